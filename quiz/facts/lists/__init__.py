"""Facts from lists. A list is known by its heading and by the shape of its lines; any other list is left
alone.

To add a kind of list, add a relation to `kinds/`, or an extractor to a module here and its name to
`_EXTRACTORS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.lists.awards import extract_awards
from quiz.facts.lists.cast import extract_cast, extract_personnel
from quiz.facts.lists.common import read_lists
from quiz.facts.lists.creations import extract_creations
from quiz.facts.lists.dated import extract_figures, extract_works
from quiz.facts.lists.facets import extract_facets
from quiz.facts.lists.honours import extract_honours
from quiz.facts.lists.lineups import extract_lineup
from quiz.facts.lists.notable import extract_people
from quiz.facts.lists.rankings import extract_rankings
from quiz.facts.lists.records import extract_records
from quiz.facts.lists.sheets import extract_sheet
from quiz.facts.lists.tables import extract_tables
from quiz.facts.lists.tallies import extract_tallies
from quiz.facts.lists.tracks import extract_tracks
from quiz.facts.model import Fact
from quiz.facts.subject import Subject

_SKIPPED = re.compile(
    r"^(?:see also|references?|notes?|external links|further reading|sources|citations|footnotes|gallery)$",
    re.IGNORECASE,
)
# The first extractor that knows a list reads it.
_EXTRACTORS = (
    extract_tracks,
    extract_rankings,
    extract_awards,
    extract_honours,
    extract_cast,
    extract_personnel,
    extract_records,
    extract_tables,
    extract_sheet,
    extract_works,
    extract_people,
    extract_lineup,
    extract_creations,
    extract_figures,
    extract_tallies,
    extract_facets,
)


def extract_lists(document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield the facts of all lists of a document, in its order."""
    for where in read_lists(document):
        if any(_SKIPPED.search(heading) for heading in where.section):
            continue
        for extract in _EXTRACTORS:
            facts = tuple(extract(where, document, subject))
            yield from facts
            if facts:
                break


__all__ = ["extract_lists"]
