"""Who reviews for whom: "Todd McCarthy of The Hollywood Reporter called …", "Writing in Wax & Wane, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.facts.frames.coded import NAME, Coded, Piece, encode
from quiz.facts.frames.proof import proof
from quiz.facts.language import Sentence
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Page
from quiz.facts.subject_nouns import WORKS

_RECEPTION = re.compile(r"\b(?:reception|reviews?|critic(?:s|al)?|response|reputation)\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:accolades|awards|box office|lists?|commercial|performance|sales|ratings)\b", re.IGNORECASE
)
_VERB = (
    r"(?: [a-z]+ly| also)?,? (?:called|calls|wrote|writes|said|says|gave|gives|awarded|awards|described|"
    r"describes|praised|praises|"
    r"found|finds|named|felt|opined|applauded|criticized|criticised|noted|stated|considered|thought|"
    r"argued|commended|rated|"
    r"compared|commented|complained|admired|lauded|dismissed|deemed|dubbed|judged)\b"
)
_BY = (
    re.compile(rf"(?P<critic>{NAME}),? of (?:the |The )?(?P<outlet>{NAME}){_VERB}"),
    re.compile(
        rf"(?P<critic>{NAME}),? (?:in|for|from|writing (?:in|for)|of|reviewing (?:it )?for) (?:the |"
        rf"The )?(?P<outlet>{NAME}),(?: also)? [a-z]+(?:ed|es|ote|id|und|lt|ave)\b"
    ),
    re.compile(
        rf"(?:[Ww]riting|[Rr]eviewing (?:it|§|the \w+)) (?:in|for) (?:the |"
        rf"The )?(?P<outlet>{NAME}), (?P<critic>{NAME}){_VERB}"
    ),
    re.compile(
        rf"[Ii]n (?:the |The |a review for |his review for |"
        rf"her review for )(?P<outlet>{NAME}), (?P<critic>{NAME}){_VERB}"
    ),
    re.compile(rf"(?P<outlet>{NAME})(?:'s|’s|'|’) (?P<critic>{NAME}){_VERB}"),
)


@dataclass(frozen=True, slots=True)
class Review:
    """A critic and the outlet of a review, as one sentence spells them."""

    critic: str
    outlet: str
    coded: Coded

    @property
    def sentence(self) -> Sentence:
        """The sentence that tells of both."""
        return self.coded.sentence


def in_reception(sentence: Sentence) -> bool:
    """Whether a sentence stands in a section on what critics said."""
    headings = sentence.block.section
    return any(_RECEPTION.search(h) for h in headings) and not _COUNTED.search(headings[-1])


def find_reviews(sentences: Sequence[Sentence]) -> Iterator[Review]:
    """Every critic whose outlet a section on reviews names."""
    for sentence in sentences:
        if not in_reception(sentence):
            continue
        coded = encode(sentence)
        found: dict[str, Review] = {}
        for pattern in _BY:
            for match in pattern.finditer(coded.line):
                critic, outlet = coded.name(match["critic"]), coded.name(match["outlet"])
                if _person(critic) and critic.text not in found:
                    found[critic.text] = Review(critic.text, _articled(outlet, coded), coded)
        yield from found.values()


def critic_statements(sentences: Sequence[Sentence]) -> list[tuple[str, str, str]]:
    """What the text says of critics and publications: (name, type, fine type)."""
    said = []
    for review in find_reviews(sentences):
        said += [(review.critic, "person", "critic"), (review.outlet, "organization", "publication")]
    return list(dict.fromkeys(said))


def extract(page: Page) -> Iterator[Fact]:
    """Yield for which publication a critic reviewed the work; those whom a list names with it are left to
    the list.
    """
    if page.subject.cls not in WORKS:
        return
    reviews = list(find_reviews(page.sentences))
    listed = [page.document.slice(b.span) for b in page.document.blocks if b.kind == "item"]
    outlets = sorted({r.outlet for r in reviews})
    for review in reviews:
        name = page.names.find(review.critic)
        if name is None or name.type != "person" or " " not in name.text:
            continue
        if (
            any(name.text in line for line in listed)
            or len({r.outlet for r in reviews if r.critic == review.critic}) > 1
        ):
            continue
        yield Fact(
            relation="quote.outlet",
            kind="organization",
            answer=Answer(review.outlet, "organization", "publication"),
            evidence=proof(page, review.sentence),
            section=review.sentence.block.heading,
            roles=page.subject.roles(critic=name.text),
            near=tuple(o for o in outlets if o != review.outlet),
        )


def _person(critic: Piece) -> bool:
    """Whether a name has the shape of a person's full name."""
    words = critic.text.split()
    return 2 <= len(words) <= 4 and words[0] not in ("The", "A") and not any(c.isdigit() for c in critic.text)


def _articled(outlet: Piece, coded: Coded) -> str:
    """An outlet with the article that belongs to its name."""
    return f"The {outlet.text}" if coded.source[: outlet.start].endswith("The ") else outlet.text
