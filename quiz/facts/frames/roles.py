"""Answers that are common nouns of a closed kind: an occupation, a colour, a language, an illness,
a subject."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.composing import compose, lowered
from quiz.facts.asking.phrasing.crediting import with_part
from quiz.facts.asking.phrasing.once import owner_said_once
from quiz.facts.clauses.complements import lacks_its_seat
from quiz.facts.frames.spots import Spot, fact, worded
from quiz.facts.model import Answer, Fact
from quiz.facts.terms.find import kind_named
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.phrases import Phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

LANGUAGES = word_set(
    """Arabic Basque Catalan Czech Danish Dutch English Finnish French Gaelic Galician German Greek
    Hebrew Hindi Hungarian Icelandic Irish Italian Japanese Javanese Korean Latin Malay Mandarin
    Norwegian Persian Polish Portuguese Quechua Romanian Russian Sanskrit Spanish Swahili Swedish
    Tamil Turkish Ukrainian Welsh Yiddish Yoruba Zulu"""
)
SUBJECTS = word_set(
    """mathematics physics chemistry biology geology botany zoology astronomy medicine law economics
    philosophy history theology engineering architecture linguistics psychology sociology geography
    archaeology anthropology literature music classics drawing agriculture forestry pharmacy dentistry"""
)
_DOING = word_set("work employ credit serve train start begin")
_STUDY = word_set("read study teach lecture")
_UTTERING = word_set("sing write perform print publish film shoot speak broadcast record")
_AILING = {
    **dict.fromkeys((("die", "of"), ("die", "from"), ("succumb", "to")), "of what did {} die"),
    ("suffer", "from"): "from which illness did {} suffer",
    ("contract", ""): "which illness did {} contract",
    ("diagnose", "with"): "with which illness was {} diagnosed",
}
"""How the illness is asked for, by a verb and the preposition before the illness, "" for an object."""
_ILLNESSES, _COLOURS = kind_named("disease"), kind_named("colour")


def as_occupation(spot: Spot) -> Iterator[Fact]:
    """ "worked as a projectionist in Odense": as what did she work there."""
    for told in spot.told:
        for index, part in enumerate(told.parts):
            noun, rest = _occupation(part)
            tail = worded(rest, spot) if rest else Phrase("")
            belongs = bool(rest) and rest[0].lower_ == "of"
            belongs = belongs or (not rest and lacks_its_seat(told, index))
            if not noun or belongs or tail is None or told.clause.verb.lemma_ not in _DOING:
                continue
            stem = compose(told, "as what", index)
            if not isinstance(stem, str):
                fine = "credit" if told.clause.verb.lemma_ == "credit" else "occupation"
                told_as = _as_phrase(stem.leans or tail.leans, stem.about_subject or tail.about_subject)
                answer = Answer(noun, "term", fine)
                own = spot.page.subject.cls == "person" and told_as.about_subject
                relation = "calling.as" if own else "role.as"
                yield fact(spot, relation, "other", answer, f"{stem.text} {tail.text}", (told_as,))


def _as_phrase(leans: bool, about_subject: bool) -> Phrase:
    return Phrase("", leans, about_subject)


def _occupation(told_part: ToldPart) -> tuple[str, list[Token]]:
    """The occupation that an "as a …" phrase names, and what follows it there."""
    kept = [t for t in told_part.part.kept if t.dep_ != "det"]
    if told_part.part.role != "preposition" or not kept or kept[0].lower_ != "as":
        return "", []
    end = next((n for n, t in enumerate(kept) if n and t.pos_ == "ADP"), len(kept))
    words = kept[1:end]
    plain = all(t.pos_ in ("NOUN", "ADJ") and t.text.islower() for t in words)
    if not 1 <= len(words) <= 2 or not plain or not is_role(words[-1].lower_):
        return "", []
    rest = [t for t in told_part.part.tokens if t.i >= kept[end].i] if end < len(kept) else []
    return " ".join(t.text for t in words), rest


def ailing(spot: Spot) -> Iterator[Fact]:
    """ "Lund died of lung cancer", "an attack of scarlet fever left her deaf": which illness it was."""
    for told in spot.told:
        who = told.subject.phrase
        if who is not None and (found := _illness(told)) is not None:
            asked = found[0].format(lowered(who.text, told.subject))
            tied = with_part(asked, spot.sentence, spot.page.document, spot.page.discourse)
            if who.about_subject or (tied and who.names):
                yield fact(spot, "terms.illness", "other", Answer(found[1], "term", "disease"), asked, (who,))
        elif (illness := _attack(told)) is not None:
            stem = compose(told, "an attack of which illness", None, inverted=False)
            if not isinstance(stem, str) and stem.about_subject:
                text = owner_said_once(stem.text, (spot.page.subject.reference,), illness, spot.sentence)
                answer = Answer(illness, "term", "disease")
                yield fact(spot, "terms.illness", "other", answer, text, (_as_phrase(stem.leans, True),))


def _illness(told: Told) -> tuple[str, str] | None:
    """The question for the illness that somebody died of, had or caught, and the illness."""
    for told_part in told.parts:
        part = told_part.part
        before = part.head.lower_ if part.role == "preposition" else ""
        opening = _AILING.get((told.clause.verb.lemma_, before)) if before or part.role == "object" else None
        if opening and (named := _named_illness([t for t in part.kept if t != part.head or not before])):
            return opening, named
    return None


def _attack(told: Told) -> str | None:
    """The illness of which an attack is the subject of a clause."""
    kept = [t for t in told.clause.subject.kept if t.dep_ != "det"]
    fits = len(kept) > 2 and kept[0].lower_ in ("attack", "bout") and kept[1].lower_ == "of"
    return _named_illness(kept[2:]) if fits else None


def _named_illness(tokens: Sequence[Token]) -> str | None:
    """The illness that a phrase names, up to where it goes on to say when or where."""
    words = [t for t in tokens if t.dep_ != "det"]
    words = words[: next((n for n, t in enumerate(words) if t.pos_ == "ADP" or t.is_punct), len(words))]
    text = " ".join(t.text for t in words)
    return text if text in (*_ILLNESSES.single, *_ILLNESSES.double) else None


def of_kind(spot: Spot) -> Iterator[Fact]:
    """Colours, languages and subjects that fill a whole part of a clause."""
    for told in spot.told:
        for index, part in enumerate(told.parts):
            asked = _kind(told, part)
            if asked is None:
                continue
            opening, answer = asked
            stem = compose(told, opening, index)
            if not isinstance(stem, str):
                own = spot.page.subject.cls == "person" and stem.about_subject
                relation = f"{'calling' if own else 'role'}.{answer.fine.replace(' ', '_')}"
                told_as = _as_phrase(stem.leans, stem.about_subject)
                yield fact(spot, relation, "other", answer, stem.text, (told_as,))


def _kind(told: Told, told_part: ToldPart) -> tuple[str, Answer] | None:
    part, verb = told_part.part, told.clause.verb.lemma_
    kept = [t for t in part.kept if t.dep_ != "det"]
    text = " ".join(t.text for t in kept)
    if part.role == "preposition" and len(kept) == 2:
        word = kept[1].text
        if verb == "graduate" and kept[0].lower_ == "in" and word in SUBJECTS:
            return "in which subject", Answer(word, "term", "academic subject")
        if kept[0].lower_ == "in" and word in LANGUAGES and verb in _UTTERING:
            return "in which language", Answer(word, "term", "language")
    if (
        part.role in ("adjective", "attribute")
        and verb == "be"
        and kept
        and kept[-1].lower_.split("-")[-1] in _COLOURS.single
        and len(kept) <= 2
        and told.clause.subject.head.tag_ in ("NN", "NNS")
        and not any(p.part.head.lower_ == "with" for p in told.parts)
    ):
        return "what colour", Answer(text, "term", "shade" if len(kept) > 1 else "colour")
    if part.role == "object" and verb in _STUDY and len(kept) == 1 and text in SUBJECTS:
        return "which subject", Answer(text, "term", "academic subject")
    return None


RULES = (as_occupation, ailing, of_kind)
