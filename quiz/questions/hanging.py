"""Stems that hang on what stood before them: a claim to nothing, a race of no name, a frame around the rest.

Each table is a pattern over a stem in which the subject's reference is "X", with examples beside it.
"""

from __future__ import annotations

import re

from quiz.facts.asking.phrasing.framing import HAPPENINGS, WORKS
from quiz.facts.subject import Subject
from quiz.facts.values.calendar import MONTHS

_MONTH = "|".join(MONTHS)
_OCCASION = re.compile(
    r"\b(?:relent(?:ed)?|turn(?:ed)? back|back(?:ed)? down|g[ia]ve (?:way|in))\b"
    r"(?! (?:at|from|to) (?:the )?[A-Z])"
    r"|\b(?:acquit(?:ted)?|exonerated?)\b(?![^?]* of\b)"
    r"|\b[Ww]hom did [^?]* (?:engage|hire|choose|select|appoint|recruit)\?$"
)
"""Deeds that answer to something: "when did the Department relent?", "whom did a court acquit?"."""
_CHOSEN = re.compile(r"\b(?:chosen|selected|picked)\b(?![^?]*\b(?:as|to|for|by|in preference)\b)")
_SOMEBODYS = re.compile(
    r"\b(?:his|her|its|their) (?:claims?|offer|plans?|decision|demands?|proposal|request|consent|objections?"
    r"|opinion|mind|threat|promise|refusal|suit|appeal)\b(?! (?:to|of|on|for|that|against|from|about)\b)"
)
"""What somebody has of something: "who gave up his claim?"."""
_NAMELESS = re.compile(
    r"\bthe (?:[a-z-]+ )?(?:race|contest|competition|tournament|course record|lap record)\b"
    r"(?! (?:of|for|to|from|in|between|against|over|that|at|which|on|around) (?!(?:men|women|juniors)\b))"
    r"|\bthe secret\b(?! (?:of|that|about)\b)"
)
_SUCCESSOR = re.compile(r"['’]s? (?:successors?|predecessors?)(?=\?| [a-z])")
_YEARLESS = re.compile(
    rf"^(?!.*\b\d{{4}}\b)(?!.*\b(?:every|each|usually|is|are|does|do|has|have)\b).*"
    rf"\b(?:in|on|by|until) (?:{_MONTH})\b(?! \d)"
)
_UNCLOSED = re.compile(
    r"\b(?:was|were|did) [^,?]*, (?:[A-Z][\w'’-]+ )+and (?:[A-Z][\w'’-]+ )+(?!of\b|in\b|from\b)[a-z]+\b"
)
"""Names between commas whose second comma is lost: "were two pupils, Ada Poe and Bram Lund killed"."""
_LONE_TITLE = re.compile(
    r'^(?:[Ww]ho|[Bb]y whom|[Ww]hen|[Ii]n (?:what|which) year) (?:was |did )?(?:\w+ )?"[^"]+"(?: \w+ed)?\?$'
)
"""A title that is told to be nothing: 'Who directed "The Red Summit"?'."""
_FUNDED = re.compile(r'\b(?:did|was|were|has|have|had) "[^"]+" (?:receive|get|given|awarded|granted|cost)')
_VENUE = re.compile(
    r"\bat which (?:theatre|theater|place|venue|museum|hotel|hall|church|studio) in [A-Z]"
    r"|^[Ii]n which (?:city|country|place|town)\b.*\bat (?:the )?(?:Teatro|Teatru|Théâtre|Theater|Opéra|Ópera"
    r"|La|Le|Les|Il|El|Palazzo|Palais|Palacio|Schloss|Stadio|Estadio|Stade|Biblioteca|Bibliothèque) "
    r"|^[Ii]n which city\b.*\boutside [A-Z]"
    r"|^The [a-z-]+ (?:at|in|on) which [a-z]+ in "
)
"""A stem that tells of a place what its options cannot keep to: a house of that town, or of that tongue."""
_NEWCOMERS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|how many) (?:new|further|extra) [a-z]+s\b"
    r"(?![^?]*\b(?:for|after|following|because|when)\b)"
)
"""Things that are new beside what is not told: "when were three new scenes filmed?"."""
_UNNAMED = re.compile(
    r"\bthe [A-Z][a-z]+(?:an|ish|ese|ch|ss) (?:group|company|firm|chain|bank|club|conglomerate)\b(?! [A-Z])"
    r"|[a-z] The [a-z]"
)
"""A body that is not named: "sold to the Colombian group"; a sentence that runs into another."""
_FINISHED = re.compile(
    r"^(?!.*\b\d{4}\b)(?!.*\b(?:[Ww]hen|(?:what|which) (?:year|season))\b)"
    r".*\bfinish(?:ed)? (?:second|third|fourth|fifth|last|top|bottom|runners?-up)\b"
)
_OFFICE = re.compile(
    r"\b(?:as|become|became|was|elected|appointed) (?:the )?(?:prime minister|president|chancellor"
    r"|governor|mayor|minister)\b(?! (?:of|for|to|at)\b)"
)
"""An office of no land: "who served as prime minister from 1852 to 1857?"."""
_REPLACED = re.compile(r"^who (?:replaced|was replaced by) (?:the [a-z]|[A-Z])(?![^?]* (?:as|in|at) )")
_UNRANKED = re.compile(r"^(?!.*\b(?:among|lists?|Greatest|Best|Top|on (?:its|the|his|her))\b)")
_PAST_SHARE = re.compile(r"^(?!.*\b\d{4}\b).*\b(?:came|were|was|had|did|made|lived|studied|belonged)\b")
_ANSWERING = re.compile(
    r"\b(?:replies|signatures|applications|complaints|responses)\b"
    r"(?! (?:to|for|against|from|of|about|on|in)\b)"
)
"""What answers to something: "how many replies did Ada Poe receive?"."""
_SAME_KIND = re.compile(
    r"^(?:[A-Za-z]+ )?[Ww]hich (?P<kind>[a-z]+)\b.*\bthe (?P=kind)\b(?! (?:of|that|which)\b)"
)
"""What is asked, spoken of as if it were told: "of which club … with *the club* bottom"."""
_HANGS = (
    *(_ANSWERING, _SAME_KIND),
    *(_OCCASION, _CHOSEN, _SOMEBODYS, _NAMELESS, _YEARLESS, _UNCLOSED, _LONE_TITLE, _FUNDED),
    *(_VENUE, _NEWCOMERS, _UNNAMED, _FINISHED),
)
_PART_OF_WAY = re.compile(
    r"\bthe (?:viaduct|tunnel|bridge|embankment|cutting|junction|signal box|station) of X\b"
)
"""What a line has many of: "the restoration of the viaduct of the line"."""
_WAYS = frozenset(("railway", "line", "tramway", "canal", "road", "motorway", "route"))
_FRAME = re.compile(
    r"^(At|On|In|For|During|In the (?:run-up to|aftermath of)|During the (?:making|mission) of) X, (.*)$"
)
_ASKS = re.compile(
    r"^(?:(?:an average of|about|around|nearly|over|on|in|at|to|from|for|by|of|with|under|after|against|since"
    r"|until|between"
    r"|through|along|into|near|beneath|behind|beyond|beside|as|off|within|before|during|loan) )*"
    r"(?:who|whom|whose|what|which|when|where|how)\b"
)
_OTHERS_DEEDS = re.compile(
    r"\b(?:memoirs?|stamps?|novel|film|poem|paintings?|prize|award|medal|languages|album|translated"
    r"|course record)\b"
)
"""What is made about a mountain, a line or a bridge, and not made on it."""
_FATES = re.compile(
    r"\b(?:murdered|deported|executed|imprisoned|interned|beheaded|assassinated|drowned)\b"
    r"|\bwho joined the \w+ Party\b"
)
_OUTDOORS = frozenset(("mountain", "bridge", "station", "river", "lake"))
_BODIES = frozenset(("school", "company", "organization", "club", "airline", "building", "stadium"))


