"""Wrong options that the document does not name: names of the world, dressed as the answer is, and made ones.

Names like the answer in length and build come first: "Church of St. Barbara" beside "Church of St. Anselm".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.facts.names.lexicon import head_type
from quiz.facts.subject_nouns import WORKS
from quiz.questions.candidates import homeland, years_of
from quiz.questions.fame import is_listed, is_of_the_world, known_names, known_people
from quiz.questions.fellow_towns import is_english_town, made_towns
from quiz.questions.formed_names import categories_like, land_spoken_of, names_of
from quiz.questions.gazetteer import (
    GAZETTEER,
    VARIANTS,
    Sought,
    colleagues,
    fitting_names,
    is_national,
    kind_of_work,
    world_names,
)
from quiz.questions.gazetteer.begun import was_there
from quiz.questions.gazetteer.invented import INVENTED, STUDIOS
from quiz.questions.gazetteer.lists import LIKE
from quiz.questions.likeness import SETTLEMENTS, kind_of_place, lies_in
from quiz.questions.made_names import names_formed_like
from quiz.questions.made_people import people_like
from quiz.questions.made_rulers import bynames_like, rulers_like
from quiz.questions.made_ships import ships_like
from quiz.questions.made_terms import made_names
from quiz.questions.misfits import is_in_form
from quiz.questions.quarters import is_of_a_quarter
from quiz.questions.term_options import of_its_day
from quiz.questions.tongues import is_foreign, is_phrase
from quiz.questions.wordset import YEAR, contains, digest, first_place, fold

_PREFIXES = re.compile(
    r"^(?:the |(?:Commander|Officer|Member|Knight|Companion|Grand Cross) (?:First Class )?of the (?=Order ))"
)
_DIVISION = re.compile(r" (?:Region|Province|Voivodeship)$|^County ")
_OLD_SHIP = re.compile(r"\b[Ww]hich (?:\w+ )?(?:ship|vessel|galleon|frigate)\b[^?]*\b1[0-7]\d\d\b")
"""What asks for a ship of an age from which the world's list has none."""
_FAMED = frozenset(
    (
        *("film company", "ship", "law", "navy", "publication", "retailer", "investor"),
        *("legislature", "institute", "stadium", "game company", "exhibition", "company", "cemetery"),
        *("island", "airline", "bank", "shipyard", "car maker", "broadcaster", "food company", "treaty"),
        *("war", "belligerent"),
    )
)
"""Kinds of which the lists hold what everybody knows."""
_STANDING = frozenset(("museum", "town museum", "theatre", "school", "castle", "airport"))
"""Kinds of houses of which a town has its own."""
_IN_ENGLISH = re.compile(
    r"\b(?:and|the|with|by|of|for|to|not|is|are|our|we|all|from|through|be)\b"
    r"|(?:ing|ght|tion|ness|ship|th|our|ful|ward)\b"
)
"""Words that only a motto in English has, and how its words end."""
_IN_LATIN = re.compile(r"(?:Ex|Per|Pro|Ad|Non|Sine|Nihil|Semper|Nec|Ab|Vis|Lux|Fide|Labor)(?: [a-z]+)+")
"""How mottoes in Latin begin."""
_IRISH_SAINTS = "Brendan Ciarán Colmán Declan Enda Fechín Finbarr Finnian Kevin Macdara Mobhí Senan"
_AGE_OF_STUDY = 20
_EMPTY = frozenset(("Antarctica",))
"""Where nobody lives, sells or plays anything."""
_FEW_ALIKE, _ENOUGH = 6, 3
_OTHER_HEAD, _OTHER_START, _OTHER_LETTERS = 3, 2, 1
_LINKS = frozenset(("of", "the", "and", "de", "del", "la", "for"))


