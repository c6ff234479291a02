"""Clauses as the parser shows them: who did what to whom, how far it is asserted, whether it says enough."""
