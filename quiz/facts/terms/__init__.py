"""What common nouns name: kinds of living things, stuffs, things made, trades, parts."""