def strangers(fact: Fact, stem: str, key: str, base: FactBase, pool: Sequence[str]) -> list[Entity]:
    """Names that are not the document's, the most like the answer first.

    Args:
        fact: what is asked.
        stem: the question.
        key: the question's id, which decides between equals.
        base: the document; none of its names is taken.
        pool: the document's own names among the options.
    """
    answer = fact.answer
    sought = _sought(answer, stem, base)
    if fact.relation == "award.of_person" and (alike := categories_like(answer.text)):
        return _entities(_ranked(alike, answer.text, key), fact, stem, base)
    if fact.relation == "infobox.notable_work" and is_in_form(answer.text):
        return []
    listed = _listed(sought, fact, base, pool)
    if not pool and answer.fine in ("country", "city") and not _known(answer.text, listed):
        return []
    listed = _narrowed(_of_its_like(listed, sought, fact, base), answer)
    latin = answer.fine == "motto" and _IN_LATIN.fullmatch(answer.text)
    own = answer.text in listed or latin or bool(made_names(fact))
    if is_phrase(answer) and is_foreign(answer.text, base) and not own:
        first = answer.text.split()[0]
        listed = tuple(name for name in listed if name.split()[0] == first and " " in name)
        return _entities(_ranked(listed, answer.text, key), fact, stem, base)
    made = () if answer.text in known_names() or made_names(fact) else _made_like(sought, fact, key, base)
    famed = _is_of_the_famed(answer, stem) and not is_listed(answer.text)
    if (famed and len(made) >= _ENOUGH) or would_stand_out(answer, listed, base, alone=not pool):
        listed = ()
    dressed = _dressed(listed, answer)
    ranked = [_ranked(names, answer.text, key) for names in (made, dressed)]
    of_nature = answer.type == "place" and not (made and answer.fine in ("stadium", "country"))
    at_home = is_national(listed) and (of_nature or _of_one_word(answer.text, listed))
    at_home = at_home and not (made and answer.fine == "club")
    world_first = (is_of_the_world(base) and not (made and answer.type == "work")) or at_home
    names = [name for names in (reversed(ranked) if world_first else ranked) for name in names]
    taken = {fold(name) for name in pool}
    return _entities([name for name in names if fold(name) not in taken], fact, stem, base)


def _narrowed(listed: tuple[str, ...], answer: Answer) -> tuple[str, ...]:
    """The listed names in the answer's tongue, and none where the answer tells a quarter of its land."""
    if answer.type == "organization" and is_of_a_quarter(answer.text) and answer.text not in known_names():
        return ()
    if answer.fine != "motto":
        return listed
    english = GAZETTEER["English motto"]
    return english if _IN_ENGLISH.search(answer.text) else tuple(n for n in listed if n not in english)


def _entities(names: Sequence[str], fact: Fact, stem: str, base: FactBase) -> list[Entity]:
    """The names that neither the document nor the question holds; of terms none that is told in capitals."""
    answer, term = fact.answer, fact.answer.type == "term"
    text = base.document.text.casefold() if term else base.document.text
    true = {fold(name) for form in (answer.text, *fact.also) for name in names_of(form)}
    asked = (n for n in names if fold(n) not in true and not contains(stem, n))
    year = _year(fact, stem, base)
    fresh = (n for n in asked if first_place(_undress(n.casefold() if term else n), text) < 0)
    fresh = (n for n in fresh if (year is None or was_there(n, year)) and n not in _EMPTY)
    return [Entity(name, answer.type, answer.fine, (name,), (), True) for name in fresh]


def _year(fact: Fact, stem: str, base: FactBase) -> int | None:
    """The first year that a question tells, or else its evidence, or that in which a work came out or a life
    ended; who studied did so in youth.
    """
    told = [int(year) for year in YEAR.findall(stem)]
    told = told or [year for place in base.quoted(fact.evidence) for year in base.lines[place].years]
    if fact.relation == "infobox.education":
        born = YEAR.findall(" ".join(base.answers.get("infobox.birth_date", ())))
        return int(born[0]) + _AGE_OF_STUDY if born else min(told, default=None)
    lived = YEAR.findall(" ".join(base.answers.get("infobox.death_date", ())))
    released = [base.subject.year] if base.subject.year and base.subject.cls in WORKS else []
    return min(told or [int(year) for year in (*lived, *released)], default=None)


