"""What living things eat, who eats, pollinates or parasitises them, what they build their nests of.

Read from the words around a list of common nouns: "The diet consists mainly of beetles and crabs", "Adults
are taken by the African goshawk", "The nest, a cup of moss lined with fern hairs".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quiz.facts.asking.terms import LOOSE
from quiz.facts.frames.owned import Owned, find_owned, owned
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.frames.trait_words import OPENING, PHRASE
from quiz.facts.model import Answer, Fact
from quiz.facts.terms.find import kind_named, kinds_of
from quiz.facts.values.nouns import is_plural
from quiz.facts.words import word_set

_HOW = (
    r"(?:(?P<how>mainly|chiefly|mostly|primarily|almost entirely|almost exclusively|exclusively"
    r"|entirely|largely|predominantly|principally|usually|often|sometimes|occasionally|frequently|commonly"
    r"|also|regularly|heavily) )?"
)
_ALSO = r"(?:(?:is|are|has|have|lives?|occurs?|nests?|inhabits?|forages?) [^,;.]{2,70}? and )?"
_DONE = (
    "taken|eaten|preyed on|preyed upon|parasitised|parasitized|pollinated|dispersed|attacked|hunted|killed"
    "|spread|bored|browsed|grazed|transmitted|visited|threatened|damaged|defoliated|destroyed|mined|caught"
)
_LIVING = word_set("bird mammal fish insect tree plant crop") | {"small animal", "reptile or amphibian"}
_STUFF = frozenset({"nest material", "material", "plant"})
_ITEM = re.compile(
    r"\s*(?:and|or)?\s*(?:by |on |of |for example )?(?:the |an? )?(?P<item>[\w'’-]+(?: [\w'’-]+){0,3})"
)
_JOINT = re.compile(r",? (?:and|or) (?:by )?|, (?:and )?")
_NAMED = re.compile(r"\s*(?:by )?the (?:[\w-]+ ){1,2}[\w-]+$")
_OF_GENUS = re.compile(r" of the (?:genus|genera|family|order)\b")
_BREAK = re.compile(
    r"[.;:()]| (?:are|is|was|were|which|that|who|during|between|before|after|until"
    r"|in|on|at|from|when|while|as|but|for|with|of|by|to"
    r"|such|along|found|including|supplemented|usually|also|though|although|may|can|has|have)\b"
)
_EXCLUSIVE = word_set("exclusively entirely") | {"almost entirely", "almost exclusively"}


@dataclass(frozen=True, slots=True)
class _Rule:
    """Words that lead up to a list of terms of some kinds, and the question; `{t}` asks for the term."""

    before: re.Pattern[str]
    kinds: frozenset[str]
    ask: Callable[[re.Match[str], Owned], str]
    exclusive: bool = False


@dataclass(frozen=True, slots=True)
class _Item:
    """One member of a list: its words, its kind ("" if unknown), and whether it is one known thing."""

    text: str
    kind: str
    definite: bool


def living(spot: Spot) -> Iterator[Fact]:
    """Ask for the terms of every list that a rule leads up to."""
    if spot.page.subject.cls != "species":
        return
    for rule in _RULES:
        for match in rule.before.finditer(spot.text):
            thing = find_owned(match, spot)
            items = listed_terms(spot.text[match.end() :], rule.kinds) if thing is not None else []
            if thing is not None and items:
                yield from _asked(rule, match, thing, items, spot)


def _asked(rule: _Rule, match: re.Match[str], thing: Owned, items: list[_Item], spot: Spot) -> Iterator[Fact]:
    """One question for each of the first two kinds of the list."""
    kinds = list(dict.fromkeys(item.kind for item in items if item.kind))[:2]
    how = match.groupdict().get("how") or ""
    for kind in kinds:
        item = next(i for i in items if i.kind == kind)
        others = [i.text for i in items if i is not item]
        named = kind_named(kind)
        alone = not others and (rule.exclusive or item.definite or how in _EXCLUSIVE)
        many = named.countable and is_plural(item.text.split()[-1])
        asked = f"which {named.nouns if many else named.noun}" if alone else f"which of these {named.nouns}"
        stem = rule.ask(match, thing).replace("{t}", asked)
        yield fact(
            spot, "living.term", "other", Answer(item.text, "term", kind), stem, (thing.phrase,), others
        )


def listed_terms(text: str, kinds: frozenset[str]) -> list[_Item]:
    """The members of the list that a text begins with, as far as they are terms of the kinds."""
    end = _BREAK.search(text)
    body = re.sub(r",? (?:and|or),?$", "", text[: end.start()] if end else text)
    items: list[_Item] = []
    for part in _JOINT.split(body):
        match = _ITEM.match(part)
        words = match["item"].split() if match is not None else []
        while words and words[0] in LOOSE:
            words = words[1:]
        name = " ".join(words)
        kind = next((k for k in kinds_of(name) if k in kinds), "")
        if not name or not kind or not words[-1].islower() or len(words) > 3:
            if not items and not (_NAMED.match(part) or (name.islower() and ", " in body)):
                return []
            items.append(_Item(name, "", False))
            continue
        definite = part.strip().startswith("the ") and not is_plural(words[-1])
        items.append(_Item(name, kind, definite))
    ends = end is not None and end[0].strip() == "of" and not _OF_GENUS.match(text, end.start())
    items = items[:-1] if ends else items
    return items if any(item.kind for item in items) else []


def _adverb(match: re.Match[str]) -> str:
    how = match.groupdict().get("how") or ""
    return f"{how} " if how and how != "also" else ""


def _feeds(match: re.Match[str], thing: Owned) -> str:
    verb = {"prey": "prey", "brow": "browse", "graz": "graze"}.get(match["verb"][:4], "feed")
    return f"on {{t}} {thing.do(match['verb'] == 'fed')} {thing.text} {_adverb(match)}{verb}"


def _fed(match: re.Match[str], thing: Owned) -> str:
    return f"on {{t}} {thing.be(match['be'] in ('was', 'were'))} {thing.text} fed {_adverb(match)}".strip()


def _eats(match: re.Match[str], thing: Owned) -> str:
    verb = {"hunt": "hunt", "cons": "consume", "take": "take"}.get(match["verb"][:4], "eat")
    return f"{{t}} {thing.do(False)} {thing.text} {_adverb(match)}{verb}"


def _consists(match: re.Match[str], thing: Owned) -> str:
    if match["verb"].startswith("includ"):
        return f"{{t}} {thing.do(False)} {thing.text} include"
    return f"of {{t}} {thing.do(False)} {thing.text} {_adverb(match)}consist"


def _suffers(match: re.Match[str], thing: Owned) -> str:
    return f"by {{t}} {thing.be(match['be'] in ('was', 'were'))} {thing.text} {_adverb(match)}{match['done']}"


def _hunter(match: re.Match[str], thing: Owned) -> str:
    rank = f"{match['rank']} " if match["rank"] else ""
    return f"{{t}} is a {rank}predator of {thing.text}".replace("a only", "the only")


def _one_of(match: re.Match[str], thing: Owned) -> str:
    plain = thing.text.replace("the predators of", "a predator of")
    return f"{{t}} is {'one of ' if thing.plural and plain == thing.text else ''}{plain}"


def _relative(match: re.Match[str], thing: Owned) -> str:
    return f"{{t}} is the closest {'living ' if match['living'] else ''}relative of {thing.text}"


def _lined(match: re.Match[str], thing: Owned) -> str:
    link = {"lined": "with", "decorated": "with", "covered": "with"}.get(match["verb"], "of")
    return f"{link} {{t}} {thing.be(False)} {thing.text} {_adverb(match)}{match['verb']}"


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


# fmt: off
_RULES = (
    _Rule(
        _pattern(rf"{OPENING}{PHRASE} {_ALSO}(?P<verb>feeds?|fed|preys?|browses?|grazes?) {_HOW}(?:up)?on "),
        _LIVING, _feeds),
    _Rule(_pattern(rf"{OPENING}{PHRASE} (?P<be>is|are|was|were) fed {_HOW}(?:on|with) "), _LIVING, _fed),
    _Rule(_pattern(rf"{OPENING}{PHRASE} {_ALSO}{_HOW}(?P<verb>eats?|takes?|hunts?|consumes?) (?=[a-z])"),
        _LIVING, _eats),
    _Rule(
        _pattern(rf"{OPENING}(?P<np>(?:the|its) (?:diet|food|prey)) (?P<verb>consists?|is composed|is made up"
        rf"|includes?) {_HOW}(?:of )?"), _LIVING, _consists),
    _Rule(_pattern(rf"{OPENING}{PHRASE} (?P<be>is|are|was|were) {_HOW}(?P<done>{_DONE}) by "), _LIVING,
        _suffers),
    _Rule(_pattern(r"^(?P<np>(?:Its|The) (?:main |chief |principal |natural |known |only )*predators?) "
        r"(?:is|are|include) "), _LIVING, _one_of),
    _Rule(
        _pattern(r"(?:^|; )(?:the )?(?P<rank>main|chief|principal|only|natural)? ?(?:known )?predators? of "
        r"(?P<np>(?:the )?[a-z]+) (?:is|are|include) "), _LIVING, _hunter),
    _Rule(_pattern(r"\b(?P<np>its) (?:closest|nearest) (?P<living>living )?relative (?:is|to be) "),
        _LIVING, _relative, True),
    _Rule(
        _pattern(rf"{OPENING}(?P<np>(?:the|its) (?:nest|burrow|den|cocoon|egg chamber)s?)\b[^.;]*?\b{_HOW}"
        r"(?P<verb>lined|woven|decorated|covered|built|made|constructed) (?:with|of|from) "), _STUFF,
        _lined),
)
# fmt: on
_PREYS = re.compile(
    r"(?:^|; |, and |, while )(?P<list>(?:[A-Za-z-]+,? ){1,12}?)(?:are known to |also )?(?P<verb>preys?"
    r"|feeds?|browses?)"
    r" (?:up)?on (?P<np>(?:(?:the|its) )?[a-z-]+(?: [a-z-]+){0,3}?)(?=[,.;]| and [a-z, ]+(?:up)?on\b)"
)
_APPOSED = re.compile(r", an? [a-z -]{3,40}(?=,)")


def preyed(spot: Spot) -> Iterator[Fact]:
    """ "Otters and herons prey on adults": which mammals prey on them."""
    if spot.page.subject.cls != "species":
        return
    plain = _APPOSED.sub("", spot.text).replace("  ", " ")
    plain = re.sub(r"(?<=[a-z]),(?= prey)", "", plain)
    for match in _PREYS.finditer(plain):
        thing = owned(match["np"], 0, spot)
        items = listed_terms(match["list"][0].lower() + match["list"][1:].strip(), _LIVING)
        if thing is None or not items or owned(match["list"].strip(), 0, spot) is not None:
            continue
        for kind in list(dict.fromkeys(item.kind for item in items if item.kind))[:2]:
            item = next(i for i in items if i.kind == kind)
            others = [i.text for i in items if i is not item]
            many = is_plural(item.text.split()[-1])
            verb = match["verb"].removesuffix("s") if many else match["verb"].removesuffix("s") + "s"
            stem = f"which of these {kind_named(kind).nouns} {verb} on {thing.text}"
            yield fact(
                spot, "living.term", "other", Answer(item.text, "term", kind), stem, (thing.phrase,), others
            )


RULES = (living, preyed)
