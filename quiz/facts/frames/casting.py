"""Who plays whom, as sentences put it: patterns on coded lines, without a look at what the names are.

A pairing holds an actor and a role as they are spelled there. What was recast, declined or only auditioned
for is kept apart; a stage version's cast is not the film's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quiz.documents.parse import INTRODUCTION
from quiz.facts.frames.coded import NAME, Coded, encode
from quiz.facts.language import Sentence
from quiz.facts.names.runs import Run
from quiz.facts.words import word_set

STORY = frozenset(
    ("plot", "synopsis", "story", "premise", "plot summary", "summary", "storyline", "argument")
)
_ELSEWHERE = word_set(
    """legacy adaptations adaptation sequel sequels remake remakes influence stage theatre musical productions
    revivals"""
)
_WORD = (
    r"(?!(?:in|on|at|for|with|to|by|of|from|as|and|or|that|during|after|who|is|was|his|her)\b)[a-z][\w’'-]*"
)
_LEAD = rf"(?P<the>the |a |an )?(?:{_WORD},? ){{0,3}}"
_ASIDE = r"(?:,? \([^()]{1,40}\))?(?:, (?!with\b)[^,;‹›()]{2,70},)?"
_ADVERB = r"(?: (?:also|later|again|all|both|respectively|primarily))?"
_STARRED = re.compile(
    r"\b(?:co-)?(?:stars?|starring|starred|features?|featuring|cast|appears?|appearing|roles?|leads?|"
    r"played|portrayed)\b",
    re.IGNORECASE,
)
_AS = re.compile(rf"(?P<actor>{NAME}){_ASIDE} as {_LEAD}(?P<role>{NAME})(?!'s|’s)")
_ZIPPED = re.compile(
    rf"(?P<actors>{NAME}(?:, {NAME})*,? and {NAME}) as {_LEAD}(?P<roles>{NAME}(?:, {NAME})*,? and {NAME})"
)
_STORY_BRACKET = re.compile(
    rf"{_LEAD}(?P<role>{NAME}) \((?:(?:played|portrayed|voiced|performed) by )?(?P<actor>{NAME})\)"
)
_TELLS = re.compile(
    r"\b(?:follows?|stars?|starring|cent(?:re|er)s|tells?|revolves|stor(?:y|ies)|plays?|about|"
    r"protagonists?)\b"
)
_VOICE_BRACKET = re.compile(
    rf"{_LEAD}(?P<role>{NAME}) \((?:played|portrayed|voiced|performed) by (?P<actor>{NAME})\)"
)
_ROLES_WENT = re.compile(
    r"\b(?:roles? (?:went|fell|were given) to|roles? (?:are|were|is|was) (?:played|taken|filled) by|"
    r"cast (?:also )?includes?|"
    r"co-stars?|rounded out by|appearances? by|supporting cast|supporting roles)\b",
    re.IGNORECASE,
)
_ACTOR_BRACKET = re.compile(rf"(?P<actor>{NAME}) \((?:as )?{_LEAD}(?P<role>{NAME})\)")
_PASSIVE = re.compile(
    rf"(?P<role>{NAME}){_ASIDE},?(?: (?:is|was|are|were|being))?{_ADVERB} (?P<verb>played|portrayed|"
    rf"voiced) by "
    rf"(?:the )?(?:{_WORD} ){{0,3}}(?P<actor>{NAME})(?! (?:and|&) {NAME}|, {NAME},? and|’s|'s)"
)
_ACTIVE = re.compile(
    rf"(?P<actor>{NAME}){_ASIDE},?(?: who)?{_ADVERB} (?P<verb>plays|played|portrays|portrayed|voices|"
    rf"voiced|stars as|starred as|"
    rf"co-stars as|co-starred as|appears as|appeared as) (?:the (?:title )?(?:role|"
    rf"part) of )?{_LEAD}(?P<role>{NAME})(?! (?:and|&) {NAME})"
)
_RECAST = re.compile(
    rf"\b(?:voice|role|part) of {_LEAD}(?P<role>{NAME})[^.;]*?(?P<gone>{NAME}) (?:being|was|were|"
    rf"having been){_ADVERB} replaced"
    rf"(?:,[^,]{{0,40}},)? (?:by|with) (?P<actor>{NAME})"
)
_CAST_AS = re.compile(
    rf"(?P<actor>{NAME})[^.;‹›]{{0,40}}\b(?:was cast as|signed on (?:to play|as)|was chosen (?:to play|as)|"
    rf"took the (?:role|part) of|was confirmed as|joined the cast as|cast as) {_LEAD}(?P<role>{NAME})"
)
_UNSURE = re.compile(
    r"\b(?:originally|initially|first|would|could|might|to be|never|not|was to|were to|auditioned|"
    r"considered|offered|planned|"
    r"intended|asked|rumou?red|approached|wanted|hoped|turned down|declined|cut|deleted|removed|fictional)\b",
    re.IGNORECASE,
)
_OTHER_VERSION = re.compile(
    r"\b(?:adaptation|stage (?:version|production|musical)|remake|sequel|prequel|revival|Broadway|"
    r"West End|reboot|dubbed|"
    r"dub|original production|workshop|table read|radio (?:version|play)|touring|tour|spoof|parody|sketch)\b"
)
_GONE = (
    re.compile(
        rf"(?P<gone>{NAME})(?:,[^,;‹›]{{0,40}},)? (?:being|was|were|is|had been|has been|"
        rf"having been)(?: \w+)? replaced"
    ),
    re.compile(rf"\breplac(?:e|ed|es|ing) (?P<gone>{NAME})"),
    re.compile(
        rf"(?P<gone>{NAME}),? who [^.;]*?\b(?:declined|left|dropped out|withdrew|turned it down|"
        rf"was fired|was replaced)\b"
    ),
    re.compile(rf"\b(?:offered|gone)\b[^.;‹›]{{0,30}} to (?P<gone>{NAME})"),
    re.compile(
        rf"(?P<gone>{NAME})['’]s? (?:performance|voice|scenes?|part|role) (?:was|were) (?:discarded|cut|"
        rf"removed|deleted|replaced)"
    ),
    re.compile(
        rf"(?P<gone>{NAME})[^.;‹›]{{0,40}}\b(?:dropped out|withdrew|entered negotiations|declined|"
        rf"was fired)\b"
    ),
    re.compile(rf"\bfeaturing (?P<gone>{NAME})[^.;‹›]* was (?:deleted|cut|removed)"),
    re.compile(rf"\bplayed by (?P<gone>{NAME})[^.;]* was (?:deleted|cut|removed)"),
    re.compile(rf"(?P<gone>{NAME}) performed the (?:{NAME}|role|part)"),
)


@dataclass(frozen=True, slots=True)
class Pairing:
    """An actor and a role as one sentence spells them. `articled`: the role has "the" before it.

    `verb` is "plays" or "voices"; `sure` is False for a casting, which may have come to nothing.
    """

    actor: str
    role: str
    articled: bool
    sentence: Sentence
    verb: str = "plays"
    sure: bool = True


def find_pairings(sentences: Iterable[Sentence]) -> tuple[Pairing, ...]:
    """Every pairing of actor and role in a text, in order."""
    found: list[Pairing] = []
    for sentence in sentences:
        coded = encode(sentence)
        if NAME_PAIR.search(coded.line):
            found += _pairings(coded)
    return tuple(found)


NAME_PAIR = re.compile(rf"{NAME}.*{NAME}")


def find_gone(sentences: Iterable[Sentence]) -> frozenset[str]:
    """The people whose part was recast, cut, declined or only auditioned for, as the text spells them."""
    gone: set[str] = set()
    for sentence in sentences:
        coded = encode(sentence)
        gone |= {coded.name(m["gone"]).text for pattern in _GONE for m in pattern.finditer(coded.line)}
    return frozenset(gone)


def other_version(sentence: Sentence, line: str) -> bool:
    """Whether a sentence tells of another version's cast."""
    headings = {w for h in sentence.block.section for w in h.casefold().split()}
    return bool(headings & _ELSEWHERE) or bool(_OTHER_VERSION.search(line))


