"""What a name is by its own words: quotes around a title, the word that heads it, a rank, initials."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import NOBLES, PAPERS, STARTS, TITLES, head_type, is_post
from quiz.facts.names.runs import Run
from quiz.facts.names.standing import aboard
from quiz.facts.terms.trades import HUMAN_VERBS
from quiz.facts.words import word_set

_DEEDS = HUMAN_VERBS | word_set("appoint order command succeed join receive serve discover invent nominate")
_HEARD, _SAID, _ENDING = 1, 4, 5


def told_by_spelling(run: Run, words: list[str]) -> Iterable[tuple[str, str, int]]:
    """What the name's own words tell: quotes around a title, the word that heads it, a rank, initials."""
    if run.mask is not None:
        yield "work", "", _HEARD if run.mask.quoted else _SAID
    elif _surname_acts(run, words):
        yield "person", "", _SAID
    elif _is_paper(run, words):
        yield "organization", "publication", _ENDING
    elif ending := _ending(words):
        yield (*ending, _ENDING)
    if _is_titled(run, words):
        yield "person", "", _SAID
    if re.match(r"(?:[A-Z]\. ?)+[A-Z]", " ".join(words)):
        yield "person", "", _SAID


def _is_titled(run: Run, words: list[str]) -> bool:
    """Whether a name opens with a rank or a title of nobility; General *Motors* does not."""
    if words[1:2] == ["of"] and words[0] in NOBLES:
        return not aboard(run)
    if words[0] not in TITLES or len(words) < 2 or is_post(words):
        return False
    somebody = len(words) > 2 and run.head.ent_type_ == "PERSON" and not any(head_type(w) for w in words)
    return somebody or words[0] not in ("General", "Major")


def _is_paper(run: Run, words: list[str]) -> bool:
    """Whether a name is spelt as a newspaper's: "the *Leeds Mercury*", "*Aftenposten*"."""
    name = " ".join(words)
    the = "the " if run.before is not None and run.before.lower_ == "the" else ""
    return PAPERS.search(the + name) is not None and not given_name_sex(name)


def _surname_acts(run: Run, words: list[str]) -> bool:
    """Whether somebody with a given name and a surname like "Hall" or "Lake" does what people do."""
    head = run.head
    if len(words) != 2 or not given_name_sex(" ".join(words)) or head_type(words[-1]) is None:
        return False
    if head.dep_ == "pobj" and (head.head.dep_ == "agent" or head.head.lower_ == "by"):
        return True
    return head.dep_ == "nsubj" and head.head.lemma_.casefold() in _DEEDS


def _ending(words: list[str]) -> tuple[str, str] | None:
    """What the head of a name tells: its first word before "of" or "for", else its last, else its first."""
    if len(words) > 2 and words[-1] in ("I", "II", "III", "IV"):
        words = words[:-1]
    last = head_type(words[-1].casefold()) if len(words) > 1 else None
    if words[-2:] == ["Opera", "House"]:
        return "place", "theatre"
    if last is None and len(words) > 1 and words[0].casefold() in STARTS:
        return STARTS[words[0].casefold()]
    if last == ("work", "opera") and words[0] != "The":
        return "place", "theatre"
    of = next((i for i in range(1, min(4, len(words) - 1)) if words[i] in ("of", "for")), 0)
    before = head_type(words[of - 1].casefold()) if of else None
    if last is not None and last[0] == "event" and (before is None or before[0] != "organization"):
        return last
    return before if of else last
