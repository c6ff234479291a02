"""What only people and bodies of people do: they acquire, appoint, refuse; a car or a cup does not.

Where a document is about a company, a club or a school, "it" with such a verb means no product and no prize.
"""

from __future__ import annotations

from quiz.facts.words import word_set

DEEDS = word_set(
    """acquire buy purchase appoint hire recruit dismiss employ adopt negotiate agree refuse reject decline
    decide announce apologise apologize sue invest borrow bid outbid sponsor lease rent donate apply campaign
    pledge outsource rebrand diversify manufacture elect nominate defeat beat admit deny oppose accuse demand
    request propose urge persuade intend"""
)
BODIES = word_set(
    """company business firm subsidiary division group bank manufacturer maker publisher label studio union
    partnership venture corporation rival airline carrier operator developer agency authority government
    council ministry department parliament senate court tribunal commission committee board party army navy
    club team side squad league association federation university college school institute academy church
    society charity foundation trust family newspaper magazine broadcaster network museum hospital brewery
    conglomerate consortium state country nation republic kingdom city town opponent owner retailer
    supplier"""
)