def hangs(stem: str, relation: str, subject: Subject) -> bool:
    """Whether a stem hangs on what it does not tell.

    Args:
        stem: the question with its mark.
        relation: the rule that made it.
        subject: the article's subject.
    """
    source, _, kind = relation.partition(".")
    said = stem.replace(subject.reference, "X")
    if relation == "ranking.by" and _UNRANKED.search(said):
        return True
    if source not in ("clause", "frame"):
        return False
    happens = subject.cls in HAPPENINGS or subject.cls == "event"
    front = _FRAME.match(said)
    if any(p.search(said) for p in _HANGS if not (happens and p in (_YEARLESS, _NAMELESS, _FINISHED))):
        return True
    if happens:
        return front is not None and (not _ASKS.match(front[2]) or _OFFICE.search(front[2]) is not None)
    if not kind.startswith("tie.") and _SUCCESSOR.search(said):
        return True
    if kind == "amount.part" and not subject.past and _PAST_SHARE.search(said):
        return True
    if subject.noun in _WAYS and _PART_OF_WAY.search(said):
        return True
    return front is not None and _is_framed_in_vain(front[1], front[2], subject)


def _is_framed_in_vain(opening: str, rest: str, subject: Subject) -> bool:
    """Whether a frame stands before what it does not make clear, or before what did not happen there."""
    if not _ASKS.match(rest):
        return not (opening in ("In", "For") and subject.cls in WORKS)
    if opening in ("On", "At") and subject.cls in _OUTDOORS and _OTHERS_DEEDS.search(rest):
        return True
    if opening == "At" and subject.cls in _BODIES and _FATES.search(rest):
        return True
    return not opening.startswith(("During", "For")) and _REPLACED.search(rest) is not None
