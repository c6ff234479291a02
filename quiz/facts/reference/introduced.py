"""What "the fort", "the university" and "the role" are, where the sentences before introduce just one.

"a tank of red glass … the tank" is the tank of red glass, "the University of Wisconsin … the university" that
university, "the first choice for Maren … the role" the role of Maren. Whatever else of the kind the paragraph
has spoken of refuses it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.masking import STAND_IN
from quiz.facts.names.document import Name
from quiz.facts.names.lexicon import head_type
from quiz.facts.reference.discourse import Discourse
from quiz.facts.reference.mentions import told_thing
from quiz.facts.reference.things import is_of_another
from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_REACH = 2
_TITLES = word_set(
    "king queen emperor empress duke duchess bishop archbishop prince princess pope sultan baron"
)
_ROLES = frozenset(["role", "part"])
_GENERAL = word_set(
    """building club team side ship vessel boat company firm newspaper paper magazine school university town
    city village island river lake band party bank museum church theatre hotel hospital library"""
)
"""Nouns that mean any thing of their kind, as "tug" and "quartet" do not."""
_KINDS = {
    "building": word_set("building church museum theatre hospital hotel library school station monument"),
    "town": word_set("town city"),
    "city": word_set("city town"),
    "company": ("company", "film company", "publisher", "record label", "shipping line"),
}
"""The kinds of names that a noun of a kind can stand for, where it can for more than its own."""
_BUILT = _KINDS["building"]
_WHERE = ("in", "at", "near", "from", "to")
_OPPOSED = ("against", "over", "versus", "beat", "beating", "defeated", "defeating", "facing", "faced")
"""Words before an opponent, which "the club" of whoever met it is not."""
_OFFERING = word_set("choice role part replacement lead")
_PLAYING = word_set("play plays played playing portray portrays portrayed voice voices voiced")
_UNSETTLED = word_set("originally initially first auditioned audition auditions auditioning considered")


@dataclass(frozen=True, slots=True)
class Introduced:
    """What a definite noun means. `back`: how many sentences before tell it. `name`: the name it repeats."""

    text: str
    back: int
    name: str = ""

    @property
    def leans(self) -> bool:
        """Whether its own sentence does not tell it."""
        return self.back > 0


def introduced(noun: Token, sentence: Sentence, discourse: Discourse) -> Introduced | None:
    """What "the N" means, None where nothing or more than one thing could be meant."""
    if noun.tag_ != "NN" or any(c.dep_ not in ("det", "case") for c in noun.children):
        return None
    if noun.lower_ in _ROLES:
        return _role(noun, sentence, discourse)
    earlier = [*_earlier(noun, sentence, discourse)]
    if noun.lower_ in _TITLES:
        return _titled(noun, earlier, sentence, discourse)
    if is_role(noun.lower_):
        return _known_by_name(noun, discourse)
    here = _named(noun, earlier, sentence, discourse) or _described(noun, earlier, sentence, discourse)
    return here or _of_kind(noun, sentence, discourse) or _known_by_name(noun, discourse)


def _titled(
    noun: Token, earlier: list[tuple[Sentence, Token]], sentence: Sentence, discourse: Discourse
) -> Introduced | None:
    """The one person of the document who bears a title ("King Otto … the *king*")."""
    bearers = {n.text for n in discourse.names if noun.lower_ in n.text.casefold().split()}
    other = any(t.lower_ == noun.lower_ and t.text.islower() and not _bare(t) for _, t in earlier)
    name = discourse.names.find(next(iter(bearers))) if len(bearers) == 1 and not other else None
    if name is None or name.type != "person" or noun.lower_ not in name.text.casefold().split()[:1]:
        return None
    runs = [w for w, t in earlier if (r := discourse.run_at(w, t.i)) and discourse.names.mention(r) is name]
    back = near(runs[0], sentence, discourse) if runs else 0
    return Introduced(name.text, back or 0, name.text)


def told_of_another(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the paragraph has spoken of such a thing before, by name or with words of its own."""
    text = noun.doc.text[: noun.idx]
    if STAND_IN not in text and noun.lower_ not in text.casefold():
        return False
    for where, token in _earlier(noun, sentence, discourse):
        run = discourse.run_at(where, token.i)
        if run is not None and noun.lower_ in run.text.casefold().split():
            return True
        same = token.lower_ == noun.lower_ and token.text.islower()
        if same and not (_bare(token) and not is_of_another((where, token), discourse)):
            return True
    return False


