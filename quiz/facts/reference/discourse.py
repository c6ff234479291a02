"""Who "it", "she" and "the film" are: rules that prove it, or silence.

A wrong antecedent is a wrong question. The topic of a sentence is what its main clause's subject names. A
pronoun takes the topic of the sentence before it in the same paragraph, and only where nothing else could
be meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.document import Names
from quiz.facts.names.runs import Run, name_runs, tidy
from quiz.facts.names.sexes import PRONOUN_SEX
from quiz.facts.reference.antecedents import (
    cannot_be,
    done_by_another,
    first_clause_subject,
    is_expletive,
    other_thing,
    run_around,
    same_before,
    things_before,
)
from quiz.facts.reference.continuity import goes_on, has_owner_here, thing_between
from quiz.facts.reference.living import kind_meant
from quiz.facts.reference.lone import band_meant, couple_meant, subject_alone
from quiz.facts.reference.mentions import (
    clause_of,
    first_verb,
    main_subject,
    means_subject,
    opens_in_quotation,
    own_clause_subject,
    shared_word,
    short_forms,
    subject_forms,
    takes_part,
)
from quiz.facts.reference.named_after import opens_model, opens_title
from quiz.facts.reference.namesakes import is_namesake
from quiz.facts.reference.own_nouns import subject_nouns
from quiz.facts.reference.parallel import acts_last, goes_on_alone
from quiz.facts.reference.people import announced, is_another, person_meant
from quiz.facts.reference.posts import Posts
from quiz.facts.reference.predicated import told_by_verb
from quiz.facts.reference.pronouns import HE, IT, PRONOUNS, SHE, THEY, Referent
from quiz.facts.reference.rivals import (
    is_rival,
    may_name_woman,
    other_meant,
    people_in,
    relative_owner,
    rival_between,
    taken_over,
    unclear_in,
)
from quiz.facts.reference.things import Things
from quiz.facts.reference.topics import first_told, is_its_part, may_be_its_part, name_beside, thing_told
from quiz.facts.subject import Subject

if TYPE_CHECKING:
    from quiz.facts.tokens import Token


class Discourse:
    """The referents of a document's sentences, worked out once, in reading order."""

    def __init__(self, subject: Subject, names: Names, sentences: Sequence[Sentence]) -> None:
        self.subject = subject
        self.names = names
        self.nouns = subject_nouns(subject, sentences)
        self.things = Things(sentences)
        self.posts = Posts(sentences)
        self.runs: dict[int, dict[int, Run]] = {}
        self._topics: dict[int, Referent | None] = {}
        self.forms = subject_forms(subject, sentences)
        self.shared = shared_word(subject, names)
        self.short_forms = short_forms(subject, self.forms)
        self._quoted: set[int] = set()
        self.lead = sentences[0].span if sentences else None
        self._before = {b.span.start: a for a, b in pairwise(sentences) if a.block == b.block}
        for sentence in sentences:
            key = sentence.span.start
            self.runs[key] = {run.start: run for run in name_runs(sentence)}
            self._topics[key] = self._topic(sentence, self.before(sentence))
            if opens_in_quotation(sentence):
                self._quoted.add(key)

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before, in the same paragraph."""
        return self._before.get(sentence.span.start)

    def told_from(self, sentence: Sentence) -> int:
        """Where the text begins that a sentence leans on, up to two sentences before one that says "it"."""
        return first_told(sentence, self).span.start

    def tells_of_subject(self, sentence: Sentence) -> bool:
        """Whether the topic of a sentence is the document's subject."""
        topic = self._topics.get(sentence.span.start)
        return topic is not None and topic.is_subject

    def in_quotation(self, sentence: Sentence) -> bool:
        """Whether the sentence begins inside somebody's quoted words."""
        return sentence.span.start in self._quoted

    def run_at(self, sentence: Sentence, index: int) -> Run | None:
        """The name that begins at a token."""
        return self.runs[sentence.span.start].get(index)

    def names_subject(self, run: Run) -> bool:
        """Whether a name in the text is the document's subject."""
        another = run.mask is not None or self.is_namesake(run) or opens_model(run)
        if another or opens_title(run, self.subject):
            return False
        text = tidy(run.text)
        if text in self.forms or (text in self.short_forms and takes_part(run, self.subject)):
            return True
        found = self.names.find(text)
        return found is not None and found.text in self.forms

    def is_namesake(self, run: Run) -> bool:
        """Whether a bare surname may be that of a namesake of the subject."""
        return tidy(run.text) == self.shared or is_namesake(run, self.subject, self.forms)

    def is_subject_noun(self, token: Token) -> bool:
        """Whether "the film", "the city" at this head noun means the document's subject."""
        return means_subject(token, self.subject, self.nouns)

    def referent(self, token: Token, sentence: Sentence) -> Referent | None:
        """What a pronoun stands for, None where no rule proves it."""
        if token.lower_ not in (*PRONOUNS, *THEY) or is_expletive(token):
            return None
        notes, key = sentence.paragraph.notes, ("referent", token.i)
        if key not in notes:
            many = token.lower_ in THEY
            one = None if many else self._by_topic(token, sentence) or self._by_sex(token, sentence)
            several = (band_meant, couple_meant) if many else ()
            one = one or kind_meant(token, sentence, self)
            notes[key] = next((m for means in several if (m := means(token, sentence, self))), one)
        found: Referent | None = notes[key]
        return found

    def _by_sex(self, token: Token, sentence: Sentence) -> Referent | None:
        """The only person of a pronoun's sex in the running."""
        if own_clause_subject(token) is not None and token.dep_ in ("nsubj", "nsubjpass"):
            return None
        meant = person_meant(token, sentence, self)
        return Referent(meant[0], meant[1] > 0, back=meant[1]) if meant is not None else None

    def _by_topic(self, token: Token, sentence: Sentence) -> Referent | None:
        """What the sentence before speaks of, or what its own subject names."""
        word = token.lower_
        if (same := same_before(token)) is not None:
            return self.referent(same, sentence)
        if word in IT and (first := first_clause_subject(token)) is not None:
            return self._if_fits(word, self.refer(first, sentence, None))
        if (owner := relative_owner(token)) is not None:
            return self._if_fits(word, self.refer(owner, sentence, None))
        if (inside := self._inside(token, sentence) or goes_on(token, sentence, self)) is not None:
            return inside
        if own_clause_subject(token) is not None and token.dep_ in ("nsubj", "nsubjpass"):
            return None
        if (told := told_by_verb(token, sentence, self)) is not None:
            return told
        if self._rivals(token, sentence, word) or announced(token, sentence, self):
            return None
        if word in IT and (things_before(token, sentence, self) or has_owner_here(token, sentence, self)):
            return None
        before = self.before(sentence)
        if before is None:
            first = token.head if token.dep_ == "poss" else token
            opens = word in IT and self.fits(word, Referent(None)) and first.dep_ in ("nsubj", "nsubjpass")
            return Referent(None) if opens or self._opens_about_subject(word) else None
        told = self._from_before(token, before)
        return told or subject_alone(token, before, self)

    def _from_before(self, token: Token, before: Sentence) -> Referent | None:
        """What a pronoun stands for by the sentence before: its topic, if nothing else can be meant."""
        topic, word = self._topics.get(before.span.start), token.lower_
        if word in SHE and self.subject.cls == "ship" and may_name_woman(before, self):
            return None
        told = (topic is not None and topic.is_subject) or acts_last(token, before, self)
        if told and self._opens_about_subject(word):
            return Referent(None, True)
        if word not in IT and unclear_in(before, PRONOUN_SEX[word], self):
            return None
        if self._opens_about_subject(word) and (topic is None or not self.fits(word, topic)):
            return None if taken_over(before, PRONOUN_SEX[word], self) else Referent(None, True)
        if topic is None or not self.fits(word, topic):
            return None
        own = topic.is_subject and is_its_part(token, before, self)
        if word == "its" and not topic.is_subject and may_be_its_part(token, self):
            return None
        own = own or (topic.is_subject and goes_on_alone(token, before, self))
        if word in IT and not own and other_thing(before, self, of_subject=topic.is_subject):
            return None
        if word not in IT and not topic.is_subject:
            if token.dep_ == "poss" and self._opens_about_subject(word):
                return None
            if people_in(before, PRONOUN_SEX[word], self) != {topic.name.text if topic.name else ""}:
                return None
        rivalled = word not in IT and other_meant(before, topic.name, PRONOUN_SEX[word], self)
        return None if rivalled else Referent(topic.name, True, topic.thing)

    def _if_fits(self, word: str, found: Referent | None) -> Referent | None:
        return found if found is not None and self.fits(word, found) else None

    def _opens_about_subject(self, word: str) -> bool:
        """A pronoun that opens a paragraph of a life means the person whose life it is."""
        return (
            self.subject.cls in ("person", "ship")
            and bool(self.subject.gender)
            and word in (HE if self.subject.gender == "he" else SHE)
        )

    def fits(self, word: str, referent: Referent) -> bool:
        """Whether a pronoun can stand for a referent."""
        if referent.thing:
            return word in IT
        if referent.is_subject:
            own = PRONOUN_SEX.get(word, "") == PRONOUN_SEX.get(self.subject.gender, "unknown")
            if self.subject.cls == "person" or (self.subject.cls == "ship" and own):
                return own
            return word in IT and not self.subject.plural
        kind = referent.name.type if referent.name else ""
        if word in IT:
            return kind in ("organization", "place", "work", "event", "term")
        sex = referent.name.sex if referent.name else ""
        return kind in ("person", "character") and sex in ("", PRONOUN_SEX[word])

    def _inside(self, token: Token, sentence: Sentence) -> Referent | None:
        """An antecedent earlier in the same sentence: its main subject, if that comes before the pronoun."""
        subject = main_subject(sentence)
        if subject is None or subject.i >= token.i:
            return None
        if subject.lower_ in PRONOUNS:
            alike = any(subject.lower_ in g and token.lower_ in g for g in (HE, SHE, IT))
            tied = token.dep_ == "poss" or done_by_another(token, subject)
            return self.referent(subject, sentence) if alike and tied else None
        verb = clause_of(token)
        predicate = token.dep_ == "poss" and token.head.dep_ == "attr" and verb == subject.head
        if predicate or (token.dep_ != "poss" and subject.head == first_verb(verb)):
            return None
        found = self.refer(subject, sentence, None)
        if found is None or not self.fits(token.lower_, found):
            return None
        if token.lower_ in IT and not found.is_subject and self.subject.cls != "person":
            return None
        if thing_between(subject, token, sentence, self) and not told_by_verb(token, sentence, self):
            return None
        return None if rival_between(token, subject, sentence, self, found.name) else found

    def _rivals(self, token: Token, sentence: Sentence, word: str) -> bool:
        """Whether a name before the pronoun in its own sentence could be meant as well."""
        for start, run in self.runs[sentence.span.start].items():
            if start >= token.i:
                break
            name = self.names.mention(run)
            if self.names_subject(run) or (word in IT and cannot_be(run.head, token)):
                continue
            if word not in IT and is_another(run, token):
                continue
            if word not in IT and run.mask is None and is_rival(PRONOUN_SEX[word], name, run, self):
                return True
            if name is None:
                continue
            if self.fits(word, Referent(name)):
                return True
        return False

    def _topic(self, sentence: Sentence, before: Sentence | None) -> Referent | None:
        subject = main_subject(sentence)
        return self.refer(subject, sentence, before) if subject is not None else None

    def refer(self, token: Token, sentence: Sentence, before: Sentence | None) -> Referent | None:
        """What the head of a subject phrase refers to."""
        mask = sentence.paragraph.mask_at(token)
        if (mask is not None and mask.is_subject) or self.is_subject_noun(token):
            return Referent(None)
        if token.lower_ in (*IT, *THEY):
            return self.referent(token, sentence)
        if token.lower_ in PRONOUNS:
            topic = self._topics.get(before.span.start) if before is not None else None
            clear = topic is None or topic.is_subject or not self.fits(token.lower_, topic)
            if clear and self._opens_about_subject(token.lower_):
                return Referent(None)
            return self._if_fits(token.lower_, topic) or self._by_sex(token, sentence)
        if (run := run_around(token, sentence, self)) is not None:
            if self.names_subject(run):
                return Referent(None)
            name = None if opens_model(run) else self.names.mention(run)
            return Referent(name) if name is not None and name.type else None
        if (beside := name_beside(token, sentence, self)) is not None:
            return Referent(beside)
        thing = thing_told(token, sentence, self)
        return Referent(None, False, thing) if thing else None
