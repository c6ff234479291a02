"""Which labels the words of a text bear, without the parser's entity recogniser."""

from __future__ import annotations

import pytest

from quiz.facts.labelling import label
from quiz.facts.language import load_parser
from quiz.facts.tokens import Text


def labels(text: str) -> dict[str, str]:
    """The words of a text that bear a label."""
    parsed = Text(load_parser()(text))
    label(parsed)
    return {token.text: token.ent_type_ for token in parsed.words if token.ent_type_}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It opened on 4 May 1911.", {"4": "DATE", "May": "DATE", "1911": "DATE"}),
        ("It may open again.", {}),
        ("It closed two years later.", {"two": "DATE", "years": "DATE", "later": "DATE"}),
        (
            "It fell in the spring of 1920.",
            {"the": "DATE", "spring": "DATE", "of": "DATE", "1920": "DATE"},
        ),
        ("It lasted forty minutes.", {"forty": "TIME", "minutes": "TIME"}),
        ("It holds 1912 seats.", {"1912": "CARDINAL"}),
        ("It was sold for £14 million.", {"£": "MONEY", "14": "MONEY", "million": "CARDINAL"}),
        ("It cost 200 francs.", {"200": "MONEY"}),
        ("It is 40 metres long.", {"40": "CARDINAL"}),
        ("It gained 12 percent of votes.", {"12": "CARDINAL"}),
        ("It came 3rd of nine.", {"3rd": "CARDINAL", "nine": "CARDINAL"}),
    ],
)
def test_times_and_figures_are_told_by_their_own_words(text: str, told: dict[str, str]) -> None:
    assert labels(text) == told


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("She was a Danish painter.", "Danish", "NORP"),
        ("He was trained at the English Centre.", "English", "ORG"),
        ("It was shipped to Norway.", "Norway", "GPE"),
        ("It lies in Europe.", "Europe", "LOC"),
        ("The school stood in Ostby.", "Ostby", "GPE"),
        ("It crosses Holm Bridge.", "Holm", "FAC"),
        ("The house was built by Clara Rageth.", "Rageth", "PERSON"),
        ("The house was built by Quonda Zarn.", "Zarn", "PERSON"),
        ("The house was built by Captain Zarn.", "Zarn", "PERSON"),
        ("It was reviewed in the Northern Quill.", "Quill", "ORG"),
    ],
)
def test_names_are_told_by_what_everybody_knows_and_by_where_they_stand(
    text: str, word: str, told: str
) -> None:
    assert labels(text)[word] == told
