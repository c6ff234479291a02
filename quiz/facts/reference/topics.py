"""What the subject of a clause names besides by its own name: what stands beside it, what it is said to be.

"The nearest town, *Ostby*, …", "Its best-known landmark is *the Lantern*": the sentence after goes on about
Ostby, and about the Lantern. "The torch" of an article about games is the torch of the games.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.document import Name
from quiz.facts.names.lexicon import head_type
from quiz.facts.names.sexes import noun_sex
from quiz.facts.reference.antecedents import NOTHINGS
from quiz.facts.reference.mentions import main_subject, told_thing
from quiz.facts.reference.pronouns import IT, PRONOUNS, THEY
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.asides import without_asides
from quiz.facts.wording.grounding import ANAPHORIC_NOUNS, BRIDGES

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_FAMILY = {
    **dict.fromkeys(("settlement", "country", "region", "mountain", "island", "park", "lake"), "place"),
    **dict.fromkeys(("company", "organization", "school", "club", "airline", "band"), "organization"),
    **dict.fromkeys(("film", "television", "book", "play", "game", "album", "song"), "work"),
    **dict.fromkeys(("event", "battle", "war"), "event"),
}
_SPOTS = frozenset(("landmark", "centre", "center", "venue", "home", "base", "seat"))
_KIN = frozenset(("child", "cousin", "parent", "spouse", "partner", "sibling", "baby", "family"))
_UNTOLD = ("PRON", "VERB", "AUX", "DET")
_MORE = ("conj", "cc", "appos")


def first_told(sentence: Sentence, discourse: Discourse) -> Sentence:
    """The first of the sentences that a sentence leans on, up to two before one that says "it"."""
    found = [discourse.referent(t, sentence) for t in sentence.tokens if t.lower_ in (*PRONOUNS, *THEY)]
    first = discourse.before(sentence) or sentence
    least: int = sentence.paragraph.notes.get(("leans back", sentence.tokens.start), 1)
    for _ in range(max([least, *(r.reach for r in found if r is not None)]) - 1):
        first = discourse.before(first) or first
    for _ in range(2):
        subject, before = main_subject(first), discourse.before(first)
        if subject is None or before is None or subject.lower_ not in IT:
            break
        first = before
    return first


def lean_back(sentence: Sentence, back: int) -> None:
    """Note that a sentence needs as many sentences before it to be understood."""
    notes, key = sentence.paragraph.notes, ("leans back", sentence.tokens.start)
    notes[key] = max(back, notes.get(key, 1))


def name_beside(noun: Token, sentence: Sentence, discourse: Discourse) -> Name | None:
    """The name of what a subject describes, beside it between commas or behind "is" and "was"; not of what is
    a body's own ("Its hub was Ostby. It …"), for the next sentence may as well go on about the body."""
    if noun.pos_ != "NOUN" or any(c.dep_ in ("conj", "cc") for c in noun.children):
        return None
    if _FAMILY.get(discourse.subject.cls) == "organization" and any(c.lower_ == "its" for c in noun.children):
        return None
    named = next((c for c in noun.children if c.dep_ == "appos" and c.i > noun.i), None)
    if named is None and noun.dep_ == "nsubj" and noun.head.lemma_ == "be":
        named = next((c for c in noun.head.children if c.dep_ == "attr" and c.i > noun.head.i), None)
    if named is None or any(c.dep_ in _MORE[:2] for c in named.children):
        return None
    for run in discourse.runs[sentence.span.start].values():
        if run.start <= named.i < run.end and not discourse.names_subject(run):
            return _if_settled(discourse.names.mention(run), noun)
    return None


def _if_settled(name: Name | None, noun: Token) -> Name | None:
    """A name whose type is certain, or told by the noun; not "his manager", spoken of in passing."""
    if name is None or not name.type:
        return None
    told = head_type(noun.lower_)
    placed = noun.lower_ in _SPOTS or (told is not None and told[0] in ("place", "organization"))
    typed = name.sure or (placed and name.type != "work")
    in_passing = name.type in ("person", "character") and any(c.dep_ == "poss" for c in noun.children)
    return name if typed and not in_passing else None


