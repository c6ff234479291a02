"""Whose wing, whose eggs, which males: a short noun phrase of the article told as its subject's.

"The wing" becomes "the wing of the ashy mistpiper", "Males" "the male ashy mistpiper", "It" the bird itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from quiz.facts.frames.spots import Spot
from quiz.facts.reference.living import those_meant
from quiz.facts.reference.pronouns import THEY
from quiz.facts.reference.topics import lean_back
from quiz.facts.terms.parts import ATTRIBUTES, BARE_PARTS
from quiz.facts.values.nouns import is_plural, singular
from quiz.facts.wording.grounding import BRIDGES
from quiz.facts.wording.phrases import Phrase
from quiz.facts.words import word_set

_PHRASE = re.compile(
    r"(?:(?P<det>the|its|their|a|an|each) )?(?P<rest>[a-zé-]+(?: [a-zé-]+){0,3})", re.IGNORECASE
)
_SEX = {
    **dict.fromkeys(("male", "males"), "male"),
    **dict.fromkeys(("female", "females"), "female"),
    **dict.fromkeys(("adult", "adults"), "adult"),
    **dict.fromkeys(("juvenile", "juveniles"), "juvenile"),
    **dict.fromkeys(("adult male", "adult males"), "adult male"),
    **dict.fromkeys(("adult female", "adult females"), "adult female"),
}
_SEXED = re.compile(
    r"(?:[Aa]n?|[Tt]he) (?P<sex>(?:adult|juvenile) (?:fe)?male|adult|(?:fe)?male|juvenile) (?P<name>.+)"
)
_NOT_PLURAL = word_set("iris genus tarsus corolla calyx pancreas species abdomen virus thorax proboscis")
_PLURAL = word_set(
    "young larvae pupae antennae tarsi elytra leaves teeth feet gills irises setae people fish"
)
_COLOURS = word_set("yellow white red green blue brown black grey pink orange purple golden")
_ADJECTIVE = re.compile(
    r"(?:[a-z]+(?:ous|al|ive|um|ate|y|ed|ern|er|ing|ar|ic|less|ish|th)|male|female|adult|large|small|upper|lower|outer|inner"
    r"|long|short|main|hind|fore|young|mature|ripe|fresh|dried|egg|nest|flower|leaf|seed|fruit|whole|total|driving"
    r"|mean|average|dorsal|tail|full-grown|usual|typical|pale|dark|grown|rump|spore|winter|summer|throat|breast)"
)


@dataclass(frozen=True, slots=True)
class Owned:
    """A thing of the article: its words, its noun, whether it is plural, and the phrase that a stem needs."""

    text: str
    noun: str
    plural: bool
    phrase: Phrase

    def be(self, past: bool) -> str:
        """ "is", "are", "was" or "were"."""
        return (("is", "are"), ("was", "were"))[past][self.plural]

    def do(self, past: bool) -> str:
        """ "does", "do" or "did"."""
        return "did" if past else "do" if self.plural else "does"


def owned(text: str, start: int, spot: Spot) -> Owned | None:
    """What a noun phrase at a place of the sentence is to the article's subject; None where it is not its.

    Args:
        text: the phrase as written ("The wing", "It", "females").
        start: where it stands in the sentence's text.
        spot: the sentence.
    """
    reference = spot.page.subject.reference
    those = _those(text, start, spot)
    if those is not None and those.noun:
        return those
    leans = those.phrase.leans if those is not None else _of_subject(text, start, spot)
    if leans is not None:
        return Owned(reference, "", spot.page.subject.plural, Phrase(reference, leans, True))
    text, _, whole = text.partition(" of the ")
    match = _PHRASE.fullmatch(text)
    if match is None:
        return None
    if (sexed := _SEXED.match(text)) and sexed["name"].casefold() == reference.removeprefix(
        "the "
    ).casefold():
        told = f"the {sexed['sex']} {sexed['name']}"
        return Owned(told, sexed["sex"], False, Phrase(told, False, True))
    determiner = (match["det"] or "").lower()
    leans = False
    if determiner == "their" and (whose := _those(match["det"], start, spot)) is not None:
        leans = whose.phrase.leans
    elif determiner in ("its", "their"):
        possessor = _of_subject(match["det"], start, spot)
        if possessor is None:
            return None
        leans = possessor
    part = _part(match["rest"].lower(), determiner, leans, spot)
    holder = _part(whole, "the", False, spot) if whole and part is not None else None
    if part is None or not whole or holder is None:
        return part if not whole else None
    told = part.text.replace(reference, holder.text)
    return replace(part, text=told, phrase=Phrase(told, leans, True))


def _those(text: str, start: int, spot: Spot) -> Owned | None:
    """What "they" and "their" tell of in an article on a living thing: it, or its young, its eggs …"""
    if text.lower() not in THEY:
        return None
    token = next((t for t in spot.sentence.tokens if spot.sentence.place(t)[0] == start), None)
    those = those_meant(token, spot.sentence, spot.page.discourse) if token is not None else None
    if those is None:
        return None
    noun, back = those
    lean_back(spot.sentence, back)
    if noun:
        return _part(noun, "the", back > 0, spot)
    subject = spot.page.subject
    return Owned(subject.reference, "", subject.plural, Phrase(subject.reference, back > 0, True))


def find_owned(match: re.Match[str], spot: Spot) -> Owned | None:
    """The longest reading of a match's phrase `np` that is the article's own.

    What stands before it is cut off where a clause ends there, or where ", which" follows the phrase.
    """
    words = match["np"].split(" ")
    for dropped in range(len(words)):
        text = " ".join(words[dropped:])
        at = match.end("np") - len(text)
        related = match.groupdict().get("which") and words[dropped].lower() in ("the", "its")
        if dropped and not related and not re.search(r"(?:[;,] |\band |\bwhile |\bbut )$", spot.text[:at]):
            continue
        found = owned(text, at, spot)
        if found is not None:
            return found
    return None


def _of_subject(text: str, start: int, spot: Spot) -> bool | None:
    """Whether the phrase is the article's subject: True where the sentence before is needed to see it."""
    if text.lower() == "its" and start == 0 and spot.sentence.index == 0:
        return None if spot.page.subject.cls == "person" or spot.page.subject.plural else False
    if text.lower() in ("it", "its", "they", "their"):
        token = next((t for t in spot.sentence.tokens if spot.sentence.place(t)[0] == start), None)
        referent = spot.page.discourse.referent(token, spot.sentence) if token is not None else None
        return referent.leans if referent is not None and referent.is_subject else None
    words = text.split()
    subject = spot.page.subject
    if words[0].lower() in ("a", "an") and subject.cls == "species":
        words = ["the", *words[1:]]
    names = {name.casefold() for name in (subject.name, subject.reference, *subject.called)}
    if text.casefold() in names:
        return False
    if subject.cls == "species" and _is_many(words, names, spot):
        return False
    if len(words) == 2 and words[0].lower() == "individual":
        return False if singular(words[1].lower()) in spot.page.discourse.nouns else None
    if len(words) == 2 and words[0].lower() == "the" and words[1].lower() in spot.page.discourse.nouns:
        return False
    if len(words) >= 2 and words[0].lower() == "the" and " ".join(words[1:]).casefold() in names:
        return False
    return None


