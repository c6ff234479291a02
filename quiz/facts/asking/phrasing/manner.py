"""The manner in which a stem is said of its kind of subject: cast *in* a film, carried *on* a line."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.facts.names.lexicon import CLUB_WORDS
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import WORKS

_CAST = re.compile(r"\b(?:was|were) (?:[^?]* )?cast(?: as [^?]+)?$")
_MAKING = "During the "
_RIDDEN = re.compile(
    r"\b(passengers|(?:tons|tonnes)(?: of [a-z]+)?|goods|freight|mail) (?:of|on) X"
    r" ((?:(?:was|were) )?carried)\b"
)
_WAYS = frozenset(("railway", "line", "tramway", "canal", "metro", "route"))
_SCORE_ALBUM = re.compile(r"\b([Aa])n? ((?:[\w-]+ )?soundtrack album of )(?=X\b)")
_ITS_OWN = re.compile(
    r"\b(?P<owned>the (?:(?:[A-Z][\w'’-]+ )+sets?|(?:[\w-]+ )?soundtrack album))\b(?! (?:of|for|by|at|on)\b)"
)
"""What is a film's own: "the Kell Point set *of the film X*" needs no frame before it."""
_ROLE = re.compile(r"\bthe (?:role|part) of [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*(?! in (?:the|a) )")
_SET = re.compile(r"\bwas (X) set$")
_INITIALS = re.compile(r"(?<![\w'’.-])[A-Z]{2,5}(?![\w.-])")
_KNOWN = frozenset(
    ("BBC", "CBS", "NBC", "ABC", "CNN", "HBO", "NASA", "ESA", "IUCN", "UEFA", "FIFA", "NATO", "UN")
)
_LONGEST_NAME = 80
_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "de", "du", "des", "la"))
_OFF_IT = re.compile(
    r"\b(?:incorporated|patented|acquit(?:ted)?|court|trial|inquiry|hearing"
    r"|passage of|elected|approved?|announced|issued|cancelled)\b"
    r"|\b(?:did|who|which \w+) (?:[^?]* )?(?:come|came|go|went|move|moved|return|returned) to [A-Z]"
    r"|\bto which (?:village|town|city|place) did [^?]* (?:come|go|move|return)\b"
    r"|\bprices\b"
)
"""What is done beside a mountain, a line or a bridge, and not on it."""
_OUTDOORS = frozenset(("mountain", "bridge", "station"))


def in_its_words(text: str, subject: Subject, document: str) -> str:
    """A stem as it is said of such a subject.

    Args:
        text: the stem without its mark.
        subject: the article's subject.
        document: the text, which may tell what initials stand for.
    """
    said = text.replace(subject.reference, "X")
    if subject.noun in _WAYS:
        said = _RIDDEN.sub(r"\1 \2 on X", said)
    if subject.cls in WORKS:
        said = _SCORE_ALBUM.sub(lambda m: f"{'T' if m[1] == 'A' else 't'}he {m[2]}", said)
        said = _SET.sub(r"is \1 set", said)
    said = _INITIALS.sub(lambda m: spelled_out(m[0], document), said)
    return said.replace("X", subject.reference) if "X" not in subject.reference and "X" not in text else text


@lru_cache(maxsize=1 << 10)
def spelled_out(initials: str, document: str) -> str:
    """The name that a document gives with its initials in brackets, the initials where it gives none."""
    if initials in _KNOWN:
        return initials
    before = document.partition(f" ({initials})")[0]
    words = before[-_LONGEST_NAME:].rpartition("\n")[2].split() if len(before) < len(document) else []
    for start in range(len(words)):
        name = words[start:]
        if name[0][0].isupper() and "".join(w[0] for w in name if w not in _SMALL) == initials:
            return " ".join(name)
    return initials


def unframed(text: str, opening: str, subject: Subject) -> tuple[str, ...]:
    """A stem that tells of what it speaks by a word of its own: cast *in the film X*, the set *of the film
    X*, *Ostby Castle* where the text says Ostby alone; no form where no word of it can.
    """
    if subject.cls not in WORKS:
        return (whole,) if (whole := by_whole_name(text, subject)) != text else ()
    if opening.startswith(_MAKING) and _CAST.search(text) is not None and " as " not in text:
        return (f"{text} in {subject.reference}",)
    if opening.startswith(_MAKING) and (role := _ROLE.search(text)):
        return (f"{text[: role.end()]} in {subject.reference}{text[role.end() :]}",)
    own = _ITS_OWN.search(text) if not opening else None
    return (f"{text[: own.end()]} of {subject.reference}{text[own.end() :]}",) if own is not None else ()


def by_whole_name(text: str, subject: Subject) -> str:
    """A stem with the whole name of a building or a club where a word of it stands for it, and not for the
    village.
    """
    first, *rest = subject.name.split()
    owner = ""
    if subject.cls in ("building", "school") and [word.casefold() for word in rest] == [subject.noun]:
        short = first
    elif subject.cls == "club" and rest and rest[0] in CLUB_WORDS:
        short, owner = rest[0], "(?!s [a-z])"
    else:
        return text
    alone = re.compile(rf"(?<!of )(?<!in )(?<!to )\b{re.escape(short)}\b(?!['’ ]s? ?[A-Z]|['’]{owner})")
    found = alone.search(text)
    before = text[: found.start()].split() if found is not None else []
    within = bool(before) and before[-1][0].isupper()
    return text if within else alone.sub(subject.reference, text)


def is_off_it(text: str, subject: Subject) -> bool:
    """Whether a stem tells of what went on beside a mountain, a bridge or a line, which is not "on" it."""
    return (subject.cls in _OUTDOORS or subject.noun in _WAYS) and _OFF_IT.search(text) is not None
