"""Signs that the parser put something where it does not belong, so that a clause would be untrue.

Each sign is one of form: who or what stands as its own subject, two numbers side by side, a verb right behind
what was taken for the end of a phrase. The clause is refused, whatever it says.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quiz.facts.clauses.subjects import SUBJECTS
from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.clauses.clause import Clause, Part
    from quiz.facts.tokens import Token

_ASKING = ("who", "whom", "which", "whose")
_NEVER_SUBJECTS = ("him", "them", "me", "us")
_PICKING = ("among", "including", "notably")
_SHARES = ("much", "most", "some", "many", "half", "all", "part", "none", "several", "one", "two", "three")
_BEFOREHAND = ("after", "following", "during", "since", "until")
_JOINING = ("before", "after", "until", "since", "as")
_FINITE = ("VBD", "VBZ", "VBP")
_MONTHS = word_set("january february march april may june july august september october november december")
_CHANCE = {"come": ("across", "upon"), "run": ("into", "across"), "stumble": ("upon", "across", "on")}
_SINCE_WHEN = word_set("first only last new best worst highest lowest biggest largest longest latest")
_ADAPTING = frozenset(("adapt", "dramatise", "dramatize"))
_TURNS = word_set("win victory title defeat loss profit appearance meeting match tour trophy promotion")
_SPANS = word_set("years months weeks days decades centuries seasons")


def misread(clause: Clause) -> str:
    """Why a clause was misread, "" where no sign tells so."""
    if any(t.lower_ in _ASKING for t in (clause.subject.tokens[0], clause.subject.head)):
        return "a relative word told as what it means"
    if any(p.role == "object" and p.head.lower_ in _ASKING for p in clause.parts):
        return "a relative word told as what it means"
    if _disagrees(clause) or clause.subject.head.lower_ in _NEVER_SUBJECTS:
        return "a verb that is not its subject's"
    if _one_of_whom(clause):
        return "a relative word told as what it means"
    if any(_is_torn(one, other) for one, other in pairwise(clause.parts)):
        return "a list torn in two"
    if _took_its_subject(clause.verb) or _has_two_subjects(clause.verb):
        return "a subject taken for the end of a phrase"
    if _two_participles(clause.subject.head, clause.verb) or _is_to_do(clause.subject):
        return "words that belong to another phrase"
    if _is_told_of_its_making(clause.verb):
        return "told of what it was made into"
    for part in (clause.subject, *clause.parts):
        if reason := _misplaced(part, clause):
            return reason
    return ""


def _is_torn(one: Part, other: Part) -> bool:
    """Whether one of a list was taken for a second object ("it carried the pilot Ada Poe | , the cook …")."""
    people = other.head.tag_ == "NNP" or is_role(other.head.lower_)
    before = other.tokens[0].nbor(-1) if people and other.tokens[0].i else None
    listed = before is not None and (before.text == "," or before == one.head)
    return listed and one.head.dep_ == other.head.dep_ == "dobj"


def _is_told_of_its_making(verb: Token) -> bool:
    """Whether a work was adapted, and the adaptation did what is told ("was adapted in 1962 *and ran* …")."""
    made = verb.dep_ == "conj" and verb.head.lemma_ in _ADAPTING
    passive = any(c.dep_ == "auxpass" for c in verb.head.children)
    return made and passive and not any(c.dep_ in (*SUBJECTS, "auxpass") for c in verb.children)


def _misplaced(part: Part, clause: Clause) -> str:
    """Why a part is not what the parser took it for."""
    first, last = min(part.tokens, key=lambda t: t.i), max(part.tokens, key=lambda t: t.i)
    if part.role == "object" and first.lower_ in _PICKING:
        return "some of those told before, taken for an object"
    if any(c.dep_ == "mark" and last.i < c.i < clause.verb.i for c in clause.verb.children):
        return "a phrase of the clause around it"
    if any(_runs_into_a_year(t) for t in part.tokens):
        return "a year taken for a number"
    if part.role == "preposition" and _is_chance(part, clause.verb):
        return "a thing come across is not told"
    if part.role == "preposition" and _is_of_a_share(first):
        return "a part of it told as the whole"
    if part.role == "preposition" and _dates_what_came_before(part, clause):
        return "a date of what came before"
    if part is clause.subject and _cuts_title(first):
        return "a name cut off its first word"
    if _opens_a_verb(last, part, clause):
        return "a phrase that goes on in another clause"
    if _is_span_of_the_thing(part, clause):
        return "a span that is not the deed's"
    return ""


def _took_its_subject(verb: Token) -> bool:
    """Whether a name right before a verb that has no subject was joined to what stands before it.

    "He won in 2015, when it was named Best Song *and Holm lost* Best Actor": he did not lose.
    """
    if verb.i < 2 or verb.dep_ != "conj" or verb.tag_ not in _FINITE or not _lone(verb):
        return False
    name = verb.nbor(-1)
    return name.pos_ == "PROPN" and name.dep_ == "conj" and name.left_edge.i > 0 and _joins(name.left_edge)


def _has_two_subjects(verb: Token) -> bool:
    """Whether an object was taken for a second subject ("She climbs *the Old Tower*, where they meet")."""
    found = [c for c in verb.children if c.dep_ in SUBJECTS]
    return any(c.i < verb.i for c in found) and any(c.i > verb.i for c in found)


def _joins(first: Token) -> bool:
    return first.nbor(-1).dep_ == "cc"


def _disagrees(clause: Clause) -> bool:
    """Whether a verb is one thing's, and its subject "they" ("They have twins, of whom Jo *plays* chess")."""
    first = clause.auxiliaries[0] if clause.auxiliaries else ""
    single = first in ("was", "is", "has", "does") or (not first and clause.verb.tag_ == "VBZ")
    return clause.subject.head.lower_ == "they" and single


