"""Terms formed as the answer is: what those of a place might be called, what else a kind of animal might be.

"Ostbian" ─▶ Ostbite, Ostber          "Martes lundi" ─▶ Martes wallacei, Martes hodgsoni
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.facts.model import Fact
from quiz.questions.wordset import words

_SUFFIXES: Mapping[str, tuple[str, ...]] = {
    "Spanish": ("ino", "ense", "eño", "és", "ano", "ero", "eco"),
    "French": ("ois", "ais", "ien", "ain", "in", "éen", "ard"),
    "Italian": ("ese", "ino", "ano", "asco", "ate", "otto"),
    "Portuguese": ("ense", "ano", "eiro", "ino", "ês", "ista"),
    "Polish": ("ianin", "anin", "iak", "czyk", "owiec"),
    "English": ("er", "ian", "ite", "ese", "onian", "an", "ensian"),
}
"""How languages call those who live in a place; a demonym is asked beside those that might have been."""
_ROOTS = "alpin barbat cristat fulv maculat montan pallid"
_EPITHETS: Mapping[str, str] = {
    **{ending: " ".join(root + ending for root in _ROOTS.split()) for ending in ("us", "a", "um")},
    "is": "australis borealis gracilis insularis orientalis silvestris",
    "ensis": "amurensis borneensis chinensis javensis nepalensis sibiricensis",
    "": "blythi darwini forsteri gouldi hodgsoni wallacei",
}
"""By how they end, what species of any genus are called."""
_CALLED: Mapping[str, str] = {
    r"Miasto [A-Z]\w+": "Miasto Młynów; Miasto Mostów; Miasto Ogrodów; Miasto Soli; Miasto Wież",
    r"Ciudad de l\w+ .*": "Ciudad de las Flores; Ciudad de los Molinos; Ciudad de los Ríos; Ciudad del Sol",
    r"Perla del \w+": "Perla del Norte; Perla del Pacífico; Perla del Sur; Perla del Valle",
    r"[A-Z]\w+arna": "Bagarna; Fiskarna; Flottarna; Garvarna; Kolarna; Lotsarna; Masarna; Murarna; Vargarna",
    r"[A-Z]\w+eurs": "Draveurs; Foreurs; Patineurs; Rameurs; Semeurs; Skieurs; Voyageurs",
}
"""What towns and teams are called in their own tongues, by how such names begin or end."""
_BY_NAMES = frozenset(("nickname", "club nickname", "team nickname", "nickname of a city", "team"))
_ECHO = 4


def made_names(fact: Fact) -> tuple[str, ...]:
    """Names that could have been formed in the answer's stead, () where nothing is known of its making."""
    if fact.answer.fine == "binomial":
        return _species(fact.answer.text)
    if fact.answer.fine in _BY_NAMES:
        rows = (row for shape, row in _CALLED.items() if re.fullmatch(shape, fact.answer.text))
        return tuple(name for name in next(rows, "").split("; ") if name)
    if fact.answer.fine != "demonym":
        return ()
    text = fact.answer.text.split("/")[0].split(",")[0].split("(")[0].strip()
    own, suffixes = max(
        ((s, suffixes) for suffixes in _SUFFIXES.values() for s in suffixes if text.endswith(s)),
        key=lambda found: len(found[0]),
        default=("", ()),
    )
    root = text.removesuffix(own)
    good = own and len(root) > 2 and " " not in text
    return tuple(root + other for other in suffixes if other != own) if good else ()


def _species(binomial: str) -> tuple[str, ...]:
    """Other species of a genus, called by epithets of the answer's gender."""
    genus, _, own = binomial.partition(" ")
    ending = next((e for e in ("ensis", "us", "um", "a", "is") if own.endswith(e)), "")
    return tuple(f"{genus} {other}" for other in _EPITHETS[ending].split() if other != own) if own else ()


def is_echoed(fact: Fact, stem: str) -> bool:
    """Whether a question holds the root of the learned name that it asks for: Martes of the marten."""
    if fact.answer.fine not in ("genus", "binomial"):
        return False
    own = fact.answer.text.casefold().split()[-1][:_ECHO]
    return any(word.startswith(own) for word in words(stem))
