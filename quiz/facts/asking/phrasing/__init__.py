"""The words of a question: what stays of a clause, how it names the subject, and whether that is enough."""