def _two_participles(head: Token, verb: Token) -> bool:
    """Whether two participles hang on one noun, of which one is the verb ("a crowd estimated … watched")."""
    behind = [c for c in head.children if c.dep_ == "acl" and c.tag_ in ("VBN", "VBD") and c.i > head.i]
    apart = any(verb.doc[c.i - 1].lower_ in (",", "and", "or", "but") for c in behind[1:])
    return len(behind) > 1 and not apart


def _is_to_do(subject: Part) -> bool:
    """Whether a name kept the infinitive of what was set beside it ("X, the third of his name to run …")."""
    head = subject.head
    behind = (c for c in head.children if c.dep_ in ("relcl", "acl") and c.tag_ == "VB" and c.i > head.i)
    return head.pos_ == "PROPN" and any(t.text == "," for c in behind for t in head.doc[head.i : c.i])


def _runs_into_a_year(token: Token) -> bool:
    """Whether a year stands right before what it was taken to count ("In August *1980* dockers struck")."""
    if token.dep_ != "nummod" or len(token.text) != 4 or not token.text.isdigit() or token.i == 0:
        return False
    before, counted = token.nbor(-1), token.head
    if counted.i < token.i or not "1000" <= token.text <= "2100":
        return False
    month = before.lower_ in _MONTHS and counted.lower_ not in _MONTHS
    return month or (before.lower_ == "and" and counted.i == token.i + 1 and counted.pos_ == "NUM")


def _one_of_whom(clause: Clause) -> bool:
    """Whether "one of whom" opens what was joined to the verb ("was seen by critics, *one of whom* …").

    So it does where no comma parts the verb from it ("songs, *of which* the first is old and *is sung*").
    """
    first = verb = clause.verb
    while first.dep_ == "conj" and first.head.i < first.i and first.head.pos_ in ("VERB", "AUX"):
        first = first.head
    if first == verb:
        return False
    between = verb.doc[first.i + 1 : verb.i]
    of = next((t for t in between if t.lower_ in ("whom", "which") and t.nbor(-1).lower_ == "of"), None)
    if of is None:
        return False
    told = [t for t in between if of.i < t.i and t.tag_ in _FINITE]
    apart = any(t.text == "," and t.nbor(1).lower_ in ("and", "but") for t in between if t.i > of.i)
    return not told or not apart


