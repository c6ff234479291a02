"""Whether a title or a nickname is English: a Swedish one among three English ones gives itself away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from quiz.facts.base import FactBase
from quiz.facts.model import Answer
from quiz.facts.names.lexicon import HEADS
from quiz.facts.terms.find import KINDS
from quiz.facts.values.nouns import one_of
from quiz.facts.words import FUNCTION_WORDS, word_set
from quiz.questions.gazetteer.invented import INVENTED
from quiz.questions.gazetteer.lists import GAZETTEER
from quiz.questions.gazetteer.works import WORKS
from quiz.questions.made_people import origin_of_people

_ENGLISH_LANDS = frozenset(("England", "Scotland", "Ireland", "Wales"))
_ARTICLES = re.compile(
    r"(?:Le|La|Les|L['’]\w+|El|Los|Las|Il|Lo|Gli|Der|Die|Das|Het|De|Den|Det|Os|As|O) [A-ZÀ-Ý]"
)
_SHORT = 2
_SPELT = re.compile(
    r"ly$|ing$|ght|tion$|ness$|ment$|ful$|less$|ship$|ward|th|wh|ough|ea|oo|qu|sh|y$|ity$|ous$|ck$"
)
"""How words are spelt that are likely English."""
_COMMON = word_set(
    """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred
    minute hour second week month year time never ever always only last first long short little great small
    good more less much many some none over under after before above below behind between along across
    without home life love death dead alive lost found made left right back down away again here there where
    when who what which why how other another every each own same new old young wild free high low deep dark
    black"""
)
_PARTS = word_set("room heart head hand eye arm earth sun moon sky floor stage corner street side back front")
_TOLD_BY_TONGUE = frozenset(
    (
        *(
            "nickname",
            "club nickname",
            "team nickname",
            "nickname of a city",
            "motto",
            "league",
            "competition",
        ),
        *("thesis", "publication", "newspaper", "magazine", "journal", "weekly", "division"),
    )
)
"""Fine types of which a name is a phrase in somebody's tongue."""


def tells_by_tongue(answer: Answer, others: Sequence[str], base: FactBase) -> bool:
    """Whether an answer alone is in another tongue, or alone in none."""
    if not is_phrase(answer):
        return False
    own = is_foreign(answer.text, base)
    return all(is_foreign(other, base) != own for other in others)


def is_phrase(answer: Answer) -> bool:
    """Whether a name is a phrase in somebody's tongue, as a title is."""
    return answer.type == "work" or answer.fine in _TOLD_BY_TONGUE


def is_foreign(title: str, base: FactBase) -> bool:
    """Whether no word of a title is English, in a document of a land where others are written."""
    if _ARTICLES.match(title):
        return True
    if not title.isascii() and not _has_english(title):
        return True
    return not _is_of_english_land(base) and not _has_english(title)


@lru_cache(maxsize=2)
def _is_of_english_land(base: FactBase) -> bool:
    return origin_of_people(base) in ("", *_ENGLISH_LANDS)


@lru_cache(maxsize=1 << 10)
def _has_english(title: str) -> bool:
    words = re.findall(r"[^\W\d_]+", title.casefold())
    return any(
        w in _LINKS or (len(w) > _SHORT and (one_of(w) in _vocabulary() or _SPELT.search(w))) for w in words
    )


_LINKS = FUNCTION_WORDS - {
    "a",
    "o",
    "i",
    "den",
    "der",
    "die",
    "des",
    "du",
    "en",
    "an",
    "as",
    "at",
    "to",
    "by",
}


def is_common_noun(name: str) -> bool:
    """Whether a name of one word is a common noun or a field of study with a capital: "Hall", "Physics"."""
    return name.casefold() in _nouns()


@cache
def _nouns() -> frozenset[str]:
    """The nouns of the tables of kinds, what is studied, and the parts of a body or a house."""
    kinds = (name for kind in KINDS for name in kind.single)
    fields = (name for kind in ("field", "academic subject") for name in GAZETTEER[kind])
    return frozenset(name.casefold() for name in (*kinds, *fields, *HEADS)) | _PARTS


@cache
def _vocabulary() -> frozenset[str]:
    """The words of the tables: of titles and of the kinds of names."""
    names = [name for kind in WORKS for name in GAZETTEER[kind]]
    names += list(INVENTED.values())
    names += [name for kind in KINDS for name in (*kind.single, *kind.double)]
    names += [*HEADS, *_COMMON]
    words = {word for name in names for word in re.findall(r"[a-z]+", name.casefold())}
    return frozenset(one_of(word) for word in words if len(word) > _SHORT) | words
