"""Posts with their holders ("Flight engineer: Benoît Lescure (France)") and fleets ("ATR 72-600 – 8")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.lists.columns import read_row
from quiz.facts.lists.common import ItemList, fact, parse_all
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import WORKS
from quiz.facts.terms.trades import is_role
from quiz.facts.values import Quantity, parse_value

_BODY = re.compile(
    r"(?P<body>(?:[a-z-]+ ){0,3}(?:party|crew|team|staff|committee|council|cabinet|jury|board"
    r"|faculty|delegation))"
    r"|members of the (?P<whole>[a-z -]+)",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"(?:key|senior) (?:people|staff|personnel|figures)|(?:senior )?management|leadership|(?:club )?officials"
    r"|board of directors|(?:current )?(?:management|coaching|technical|backroom|medical) (?:team|staff)",
    re.IGNORECASE,
)
"""Headings of those who run the subject as a whole."""
_FIRST = re.compile(r" (?P<post>[xPNw])[:–](?P<who>P)(?:[(,].)*")
_BEHIND = re.compile(r" (?P<who>P)[–,](?P<post>w)(?P<more>,w)*(?:\(.)?")
_FLEET = re.compile(r"\b(?:fleet|aircraft|rolling stock)\b", re.IGNORECASE)
_MODEL = re.compile(r"(?P<model>[A-Z][\w .-]*\d[\w .-]*?)\s*[–—:]\s*(?P<count>\d{1,4})")
_AS_OF = re.compile(r"\b[Aa]s of (?P<when>(?:[A-Z][a-z]+ )?\d{4})\b")


def extract_posts(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who held each post of a crew, a party or a staff; a post that two held is left alone."""
    house, body = _HOUSE.fullmatch(where.heading), _BODY.fullmatch(where.heading)
    if (house is None and body is None) or subject.cls in ("person", *WORKS):
        return
    rows = [row for item in where.items if (row := read_row(item))]
    for shape in (_FIRST, _BEHIND):
        told = [(row, cells) for row in rows if (cells := row.named(shape))]
        if len(told) >= max(2, 0.8 * len(where.items)):
            break
    else:
        return
    held = Counter(cell.lower() for row, _ in told for cell in row.cells)
    names = [cells["who"] for _, cells in told]
    for row, cells in told:
        post = cells["post"].lower()
        if _is_post(post) and held[post] == 1 and held[cells["who"].lower()] == 1 and "more" not in cells:
            who = Answer(cells["who"], "person", post.split()[-1])
            named = "" if house or body is None else (body["body"] or body["whole"]).lower()
            roles = subject.roles(post=post, **({"body": named} if named else {}))
            relation = "list.post" if named else "list.staff"
            yield fact(relation, "person", who, row.item, where, roles, near=names)


def _is_post(cell: str) -> bool:
    """Whether small letters name a post, as far as is known."""
    return is_role(cell.split()[-1]) and re.fullmatch(r"[a-z -]+", cell) is not None


def extract_fleet(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield how many of each model a fleet had at the time that the line above the list tells."""
    as_of = _AS_OF.search(where.intro)
    if as_of is None or not where.under(_FLEET):
        return
    rows = parse_all(where.items, _MODEL, share=0.8)
    counts = [match["count"] for _, match in rows]
    for item, match in rows:
        value = parse_value(f"{match['count']} aircraft")
        if isinstance(value, Quantity) and int(match["count"]) > 1:
            answer = Answer(match["count"], "count", "aircraft", value)
            roles = subject.roles(model=match["model"], when=as_of["when"])
            yield fact("list.fleet", "figure", answer, item, where, roles, near=counts)
