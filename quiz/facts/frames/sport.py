"""An athlete's career in prose: debuts, transfers, fees, contracts, captaincies, opponents, last matches."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

TURNS: tuple[Turn, ...] = (
    Turn(
        "sport.debut",
        "debut",
        r"<S><ADV> made (?:<SS>|his|her) (?P<debut>(?:[a-z-]+ ){0,3}debut(?: for (?:the )?<N>)?)(?: "
        r"(?P<when>on \[d\d+\]))?"
        r"[^;.]*? (?:against|away to|at home to|win over|loss to|defeat to|defeat by|draw with|victory "
        r"over) (?:the )?"
        r"(?P<other>‹[oluep]\d+›)",
        {"other": "name:club", "when": "date"},
        "person",
    ),
    Turn(
        "sport.substitute",
        "substitute",
        r"<S>[^;.‹]*? made (?:<SS>|his|her) (?P<debut>(?:[a-z-]+ ){0,3}debut)[^;.‹]*?(?:as a substitute "
        r"for|replacing|in place of|coming "
        r"on for) (?:the )?(?:injured |suspended )?(?P<who><P>)",
        {"who": "person:footballer"},
        "person",
    ),
    Turn(
        "sport.first_goal",
        "goal",
        r"<S><ADV> scored (?:<SS>|his|her) first (?:[a-z]+ )?goal(?: for (?P<team>(?:the )?<N>))?(?:, "
        r"[^,;‹]+,)?[^;.‹]*? against "
        r"(?:the )?(?P<other>‹[oluep]\d+›)",
        {"other": "name:club"},
        "person",
    ),
    Turn(
        "sport.first_goal",
        "goal",
        r"debut for (?P<team>(?:the )?<N>)[^;]*?<S> scored (?:<SS>|his|her) first (?:[a-z]+ )?goal(?:, "
        r"[^,;‹]+,)?"
        r"[^;.‹]*? against (?:the )?(?P<other>‹[oluep]\d+›)",
        {"other": "name:club"},
        "person",
    ),
    Turn(
        "sport.fee",
        "fee",
        r"<S><ADV> (?:signed for|joined|moved to|transferred to|was sold to|was transferred to|returned "
        r"to) (?:the )?"
        r"(?:[a-z ]*?)(?:‹\w\d+› (?:champions|club|side),? )?(?P<club><N>)(?: (?P<when>in \[d\d+\]))?,? "
        r"for an? (?:reported |club-record |"
        r"record |initial )*fee of (?P<fee><M>)",
        {"fee": "figure", "club": "name:club"},
        "person",
    ),
    Turn(
        "sport.contract",
        "contract deal",
        r"<S><ADV> (?:signed for|joined|moved to|signed with) (?P<club><N>)[^;.‹]*?(?: of the ‹\w\d+›)? "
        r"on an? "
        r"(?P<long><T>) (?:contract|deal)",
        {"long": "figure"},
        "person",
    ),
    Turn(
        "sport.fell_through",
        "fell collapsed",
        r"[Aa] (?:proposed )?(?:move|transfer) to (?P<club><N>)(?:, agreed (?P<when>in \[d\d+\]),)"
        r"?[^;.‹]*? (?:fell through|collapsed)",
        {"club": "name:club"},
        "person",
    ),
    Turn(
        "sport.manager_there",
        "manager coach trainer",
        r"<SS> (?P<role>manager|coach|trainer)(?: (?:there|at the club|at (?P<club><N>)))? was (?P<who><P>)",
        {"who": "person:coach"},
        "person",
    ),
    Turn(
        "sport.called_up",
        "called",
        r"<S><ADV> was called up (?:to|for|by) (?:the )?(?P<squad>(?:[A-Z]?[a-z‹\w›]+ )*?(?:squad|side|"
        r"team)?)(?: for (?P<cup>(?:the )?"
        r"(?:\[d\d+\] )?<N>))? by (?P<who><P>)",
        {"who": "person:coach"},
        "person",
    ),
    Turn(
        "sport.place_taken",
        "place replaced",
        r"(?:taking part in|playing in|playing at|missed|miss|ruled (?:§ )?out of|withdrew from) "
        r"(?P<event>(?:the )?(?:\[d\d+\] )?<N>)[^.]*?(?:(?:<SS>|his|her) place(?: in (?:the )?[a-z]+)? "
        r"was taken by|"
        r"<S> was replaced by) (?P<who><P>)",
        {"who": "person:footballer"},
        "person",
    ),
    Turn(
        "sport.last_match",
        "last final",
        r"<S><ADV> (?:played|made|rode|ran|fought|sailed) (?:<SS>|his|her) (?:last|final) (?P<what>match|"
        r"game|appearance|race|fight|test|innings)"
        r" (?:on|in) (?P<when><D>)",
        {"when": "date"},
        "person",
    ),
    Turn(
        "sport.consecutive",
        "consecutive successive",
        r"<S><ADV> (?:played|appeared|started)(?: in)? (?P<number><C>)(?=[,.;]| for| between| from)",
        {"number": "figure:matches,games"},
        "person",
    ),
    Turn(
        "sport.final_opponent",
        "beating defeating beat defeated final",
        r"(?:(?P<when>[Oo]n \[d\d+\]|[Ii]n \[d\d+\]) )?(?P<club>‹[oul]\d+›) won (?P<cup>(?:the )"
        r"?‹[eoua]\d+›)(?:[^;]*?,? "
        r"(?:beating|defeating) (?P<other><N>))?",
        {"other": "name:club", "when": "date"},
        "person|club",
    ),
    Turn(
        "sport.sent_off",
        "sent",
        r"<S> was sent off[^;.‹]*?(?: for (?P<club><N>))? against (?P<other><N>)(?: (?P<when>in \[d\d+\]))?",
        {"other": "name:club"},
        "person",
    ),
    Turn(
        "sport.ambassador",
        "ambassador patron",
        r"<S> (?:has been|is|was|became|had been) (?:an?|the) (?:\w+ )?(?P<post>ambassador|patron) (?:for|"
        r"of) (?:the )?"
        r"(?:(?:children['’]s |\w+ )?charity )(?P<org><N>)",
        {"org": "organization:society"},
        "person",
    ),
    Turn(
        "sport.contract",
        "signed signing contract deal",
        r"<S>(?:<ADV> signed|[^;.]*? (?P<club2><N>)[^;.‹]*?, signing) an? (?P<long><T>) (?:contract|deal)"
        r"(?: with (?P<club>(?:the )?"
        r"<N>))?",
        {"long": "figure"},
        "person",
    ),
    Turn(
        "sport.fee",
        "signed joined sold transferred traded moved",
        r"<S><ADV> (?:signed for|joined|moved to|was (?:sold|transferred|traded) to) (?P<club>(?:the )"
        r"?<N>)(?: (?P<when>(?:in|on) "
        r"\[d\d+\]))?,? for (?P<fee><M>)",
        {"fee": "figure"},
        "person",
    ),
    Turn(
        "sport.season_goals",
        "scored",
        r"<S><ADV> scored (?P<number><C>)(?: in <C>)?(?: for (?P<club>(?:the )?<N>))? in "
        r"the (?P<season>\[r\d+\]) season",
        {"number": "figure:goals,tries,points,runs"},
        "person",
    ),
    Turn(
        "sport.caps",
        "caps",
        r"<S><ADV> (?:won|earned|gained|collected) (?P<number><C>) (?:for|with) "
        r"(?:the (?=<N> national))?(?P<team>(?:the )?<N>)",
        {"number": "figure:caps"},
        "person",
    ),
    Turn(
        "sport.won_final",
        "won",
        r"<S><ADV> won (?P<cup>(?:the )?(?:\[d\d+\] )?‹[eouaw]\d+›)(?: with (?P<club>(?:the )?<N>))?(?: "
        r"(?P<when>in \[d\d+\]))?,? "
        r"(?:beating|defeating) (?P<other><N>)[^;.]*? final",
        {"other": "name:club"},
        "person",
    ),
    Turn(
        "sport.lost_final",
        "losing lost",
        r"<S>[^;.‹]*? (?P<cup>(?:the )?(?:\[d\d+\] )?‹[eouaw]\d+›)[^;.‹]*?,? (?:losing|but lost) to "
        r"(?P<other><N>) in the final",
        {"other": "name:club"},
        "person",
    ),
    Turn(
        "sport.announced",
        "announced",
        r"<S><ADV> announced (?:<SS>|his|her) retirement(?: from (?P<what>(?:international )?[a-z]+))? "
        r"(?P<when>(?:in|on) \[d\d+\])",
        {"when": "date"},
        "person",
    ),
)
