"""The parser's attribute ruler, asked once for each kind of token.

The ruler gives every token its part of speech, from its tag, its word and its label in the tree. It tries two
hundred patterns on each, a seventh of all parsing, to find what it found before. So its answers are kept, by
what its patterns look at; only a text in which a pattern over several tokens holds is given to it whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_RULER, _LEMMATIZER = "attribute_ruler", "lemmatizer"
_READ: list[int | str] = ["TAG", "LOWER", "DEP"]
_SET: list[int | str] = ["POS", "MORPH", "LEMMA"]
_FORM: list[int | str] = ["ORTH", "POS", "MORPH", "LEMMA"]
_ANY, _SPACE = -1, -2
_MOST_WORDS = 1 << 16
Step = Mapping[str, Any]
Key = tuple[int, int, int]


def parse(texts: Sequence[str], nlp: Language) -> Iterator[Doc]:
    """What the whole pipeline makes of texts, with its attribute ruler's work done faster."""
    if _RULER not in nlp.pipe_names or _LEMMATIZER not in nlp.pipe_names or not _ruler(nlp).readable:
        yield from nlp.pipe(texts, batch_size=64)
        return
    rule, lemmatize = _ruler(nlp), _lemmas(nlp)
    for doc in nlp.pipe(texts, batch_size=64, disable=[_RULER, _LEMMATIZER]):
        rule(doc)
        lemmatize(doc)
        yield doc


@lru_cache(maxsize=2)
def _ruler(nlp: Language) -> Ruler:
    return Ruler(nlp)


@lru_cache(maxsize=2)
def _lemmas(nlp: Language) -> Lemmas:
    return Lemmas(nlp)


class Lemmas:
    """Does the parser's lemmatizer's work, each word of one tag and form once; what the ruler set stays."""

    def __init__(self, nlp: Language) -> None:
        self._lemmatizer: Any = nlp.get_pipe(_LEMMATIZER)
        self._strings = nlp.vocab.strings
        self._known: dict[Key, int] = {}

    def __call__(self, doc: Doc) -> None:
        if len(self._known) > _MOST_WORDS:
            self._known.clear()
        array: Any = doc.to_array(_FORM)
        rows: list[list[int]] = array.tolist()
        for place, (word, part, form, lemma) in enumerate(rows):
            if lemma == 0 and (word, part, form) not in self._known:
                said: str = self._lemmatizer.lemmatize(doc[place])[0]
                self._known[word, part, form] = self._strings.add(said)
        array[:, -1] = [lemma or self._known[word, part, form] for word, part, form, lemma in rows]
        doc.from_array(["LEMMA"], array[:, -1:])


class Ruler:
    """Does to a tagged and parsed text what the parser's attribute ruler does.

    A token's key is its tag, its word and its label; a word or a label that no pattern tells from another is
    `_ANY`. `_kinds` holds what a word is in a key, `_answers` what the ruler makes of a key, and `_links`
    which steps of which patterns over several tokens a key fits. `readable` tells whether keys say all that
    the patterns look at.
    """

    def __init__(self, nlp: Language) -> None:
        ruler: Any = nlp.get_pipe(_RULER)
        self._ruler = ruler
        self._strings = nlp.vocab.strings
        patterns: list[Sequence[Step]] = [p for entry in ruler.patterns for p in entry["patterns"]]
        steps = [step for pattern in patterns for step in pattern]
        self.readable = all(set(step) <= {"TAG", "LOWER", "DEP", "IS_SPACE"} for step in steps)
        self._words = set(_named(steps, "LOWER"))
        self._labels = {self._strings[label] for label in _named(steps, "DEP")}
        self._spelt = [re.compile(spelling) for spelling in _named(steps, "LOWER", ("REGEX",))]
        self._chains = [pattern for pattern in patterns if len(pattern) > 1]
        self._answers: dict[Key, list[int]] = {}
        self._kinds: dict[int, int] = {}
        self._links: dict[Key, frozenset[tuple[int, int]]] = {}

    def __call__(self, doc: Doc) -> None:
        keys = self._keys(doc)
        for place, key in enumerate(keys):
            if key not in self._answers:
                self._answers[key], self._links[key] = self._ask(doc, place), self._fitting(key)
        if any(key[1] == _SPACE for key in keys) or self._chained(keys):
            self._ruler(doc)
        elif keys:
            array: Any = doc.to_array(_SET)
            array[:] = [self._answers[key] for key in keys]
            doc.from_array(_SET, array)

    def _keys(self, doc: Doc) -> list[Key]:
        kinds, labels = self._kinds, self._labels
        if len(kinds) > _MOST_WORDS:
            kinds.clear()
        read: list[Key] = doc.to_array(_READ).tolist()
        for _, word, _ in read:
            if word not in kinds:
                kinds[word] = self._kind(word)
        return [(tag, kinds[word], label if label in labels else _ANY) for tag, word, label in read]

    def _kind(self, word: int) -> int:
        text = self._strings[word]
        if text.isspace():
            return _SPACE
        return word if text in self._words or any(s.search(text) for s in self._spelt) else _ANY

    def _ask(self, doc: Doc, place: int) -> list[int]:
        """What the ruler sets for a token that stands alone."""
        token = doc[place]
        alone = type(doc)(doc.vocab, words=[token.text], tags=[token.tag_], deps=[token.dep_], heads=[0])
        self._ruler(alone)
        answer: list[int] = alone.to_array(_SET).tolist()[0]
        return answer

    def _fitting(self, key: Key) -> frozenset[tuple[int, int]]:
        """The steps (pattern, place in it) of patterns over several tokens that a key may fit."""
        said = {name: self._strings[x] if x > 0 else "" for name, x in zip(_READ, key, strict=True)}
        return frozenset(
            (number, place)
            for number, chain in enumerate(self._chains)
            for place, step in enumerate(chain)
            if all(_may_be(said[name], wanted) for name, wanted in step.items() if name in said)
        )

    def _chained(self, keys: Sequence[Key]) -> bool:
        """Whether a pattern over several tokens may hold somewhere."""
        links = [self._links[key] for key in keys]
        return any(
            place == 0
            and at + len(self._chains[number]) <= len(links)
            and all((number, step) in links[at + step] for step in range(len(self._chains[number])))
            for at, fitting in enumerate(links)
            for number, place in fitting
        )


def _named(steps: Iterable[Step], name: str, ways: Sequence[str] = ("IN", "NOT_IN")) -> Iterator[str]:
    """The words that the steps of patterns name, or the spellings that they describe."""
    for step in steps:
        wanted = step.get(name, {})
        if isinstance(wanted, str):
            yield from [wanted] if "IN" in ways else []
        else:
            for way in ways:
                yield from [wanted[way]] if isinstance(wanted.get(way), str) else wanted.get(way, ())


def _may_be(said: str, wanted: Any) -> bool:
    """Whether a step's demand may hold of what a key says."""
    if isinstance(wanted, str):
        return said == wanted
    if "REGEX" in wanted:
        return re.search(wanted["REGEX"], said) is not None
    return "IN" not in wanted or said in wanted["IN"]