def in_story(sentence: Sentence) -> bool:
    """Whether a sentence stands in the telling of the story."""
    return any(h.casefold() in STORY for h in sentence.block.section)


def _in_lead(sentence: Sentence) -> bool:
    return sentence.block.section == (INTRODUCTION,)


def _pairings(coded: Coded) -> Iterator[Pairing]:
    if other_version(coded.sentence, coded.line):
        return
    taken: set[str] = set()
    for match, actor, role, sure in _matches(coded):
        before = coded.line[: match.start()].rpartition(";")[2]
        if (
            actor in taken
            or _UNSURE.search(coded.plain(match.start(), match.end()))
            or _UNSURE.search(before[-60:])
        ):
            continue
        taken |= {actor, role}
        one, other = coded.name(actor), coded.name(role)
        if _plausible(one.text, other.text):
            verb = "voices" if "voic" in match[0] or "voice" in before[-40:] else "plays"
            articled = (match.groupdict().get("the") or "").startswith("the")
            articled = (
                articled
                and coded.line[: match.end("the")].endswith("the ")
                and coded.line[match.end("the") :].startswith(role)
            )
            yield Pairing(one.text, other.text, articled, coded.sentence, verb, sure)


def _matches(coded: Coded) -> Iterator[tuple[re.Match[str], str, str, bool]]:
    """Each match with the marks of actor and role, the surest patterns first."""
    line = coded.line
    for match in _RECAST.finditer(line):
        yield match, match["actor"], match["role"], True
    if _ROLES_WENT.search(line):
        yield from _plain(_ACTOR_BRACKET, line)
    elif in_story(coded.sentence) or (_in_lead(coded.sentence) and _TELLS.search(line)):
        yield from _plain(_STORY_BRACKET, line)
    yield from _plain(_VOICE_BRACKET, line)
    yield from _plain(_PASSIVE, line)
    yield from _plain(_ACTIVE, line)
    if started := _STARRED.search(line):
        yield from _starring(line, started.end())
    yield from ((m, m["actor"], m["role"], False) for m in _CAST_AS.finditer(line))


