"""Actors and their roles: "It stars A as B", "B (A) lives by the sea", "Smaller roles went to A (the B)"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.facts.frames.casting import Pairing, find_gone, find_pairings, story_characters
from quiz.facts.frames.proof import proof
from quiz.facts.language import Sentence
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Page
from quiz.facts.words import word_set

PERFORMED = word_set("film television play game musical opera podcast radio animation")

# Prose speaks of characters as it speaks of people, at every mention: what says that one is a character is
# said
# again as often as it takes to outvote that.
_WEIGHT = 5


@dataclass(frozen=True, slots=True)
class Part:
    """A pairing with its names in full: `actor` and `role` as options, `called` as a stem names the role."""

    actor: str
    role: str
    called: str
    pairing: Pairing


def cast_statements(sentences: Sequence[Sentence]) -> list[tuple[str, str, str]]:
    """What the text says of actors and characters: (name, type, fine type), from its wording alone."""
    said = []
    players = set()
    for pairing in find_pairings(sentences):
        said.append((pairing.actor, "person", "actor"))
        said.append((_role_text(pairing), "character", "character"))
        players.add(pairing.actor)
    roles = {text.removeprefix("The ") for text, kind, _ in said if kind == "character"}
    acting = [name for name in story_characters(sentences) if name not in players | roles]
    said += [(name, "character", "character") for name in acting if said]
    once = list(dict.fromkeys(said))
    return once + [s for s in once if s[1] == "character"] * _WEIGHT


def extract(page: Page) -> Iterator[Fact]:
    """Yield who plays whom, both ways, for works that are performed."""
    if page.subject.cls not in PERFORMED:
        return
    gone = {
        n.shown for text in find_gone(page.sentences) if (n := page.names.find(text)) and n.type == "person"
    }
    stars = _stars(page)
    every = [part for p in find_pairings(page.sentences) if (part := _part(p, page))]
    confirmed = stars | {p.actor for p in every if p.pairing.sure}
    kept = [p for p in every if p.actor not in gone and (p.pairing.sure or p.actor in confirmed)]
    by_role: dict[str, list[Part]] = defaultdict(list)
    for part in kept:
        by_role[part.role].append(part)
    near_actors = tuple(sorted({p.actor for p in every} | stars | gone))
    near_roles = tuple(sorted({p.role for p in every} | _characters(page)))
    for parts in by_role.values():
        if len({p.actor for p in parts}) == 1:
            first = min(parts, key=lambda p: (p.pairing.verb != "voices", not p.pairing.sure))
            yield _player(first, near_actors, page)
            yield _role(first, [p.role for p in kept if p.actor == first.actor], near_roles, page)


def _player(part: Part, near: Sequence[str], page: Page) -> Fact:
    verb = "voice" if part.pairing.verb == "voices" else "actor"
    return Fact(
        relation=f"cast.{verb}",
        kind="cast",
        answer=Answer(part.actor, "person", "actor"),
        evidence=proof(page, part.pairing.sentence),
        section=part.pairing.sentence.block.heading,
        roles=page.subject.roles(role=part.called),
        near=tuple(n for n in near if n != part.actor),
    )


def _role(part: Part, also: Sequence[str], near: Sequence[str], page: Page) -> Fact:
    verb = "voiced" if part.pairing.verb == "voices" else "role"
    more = tuple(dict.fromkeys(r for r in also if r != part.role))
    return Fact(
        relation=f"cast.{verb}",
        kind="cast",
        answer=Answer(part.role, "character", "character"),
        evidence=proof(page, part.pairing.sentence),
        section=part.pairing.sentence.block.heading,
        roles=page.subject.roles(actor=part.actor),
        also=more,
        near=tuple(n for n in near if n != part.role and n not in more),
    )


def _part(pairing: Pairing, page: Page) -> Part | None:
    """A pairing whose actor is a known person and whose role is none."""
    actor = page.names.find(pairing.actor)
    if actor is None or actor.type != "person" or " " not in actor.text:
        return None
    role = page.names.find(pairing.role)
    if role is not None and role.type not in ("character", "person", ""):
        return None
    written = _role_text(pairing)
    shown = role.shown if role is not None and role.type == "character" and not pairing.articled else written
    return Part(actor.shown, shown, f"the {shown[4:]}" if shown.startswith("The ") else shown, pairing)


def _role_text(pairing: Pairing) -> str:
    return f"The {pairing.role}" if pairing.articled else pairing.role


def _stars(page: Page) -> set[str]:
    """The people whom the infobox names as stars."""
    rows = " ".join(
        r.value for r in page.document.infobox if r.key.casefold() in ("starring", "cast", "voices", "stars")
    )
    return {n.shown for n in page.names if n.type == "person" and n.text in rows}


def _characters(page: Page) -> set[str]:
    return {n.shown for n in page.names if n.type == "character"}
