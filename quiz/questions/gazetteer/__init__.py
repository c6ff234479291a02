"""Names of the world by fine type, for documents that name too few of a kind to choose wrong options from.

    what is asked ("which trade union", type "society") ─▶ the list of that kind, in the document's flavour

Lists are tables of running text, one module a domain. Most names are of middling fame, so that an answer that
nobody has heard of does not stand out among them.
"""

from quiz.questions.gazetteer.flavours import Sought, colleagues
from quiz.questions.gazetteer.lists import GAZETTEER, VARIANTS
from quiz.questions.gazetteer.lookup import fitting_names, is_national, kind_of_work, world_names

__all__ = [
    "GAZETTEER",
    "VARIANTS",
    "Sought",
    "colleagues",
    "fitting_names",
    "is_national",
    "kind_of_work",
    "world_names",
]
