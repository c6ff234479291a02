"""From facts to questions: the stem, three wrong options, the review, the difficulty."""
