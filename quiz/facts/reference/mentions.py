"""How a document speaks of its subject and of things: its names and nouns, main subjects, open quotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.facts.clauses.subjects import own_subject
from quiz.facts.language import Sentence
from quiz.facts.names.aliases import surname
from quiz.facts.names.document import Names
from quiz.facts.names.runs import Run, name_runs, tidy
from quiz.facts.subject import Subject
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.asides import without_asides
from quiz.facts.wording.grounding import ANAPHORIC_NOUNS, LEANING_WORDS, LOOSE_ADJECTIVES

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_ARTICLED = frozenset(("periodical", "company", "organization"))
_SHIP = re.compile(r"^(?:[A-Z]{2,6}|USS|HMS|RMS|MV|MS|SS|SMS|RRS|HMAS|HMCS|HNoMS|ROKS|INS) (?=[A-Z])")
_CLUB = re.compile(
    r" (?:Football Club|F\.?C\.?|A\.?F\.?C\.?|S\.?C\.?|R\.?F\.?C\.?|C\.?C\.?|H\.?C\.?|(?:Rugby|Cricket|Hockey"
    r"|Rugby Football) Club)$"
)
_CLUB_KIND = re.compile(
    r" (?:United|City|Town|Rovers|Wanderers|Athletic|County|Albion|Rangers|Hotspur|Villa|Wednesday|Orient|"
    r"Argyle|Alexandra|Forest|Palace|Park|Thistle|Academical|Borough|Harriers|Victoria|North End|BK|IF|IK|FF"
    r"|SK|FK|HK)$"
)
_CLUB_START = re.compile(
    r"^(?:A\.?[CFS]\.?|[CFKHNR]\.?[FKCS]\.?|F\.?S\.?[CV]\.?|[UC]\.?[DFS]\.?|TSV|VfB|VfL|SV|BK|IF|IK|SSC|NEC"
    r"|RCD|GNK) "
)
_CLUB_OF_TOWN = re.compile(r"^(\w{3,})s (?:BK|IF|IK|FF|SK|FK|HK|AIK|GIF|IS)$")
"""A club called by the genitive of its town: "Ostbys IK" is Ostby where it plays."""


def subject_forms(subject: Subject, sentences: Sequence[Sentence]) -> frozenset[str]:
    """How the document calls its subject: by its title, the full name that opens the lead, the surname."""
    title = tidy(subject.name)
    forms = {subject.name, title}
    if sentences:
        words = set(title.split())
        for run in name_runs(sentences[0]):
            text = tidy(run.text)
            if run.start <= sentences[0].tokens.start + 1 and words & set(text.split()):
                forms.add(text)
    forms |= {name for name in subject.called if name[:1].isupper()}
    if subject.cls == "person" and " " in title:
        forms |= {surname(form) for form in set(forms)}
        forms |= {form[0].upper() + form[1:] for form in set(forms)}
    if subject.cls == "ship":
        forms |= {_SHIP.sub("", form) for form in set(forms)}
    if subject.cls == "club":
        forms |= {short for form in set(forms) if " " in (short := _CLUB.sub("", form))}
    return frozenset(forms)


def shared_word(subject: Subject, names: Names) -> str:
    """The first word of an institution's name where somebody bears it too: alone it may mean either."""
    words = tidy(subject.name).split()
    if subject.cls == "person" or len(words) < 2:
        return ""
    borne = any(n.type == "person" and n.text != words[0] and surname(n.text) == words[0] for n in names)
    return words[0] if borne else ""


def short_forms(subject: Subject, forms: Iterable[str]) -> frozenset[str]:
    """How a club is called where it plays or is spoken of ("Carrow won …"), and its town elsewhere; the noun
    of a group's title ("the Examiner").
    """
    if subject.cls in _ARTICLED:
        words = tidy(subject.name).partition(" of ")[0].split()
        return frozenset(words[-1:]) if " " in tidy(subject.name) else frozenset()
    if subject.cls != "club":
        return frozenset()
    short = {part.sub("", form) for form in forms for part in (_CLUB, _CLUB_KIND, _CLUB_START)}
    if subject.plural and subject.name.endswith("s") and " " in subject.name:
        short.add(subject.name.rpartition(" ")[2])
    short |= {found[1] for form in forms if (found := _CLUB_OF_TOWN.match(form))}
    return frozenset(short) - frozenset(forms)


def title_words(head: Token, subject: Subject) -> frozenset[int]:
    """The places of the words before the head of a title that is written small ("the *ashy* mistpiper")."""
    if not head.text.islower():
        return frozenset()
    others = (*subject.called, " ".join(subject.name.split()[-2:])) if subject.cls == "species" else ()
    for name in (subject.name, *others):
        words = _small_words(name)
        start = head.i - len(words) + 1
        if len(words) < 2 or start < 0 or head.lower_ != words[-1]:
            continue
        if tuple(t.lower_ for t in head.doc[start : head.i + 1]) == words:
            return frozenset(range(start, head.i))
    return frozenset()


