"""Putting what a document says into words that stand alone."""
