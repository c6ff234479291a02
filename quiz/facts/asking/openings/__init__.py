"""The words that ask: "which critic", "how many miles", "at what altitude"."""