@lru_cache(maxsize=1 << 6)
def _small_words(name: str) -> tuple[str, ...]:
    return tuple(tidy(name).casefold().split())


def means_subject(head: Token, subject: Subject, nouns: frozenset[str]) -> bool:
    """Whether "the film", "the city" at this head noun means the document's subject."""
    if head.lower_ not in nouns and head.lower_ not in _small_words(subject.name)[-1:] and not subject.called:
        return False
    words = title_words(head, subject)
    if (not words and head.lower_ not in nouns) or _restricted(head):
        return False
    if any(c.lower_ == "of" and c.i > head.i for c in head.children):
        return False
    children = [c for c in head.children if c.i < head.i]
    if words and subject.cls == "species" and {c.i for c in children} <= words:
        return bool(head.doc[min(words)].is_sent_start) and head.tag_ != "NNS"
    if words and children:
        return {c.i for c in children[1:]} <= words and children[0].lower_ in ("the", "this")
    if head.lower_ not in nouns:
        return False
    return len(children) == 1 and children[0].dep_ == "det" and children[0].lower_ in ("the", "this")


def _restricted(head: Token) -> bool:
    """Whether a clause right behind a noun tells which of several it is ("the team *that she rebuilt*")."""
    following = head.nbor(1) if head.i + 1 < len(head.doc) else None
    return following is not None and following.lower_ == "that" and following.head.dep_ == "relcl"


def told_thing(head: Token) -> str:
    """A thing that its phrase describes: "an obelisk of red granite" becomes "the obelisk of red granite"."""
    if head.tag_ != "NN" or is_role(head.lower_) or head.lower_ in ANAPHORIC_NOUNS:
        return ""
    kept = without_asides(sorted(head.subtree, key=lambda t: t.i))
    article = kept[0].lower_ if kept else ""
    if article not in ("a", "an", "the") or not 3 <= len(kept) <= 8:
        return ""
    if any(
        t.pos_ in ("PRON", "VERB", "AUX", "PART")
        or (t.pos_ == "NUM" and t.head.lower_ != "of")
        or (t.pos_ == "PROPN" and t.head == head)
        or t.lower_ in LEANING_WORDS
        or (t.lower_ in LOOSE_ADJECTIVES and len(kept) == 3)
        or t.text in ',;"'
        for t in kept[1:]
    ):
        return ""
    if any(t.dep_ == "conj" for t in kept):
        return ""
    return "the " + "".join(t.text_with_ws for t in kept[1:]).strip()


def main_subject(sentence: Sentence) -> Token | None:
    """The head of the main clause's subject, if it has one."""
    root: Token = sentence.tokens.root
    while root.dep_ != "ROOT" and root.head != root and root.head in sentence.tokens:
        root = root.head
    first = next((c for c in root.children if c.dep_ == "ccomp" and c.i < root.i), root)
    if any(t.text == ":" for t in root.doc[first.i : root.i]):
        root = first
    return own_subject(root)


def opens_in_quotation(sentence: Sentence) -> bool:
    """Whether a quotation that began in an earlier sentence of the paragraph is still open."""
    notes = sentence.paragraph.notes
    if ("text", 0) not in notes:
        notes["text", 0] = sentence.tokens.doc.text
    text: str = notes["text", 0][: sentence.tokens[0].idx]
    straight = text.count('"') % 2 == 1
    return straight or text.count("“") > text.count("”")


def takes_part(run: Run, subject: Subject) -> bool:
    """Whether a name stands where a team does, as who acts or owns, and not where a town does; whether the
    noun of a title stands behind its article.
    """
    if subject.cls in _ARTICLED:
        return run.before is not None and run.before.lower_ == "the"
    return run.head.dep_ in ("nsubj", "nsubjpass", "poss", "agent") or (
        run.before is not None and run.before.lower_ in ("for", "by", "against", "joined", "left", "with")
    )


def clause_of(token: Token) -> Token:
    """The verb of the clause that a token stands in."""
    while token.pos_ not in ("VERB", "AUX") and token.head != token:
        token = token.head
    return token


def first_verb(verb: Token) -> Token:
    """The first of coordinated verbs, whose subject the others share; a governing verb for an infinitive."""
    while verb.dep_ in ("conj", "xcomp") and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    return verb


def own_clause_subject(token: Token) -> Token | None:
    """A relative pronoun as the subject of the token's clause: the antecedent is then near, and unclear."""
    verb = clause_of(token)
    found = (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass"))
    return next((c for c in found if c.lower_ in ("who", "which", "that")), None)
