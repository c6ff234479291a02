"""The kinds of lists that are read as tables. To teach one, add a `relation` with its example to a module
here, and name it in the module's `RELATIONS`.
"""

from quiz.facts.lists.kinds import events, groups, people, places, things

RELATIONS = (*people.RELATIONS, *things.RELATIONS, *events.RELATIONS, *groups.RELATIONS, *places.RELATIONS)

__all__ = ["RELATIONS"]
