"""What else a person is called: the names that an infobox gives beside the title, and "he" or "she"."""

from __future__ import annotations

import re

from quiz.documents import Document
from quiz.facts.names.given import given_name_sex

_KEYS = frozenset(("birth name", "birthname", "full name", "fullname", "born as"))
_SHORT_KEYS = frozenset(("trade name", "abbreviation", "acronym", "initialism", "short name"))
_SHORT = re.compile(
    r"\((?:(?:abbreviated|shortened|known|styled)(?: as| to)? |or )?(?P<bracketed>[^\s()]{2,12})\)"
    r"|\b(?:known|abbreviated|shortened|referred to|styled)(?: simply)? (?:as|to)"
    r" (?:the )?(?P<known>[^\s,;().]{2,12})"
    r"|\b(?:or )?(?:simply|just) (?P<simply>[^\s,;().]{2,12})"
)
_INITIAL = re.compile(r"&|(?<![\w'’])[A-ZÀ-Þ]")
_HE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_OFTENER = 3
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|van|von|de|da|di|der|y)){1,6}")


def called_names(document: Document, cls: str, lead: str, opening: str) -> tuple[str, ...]:
    """The other names of a person or a living thing; the initials of anything else.

    Args:
        document: the article.
        cls: the class of its subject.
        lead: its first sentence without what stands in brackets.
        opening: how its first paragraph begins.
    """
    if cls == "species":
        return _living_names(document, lead)
    return other_names(document) if cls == "person" else short_names(document, opening)


def other_names(document: Document) -> tuple[str, ...]:
    """The full names of a person at birth and in full, as the infobox has them."""
    rows = (row for row in document.infobox if row.key.strip().lower().replace("_", " ") in _KEYS)
    bare = (_BRACKETS.sub("", row.value).strip() for row in rows)
    return tuple(name for name in bare if _FULL_NAME.fullmatch(name))


_SCIENTIFIC = re.compile(r"[A-Z][a-z]+ [a-z]{3,}")
_NAME = r"(?:the )?[\w'’-]+(?: (?!or\b)[\w'’-]+){0,3}"
_COMMON = re.compile(
    rf"known (?:as|by the (?:common )?names?(?: of)?) (?P<names>{_NAME}(?:(?:, (?:or )?| or ){_NAME})*)"
)


def _living_names(document: Document, lead: str) -> tuple[str, ...]:
    """The other names of a living thing: its scientific one, and what the lead says that it is known as."""
    keys = ("binomial name", "binomial", "scientific name", "name", "common name")
    rows = {r.value.strip() for r in document.infobox if r.key.strip().lower().replace("_", " ") in keys}
    found = {row for row in rows if re.fullmatch(r"[A-Z][\w'’-]+(?: [\w'’-]+){1,3}", row)}
    opening = lead.partition(" is ")[0] if " is a" in lead or " is an" in lead else lead.partition(", is")[0]
    found |= set(re.findall(r"\(([A-Z][a-z]+ [a-z]{3,})\)", document.text[:600]))
    if known := _COMMON.search(opening):
        names = re.split(r", (?:or )?| or ", known["names"])
        found |= {name.removeprefix("the ") for name in names if " " in name.removeprefix("the ")}
    found |= {
        f"{name[0]}. {name.partition(' ')[2]}"
        for name in (*found, document.title)
        if _SCIENTIFIC.fullmatch(name) and is_binomial(name, document)
    }
    return tuple(sorted(found - {document.title}))


def is_binomial(name: str, document: Document) -> bool:
    """Whether a name of two words is scientific: its first is the genus that the infobox names."""
    genus = {r.value.strip() for r in document.infobox if r.key.strip().lower() == "genus"}
    return bool(_SCIENTIFIC.fullmatch(name)) and (
        name.partition(" ")[0] in genus or f"({name})" in document.text[:600]
    )


def short_names(document: Document, opening: str) -> tuple[str, ...]:
    """The initials, or the word of its name, that a body, a house or a craft goes by, as its infobox or its
    first sentence has them.
    """
    rows = (row for row in document.infobox if row.key.strip().lower().replace("_", " ") in _SHORT_KEYS)
    told = (m["bracketed"] or m["known"] or m["simply"] for m in _SHORT.finditer(opening))
    initials = "".join(_INITIAL.findall(document.title))
    found = (name.strip() for name in (*(row.value for row in rows), *told))
    own = {initials, *(word for word in document.title.split()[1:] if word[:1].isupper())}
    return tuple(dict.fromkeys(name for name in found if len(name) > 1 and name in own))


def told_gender(document: Document) -> str:
    """The lead section's pronoun, or the article's where the lead uses none; where it uses both, that of the
    given name, if it is the commoner one.
    """
    lead = " ".join(
        document.slice(block.span) for block in document.blocks if block.section == document.blocks[0].section
    )
    he, she = len(_HE.findall(lead)), len(_SHE.findall(lead))
    if not he and not she:
        he, she = len(_HE.findall(document.text)), len(_SHE.findall(document.text))
        he, she = (he if he > _OFTENER * she else 0), (she if she > _OFTENER * he else 0)
    open_to = given_name_sex(document.title) if he and she else "mf"
    return "he" if "m" in open_to and he > she else "she" if "f" in open_to and she > he else ""
