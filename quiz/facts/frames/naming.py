"""What living things are called: their other English names, their scientific names, what these mean.

"Also known as the ringed kite", "described as Falco torquatus" (so at first a Falco), "from the Latin
croceus, 'saffron'".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.facts.frames.owned import find_owned, owned
from quiz.facts.frames.species import epithet_kind, subject_of
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.frames.trait_words import OPENING, PHRASE
from quiz.facts.model import Answer, Fact
from quiz.facts.terms.find import kinds_of
from quiz.facts.terms.kind import listed

_LEAD = 2
_KNOWN = re.compile(r"\b(?:known|called|referred to|name|names|or)\b")
_RELATIVE = re.compile(
    r"\b(?P<np>[Ii]ts) (?:closest|nearest) (?:living )?relative (?:is|to be) the "
    r"(?P<name>[a-z-]+ [a-z]+)\b(?! [a-z]+s\b)"
)
_NAME = re.compile(r"(?:(?!of |the )[a-zà-ȳ'’-]+ ){1,3}(?!of$|the$)[a-zà-ȳ-]+")
_MODIFIERS = (
    listed(
        """white-browed, long-tailed, short-eared, pale-footed, black-chinned, red-necked, broad-nosed,
        smooth-backed, grey-headed, dark-winged"""
    ),
    listed("banded, spotted, hooded, crested, marbled, speckled, barred, painted, collared, mantled"),
    listed("golden, mountain, forest, marsh, river, rock, dwarf, giant, bell, lace, feather, star"),
)
"""What other kinds are told apart by, in the shapes that such words have."""
_BINOMIAL = re.compile(r"^[^.;]{0,60}?\((?P<name>[A-Z][a-z]{2,} [a-z]{3,})\)")
_FIRST_NAME = re.compile(
    r"\b(?:described|named|published|gave)\b[^;]*?\b(?:as|name|named)(?: [a-z]+){0,2} "
    r"(?P<genus>[A-Z][a-z]{2,}) (?P<epithet>[a-z]{4,})\b"
)
_FORMERLY = re.compile(
    rf"{OPENING}{PHRASE} (?:was|were|had been|has been) (?P<how>formerly|originally|previously|once) "
    r"(?:placed|included|classified|assigned) (?:in|to) (?:the genus )(?P<genus>[A-Z][a-z]{2,})\b"
)
_LATIN_LEAD = re.compile(r"(?P<name>[A-Z][a-z]{2,} [a-z]{3,})(?:,| \()")
_WORD = re.compile(
    r"\b(?:(?P<tongue>(?:Ancient |Classical )?(?:Latin|Greek))(?: words?| for)?|and) "
    r"(?P<word>(?!word|for|name|noun|meaning|adjective)[a-zà-ȳ]{3,})"
    r"(?:,| \()?(?: (?:meaning|which means|for))? ?[\"“'‘(]{1,2}(?P<gloss>[a-z][a-z -]{2,24})[,.]?[\"”'’)]"
)
_OF_NAMES = re.compile(r"\b(?:epithet|names?|named|genus|derive[sd]|binomial)\b")


def naming(spot: Spot) -> Iterator[Fact]:
    """Ask for the names of the article's living thing and for what they mean."""
    if spot.page.subject.cls == "species":
        for rule in (_aliases, _binomial, _first_genus, _words, _relative):
            yield from rule(spot)


def _aliases(spot: Spot) -> Iterator[Fact]:
    """ "Also known as the ringed kite or Timor kite": by what other name is it known."""
    thing, sentence = subject_of(spot), spot.sentence.index
    held = [
        n for n in spot.page.subject.called if re.search(rf"\b(?:the|or|as|,) {re.escape(n)}\b", spot.text)
    ]
    common = [n for n in held if n.islower() and _NAME.fullmatch(n) and n not in thing.text]
    if sentence >= _LEAD or not common or not _KNOWN.search(spot.text):
        return
    name = min(common, key=spot.text.find)
    near = _other_names(name, spot)
    stem = f"which of these is an alternative name of {thing.text}"
    others = [n for n in held if n != name]
    told = fact(spot, "naming", "other", Answer(name, "naming"), stem, (thing.phrase,), others)
    yield replace(told, near=near)


