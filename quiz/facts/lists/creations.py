"""Works that others made of a subject: "The Ice Planes (1962), film directed by Lucía Bassani"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from quiz.documents import Document
from quiz.facts.infobox.items import is_person
from quiz.facts.lists.common import ItemList, fact, parse_all, year_answer
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject

_MAKERS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("novel", "novella", "poem", "play", "short story", "memoir"), ("wrote", "author")),
    **dict.fromkeys(("opera", "waltz", "march", "symphony", "cantata", "oratorio"), ("composed", "composer")),
    **dict.fromkeys(("film", "documentary", "documentary film", "short film"), ("directed", "director")),
    **dict.fromkeys(("painting", "mural", "fresco"), ("painted", "painter")),
    **dict.fromkeys(("ballet",), ("choreographed", "choreographer")),
}
"""What is done to make a work of a kind, and who does it."""
_LINE = re.compile(
    r"[\"“]?(?P<title>[^(\"”]+?)[\"”]? \((?P<year>\d{4})\),? (?:an? )?(?:[a-z-]+ )?"
    rf"(?:(?P<kind>{'|'.join(_MAKERS)})(?: (?:written|directed|composed|painted|choreographed))?"
    r"|directed) by (?:the (?:[A-Z]\w+ )?[a-z-]+ )?(?P<maker>[^,;()]+?)(?:[,;(].*)?"
)


def extract_creations(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who made each work of a list of works by several hands, and when it was made."""
    rows = [(i, m) for i, m in parse_all(where.items, _LINE, share=0, least=1) if is_person(m["maker"])]
    makers = [match["maker"] for _, match in rows]
    if len(set(makers)) < len(makers):
        return
    for item, match in rows:
        kind = match["kind"] or "film"
        verb, trade = _MAKERS[kind]
        work = f'the {kind} "{match["title"]}"'
        who = Answer(match["maker"], "person", trade)
        yield fact("list.maker", "person", who, item, where, subject.roles(verb=verb, work=work), near=makers)
        if year := year_answer(match["year"]):
            years = [other["year"] for _, other in rows]
            roles = subject.roles(work=f"{work} by {match['maker']}")
            yield fact("list.made_in", "date", year, item, where, roles, near=years)
