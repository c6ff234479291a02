"""Posts with their holders ("Flight engineer: Benoît Lescure (France)") and fleets ("ATR 72-600 – 8")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Document
from quiz.facts.infobox.items import is_person
from quiz.facts.lists.common import ItemList, fact, parse_all
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.terms.trades import is_role
from quiz.facts.values import Quantity, parse_value

_BODY = re.compile(r"(?:[a-z-]+ ){0,2}(?:crew|board|staff|committee|council|cabinet|jury|faculty)", re.I)
_POST = re.compile(r"(?P<post>[A-Z][a-z -]+): (?P<name>[^(,;]+?)(?: \([^()]+\))?")
_FLEET = re.compile(r"\b(?:fleet|aircraft|rolling stock)\b", re.IGNORECASE)
_MODEL = re.compile(r"(?P<model>[A-Z][\w .-]*\d[\w .-]*?)\s*[–—:]\s*(?P<count>\d{1,4})")
_AS_OF = re.compile(r"\b[Aa]s of (?P<when>(?:[A-Z][a-z]+ )?\d{4})\b")


def extract_posts(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who held each post of a crew, a board or a staff; a post that two held is left alone."""
    body = _BODY.fullmatch(where.heading)
    if body is None or subject.cls == "person":
        return
    rows = [(i, m) for i, m in parse_all(where.items, _POST, share=1.0) if is_person(m["name"])]
    posts = [match["post"] for _, match in rows]
    names = [match["name"] for _, match in rows]
    for item, match in rows:
        post = match["post"].lower()
        if is_role(post.split()[-1]) and posts.count(match["post"]) == 1:
            who = Answer(match["name"], "person", post.split()[-1])
            roles = subject.roles(post=post, body=where.heading.lower())
            yield fact("list.post", "person", who, item, where, roles, near=names)


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