def _is_many(words: list[str], names: set[str], spot: Spot) -> bool:
    """Whether words name the kind in the plural: "Marsh cavies", "the animals", "birds"."""
    bare = [w.lower() for w in words if w.lower() != "the"]
    if not bare or not is_plural(bare[-1]):
        return False
    one = " ".join([*bare[:-1], singular(bare[-1])])
    told = one in names or f"the {one}" in names
    nouns = spot.page.discourse.nouns
    general = bare[0] in ("individuals", "animals", "specimens") or singular(bare[0]) in nouns
    return told or (len(bare) == 1 and general)


def _part(rest: str, determiner: str, leans: bool, spot: Spot) -> Owned | None:
    """A part of the subject by its noun, with the adjectives and the compound before it."""
    subject = spot.page.subject
    words = rest.split()
    noun = words[-1]
    known = BRIDGES.get(subject.cls, frozenset())
    pair = " ".join(words[-2:])
    bare = noun in BARE_PARTS.get(subject.cls, frozenset()) or determiner
    if pair in ATTRIBUTES:
        before = words[:-2]
    elif (noun in known or noun in ATTRIBUTES) and (bare or noun in ATTRIBUTES):
        before = words[:-1]
    else:
        return None
    if not all(_ADJECTIVE.fullmatch(word) or word in _COLOURS for word in before):
        return None
    plural = noun in _PLURAL or (
        noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and noun not in _NOT_PLURAL
    )
    sex = _SEX.get(rest, "") or _SEX.get(singular(rest), "")
    bare_name = subject.reference.removeprefix("the ")
    if sex and bare_name != subject.reference:
        told, plural = f"the {sex} {bare_name}", False
    else:
        shown = " ".join(w for w in words if w not in _COLOURS or w == noun)
        told = f"the {shown} of {subject.reference}"
    return Owned(told, noun, plural, Phrase(told, leans, True))
