"""How a question may not be worded: the wordings in tables, and what judges a stem by them."""