def _sought(answer: Answer, stem: str, base: FactBase) -> Sought:
    """What is sought, with the kind that the answer's own name tells: a land is no province."""
    told = kind_of_place(answer.text) if answer.type == "place" else ""
    fine = "" if answer.fine == "cemetery" and not told else answer.fine
    fine = told if told == "country" and LIKE.get(fine, fine) in ("", "city", "town", "province") else fine
    return Sought(answer.text, answer.type, fine, stem, base.document.text)


def _listed(sought: Sought, fact: Fact, base: FactBase, pool: Sequence[str]) -> tuple[str, ...]:
    """The names of the world's list that goes with a question, of the towns those of the land told."""
    listed = made_names(fact) or fitting_names(sought) or (world_names(sought) if len(pool) > 1 else ())
    if (home := homeland(fact, sought.stem, base)) and fact.answer.fine in SETTLEMENTS:
        return VARIANTS["town"].get(home, listed)
    return listed


def _of_its_like(listed: tuple[str, ...], sought: Sought, fact: Fact, base: FactBase) -> tuple[str, ...]:
    """The listed names beside which the answer does not stand out, as one unknown beside famous ones."""
    answer = fact.answer
    off_map = answer.type == "place" and answer.fine in SETTLEMENTS
    if (off_map and not _is_of_the_map(answer.text, listed)) or _OLD_SHIP.search(sought.stem):
        listed = ()
    known = answer.text in known_people() or is_of_the_world(base)
    if answer.type == "person" and not listed and known and (years := years_of(fact, sought.stem, base)):
        listed = colleagues(sought, years[0])
    return of_its_day(listed, sought.stem, base) if answer.fine == "cause of death" else listed


def _is_of_the_famed(answer: Answer, stem: str) -> bool:
    """Whether the lists hold what everybody knows of a kind, or houses of other towns than the one told."""
    kind = LIKE.get(answer.fine, answer.fine)
    return kind in _FAMED or (kind in _STANDING and stem.startswith("In "))


def would_stand_out(answer: Answer, listed: tuple[str, ...], base: FactBase, *, alone: bool) -> bool:
    """Whether an answer that the world does not know is of a kind whose listed names it does.

    Args:
        answer: the answer.
        listed: the names of the list.
        base: the document; in one of the world's own the answer is as known as they are.
        alone: whether none of the document's names stands beside it.
    """
    kind = LIKE.get(answer.fine, answer.fine)
    if kind == "railway" or (kind == "agency" and " " not in answer.text):
        return not is_listed(answer.text)
    if kind not in _FAMED or (kind == "publication" and not alone):
        return False
    if kind != "film company" and is_national(listed):
        return False
    on_map = answer.type == "place" and answer.fine != "cemetery" and bool(kind_of_place(answer.text))
    return not (is_listed(answer.text) or on_map or is_of_the_world(base))


def _dressed(listed: Sequence[str], answer: Answer) -> list[str]:
    """The names of a list with the answer's grade of an order before them, and no "Region" after them that it
    lacks, nor any other noun that they share: "arch" beside "suspension".
    """
    prefix = _PREFIXES.match(answer.text)
    if answer.fine == "province" and not _DIVISION.search(answer.text):
        listed = tuple(_DIVISION.sub("", name) for name in listed)
    if answer.type == "place" and not answer.text.startswith("Río "):
        ending = " River" if answer.text.endswith(" River") else ""
        listed = tuple(n.removeprefix("Río ") + ending if n.startswith("Río ") else n for n in listed)
    if answer.fine == "saint" and (short := re.match(r"St\.? ", answer.text)):
        listed = tuple(name.replace("Saint ", short[0]) for name in listed)
    head, *others = {name.split()[-1] for name in listed} or {""}
    if answer.type == "term" and not others and head not in answer.text.split():
        listed = tuple(name.removesuffix(f" {head}") for name in listed)
    if answer.type == "term" and answer.text.istitle():
        listed = tuple(name[0].upper() + name[1:] if name.islower() else name for name in listed)
    return [f"{prefix[0]}{name}" if prefix and _PREFIXES.match(name) is None else name for name in listed]


