"""Works named with their kind, maker and year: "The Sluice-Keepers, a 1958 local history by the
schoolteacher …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.facts.frames.spots import Spot, fact
from quiz.facts.model import Answer, Fact
from quiz.facts.names.document import Name
from quiz.facts.names.lexicon import head_type
from quiz.facts.names.runs import tidy
from quiz.facts.values import option_text, parse_value
from quiz.facts.wording.phrases import Phrase

_VERBS = {
    "wrote": "novel novella book memoir autobiography biography poem play essay monograph "
    "treatise history account story textbook short_story "
    "libretto study guide thriller trilogy pamphlet diary travelogue textbook handbook "
    "children's_book local_history",
    "directed": "film movie documentary feature short_film featurette",
    "painted": "painting portrait mural fresco watercolour",
    "composed": "opera symphony march cantata oratorio ballet concerto suite waltz",
    "recorded": "album EP single",
}
_VERB_OF = {noun.replace("_", " "): verb for verb, nouns in _VERBS.items() for noun in nouns.split()}
_KIND = "|".join(sorted((re.escape(n) for n in _VERB_OF), key=len, reverse=True))
_WORD = r"[A-Z0-9À-Þ][\w'’-]*"
_SMALL = r"(?:of|the|a|an|and|in|on|to|for|at|from|with|de|la|del|by|is|or)"
_TITLE = rf"(?:[\"“][^\"“”\n]{{2,60}}[\"”]|{_WORD}(?:,? (?:{_SMALL} ){{0,2}}{_WORD})*)"
_NAME = rf"{_WORD}(?:(?: |\. )(?:(?:van|der|de|la|von|den|y|di|da) ){{0,3}}{_WORD})*"
_BY = rf"by (?:the |a )?(?P<role>(?:(?:[A-Z][a-z]+ )?(?:[a-z-]+ ){{1,3}})?)(?P<author>{_NAME})"
_PATTERNS = (
    re.compile(
        rf"(?P<title>{_TITLE}), an? (?P<year>\d{{4}} )?(?:[a-z]+ )?(?P<kind>{_KIND}) {_BY}(?=[,"
        rf";.]| who| which| about| of )"
    ),
    re.compile(
        rf"\b[Aa] (?P<kind>{_KIND}) (?:of [\w ]+ )?{_BY}, (?P<title>{_TITLE})(?: \((?P<year>\d"
        rf"{{4}})\))?(?=[,.;])"
    ),
    re.compile(
        rf"\b[Aa]n? (?:[a-z]+ )??(?P<kind>{_KIND}), (?P<title>{_TITLE})(?: \((?P<year>\d{{4}})\))?,"
        rf" (?:(?:written|directed|composed|painted|recorded|made) )?{_BY}(?=[,.;]| who| and)"
    ),
    re.compile(rf"\bthe (?P<kind>{_KIND}) (?P<title>{_TITLE})(?: \((?P<year>\d{{4}})\))?, {_BY}(?=[,;.])"),
    re.compile(
        rf"\b(?P<author>{_NAME})['’]s (?P<year>\d{{4}} )?(?P<kind>{_KIND}),? (?P<title>{_TITLE}"
        rf")(?: \((?P<year2>\d{{4}})\))?(?=[,;.]| (?:was|is|which)\b)"
    ),
)
_OWNED = (
    re.compile(
        rf"(?P<author>{_NAME}), whose (?P<year>\d{{4}} )?(?:[a-z]+ )?(?P<kind>{_KIND}), (?P<tit"
        rf"le>{_TITLE})(?: \((?P<year2>\d{{4}})\))?,"
    ),
    re.compile(
        rf"(?:^|, )(?P<owner>[Hh]is|[Hh]er) (?P<year>\d{{4}} )?(?:[a-z]+ )?(?P<kind>{_KIND}), ("
        rf"?P<title>{_TITLE})(?: \((?P<year2>\d{{4}})\))?,"
    ),
)
_SERIES = re.compile(
    rf"\b(?P<kind>{_KIND})s? (?:directed|written|made|recorded|published|released) {_BY}, (?:af"
    rf"ter|following|preceded by) (?P<list>{_TITLE} \(\d{{4}}\)[^.;]*)"
)
_ITEM = re.compile(rf"(?P<title>{_TITLE}) \((?P<year>\d{{4}})\)")


@dataclass(frozen=True, slots=True)
class Work:
    """A work as one sentence tells of it."""

    title: str
    kind: str
    author: Name
    year: str = ""


def works(spot: Spot) -> Iterator[Fact]:
    """Ask who made a work, what it is called, and when it appeared."""
    for work in _found(spot):
        yield from _asks(work, spot)


def _found(spot: Spot) -> Iterator[Work]:
    for pattern in (*_PATTERNS, *_OWNED):
        for match in pattern.finditer(spot.text):
            groups = match.groupdict()
            author = _person(groups.get("author") or _owner(groups.get("owner") or "", spot), spot)
            if author is not None:
                year = (groups.get("year") or groups.get("year2") or "").strip()
                yield Work(_bare(match["title"]), match["kind"], author, year)
    for match in _SERIES.finditer(spot.text):
        author = _person(match["author"], spot)
        for item in _ITEM.finditer(match["list"]) if author is not None else ():
            assert author is not None
            yield Work(_bare(re.sub(r"^and ", "", item["title"])), match["kind"], author, item["year"])


def _bare(title: str) -> str:
    return title.strip('"“”,. ')


def _owner(pronoun: str, spot: Spot) -> str:
    """The person of the article, where its pronoun opens a sentence about them."""
    subject = spot.page.subject
    opens = spot.sentence.tokens[0].lower_ == pronoun.lower()
    mine = {"his": "he", "her": "she"}.get(pronoun.lower()) == (subject.gender or "?")
    return subject.name if subject.cls == "person" and opens and mine else ""


def _person(text: str, spot: Spot) -> Name | None:
    """The person of this name; a full name behind "by" is one unless its last word tells another kind."""
    name = spot.page.names.find(tidy(text)) if text else None
    if name is None or (
        name.type != "person" and (" " not in name.text or head_type(name.text.split()[-1]) or name.sure)
    ):
        return None
    return name


def _asks(work: Work, spot: Spot) -> Iterator[Fact]:
    subject, author = spot.page.subject, work.author
    told = (Phrase("", False, True),)
    entry = spot.page.names.find(work.title)
    verb = _VERB_OF[work.kind]
    dated = f"{work.year} {work.kind}" if work.year else work.kind
    life = work.kind == "biography" and subject.cls == "person"
    if life:
        dated += f" of {subject.reference}"
    if tidy(author.text) != tidy(subject.name):
        yield fact(
            spot,
            "work.author",
            "person",
            Answer(author.shown, "person", author.role),
            f'who {verb} the {dated} "{work.title}"',
            told,
        )
    if entry is None or entry.type in ("work", ""):
        stem = (
            f"what is the title of the {dated} by {author.text}"
            if work.kind not in ("film", "movie", "feature", "documentary")
            else f"which {dated} did {author.text} direct"
        )
        if work.year or author.text != subject.name:
            own = (Phrase("", False, life or author.text == subject.name),)
            yield fact(spot, "work.title", "work", Answer(work.title, "work", work.kind), stem, own)
    value = parse_value(work.year) if work.year else None
    if value is not None:
        stem = f'in what year did the {work.kind} "{work.title}" by {author.text} appear'
        yield fact(spot, "work.year", "date", Answer(option_text(value), "date", "", value), stem, told)


RULES = (works,)
