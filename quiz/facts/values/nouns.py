"""Singular and plural of the nouns that stand behind numbers. Small tables; no dictionary."""

from __future__ import annotations

from quiz.facts.words import word_set

IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "lice": "louse",
    "woodlice": "woodlouse",
    "geese": "goose",
    "oxen": "ox",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "wolves": "wolf",
    "leaves": "leaf",
    "halves": "half",
    "shelves": "shelf",
    "thieves": "thief",
    "calves": "calf",
    "crises": "crisis",
    "bases": "base",
    "theses": "thesis",
    "phenomena": "phenomenon",
    "criteria": "criterion",
    "nuclei": "nucleus",
    "fungi": "fungus",
    "alumni": "alumnus",
    "larvae": "larva",
    "genera": "genus",
    "subgenera": "subgenus",
    "vertebrae": "vertebra",
    "movies": "movie",
    "cookies": "cookie",
    "zombies": "zombie",
    "calories": "calorie",
    "ties": "tie",
    "pies": "pie",
    "axes": "axe",
    "heroes": "hero",
    "potatoes": "potato",
    "volcanoes": "volcano",
    "torpedoes": "torpedo",
    "vetoes": "veto",
    "echoes": "echo",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "campuses": "campus",
    "choruses": "chorus",
    "censuses": "census",
    "lenses": "lens",
    "quizzes": "quiz",
    "inches": "inch",
}
SAME = word_set(
    "series species aircraft spacecraft hovercraft sheep deer fish salmon trout cattle personnel crossroads "
    "headquarters barracks offspring dice hertz hz bison moose squid yen yuan renminbi baht rand"
)
_SPELLING = {"theatre": "theater", "metre": "meter", "litre": "liter", "centre": "center"}
_COMPOUND = frozenset({"hour", "minute", "foot", "inch"})
_TO_PLURAL = {one: many for many, one in IRREGULAR.items()}


def is_plural(word: str) -> bool:
    """Whether the word looks plural: `featurettes`, `people`, `series`, not `glass`, `various`, `Paris's`."""
    low = word.lower().rpartition("-")[2]
    if low in IRREGULAR or low in SAME:
        return True
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s", "ous"))


def singular(word: str) -> str:
    """The singular in lower case and American spelling, so that `theatres` and `theater` compare equal."""
    low = word.lower()
    head, joint, last = low.rpartition("-")
    if last in IRREGULAR:
        last = IRREGULAR[last]
    elif last not in SAME and is_plural(last):
        if last.endswith("ies") and len(last) > 4:
            last = last[:-3] + "y"
        elif last.endswith(("ches", "shes", "sses", "xes", "zzes")):
            last = last[:-2]
        else:
            last = last[:-1]
    return head + joint + _SPELLING.get(last, last)


def one_of(word: str) -> str:
    """The singular in the spelling of `word`: `theatres` gives `theatre`."""
    low = singular(word)
    head, joint, last = low.rpartition("-")
    for british, american in _SPELLING.items():
        if last == american and british in word.lower():
            last = british
    base = head + joint + last
    return base[:1].upper() + base[1:] if word[:1].isupper() else base


def plural(word: str) -> str:
    """The plural of a singular noun, case kept."""
    low = word.lower().rpartition("-")[2]
    stem = word[: len(word) - len(low)]
    if low in SAME or not low.isalpha():
        return word
    if low in _TO_PLURAL:
        many = _TO_PLURAL[low]
        return stem + (many.capitalize() if word[len(stem) :][:1].isupper() else many)
    if low.endswith("y") and low[-2:-1] not in tuple("aeiou"):
        return word[:-1] + "ies"
    return word + ("es" if low.endswith(("s", "x", "z", "ch", "sh")) else "s")


def counted(unit: str, one: bool) -> str:
    """` hours` as it stands behind a number: singular for one, plural else; a symbol as ` h` stays."""
    word = unit.strip(" -.\u00a0")
    base = singular(word)
    if base not in _COMPOUND:
        return unit
    return unit.replace(word, base if one else plural(base))


def agree(text: str, word: str, was_one: bool, is_one: bool) -> str:
    """`text` with `word` in it made to agree with the number: ` minutes` becomes ` minute` for one."""
    if not word or was_one == is_one or word not in text:
        return text
    changed = one_of(word) if is_one else plural(word)
    head, _, tail = text.rpartition(word)
    return head + changed + tail