def thing_told(noun: Token, sentence: Sentence, discourse: Discourse) -> str:
    """A thing in words that stand alone, "" where they lean: "the torch of the games", "Poe's proposal"."""
    if thing := told_thing(noun):
        return thing
    word, before = noun.lower_, [c for c in noun.children if c.i < noun.i]
    if noun.tag_ != "NN" or is_role(word) or word in NOTHINGS:
        return ""
    if [c.lower_ for c in before[:1]] == ["the"] and _of_people(noun, before):
        return f"the {before[1].text} {noun.text}"
    if len(before) != 1:
        return ""
    if any(c.dep_ in _MORE[:2] for c in noun.children):
        return ""
    owner = before[0]
    if owner.dep_ == "poss" and owner.lower_ in PRONOUNS:
        return _owned(noun, owner, sentence, discourse)
    part = owner.lower_ == "the" and word in BRIDGES.get(discourse.subject.cls, frozenset())
    if part and len(without_asides(sorted(noun.subtree, key=lambda t: t.i))) == 2:
        return f"the {word} of {discourse.subject.reference}"
    run = discourse.run_at(sentence, owner.left_edge.i) if owner.dep_ == "poss" else None
    name = discourse.names.mention(run) if run is not None and run.head == owner else None
    if name is None or run is None or discourse.names_subject(run) or discourse.is_namesake(run):
        return ""
    return f"{name.text}'s {word}" if name.sure and name.type == "person" else ""


def _of_people(noun: Token, before: list[Token]) -> bool:
    """Whether a people or a country tells which thing is meant ("the *Harnish* army")."""
    words = without_asides(sorted(noun.subtree, key=lambda t: t.i))
    return len(before) == len(words) - 1 == 2 and before[1].ent_type_ == "NORP" and before[1].text.istitle()


def _owned(noun: Token, owner: Token, sentence: Sentence, discourse: Discourse) -> str:
    """What "its library" and "her house in Lund" are, where the pronoun is clear."""
    meant = discourse.referent(owner, sentence) if noun.lower_ not in ANAPHORIC_NOUNS else None
    words = without_asides(sorted(noun.subtree, key=lambda t: t.i))
    if noun_sex(noun.lower_) or noun.lower_ in _KIN:
        return ""
    if meant is None or words[:2] != [owner, noun] or len(words) not in (2, 4) or words[-1].pos_ in _UNTOLD:
        return ""
    rest = "".join(t.text_with_ws for t in words[1:]).strip()
    if meant.is_subject and discourse.subject.cls != "person":
        return f"the {rest} of {discourse.subject.reference}" if len(words) == 2 else ""
    if meant.is_subject:
        return f"{discourse.subject.reference}'s {rest}"
    person = meant.name is not None and meant.name.sure and meant.name.type == "person"
    return f"{meant.identity}'s {rest}" if person else ""


def is_its_part(pronoun: Token, before: Sentence, discourse: Discourse) -> bool:
    """Whether "its library" is the subject's, as no other thing of its kind was spoken of before."""
    cls = discourse.subject.cls
    return (
        pronoun.dep_ == "poss"
        and pronoun.head.lower_ in BRIDGES.get(cls, frozenset())
        and not _tells_of_its_like(before, discourse)
    )


def may_be_its_part(pronoun: Token, discourse: Discourse) -> bool:
    """Whether what stands behind "its" is what the document's subject has."""
    return pronoun.head.lower_ in BRIDGES.get(discourse.subject.cls, frozenset())


def is_said_to_be_it(pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether "it" is said to be what the subject is ("It was the first *spacecraft* to …")."""
    verb = pronoun.head
    attribute = next((c for c in verb.children if c.dep_ in ("attr", "oprd")), None)
    is_it = pronoun.dep_ == "nsubj" and verb.lemma_ == "be"
    called = pronoun.dep_ == "nsubjpass" and verb.lemma_ in (
        "vote",
        "name",
        "rank",
        "call",
        "declare",
        "choose",
    )
    if attribute is None or not (is_it or called):
        return False
    before = discourse.before(sentence)
    alike = before is not None and _tells_of_its_like(before, discourse)
    return attribute.lower_ in discourse.nouns and attribute.tag_ == "NN" and not alike


def _tells_of_its_like(sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a sentence speaks of another thing of the subject's kind, by name or by noun."""
    family = _FAMILY.get(discourse.subject.cls, "")
    for run in discourse.runs[sentence.span.start].values():
        name = discourse.names.mention(run)
        unknown = name is None or not name.type or not name.sure
        placed = name is not None and name.type == "place" and run.head.dep_ == "pobj"
        alike = name is not None and name.type == family and not placed
        if not discourse.names_subject(run) and (alike or (unknown and run.head.dep_ in ("dobj", "nsubj"))):
            return True
    like = [t for t in sentence.tokens if t.lower_ in discourse.nouns]
    named = [t for t in like if t.dep_ == "compound" or any(c.dep_ == "appos" for c in t.children)]
    return bool(named) or any(not discourse.is_subject_noun(t) for t in like)
