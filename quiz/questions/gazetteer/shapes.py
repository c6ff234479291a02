"""What an answer's own words tell of its kind."""

from __future__ import annotations

import re
from collections.abc import Mapping

SHAPES: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "award": (
        (re.compile(r"^[A-Z]{2,4}$"), "letters behind a name"),
        (re.compile(r"Grammy Award for"), "Grammy"),
        (
            re.compile(r"^(?:Academy|BAFTA|César|Emmy|Golden Globe|Goya|Saturn|Tony) (?:Film )?Award$"),
            "screen award",
        ),
        (re.compile(r"Best [A-Z]"), "film award"),
        (re.compile(r"\bOrder of|\bOrder$"), "knighthood"),
        (re.compile(r"\b(?:Service|Flying|Military|Force|George|Victoria) Cross$"), "military decoration"),
        (re.compile(r"\bMedal\b"), "medal"),
        (re.compile(r"\bFellowship\b"), "fellowship"),
        (re.compile(r"\b(?:Player|Coach|Goal|Team|Footballer) of the\b"), "sports award"),
        (re.compile(r"\bDesign\b"), "design award"),
        (re.compile(r"\b(?:Prize|Award)\b"), "prize"),
    ),
    "place": (
        (re.compile(r"\bVoivodeship$"), "voivodeship"),
        (re.compile(r"\bNational Park$"), "national park"),
        (re.compile(r"\bOcean$"), "ocean"),
        (re.compile(r"\bObservatory$"), "observatory"),
        (re.compile(r"\bPlateau$"), "plateau"),
        (re.compile(r"\bRidge$"), "ridge"),
    ),
    "event": (
        (re.compile(r"\bWars?\b"), "war"),
        (re.compile(r"\b(?:Biennale|Biennial|Triennale|Salon)\b"), "art fair"),
    ),
    "organization": (
        (re.compile(r"^[A-Z]{3,6}$"), "agency abroad"),
        (re.compile(r"\b(?:Foods|Seafoods?|Fisheries|Dairy|Dairies)$"), "food company"),
        (re.compile(r"\b(?:Choir|Chorale?|Chorus|Singers)\b"), "choir"),
        (re.compile(r"\b(?:Ensemble|Quartet|Sinfonietta|Camerata)\b"), "chamber ensemble"),
        (re.compile(r"\bMining Company$"), "mining company"),
        (re.compile(r"\bPlayers$"), "theatre company"),
        (re.compile(r"^Institute (?:of|for) "), "institute of"),
        (re.compile(r"\bBroadcasting (?:Commission|Corporation|Authority)\b"), "public broadcaster"),
        (re.compile(r"^Académie "), "French academy"),
        (re.compile(r"\bAcademy of (?:Fine )?Arts\b"), "academy of arts"),
        (re.compile(r"\bCourt\b"), "court"),
        (re.compile(r"\bObservatory$"), "observatory"),
        (re.compile(r"\bLine$"), "shipping line"),
        (re.compile(r"^(?:First|Second|Third|Fourth) Division\b"), "football division"),
        (re.compile(r"\bAir (?:Force|Arm|Corps)$"), "air force"),
        (re.compile(r"\b(?:Navy|Army)$"), "armed service"),
        (re.compile(r"^HMS "), "royal warship"),
        (re.compile(r"^USS "), "American warship"),
        (re.compile(r"^U-\d+$"), "German submarine"),
        (re.compile(r"\bGuild\b"), "guild"),
        (re.compile(r"\bSurvey$"), "survey"),
        (re.compile(r"\bCommission$"), "commission"),
        (re.compile(r"\bSpace (?:Agency|Research|Administration|Organi[sz]ation)"), "space agency"),
    ),
}
"""What an answer's own words tell of its kind, surer than what it was taken for."""
