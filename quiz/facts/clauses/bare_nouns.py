"""Nouns without an article that belong to the subject: "filming began" is the filming *of the film X*."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from quiz.facts.reference.discourse import Discourse
from quiz.facts.terms.parts import BARE_PARTS
from quiz.facts.wording.draft import Wording, append_of
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_WORK = word_set(
    "filming shooting production photography casting recording editing mixing writing rehearsals"
)
_BODY = word_set("revenue revenues turnover income profit profits sales exports output membership attendance")
_BUILT = word_set("construction reconstruction restoration excavation demolition work")
_MADE = word_set("production manufacture development assembly testing construction deliveries")
BARE: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("film", "television", "episode", "album", "song", "play"), _WORK),
    "game": _WORK | {"development"},
    **dict.fromkeys(("company", "airline", "organization", "club"), _BODY),
    **dict.fromkeys(("building", "bridge", "stadium", "ship", "station"), _BUILT),
    **dict.fromkeys(("aircraft", "vehicle", "rocket", "mission", "software"), _MADE),
    **dict.fromkeys(("book", "periodical"), word_set("publication circulation printing distribution")),
    **BARE_PARTS,
    "school": word_set("enrolment enrollment tuition admission membership"),
    "settlement": word_set("precipitation rainfall snowfall reconstruction unemployment turnout"),
    "region": word_set("precipitation rainfall unemployment"),
    "country": word_set("precipitation rainfall unemployment inflation"),
}
_INNER = ("compound", "amod")
_KIND = word_set("principal annual net gross operating pre-tax pretax average total main further")


_GOODS = word_set(
    """skin specimen specimens song songs call calls egg eggs nest nests pair pairs individual individuals
    population populations photograph photographs recording recordings study feathers skeleton fossil fossils
    colony colonies sighting sightings record records programme program chick chicks seeds seed flock flocks
    stomach stomachs"""
)
_FOR = word_set("programme program")


def settle_goods(token: Token, inside: set[int], discourse: Discourse, wording: Wording) -> None:
    """Say of which species a skin, a song or a programme is, where its phrase does not say so itself."""
    if discourse.subject.cls != "species" or token.lower_ not in _GOODS or wording.about_subject:
        return
    if token.dep_ not in ("nsubj", "nsubjpass", "dobj") or token.pos_ != "NOUN":
        return
    own = [c for c in token.children if c.i in inside]
    if any(c.dep_ in ("prep", "poss", "relcl", "acl") for c in own):
        return
    append_of(token, discourse.subject.reference, wording)
    if token.lower_ in _FOR:
        wording.after = {i: text.replace(" of ", " for ", 1) for i, text in wording.after.items()}
    wording.about_subject = True


def settle_bare(token: Token, inside: set[int], discourse: Discourse, wording: Wording) -> None:
    """Say whose filming or whose revenue it is, where a subject of a clause is that noun and no more."""
    if token.dep_ not in ("nsubj", "nsubjpass") or token.pos_ not in ("NOUN", "VERB"):
        return
    if token.lower_ not in BARE.get(discourse.subject.cls, frozenset()):
        return
    children = [c for c in token.children if c.i in inside and not c.is_punct]
    if all(c.dep_ in _INNER and c.lower_ in _KIND for c in children):
        append_of(token, discourse.subject.reference, wording, "on" if token.lower_ == "work" else "of")
        wording.about_subject = True
