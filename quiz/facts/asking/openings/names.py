"""The words that ask for a name: "who", "where", "at which museum", "which of these people"."""

from __future__ import annotations

from quiz.facts.asking.slots import NameSlot
from quiz.facts.names.document import Name
from quiz.facts.names.lexicon import FINE_NOUNS, TITLES, kind_asked

_PLACE_PREPOSITIONS = frozenset(["in", "at", "on"])
_SAID = frozenset(["league", "institution", "county", "state", "U.S. state"])
"""Fine types that no word of a name tells, and that are said all the same."""
_WIDE = frozenset(["city", "country", "county", "state", "province", "region"])
"""What nothing is said to happen "at"."""
_PLAIN_NOUNS = {
    "organization": "organization",
    "place": "place",
    "work": "work",
    "award": "award",
    "event": "event",
}
_PLURAL_NOUNS = {
    "person": "people",
    "character": "characters",
    "place": "places",
    "work": "works",
    "award": "awards",
    "organization": "organizations",
}


def name_opening(slot: NameSlot, preposition: str, role: str, several: bool, *, shared_role: bool) -> str:
    """The words that ask for a name, "" where none fits.

    `shared_role`: enough people of the slot's noun are known for "which architect" to leave a choice.
    """
    name = slot.name
    if not name.sure and not slot.noun and not _heard_alone(name, preposition, role):
        return ""
    before = f"{preposition} " if preposition and role != "agent" else ""
    if several:
        noun = _PLURAL_NOUNS.get(name.type, "")
        return f"{before}which of these {noun}" if noun else ""
    if slot.kin:
        return f"{before}which {slot.kin}"
    if slot.noun and (name.type != "person" or shared_role):
        return f"{before}which {_common(slot.noun, name.type)}"
    if name.fine == "saint":
        return f"{before}which saint"
    if name.type == "person":
        return f"{before}whom" if before or role == "object" else "who"
    if name.type == "character":
        return f"{before}which character"
    fine = kind_asked(name.text, name.fine) if name.fine in FINE_NOUNS or name.fine in _SAID else ""
    if name.fine == "belligerent":
        state = name.votes["place", "country"] > 0
        fine = "country" if preposition == "of" else "power" if state else "side"
    if name.type == "place" and preposition in _PLACE_PREPOSITIONS and not fine:
        return "where"
    if name.type == "place" and not fine and not preposition:
        return "which place" if _only_a_place(name) else ""
    noun = fine or _PLAIN_NOUNS.get(name.type, "")
    if noun == "place" and preposition in ("off", "outside"):
        return ""
    if preposition == "on" and name.type == "organization":
        noun = "channel" if fine == "broadcaster" else fine
    if preposition == "at" and noun in _WIDE:
        before = "in "
    return f"{before}which {noun}" if noun else ""


def _only_a_place(name: Name) -> bool:
    """Whether a name of one word is a place for sure, and nothing has it for a club or a person."""
    others = any(count > 0 for kind, count in name.total().items() if kind != "place")
    return name.sure and not others and " " not in name.text


def _heard_alone(name: Name, preposition: str, role: str) -> bool:
    """Whether what the parser alone says of a name fits its place: who acts, or where something is."""
    total = name.total()
    if any(count > 0 for kind, count in total.items() if kind != name.type):
        return False
    if name.text.split()[-1] in TITLES:
        return False
    if name.type == "organization":
        return role == "agent" and (total.get("person", 0) < 0 or name.text.isupper())
    return name.type == "place" and preposition in _PLACE_PREPOSITIONS and " " not in name.text


def _common(noun: str, kind: str) -> str:
    """The noun without what only the answer is ("American"); of a person's trade the last word."""
    words = [word for word in noun.split() if word.islower()]
    return words[-1] if kind == "person" or not words else " ".join(words)