def _earlier(noun: Token, sentence: Sentence, discourse: Discourse) -> Iterator[tuple[Sentence, Token]]:
    """The tokens of the paragraph before the noun, nearest sentence first."""
    for token in sentence.tokens:
        if token.i < noun.i:
            yield sentence, token
    before = discourse.before(sentence)
    while before is not None:
        for token in before.tokens:
            yield before, token
        before = discourse.before(before)


def near(found: Sentence, sentence: Sentence, discourse: Discourse) -> int | None:
    """How many sentences before another one stands, None if too far back to be quoted with it."""
    reached: Sentence | None = sentence
    for back in range(_REACH + 1):
        if reached is None or reached.span == found.span:
            return back if reached is not None else None
        reached = discourse.before(reached)
    return None


def _named(
    noun: Token, earlier: list[tuple[Sentence, Token]], sentence: Sentence, discourse: Discourse
) -> Introduced | None:
    """The one name of the paragraph that holds the noun ("the *University* of Wisconsin")."""
    found: dict[str, tuple[Sentence, Name | None]] = {}
    for where, token in earlier:
        run = discourse.run_at(where, token.i)
        if run is not None and run.mask is None:
            name = discourse.names.mention(run)
            text = name.text if name is not None else run.text
            if noun.lower_ in text.casefold().split():
                found.setdefault(text, (where, name))
        elif token.lemma_.casefold() == noun.lower_ and token.text.islower() and not _bare(token):
            return None
    if len(found) != 1:
        return None
    where, name = next(iter(found.values()))
    back = near(where, sentence, discourse)
    if back is None or name is None or name.type in ("person", "character"):
        return None
    if (kind := head_type(noun.lower_)) is not None and kind[0] == "place" and name.type != "place":
        return None
    article = "the " if name.definite or " of " in name.text else ""
    return Introduced(f"{article}{name.text}", back, name.text)


def _of_kind(noun: Token, sentence: Sentence, discourse: Discourse) -> Introduced | None:
    """The one name before it, here or in the sentence before, of the kind that a noun tells ("joined Ansgar
    F.C. … The *club*"); None where another name may be of that kind.
    """
    kind, fine = head_type(noun.lower_) or ("", "")
    if noun.lower_ not in _GENERAL or kind not in ("place", "organization"):
        return None
    found: dict[str, tuple[int, Name]] = {}
    before = discourse.before(sentence)
    for back, where in enumerate([sentence, before] if before is not None else [sentence]):
        for run in discourse.runs[where.span.start].values():
            if discourse.names_subject(run) or (back == 0 and run.start > noun.i):
                continue
            name = discourse.names.mention(run)
            if run.head.head.lower_ in _OPPOSED and name is not None and name.type == kind:
                return None
            placed = run.head.dep_ == "pobj" and run.head.head.lower_ in _WHERE
            if placed and (kind == "organization" or fine in _BUILT) and not (name and name.fine):
                continue
            if name is None or not name.type or (name.type == kind and not (name.fine and name.sure)):
                return None
            if name.type == kind and name.fine in _KINDS.get(fine, (fine,)):
                found.setdefault(name.text, (back, name))
    if len(found) != 1 or any(t.lemma_.casefold() == noun.lower_ for t in _nouns(noun, sentence, before)):
        return None
    text, (back, name) = next(iter(found.items()))
    return Introduced(f"the {text}" if name.definite else text, back, text)


def _nouns(noun: Token, sentence: Sentence, before: Sentence | None) -> Iterator[Token]:
    """The common nouns before a noun, here and in the sentence before, that tell of a thing of their own."""
    for where in (before, sentence) if before is not None else (sentence,):
        for token in where.tokens:
            earlier = token.pos_ == "NOUN" and (where is before or token.i < noun.i)
            own = token.dep_ != "compound" and not any(c.dep_ == "appos" for c in token.children)
            if earlier and own and not _bare(token):
                yield token


