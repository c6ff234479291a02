"""What lasts: finished rounds, the high-score tables, history, flags, and the journal of a running round.

One SQLite file, `scores.db`. Begin with `open.open_scores`; everything else hangs on the `Scores` it gives.
"""
