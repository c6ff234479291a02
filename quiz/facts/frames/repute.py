"""People among others: whom they beat at elections, who influenced them, whom they taught."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_AT = (
    r"(?P<at>(?:[Aa]t|[Ii]n) (?:the|an?) (?:\[d\d+\] )?(?:(?:general|federal|presidential|state|"
    r"parliamentary|mayoral|municipal|local|legislative|Republican|Democratic|primary|special|party|leadership|runoff|second|"
    r"first|final) )*(?:election|by-election|primary|ballot|contest|runoff|round)(?: (?:of|in) \[d\d+\])?)"
)
_BEATING = r"(?:defeating|beating|unseating|defeated|unseated)"
_BEATEN = r"(?:the )?(?:(?!and |by |in |of )[A-Za-z][\w'’-]*,? ){0,5}?(?P<who><P>)"
_BY = r",?(?: by (?P<votes>\[n\d+\]))?(?=[,.;]| and | in | with | to | by |$)"
_WORK = (
    r"(?:(?:early|late|later|own|mature) )?(?P<what>work|works|style|music|writing|writings|painting|"
    r"paintings|poetry|thought|thinking|compositions|films|novels|designs|drawings|technique)"
)
_BY_WHOM = (
    r"influenced by (?:(?:both|the) )?(?:(?:works?|music|writings|ideas|paintings|poetry|novels) of )?"
    r"(?:the )?(?P<trade><TRADE>)?(?P<who><P>)(?=[,.;]| and | in | as | whose )"
)
_PUPILS = r"(?P<what>pupil|student|apprentice|disciple)s"

TURNS: tuple[Turn, ...] = (
    # --- elections
    Turn(
        "repute.beaten",
        "defeating beating unseating defeated unseated",
        rf"{_AT},? <S> [^;.§]*?{_BEATING} {_BEATEN}{_BY}",
        {"who": "person:politician", "votes": "figure:votes"},
        "person",
    ),
    Turn(
        "repute.beaten",
        "defeating beating unseating",
        rf"<S> (?:was (?:re-?)?elected|won|gained|took)[^;.§]*? {_AT},? {_BEATING} {_BEATEN}{_BY}",
        {"who": "person:politician", "votes": "figure:votes"},
        "person",
    ),
    # --- influences and pupils
    Turn(
        "repute.influence",
        "influenced",
        rf"(?:<SS> {_WORK}|<S>) (?:was|were) (?:(?:strongly|heavily|deeply|much|greatly|also) )*{_BY_WHOM}",
        {"who": "person"},
        "person",
    ),
    Turn(
        "repute.pupil",
        "among pupils students included",
        rf"[Aa]mong(?:st)? <SS> (?:[a-z]+ )?{_PUPILS} were (?:the )?(?P<trade><TRADE>)?(?P<who><P>)",
        {"who": "person"},
        "person",
    ),
    Turn(
        "repute.pupil",
        "pupils students included",
        rf"<SS> (?:[a-z]+ )?{_PUPILS} (?:there )?(?:included|were) (?:the )?(?P<trade><TRADE>)?(?P<who><P>)",
        {"who": "person"},
        "person",
    ),
)