def _known_by_name(noun: Token, discourse: Discourse) -> Introduced | None:
    """The only thing of its kind in the document, if it has a name ("the barque Ellen … the *barque*")."""
    spoken = discourse.things.spoken(noun, discourse)
    name = discourse.names.find(spoken.name)
    kind = "person" if is_role(noun.lower_) else (head_type(noun.lower_) or ("",))[0]
    if name is None or not name.sure or kind != name.type or not (spoken.beside or _ends_in(name, noun)):
        return None
    text = f'"{name.shown}"' if kind == "work" else name.text
    told = f"the {noun.lower_} {text}" if spoken.beside else f"the {text}" if name.definite else text
    return Introduced(told, 0, name.text)


def _ends_in(name: Name, noun: Token) -> bool:
    return name.type in ("place", "organization", "event") and name.text.casefold().split()[-1] == noun.lower_


def told_by_name(noun: Token, discourse: Discourse) -> bool:
    """Whether a noun that owns something stands for a name of the document ("the *agency's* head")."""
    return noun.dep_ == "poss" and _known_by_name(noun, discourse) is not None


def _bare(token: Token) -> bool:
    """Whether a noun is no more than "the N"."""
    return [c.lower_ for c in token.children if c.dep_ != "case" and c.i < token.i] == ["the"]


def _described(
    noun: Token, earlier: list[tuple[Sentence, Token]], sentence: Sentence, discourse: Discourse
) -> Introduced | None:
    """The one such thing of the paragraph, which "a" or "an" introduced with a description."""
    mentions = [(w, t) for w, t in earlier if t.lemma_.casefold() == noun.lower_ or t.lower_ == noun.lower_]
    telling = [(w, t) for w, t in mentions if not _bare(t)]
    if len(telling) != 1:
        return None
    where, head = telling[0]
    back = near(where, sentence, discourse)
    if back is None:
        return None
    if (named := _name_of(head, where, discourse)) is not None:
        return Introduced(f"{'the ' if named.definite else ''}{named.text}", back, named.text)
    articles = [c.lower_ for c in head.children if c.dep_ == "det"]
    text = told_thing(head) if articles in (["a"], ["an"]) else ""
    return Introduced(text, back) if text else None


def _name_of(head: Token, sentence: Sentence, discourse: Discourse) -> Name | None:
    """The name that "a museum" describes: "the Quay, *a museum*", "The Quay is *a museum*"."""
    if not any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in head.children):
        return None
    named = head.head if head.dep_ == "appos" else None
    if head.dep_ == "attr" and head.head.lemma_ == "be":
        named = next((c for c in head.head.children if c.dep_ == "nsubj"), None)
    for run in discourse.runs[sentence.span.start].values():
        if named is not None and run.start <= named.i < run.end and not discourse.names_subject(run):
            name = discourse.names.mention(run)
            return name if name is not None and name.type not in ("", "person", "character") else None
    return None


def _role(noun: Token, sentence: Sentence, discourse: Discourse) -> Introduced | None:
    """The role of the one character that this sentence and the one before speak of as a role to be given."""
    before = discourse.before(sentence)
    spoken = [
        (s, t) for s in (before, sentence) if s is not None for t in s.tokens if s is before or t.i < noun.i
    ]
    if any(t.lower_ in _UNSETTLED and t.head.pos_ == "VERB" for _, t in spoken) or any(
        t.lower_ in _UNSETTLED and t.pos_ == "VERB" for _, t in spoken
    ):
        return None
    found: dict[str, tuple[Sentence, Token]] = {}
    for where, token in spoken:
        run = discourse.run_at(where, token.i)
        name = discourse.names.mention(run) if run is not None else None
        if run is not None and name is not None and name.type == "character":
            found.setdefault(name.text, (where, run.head))
    if len(found) != 1:
        return None
    (text, (where, head)) = next(iter(found.items()))
    return Introduced(f"the {noun.lower_} of {text}", int(where is before), text) if _is_role(head) else None


def _is_role(head: Token) -> bool:
    """Whether a character is named as a role: "choice *for* X", "the part *of* X", "played X"."""
    if head.dep_ == "pobj":
        return head.head.lower_ in ("for", "of", "as") and head.head.head.lower_ in (*_OFFERING, "cast")
    return head.dep_ == "dobj" and head.head.lower_ in _PLAYING
