"""Names without ranks and degrees, where only some of four people have them: a lone "Reverend" stands out."""

from __future__ import annotations

import re

_RANK = re.compile(
    r"(?:The )?(?:(?:State|Detective|Chief|Rear|Vice|Lieutenant|Major|Brigadier|Field|Squadron|Wing) )?"
    r"(?:Rev\.|Reverend|Dr\.?|Prof\.|Professor|Captain|Capt\.|Colonel|Col\.|General|Gen\.|Lieutenant|Lt\.|"
    r"Major|Commander|Marshal|Brigadier|Commodore|Admiral|Sergeant|Sgt\.|Superintendent|"
    r"Inspector|Constable|Leader|Judge|Justice|Senator|Mr\.?|Mrs\.?) "
    r"(?=[A-Z][\w'’.-]+ (?:[\w'’.-]+ )*[A-Z])"
)
_OF_CLUBS = re.compile(r" (?:F\.C\.|A\.F\.C\.|FC|AFC|R\.F\.C\.|RFC)$")


def level(answer: str, wrong: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """An answer and its wrong options, without ranks where not all of them have one.

    >>> level("Reverend Amos Poe", ("Ada Lund", "Dr. Otto Frey", "Queen Mary"))
    ('Amos Poe', ('Ada Lund', 'Otto Frey', 'Queen Mary'))
    """
    options = (answer, *wrong)
    if all(map(_RANK.match, options)) or not any(map(_RANK.match, options)):
        return answer, wrong
    plain = tuple(plain_name(option) for option in options)
    return (plain[0], plain[1:]) if len(set(plain)) == len(options) else (answer, wrong)


def level_clubs(answer: str, wrong: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """A club and its wrong options, without "F.C." where not all of them have it.

    >>> level_clubs("Ostby Town F.C.", ("Lund City", "Poe Rovers F.C.", "Frey United"))
    ('Ostby Town', ('Lund City', 'Poe Rovers', 'Frey United'))
    """
    options = (answer, *wrong)
    bare = tuple(_OF_CLUBS.sub("", option) for option in options)
    told = sum(one != other for one, other in zip(options, bare, strict=True))
    if told in (0, len(options)) or len(set(bare)) < len(bare) or not all(" " in name for name in bare):
        return answer, wrong
    return bare[0], bare[1:]


def plain_name(name: str) -> str:
    """A name without the rank or the degree before it; of a single surname it stays."""
    rank = _RANK.match(name)
    return name[rank.end() :] if rank else name
