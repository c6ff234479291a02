"""Lists of roles and of contributors: "Name as Role", "Name – instruments"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.infobox.items import is_name, is_person, split_items
from quiz.facts.lists.common import ItemList, fact, parse_all
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import WORKS
from quiz.facts.terms.trades import is_role

_CAST = re.compile(r"\b(?:casts?|characters|voices?|starring|actors)\b", re.IGNORECASE)
_PERSONNEL = re.compile(r"\b(?:personnel|musicians|credits|crew|staff|production team)\b", re.IGNORECASE)
_AS = re.compile(r"(?P<actor>[^:–,]+?) (?:as|plays|voices) (?P<role>[^,:;–(]+?)(?:\s*[,:;–(].*)?")
_WHEN = r"(?:series|seasons?|episodes?) \d[\d–, and]*"
_TURNS = re.compile(
    rf"(?P<one>[^:–,()]+?) \((?P<first>{_WHEN})\)(?: and|,) (?P<two>[^:–,()]+?) \((?P<then>{_WHEN})\) "
    r"as (?P<role>[^,:;–(]+?)(?:\s*[,:;–(].*)?"
)
_THE, _OPTIONS = "the ", 3
"""What opens a part that has no name; beside parts that have one it would stand out."""
_DASH = re.compile(r"(?P<one>[^:–]+?)\s+[–—-]\s+(?P<two>[^,:;–(]+?)(?:\s*[,:;–(].*)?")
_STAGED = re.compile(
    r"(?P<role>[^:–(]+?)\s*[–—:]\s+(?P<players>[^()]+ \([^()]+, \d{4}\)(?:, [^()]+ \([^()]+, \d{4}\))+)"
)
_PLAYER = re.compile(r"(?P<name>[^(), ][^(),]*) \((?P<place>[^()]+), (?P<year>\d{4})\)")
_HOUSED = re.compile(r"(?!.*(?:[Tt]our|[Rr]evival|[Cc]oncert|[Ww]orkshop)$)[A-Z][\w' -]+")
"""Where a production was put on, so called: "Broadway", "West End"."""
_CREDIT = re.compile(r"(?P<name>[^:–]+?)\s+[–—-]\s+(?P<credits>.+)")


def extract_cast(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who plays whom, from a cast list."""
    if subject.cls not in WORKS or not where.under(_CAST):
        return
    pairs = [(item, match["actor"], match["role"]) for item, match in parse_all(where.items, _AS, share=0.6)]
    if not pairs:
        pairs = [(item, *_order(match, document)) for item, match in parse_all(where.items, _DASH, share=0.6)]
    yield from _by_turns(where, subject)
    if staged := tuple(_by_staging(where, subject)):
        yield from staged
        return
    known = [
        (item, actor, role)
        for item, actor, role in pairs
        if is_person(actor) and is_name(role.removeprefix(_THE))
    ]
    for item, actor, role in known:
        holders = [a for _, a, r in known if r == role]
        parts = [r for _, a, r in known if a == actor]
        near_actors = [a for _, a, r in known if r != role]
        near_roles = [r for _, a, r in known if a != actor and r.startswith(_THE) == role.startswith(_THE)]
        player = Answer(actor, "person", "actor")
        yield fact(
            "cast.actor",
            "cast",
            player,
            item,
            where,
            subject.roles(role=role),
            also=holders,
            near=near_actors,
        )
        if role.startswith(_THE) and len(near_roles) < _OPTIONS:
            continue
        part = Answer(role, "character", "character")
        yield fact(
            "cast.role", "cast", part, item, where, subject.roles(actor=actor), also=parts, near=near_roles
        )


def _by_turns(where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Who of two played a role in which series: "Ada Poe (series 1) and Jo Lind (series 2–4) as Maren"."""
    for item, match in parse_all(where.items, _TURNS, share=0, least=1):
        for actor, when in ((match["one"], match["first"]), (match["two"], match["then"])):
            if is_person(actor) and is_name(match["role"]):
                player = Answer(actor, "person", "actor")
                roles = subject.roles(role=match["role"], when=when)
                near = [match["one"], match["two"]]
                yield fact("cast.actor_then", "cast", player, item, where, roles, near=near)


def _by_staging(where: ItemList, subject: Subject) -> Iterator[Fact]:
    """Who played a role in which production: "Maren – Ada Poe (West End, 1987), Jo Lind (Broadway, 1989)"."""
    rows = [
        (item, match["role"], [m.group("name", "place", "year") for m in _PLAYER.finditer(match["players"])])
        for item, match in parse_all(where.items, _STAGED, share=0.6)
    ]
    for item, role, players in rows:
        for actor, place, year in players if is_name(role) else ():
            at = [n for n, p, y in players if (p, y) == (place, year)]
            if not is_person(actor) or len(at) > 1 or not _HOUSED.fullmatch(place):
                continue
            rest = (player for _, other, row in rows if other != role for player in row)
            near = [n for n, _, _ in players] + [n for n, p, y in rest if (p, y) == (place, year)]
            roles = subject.roles(role=role, staging=f"{year} {place}")
            player = Answer(actor, "person", "actor")
            yield fact("cast.actor_staged", "cast", player, item, where, roles, near=near)


def _order(match: re.Match[str], document: Document) -> tuple[str, str]:
    """Actor and role of "one – two": the actor is the side that the infobox names."""
    stars = " ".join(
        row.value for row in document.infobox if row.key.lower() in ("starring", "cast", "voices")
    )
    return (match["two"], match["one"]) if match["two"] in stars else (match["one"], match["two"])


def extract_personnel(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who is credited with what, from a personnel list; what several did is asked of several."""
    if subject.cls not in WORKS or not where.under(_PERSONNEL):
        return
    rows = []
    for item, match in parse_all(where.items, _CREDIT):
        if is_person(match["name"]):
            rows += [(item, match["name"], part.text) for part in split_items(match["credits"])]
    for item, name, credit in rows:
        if not credit[:1].islower():
            continue
        doers = [n for _, n, c in rows if c == credit]
        rest = [n for _, n, _ in rows if n not in doers]
        answer = Answer(name, "person", "contributor")
        roles = subject.roles(credit=credit, way="as" if is_role(credit.split()[-1]) else "with")
        yield fact("list.credit", "person", answer, item, where, roles, also=doers, near=rest)
