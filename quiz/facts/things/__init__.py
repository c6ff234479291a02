"""What concrete nouns of ordinary prose name, and the fellows of each: a coracle is a boat as a punt is."""
