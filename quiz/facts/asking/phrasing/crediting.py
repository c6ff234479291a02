"""Who a person is to the subject, as a stem tells it: "Ada Poe, the author of the novel Saltmarsh, …"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.framing import STORY, WORKS, headings_of, is_told_apart
from quiz.facts.infobox.items import split_items
from quiz.facts.reference.posts import is_ranked
from quiz.facts.values.nouns import singular
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.documents import Document
    from quiz.facts.language import Sentence
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.subject import Subject

_CREDITS = word_set(
    """author creator developer publisher artist composer librettist director founder architect showrunner
    host designer sculptor"""
)
_FORMER = frozenset(("past members", "former members"))
MEMBERS = frozenset(("members", *_FORMER, "current members", "crew", "crew members"))
_CREDITED = re.compile(r"[A-Z][\w'’.-]+(?: [\w'’.&-]+){1,4}")
_OF_A_LIFE = re.compile(r"\b(?:born|die|died|founded|found|established|study|studied|meet|met|graduate)\b")
_WITHIN = re.compile(r" (?:that|who|whom|whose|which|where) ")
_RANKING = re.compile(r"^(?:an? |the )?(?:(?:first|second|third) )?")
_OPENING = len("through which")


def with_part(text: str, sentence: Sentence, document: Document, discourse: Discourse) -> str:
    """What `credited` makes of a stem that a sentence of the article tells."""
    people = people_of(document, discourse)
    return credited(text, discourse.subject, headings_of(sentence), people)


def credited(text: str, subject: Subject, headings: Collection[str], people: Mapping[str, str]) -> str:
    """A stem that tells who its person or company is to the subject ("X, the author of the novel Y, …").

    "" where it names nobody whom the article calls the subject's own, or tells what was done for the subject
    itself.

    Args:
        text: the stem without its mark.
        subject: the article's subject.
        headings: the section's headings, case folded.
        people: what people are to the subject.
    """
    if any(h in STORY for h in headings) or (is_told_apart(headings) and not _OF_A_LIFE.search(text)):
        return ""
    for name, role in people.items():
        at = text.find(name)
        end = at + len(name)
        if at < 0 or text[end : end + 1] not in ("", " ") or re.match(r" (?:and|of [A-Z]|[A-Z])", text[end:]):
            continue
        if not role.startswith("the "):
            role = _of_both(text[:at], role, people)
        told = role and re.search(rf"\b{role.split()[-1]}\b", text[:at] + text[end:]) is not None
        if role and not told and (role.startswith("the ") or not _is_within(text[:at])):
            comma = "," if text[end:] else ""
            return f"{text[:end]}, {of_group(role, subject)}{comma}{text[end:]}"
    return ""


def of_group(role: str, subject: Subject) -> str:
    """ "a member of the band Pier", "a member of the crew of Ostby 5": what the members are members of."""
    group = subject.reference
    if "member" in role and "crew" not in role and subject.cls in ("band", "mission"):
        kind = f"the {subject.noun if subject.cls == 'band' else 'crew of'} "
        group = group if group.startswith("the ") and subject.cls == "band" else kind + group
    return f"{role} of {group}"


def asked_by_post(text: str, answer: str, document: Document, discourse: Discourse) -> str:
    """ "Which founder of the company X declined a knighthood?" for "who", where the article tells the post of
    who is the answer; "" where it tells none or the stem does.
    """
    subject = discourse.subject
    if not text.startswith("who ") or subject.cls in WORKS or subject.cls in ("person", "band", "mission"):
        return ""
    role = _RANKING.sub("", people_of(document, discourse).get(answer, ""))
    told = not role or re.search(rf"\b{role.split()[-1]}\b", text) is not None
    return "" if told else f"which {role} of {subject.reference}{text[3:]}"


def people_of(document: Document, discourse: Discourse) -> Mapping[str, str]:
    """By full name, what people are to the subject by the text, its lists and the infobox."""
    posts = discourse.posts
    if posts.found is None:
        posts.found = {}
        if discourse.subject.cls != "person":
            rows = [(row.key, row.value) for row in document.infobox]
            posts.found |= posts.read(discourse) | _listed(document, discourse) | told_by_rows(rows)
    return posts.found


def _listed(document: Document, discourse: Discourse) -> dict[str, str]:
    """Whom a list of its holders gives an office: "1979–1996 – Ada Poe" under "Principal conductors"."""
    found: dict[str, str] = {}
    for block in document.blocks:
        *before, last = block.heading.casefold().split() or [""]
        role = " ".join((*before, singular(last)))
        if block.kind != "item" or singular(last) == last or not is_ranked(role):
            continue
        item = document.slice(block.span)
        names = [n.text for n in discourse.names if n.type == "person" and " " in n.text and n.text in item]
        if len(names) == 1:
            found.setdefault(names[0], role)
    return found


def _of_both(ahead: str, role: str, people: Mapping[str, str]) -> str:
    """A role that fits "Ada Poe and" before the name as well, "" where the two are not alike."""
    if not ahead.endswith((" and ", ", ")):
        return role
    other = next((r for name, r in people.items() if ahead.endswith(f"{name} and ")), "")
    plural = re.sub("^a (former )?member", r"\1members", role)
    return plural if role == other != plural else ""


def _is_within(ahead: str) -> bool:
    """Whether a name stands in a clause of its own, behind the words that open it."""
    return _WITHIN.search(ahead, _OPENING) is not None


def told_by_rows(rows: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Whom the infobox credits, and as what: "the author", "a member", "principal conductor"."""
    credits: dict[str, str] = {}
    others: dict[str, str] = {}
    for label, value in rows:
        role = label.casefold()
        if role in _CREDITS and _CREDITED.fullmatch(value):
            credits.setdefault(value, f"the {role}")
            continue
        member = "a member of the crew" if "crew" in role else "a member"
        member = "a former member" if role in _FORMER else member
        for item in split_items(value):
            told = member if role in MEMBERS else role if is_ranked(role) else item.qualifier
            if _CREDITED.fullmatch(item.text) and (role in MEMBERS or is_ranked(told)):
                others.setdefault(item.text, told)
    return credits | {name: role for name, role in others.items() if name not in credits}
