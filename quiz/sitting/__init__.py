"""A player's sitting: what the screens, the plain mode and the scripts share, and no terminal knows about.

`session` banks, scores, seeds and clocks in one hand · `choice` what is to be played · `overview` what a
player wants to know before playing · `titles` names for it all · `article` the text around a proof.
"""