def _plain(pattern: re.Pattern[str], line: str) -> Iterator[tuple[re.Match[str], str, str, bool]]:
    return ((m, m["actor"], m["role"], True) for m in pattern.finditer(line))


def _starring(line: str, start: int) -> Iterator[tuple[re.Match[str], str, str, bool]]:
    """Pairs after "stars" and its like; two actors who share an "as" are paired only with as many roles."""
    done: set[str] = set()
    for match in _ZIPPED.finditer(line, start):
        actors, roles = re.findall(NAME, match["actors"]), re.findall(NAME, match["roles"])
        done |= {*actors, *roles}
        if len(actors) == len(roles):
            yield from ((match, a, r, True) for a, r in zip(actors, roles, strict=True))
    for match in _AS.finditer(line, start):
        shared = re.search(rf"({NAME})(?:,| and|, and) $", line[: match.start()])
        if match["actor"] in done or (shared and shared[1] not in done):
            continue
        done |= {match["actor"], match["role"]}
        yield match, match["actor"], match["role"], "cast" not in line[start - 6 : start] or "stars" in line


def _plausible(actor: str, role: str) -> bool:
    """Whether an actor's name looks like a full name or a surname, and the role is another."""
    letters = [w for w in actor.split() if w[0].isupper()]
    return (
        actor != role and bool(letters) and not actor.isupper() and not any(c.isdigit() for c in actor + role)
    )


def story_characters(sentences: Sequence[Sentence]) -> Iterator[str]:
    """Names that act in the story and stand nowhere else except beside it."""
    acting: set[str] = set()
    for sentence in sentences:
        if in_story(sentence):
            acting |= {p.text for p in encode(sentence).names if p.run is not None and _acts(p.run)}
    yield from sorted(acting)


def _acts(run: Run) -> bool:
    """Whether a name is the subject of what it stands in, and looks like somebody's."""
    return run.mask is None and run.head.dep_ in ("nsubj", "nsubjpass") and not run.text[:2].isupper()
