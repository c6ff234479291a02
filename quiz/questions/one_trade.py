"""Trades of which one is another or a sort of it: who asks for a barrister cannot offer a lawyer."""

from __future__ import annotations

import re

TRADES = (
    "lawyer|barrister|solicitor|attorney|advocate|jurist",
    "doctor|physician|surgeon|medical doctor",
    "writer|author|man of letters",
    "teacher|schoolteacher|schoolmaster|educator",
    "clergyman|priest|vicar|pastor|minister",
    "businessman|businesswoman|entrepreneur|merchant",
    "artist|painter",
    "mathematician|geometer",
    "farmer|planter|landowner",
)
"""Each line the names of one trade, as alternatives."""
SAME = (
    re.compile(r"\bBAFTA|\bBritish Academy\b"),
    re.compile(r"\bOscar|(?<!British )\bAcademy Award"),
    *(re.compile(f"^(?:{trade})$") for trade in TRADES),
)
"""What goes by two names, of which no two stand beside each other."""
