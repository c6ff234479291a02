"""Which trade a noun phrase names: "a former *coal miner* who …", "a Danish *civil engineer*"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from quiz.facts.terms.trades import is_trade
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_PAST = word_set("former one-time onetime ex")
_NOT_YET = word_set("aspiring would-be trainee amateur failed student apprentice supposed fictional self")
NO_CALLING = word_set(
    """goalkeeper striker defender midfielder winger forward player captain coach manager referee scout dealer
    trader officer executive agent host collector owner student convict spy settler servant politician
    lieutenant general colonel major sergeant admiral commander soldier president minister mayor governor
    chairman secretary treasurer assistant apprentice artist scientist activist researcher scholar director
    producer chief founder"""
)
"""What tells a rank, a post or a part in a game, or too little of a trade, where it stands alone."""
_COMPOUND = word_set("agent keeper tuner cook porter hand guard attendant worker")
_KINDS = word_set(
    """civil mechanical electrical naval marine chemical structural mining consulting veterinary dental
    general medical legal social military agricultural industrial commercial parliamentary concert
    shipping travelling traveling insurance"""
)
"""What is no noun and yet belongs to a trade's name ("*civil* engineer")."""
_GRADES = word_set("leading promising struggling practising practicing visiting working serving fellow young")
_ENDS = word_set("who whom whose which that with from in at for by to on under turned then based when")
_CLOSING = frozenset((",", ".", ";", ")", "–", "—"))
_MORE = word_set("the his her its their one")
LONGEST = 7


def first_trade(words: Iterable[Token]) -> tuple[str, bool] | None:
    """The trade that a phrase names up to what says more of somebody, None where it goes on to another."""
    held: list[Token] = []
    for token in words:
        if len(held) == LONGEST:
            return None
        if token.text in _CLOSING or token.lower_ in _ENDS or (held and token.tag_ == "CD"):
            break
        if token.lower_ == "and":
            if token.nbor(1).lower_ in _MORE:
                break
            return None
        held.append(token)
    return trade_named(held)


def trade_named(words: Sequence[Token]) -> tuple[str, bool] | None:
    """The trade that a noun phrase names, without what else it says of somebody, and whether it is past."""
    kept: list[Token] = []
    for token in reversed(words):
        if kept and not _belongs(token, kept[-1]):
            break
        kept.append(token)
    kept.reverse()
    if not kept or kept[-1].tag_ == "NNS":
        return None
    text = "".join(t.text_with_ws for t in kept).strip()
    head = text.split()[-1]
    if not head.islower() or {t.lower_ for t in words} & _NOT_YET or (head == text and head in NO_CALLING):
        return None
    known = is_trade(head) or (head in _COMPOUND and head != text)
    return (text, any(t.lower_ in _PAST for t in words)) if known and text[0] != "-" else None


def _belongs(token: Token, after: Token) -> bool:
    """Whether a word is a part of the trade's name: "*ship's* carpenter", "*civil* engineer"."""
    if not token.text.islower():
        return token.text == "-" or token.tag_ == "POS"
    if after.text == "-":
        return token.tag_ != "CD"
    known = token.pos_ == "NOUN" or token.lower_ in _KINDS or token.tag_ == "POS"
    return known and token.lower_ not in _GRADES | _PAST