def _is_chance(part: Part, verb: Token) -> bool:
    """Whether "it" is what somebody came across, which the clause cannot do without."""
    found = part.head.lower_ in _CHANCE.get(verb.lemma_.casefold(), ()) and part.head.i == verb.i + 1
    return found and any(c.pos_ == "PRON" for c in part.head.children)


def _is_of_a_share(first: Token) -> bool:
    """Whether a phrase tells of a part only ("raised £2,000, *much of it* in Bath")."""
    before = first.doc[max(first.i - 3, 0) : first.i]
    words = [t.lower_ for t in before]
    return len(words) == 3 and words[0] in _SHARES and words[1:] in (["of", "it"], ["of", "them"])


def _dates_what_came_before(part: Part, clause: Clause) -> bool:
    """Whether a year stands right behind another time or event ("rebuilt after the war in 1979")."""
    first = part.tokens[0]
    year = part.head.lower_ == "in" and any(t.like_num and len(t.text) == 4 for t in part.tokens)
    behind = (p for p in clause.parts if p.head.lower_ in _BEFOREHAND and p.head.dep_ == "prep")
    named = clause.verb.lemma_.casefold() in ("name", "rename", "call", "christen", "model", "pattern")
    return year and not named and any(max(t.i for t in p.tokens) + 1 == first.i for p in behind)


def _cuts_title(first: Token) -> bool:
    """Whether a number that opens the sentence is the first word of a title ("*Nine* Good Men came out")."""
    if (
        not first.is_sent_start
        or not first.like_num
        or not first.text.isalpha()
        or first.i + 2 >= len(first.doc)
    ):
        return False
    after, second = first.nbor(1), first.nbor(2)
    return after.text.istitle() and (
        second.text.istitle() or after.ent_type_ == first.ent_type_ == "WORK_OF_ART"
    )


def _opens_a_verb(last: Token, part: Part, clause: Clause) -> bool:
    """Whether a verb without a subject follows: its subject was taken for the end of this phrase."""
    doc = last.doc
    after = next((t for t in doc[last.i + 1 : last.i + 3] if t.text != ","), None)
    if after is None or after.tag_ not in _FINITE or after.i <= clause.verb.i or not _lone(after):
        return False
    joined = next((t for t in part.tokens if t.dep_ == "conj" and t.right_edge.i >= last.i), None)
    beyond = after.dep_ == "conj" and after.head not in (clause.verb, *part.tokens)
    if beyond and after.i == last.i + 1 and clause.verb.dep_ == "relcl" and part.role == "preposition":
        return True
    if joined is not None and doc[last.i + 1].i == after.i and after.dep_ in ("conj", "acl", "relcl"):
        return joined.pos_ == "PROPN" and part.role != "subject"
    return part.role == "preposition" and part.head.lower_ in _JOINING and after.dep_ == "advcl"


def _lone(verb: Token) -> bool:
    return not any(c.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") for c in verb.children)


def _is_span_of_the_thing(part: Part, clause: Clause) -> bool:
    """Whether "for nine years" tells how long no such thing had been ("its *first* win for nine years")."""
    if part.head.lower_ not in ("for", "in") or not any(t.lower_ in _SPANS for t in part.tokens):
        return False
    thing = next((p.head for p in clause.parts if p.role in ("object", "attribute")), None)
    if thing is None or not clause.verb.i < thing.i < part.head.i:
        return False
    if part.head.lower_ == "in" and thing.lemma_ not in _TURNS:
        return False
    told = any(c.lower_ in _SINCE_WHEN or c.tag_ == "JJS" for c in thing.children)
    return told and part.tokens[0].i == thing.right_edge.i + 1
