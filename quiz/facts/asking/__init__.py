"""From a clause that stands alone to a question: what of it can be asked, and in which words."""
