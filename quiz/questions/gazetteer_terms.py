"""Common nouns of closed kinds, from which wrong options are taken where an article names too few of a kind."""

from __future__ import annotations

from collections.abc import Mapping


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(",") if part.strip())


TERMS: Mapping[str, tuple[str, ...]] = {
    "occupation": _names(
        """accountant, bookseller, bricklayer, carpenter, cartographer, chemist, clerk, dentist, draughtsman, electrician,
        farmer, fisherman, florist, gardener, journalist, librarian, locksmith, mechanic, midwife, miner, notary, nurse,
        optician, pharmacist, plumber, postman, printer, schoolteacher, solicitor, stonemason, surveyor, tailor, translator,
        veterinarian, watchmaker, weaver, casting assistant, dialogue coach, script supervisor, set decorator, sound engineer,
        technical adviser"""
    ),
    "cause of death": _names(
        """pneumonia, tuberculosis, malaria, cholera, typhoid fever, a stroke, a heart attack, leukaemia, diphtheria, influenza,
        smallpox, lung cancer"""
    ),
    "academic subject": _names(
        """mathematics, physics, chemistry, biology, geology, botany, astronomy, medicine, law, economics, philosophy, history,
        theology, engineering, architecture, linguistics, psychology, geography, archaeology"""
    ),
    "language": _names(
        """Arabic, Basque, Catalan, Czech, Danish, Dutch, Finnish, French, German, Greek, Hindi, Hungarian, Italian, Japanese,
        Javanese, Korean, Malay, Mandarin, Norwegian, Persian, Polish, Portuguese, Quechua, Russian, Spanish, Swahili,
        Swedish, Tamil, Turkish, Welsh"""
    ),
    "colour": _names(
        """black, dark blue, pale blue, dark brown, reddish brown, dark green, olive green, grey, orange, pink, purple, white,
        yellow, dark red, blue, red, green, brown"""
    ),
}