def _of_one_word(answer: str, names: Sequence[str]) -> bool:
    """Whether some of a list's names share a word with the answer, as universities do."""
    own = set(answer.split())
    return any(own & set(name.split()) for name in names)


def _ranked(names: Sequence[str], answer: str, key: str) -> list[str]:
    return sorted(names, key=lambda name: (unlike(name, answer) // _FEW_ALIKE, digest(key, name)))


def _made_like(sought: Sought, fact: Fact, key: str, base: FactBase) -> tuple[str, ...]:
    """People, names and titles of nobody's, built as the answer is."""
    answer = fact.answer
    if answer.fine == "ship" and (ships := ships_like(answer.text)):
        return ships
    if answer.type == "place" and is_english_town(answer):
        return made_towns(fact, base)
    if answer.text.startswith("Saint ") and answer.type == "person":
        irish = land_spoken_of(fact, base) == "Ireland"
        return tuple(f"Saint {name}" for name in _IRISH_SAINTS.split()) if irish else ()
    if answer.type == "person":
        told = " ".join((sought.stem, *(base.lines[n].text for n in base.quoted(fact.evidence))))
        if made := rulers_like(answer.text, told, key, base) or bynames_like(answer.text, key, base):
            return made
    formed = names_formed_like(fact, sought.stem, key, base)
    if "student newspaper" in sought.stem and answer.text.startswith("The ") and not is_listed(answer.text):
        return tuple(" ".join(name.split()) for name in STUDIOS["student newspaper"].split(";"))
    if not formed and answer.type == "organization" and len(answer.text.split()) == 2:
        firms = STUDIOS.get(LIKE.get(answer.fine, answer.fine), "")
        if firms and head_type(answer.text.split()[-1]) is None and not is_listed(answer.text):
            return tuple(" ".join(name.split()) for name in firms.split(";"))
    if not formed and fact.answer.type == "work" and (titles := INVENTED.get(kind_of_work(sought), "")):
        return tuple(" ".join(title.split()) for title in titles.split(";"))
    if fact.answer.type in ("person", "character"):
        return people_like(fact, sought.stem, key, base)
    return formed


def _undress(name: str) -> str:
    return _PREFIXES.sub("", name)


def unlike(name: str, answer: str) -> int:
    """How far a name is from the answer in length, build and letters; 0 for its like."""
    one, two = name.split(), answer.split()
    far = abs(len(name) - len(answer)) + 2 * abs(len(one) - len(two))
    if head_type(one[-1]) != head_type(two[-1]) and len(two) > 1:
        far += _OTHER_HEAD
    if (one[0] == two[0]) != (head_type(two[0]) is not None or two[0] in ("The", "A")):
        far += _OTHER_START
    if name.isascii() != answer.isascii():
        far += _OTHER_LETTERS
    if {*one} & _LINKS != {*two} & _LINKS:
        far += _OTHER_START
    return far


def _is_of_the_map(answer: str, listed: tuple[str, ...]) -> bool:
    """Whether a town may stand among a list's: of the country spoken of, or known as they are."""
    return is_national(listed) or bool(lies_in(answer)) or _known(answer, listed)


def _known(answer: str, listed: Sequence[str]) -> bool:
    """Whether the world's list knows the answer: beside an invented name the famous ones would stand out."""
    return any(fold(answer) == fold(name) or contains(answer, name) for name in listed) or any(
        answer in GAZETTEER[kind] for kind in ("country", "city")
    )
