"""A scripted round gave a result, and the score table has it: check_round.py ROUND.json SCORES.json."""

from __future__ import annotations

import json
import sys
from pathlib import Path

played, table = (json.loads(Path(name).read_text("utf-8")) for name in sys.argv[1:3])
rows = table["scores"] if isinstance(table, dict) else table
scores = [row["score"] for row in rows]
if played["score"] not in scores:
    sys.exit(f"the score {played['score']} is not in the table: {scores}")
print(f"scripted round: {played['score']} points, and the table has it")
