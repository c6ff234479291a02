"""What is a post: a trade, or one of the words for a rank, an office, a place in a body."""

from __future__ import annotations

import re

from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set

_POSTS = word_set(
    """fellow member docent dean rector provost principal head headmaster headmistress chief officer
    companion knight dame patron vice-president chair leader organist kapellmeister conductor apprentice
    trainee intern reader chaplain vicar curate deacon canon cantor marshal envoy consul commissioner
    attaché correspondent reporter columnist caretaker assistant instructor demonstrator superintendent
    inspector warden custodian keeper master registrar advisor adviser laureate trustee"""
)


def is_post(text: str) -> bool:
    """Whether words name a post: "a lecturer", "vice president of the ‹o1›"."""
    head = re.split(r" (?:of|for|at|in|to|and)\b", text.strip())[0].split()
    return not head or (is_role(head[-1]) or head[-1] in _POSTS)