def _other_names(name: str, spot: Spot) -> tuple[str, ...]:
    """Names in the shape of one that nothing of the article bears."""
    first, _, rest = name.partition(" ")
    shape = 0 if "-" in first else 1 if first.endswith("ed") else 2
    text = spot.page.document.text.casefold()
    return tuple(f"{word} {rest}" for word in _MODIFIERS[shape] if word not in text and word not in name)


def _binomial(spot: Spot) -> Iterator[Fact]:
    """ "The ringed kite (Milvus torquatus) is": what is its scientific name."""
    match = _BINOMIAL.match(spot.text) or _LATIN_LEAD.match(spot.text) if spot.sentence.index == 0 else None
    if (
        match is not None
        and match["name"].casefold() not in spot.page.subject.reference.casefold()
        and spot.sentence.block == spot.page.sentences[0].block
    ):
        thing = subject_of(spot)
        answer = Answer(match["name"], "term", "binomial")
        stem = f"what is the scientific name of {thing.text}"
        yield fact(spot, "naming.binomial", "other", answer, stem, (thing.phrase,))


def _first_genus(spot: Spot) -> Iterator[Fact]:
    """ "Described as Falco torquatus": in which genus was it first placed, as its epithet tells."""
    own = {n for n in spot.page.subject.called if n[:1].isupper() and " " in n} | {spot.page.subject.name}
    lead = _LATIN_LEAD.match(spot.page.text(spot.page.sentences[0]))
    own |= {lead["name"]} if lead is not None else set()
    before = _FORMERLY.search(spot.text)
    thing = find_owned(before, spot) if before is not None else None
    if before is not None and thing is not None and not thing.noun:
        stem = f"in which genus was {thing.text} {before['how']} placed"
        answer = Answer(before["genus"], "term", "genus")
        yield fact(
            spot, "naming.genus", "other", answer, stem, (thing.phrase,), sorted({n.split()[0] for n in own})
        )
    for match in _FIRST_NAME.finditer(spot.text):
        kin = [n.split() for n in own if n.split()[-1][:5] == match["epithet"][:5]]
        genera = {words[0] for words in kin if not words[0].endswith(".")}
        if genera and match["genus"] not in genera:
            thing = subject_of(spot)
            stem = f"in which genus was {thing.text} originally placed"
            answer = Answer(match["genus"], "term", "genus")
            yield fact(spot, "naming.genus", "other", answer, stem, (thing.phrase,), sorted(genera))


def _words(spot: Spot) -> Iterator[Fact]:
    """ "From the Latin croceus, 'saffron'": what the word means."""
    if not _OF_NAMES.search(spot.text):
        return
    tongue = ""
    for match in _WORD.finditer(spot.text):
        tongue = match["tongue"] or tongue
        thing, gloss = subject_of(spot), match["gloss"].strip()
        kinds = kinds_of(gloss)
        fine = kinds[0] if kinds else epithet_kind(gloss)
        if not tongue:
            continue
        relation = "naming.term" if kinds else "naming.word"
        stem = f"what does the {tongue} word {match['word']}, from which the scientific name of "
        stem += f"{thing.text} is derived, mean"
        yield fact(spot, relation, "other", Answer(gloss, "term", fine), stem, (thing.phrase,))


def _relative(spot: Spot) -> Iterator[Fact]:
    """ "Its closest relative is the white-browed piper", whatever that is: which is it."""
    match = _RELATIVE.search(spot.text)
    thing = owned("its", match.start("np"), spot) if match is not None else None
    near = _other_names(match["name"], spot) if match is not None else ()
    if match is None or thing is None or not near or kinds_of(match["name"]):
        return
    stem = f"what is the closest relative of {thing.text}"
    told = fact(spot, "naming.relative", "other", Answer(match["name"], "naming"), stem, (thing.phrase,))
    yield replace(told, near=near)


RULES = (naming,)
