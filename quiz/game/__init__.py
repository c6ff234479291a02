"""The game: a pure state machine. No screen, no file, no wall clock, no global random.

The way of a round:

    Pool.of(banks) ── plan_round(mode, …) ──▶ Plan ── Round(plan) ──▶ intents in, View out ──▶ Result

`pool` what may be asked · `mode`, `modes/` the ways to play · `select` which questions · `plan` a round as
drawn · `scoring` the one table of points · `state`, `engine` the state machine · `view` what a screen may
show · `round` the holder that a screen talks to · `journal` a round as JSON · `result`, `share`, `rules`.
"""
