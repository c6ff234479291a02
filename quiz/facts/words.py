"""Closed word classes of English, small enough to write out, and where a text holds words."""

from __future__ import annotations

from collections.abc import Iterator


def whole_words(text: str, part: str) -> Iterator[int]:
    """Where a text holds words as written, and no more of a word: "Poe" in "Ada Poe's", not in "Poet"."""
    at = text.find(part)
    while at >= 0:
        if not (_is_of_word(text[at - 1 : at]) or _is_of_word(text[at + len(part) : at + len(part) + 1])):
            yield at
        at = text.find(part, at + 1)


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def word_set(text: str) -> frozenset[str]:
    """The words of a table written as running text."""
    return frozenset(text.split())


PRONOUNS = word_set(
    """i me my mine myself you your yours he him his she her hers it its we us our ours they them their theirs
    who whom whose what which this that these those one ones someone something anyone anything everyone
    everything nobody nothing none both either neither each other another all some any many few such"""
)
FUNCTION_WORDS = PRONOUNS | word_set(
    """a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up
    down with without within under after before between through during against about above below near here
    there where when why how not no yes never always ever now again once only just too very more most less
    is am are was were be been being do does did have has had can could will would shall should may might
    must let get gone come go went first second third last next new old good bad long big"""
)
NUMBER_WORDS = word_set(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    thousand million"""
)
