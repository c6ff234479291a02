"""A parsed text in plain objects: what the parser's tokens say, read off them once.

The parser's own tokens look every word up anew whenever they are asked, and are made anew at every step
through the tree. The readers ask millions of times. So a text is copied here as soon as it is parsed, under
the parser's names for all that the readers use (`Text` is its `Doc`, `Stretch` its `Span`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NAMES: list[int | str] = ["ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE"]
_FIGURES: list[int | str] = [
    *("HEAD", "IDX", "SENT_START", "SPACY"),
    *("LIKE_NUM", "IS_PUNCT", "IS_STOP", "IS_DIGIT"),
]


class Token:
    """A word or a mark: its form, its part of speech, its place in the text and in the tree.

    `head` is the token that it hangs on, itself for a sentence's root; `children` hang on it, in order.
    """

    __slots__ = (
        "_edges",
        "_subtree",
        "children",
        "dep_",
        "doc",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_digit",
        "is_punct",
        "is_sent_start",
        "is_stop",
        "lemma_",
        "like_num",
        "lower_",
        "pos_",
        "tag_",
        "text",
        "whitespace_",
    )

    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    head: Token
    children: tuple[Token, ...]
    doc: Text
    i: int
    idx: int
    is_sent_start: bool
    whitespace_: str
    like_num: bool
    is_punct: bool
    is_stop: bool
    is_digit: bool
    _subtree: tuple[Token, ...] | None
    _edges: tuple[Token, Token] | None

    def __repr__(self) -> str:
        return self.text

    def __len__(self) -> int:
        return len(self.text)

    def __bool__(self) -> bool:
        return True

    @property
    def text_with_ws(self) -> str:
        """The text with the space behind it, if there is one."""
        return self.text + self.whitespace_

    @property
    def lefts(self) -> tuple[Token, ...]:
        """The children before it."""
        return tuple([c for c in self.children if c.i < self.i])

    @property
    def rights(self) -> tuple[Token, ...]:
        """The children behind it."""
        return tuple([c for c in self.children if c.i > self.i])

    @property
    def subtree(self) -> tuple[Token, ...]:
        """It and all that hangs on it, in order."""
        if self._subtree is None:
            found: list[Token] = []
            for child in self.lefts if self.children else ():
                found += child.subtree
            found.append(self)
            for child in self.rights if self.children else ():
                found += child.subtree
            self._subtree = tuple(found)
        return self._subtree

    def forget(self) -> None:
        """Leave what was found of its subtree, which is another from now on."""
        self._subtree = self._edges = None

    @property
    def left_edge(self) -> Token:
        """The first token of its subtree."""
        return (self._edges or self._find_edges())[0]

    @property
    def right_edge(self) -> Token:
        """The last token of its subtree."""
        return (self._edges or self._find_edges())[1]

    def _find_edges(self) -> tuple[Token, Token]:
        """The first and the last token of its subtree, which is not in order where others stand within it."""
        tokens = self.subtree
        whole = tokens[-1].i - tokens[0].i + 1 == len(tokens)
        edges = (tokens[0], tokens[-1]) if whole else (min(tokens, key=_place), max(tokens, key=_place))
        self._edges = edges
        return edges

    @property
    def ancestors(self) -> Iterator[Token]:
        """The tokens that it hangs on, the nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def finite(self) -> Token:
        """The word of a verb's group that bears its tense: its first auxiliary, or itself."""
        return next((c for c in self.children if c.dep_ in ("aux", "auxpass")), self)

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The other tokens of a coordination ("red, *green* and *blue*")."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        found = [first]
        for token in found:
            found += [c for c in token.rights if c.dep_ == "conj"]
        return tuple([t for t in found if t is not self])

    @property
    def sent(self) -> Stretch:
        """The sentence around it, as the parser cut it."""
        return self.doc.sents[bisect_right(self.doc.starts, self.i) - 1]

    def nbor(self, step: int = 1) -> Token:
        """The token so many places on.

        Raises:
            IndexError: the text ends before.
        """
        if self.i + step < 0:
            raise IndexError("no token before the first")
        return self.doc.words[self.i + step]


def _place(token: Token) -> int:
    return token.i


def _depth(token: Token) -> int:
    """How far a token is from the root; a lone mark or space is farther than any word."""
    if not token.children and (token.is_punct or token.text.isspace()):
        return len(token.doc) - 1
    return sum(1 for _ in token.ancestors)


class Stretch:
    """Some tokens of a text in a row, from `start` up to `end`."""

    __slots__ = ("_words", "doc", "end", "start")

    def __init__(self, doc: Text, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self._words = doc.words[start:end]

    def __iter__(self) -> Iterator[Token]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stretch) and self._words == other._words

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __repr__(self) -> str:
        return self.text

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> Stretch: ...
    def __getitem__(self, place: int | slice) -> Token | Stretch:
        if isinstance(place, int):
            return self._words[place]
        start, end, _ = place.indices(len(self._words))
        return Stretch(self.doc, self.start + start, self.start + max(start, end))

    @property
    def text(self) -> str:
        """Its text, without the space behind the last token."""
        words = self._words
        return "".join([t.text + t.whitespace_ for t in words[:-1]]) + words[-1].text if words else ""

    @property
    def root(self) -> Token:
        """The token nearest to the root of the sentence, the first of them."""
        for token in self._words:
            if token.head is token:
                return token
        outward = [t for t in self._words if not self.start <= t.head.i < self.end]
        return min(outward, key=_depth, default=self._words[0])


class Text:
    """A parsed text: its tokens (`words`) and its sentences with the places where they start."""

    def __init__(self, parsed: Doc) -> None:
        self.text: str = parsed.text
        self.words = tuple([Token() for _ in range(len(parsed))])
        _fill(self, parsed)
        self.sents = tuple([Stretch(self, s.start, s.end) for s in parsed.sents])
        self.starts = [s.start for s in self.sents]

    def __len__(self) -> int:
        return len(self.words)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.words)

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> Stretch: ...
    def __getitem__(self, place: int | slice) -> Token | Stretch:
        if isinstance(place, int):
            return self.words[place]
        start, end, _ = place.indices(len(self.words))
        return Stretch(self, start, max(start, end))


def _fill(text: Text, parsed: Doc) -> None:
    """Give every token what the parser found of it."""
    strings = parsed.vocab.strings
    names: list[list[int]] = parsed.to_array(_NAMES).tolist()
    known = {key: strings[key] for key in {key for row in names for key in row}}
    figures: list[list[int]] = parsed.to_array(_FIGURES).astype("int64").tolist()
    words = text.words
    children: list[list[Token]] = [[] for _ in words]
    for i, (token, named, figured) in enumerate(zip(words, names, figures, strict=True)):
        token.doc, token.i, token._subtree, token._edges = text, i, None, None
        orth, lower, lemma, pos, tag, dep, ent = named
        token.text, token.lower_, token.lemma_ = known[orth], known[lower], known[lemma]
        token.pos_, token.tag_, token.dep_, token.ent_type_ = known[pos], known[tag], known[dep], known[ent]
        head, token.idx, start, space, *flags = figured
        token.is_sent_start, token.whitespace_ = start == 1, " " if space else ""
        token.like_num, token.is_punct, token.is_stop, token.is_digit = map(bool, flags)
        token.head = words[i + head]
        if head:
            children[i + head].append(token)
    for token, its in zip(words, children, strict=True):
        token.children = tuple(its)
