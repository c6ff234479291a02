"""Common nouns of closed kinds, from which wrong options are taken where an article names too few of a
kind."""

from __future__ import annotations

from collections.abc import Mapping


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(",") if part.strip())


TERMS: Mapping[str, tuple[str, ...]] = {
    "occupation": _names(
        """accountant, bookseller, bricklayer, carpenter, cartographer, chemist, clerk, dentist,
        draughtsman, electrician, farmer, fisherman, florist, gardener, journalist, librarian,
        locksmith, mechanic, midwife, miner, notary, nurse, optician, pharmacist, plumber, postman,
        printer, schoolteacher, solicitor, stonemason, surveyor, tailor, translator, veterinarian,
        watchmaker, weaver"""
    ),
    "credit": _names(
        """associate producer, camera operator, casting assistant, dialogue coach, executive producer,
        location manager, music supervisor, production assistant, production designer, script
        supervisor, second-unit director, set decorator, sound engineer, story editor, stunt
        coordinator, technical adviser"""
    ),
    "cause of death": _names(
        """cholera, diphtheria, dysentery, influenza, leukaemia, malaria, peritonitis, pneumonia,
        smallpox, tuberculosis, typhoid fever, typhus"""
    ),
    "academic subject": _names(
        """archaeology, architecture, astronomy, biology, botany, chemistry, economics, engineering,
        geography, geology, history, law, linguistics, mathematics, medicine, philosophy, physics,
        psychology, theology"""
    ),
    "language": _names(
        """Arabic, Basque, Catalan, Czech, Danish, Dutch, Finnish, French, German, Greek, Hindi,
        Hungarian, Italian, Japanese, Javanese, Korean, Malay, Mandarin, Norwegian, Persian, Polish,
        Portuguese, Quechua, Russian, Spanish, Swahili, Swedish, Tamil, Turkish, Welsh"""
    ),
    "colour": _names("""black, blue, brown, green, grey, orange, pink, purple, red, white, yellow"""),
    "shade": _names(
        """dark blue, dark brown, dark green, dark grey, dark red, olive green, pale blue, pale brown,
        pale green, pale grey, pale yellow, reddish brown"""
    ),
}
