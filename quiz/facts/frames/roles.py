"""Answers that are common nouns of a closed kind: an occupation, a colour, a language, a cause of death,
a subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.composing import compose
from quiz.facts.frames.spots import Spot, fact, worded
from quiz.facts.model import Answer, Fact
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.phrases import Phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

COLOURS = word_set(
    "black blue brown green grey gray orange pink purple red white yellow crimson violet "
    "turquoise ochre buff scarlet"
)
CAUSES = word_set(
    "pneumonia tuberculosis cancer leukaemia leukemia malaria cholera typhoid typhus "
    "dysentery smallpox influenza sepsis peritonitis diphtheria emphysema"
)
LANGUAGES = word_set(
    """Arabic Basque Catalan Czech Danish Dutch English Finnish French Gaelic Galician German Greek
    Hebrew Hindi Hungarian Icelandic Irish Italian Japanese Javanese Korean Latin Malay Mandarin
    Norwegian Persian Polish Portuguese Quechua Romanian Russian Sanskrit Spanish Swahili Swedish
    Tamil Turkish Ukrainian Welsh Yiddish Yoruba Zulu"""
)
SUBJECTS = word_set(
    """mathematics physics chemistry biology geology botany zoology astronomy medicine law economics
    philosophy history theology engineering architecture linguistics psychology sociology geography
    archaeology anthropology literature music"""
)
_DOING = word_set("work employ credit serve train start begin")
_STUDY = word_set("read study teach lecture")


def as_occupation(spot: Spot) -> Iterator[Fact]:
    """ "worked as a projectionist in Odense": as what did she work there."""
    for told in spot.told:
        for index, part in enumerate(told.parts):
            noun, rest = _occupation(part)
            tail = worded(rest, spot) if rest else Phrase("")
            belongs = bool(rest) and rest[0].lower_ == "of"
            if not noun or belongs or tail is None or told.clause.verb.lemma_ not in _DOING:
                continue
            stem = compose(told, "as what", index)
            if not isinstance(stem, str):
                fine = "credit" if told.clause.verb.lemma_ == "credit" else "occupation"
                told_as = _as_phrase(stem.leans or tail.leans, stem.about_subject or tail.about_subject)
                answer = Answer(noun, "term", fine)
                own = spot.page.subject.cls == "person" and told_as.about_subject
                yield fact(
                    spot,
                    "calling.as" if own else "role.as",
                    "other",
                    answer,
                    f"{stem.text} {tail.text}",
                    (told_as,),
                )


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


def of_kind(spot: Spot) -> Iterator[Fact]:
    """Colours, causes of death, languages and subjects that fill a whole part of a clause."""
    for told in spot.told:
        for index, part in enumerate(told.parts):
            asked = _kind(told, part)
            if asked is None:
                continue
            opening, answer = asked
            stem = compose(told, opening, index)
            if not isinstance(stem, str):
                yield fact(
                    spot,
                    f"role.{answer.fine.replace(' ', '_')}",
                    "other",
                    answer,
                    stem.text,
                    (_as_phrase(stem.leans, stem.about_subject),),
                )


def _kind(told: Told, told_part: ToldPart) -> tuple[str, Answer] | None:
    part, verb = told_part.part, told.clause.verb.lemma_
    kept = [t for t in part.kept if t.dep_ != "det"]
    text = " ".join(t.text for t in kept)
    if part.role == "preposition" and len(kept) == 2:
        word = kept[1].text
        if verb == "die" and kept[0].lower_ in ("of", "from") and word in CAUSES:
            return "of what", Answer(word, "term", "cause of death")
        if (
            kept[0].lower_ == "in"
            and word in LANGUAGES
            and verb
            in (
                "sing",
                "write",
                "perform",
                "print",
                "publish",
                "film",
                "shoot",
                "speak",
                "broadcast",
                "record",
            )
        ):
            return "in which language", Answer(word, "term", "language")
    if (
        part.role in ("adjective", "attribute")
        and verb == "be"
        and kept
        and kept[-1].lower_.split("-")[-1] in COLOURS
        and len(kept) <= 2
        and told.clause.subject.head.tag_ in ("NN", "NNS")
        and not any(p.part.head.lower_ == "with" for p in told.parts)
    ):
        return "what colour", Answer(text, "term", "shade" if len(kept) > 1 else "colour")
    if part.role == "object" and verb in _STUDY and len(kept) == 1 and text in SUBJECTS:
        return "which subject", Answer(text, "term", "academic subject")
    return None


RULES = (as_occupation, of_kind)
