"""How sentences lead in a quotation: patterns on the coded line before it, each with the words to ask it in.

`Lead.form` holds these words: {who} is the speaker, {what} the thing spoken of, {quote} the quotation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.facts.frames.coded import NAME

_PAST = {
    "call": "called",
    "dub": "dubbed",
    "name": "named",
    "deem": "deemed",
    "term": "termed",
    "label": "labelled",
}
_THING = r"(?P<what>[^,;:«»]{1,80}?)"
_FORWARD = r"(?P<forward> (?:in|for) [^,;:«»]{1,50})?"


@dataclass(frozen=True, slots=True)
class Lead:
    """One way to lead in a quotation. `pattern` ends where the quotation begins; its group `verb` is the
    verb.
    """

    pattern: re.Pattern[str]
    form: str
    examples: tuple[str, ...]
    refused: tuple[str, ...] = ()
    apart: str = ""

    @property
    def standing(self) -> str:
        """The form for a thing whose name could run into the quotation ("called the film "Her" "a gem"")."""
        return self.apart or self.form


LEADS: tuple[Lead, ...] = (
    Lead(
        re.compile(rf"\b[Dd]escribed by (?:the (?P<noun>[a-z][a-z -]+) )?(?:the |The )?(?P<by>{NAME}) as $"),
        "{who} described {what} as {quote}",
        ("Described by the newspaper ‹0› as ", "It was described by ‹0› as "),
    ),
    Lead(
        re.compile(
            rf"(?P<what>\bthe [a-z]+|§|{NAME}), which (?:he|she|{NAME}) (?:has |had |"
            rf"later )?(?P<verb>described){_FORWARD} as $"
        ),
        "{who} described {what} as {quote}",
        ("The poet ‹0› was born in the city, which she described in ‹1› (1949) as ",),
    ),
    Lead(
        re.compile(
            rf"\b(?P<verb>(?:call|dub|name|deem|term|label)(?:s|b?ed|l?ed|d|b?ing|l?ing|ing)|"
            rf"naming) {_THING} $"
        ),
        "{who} {verb} {what} {quote}",
        ("‹0› of ‹1› called it ", "‹0›, calling the film "),
        ("‹0› said that it is ", "‹0› called it bad, and wrote "),
        apart="{who} described {what} as {quote}",
    ),
    Lead(
        re.compile(rf"\b(?P<verb>describ(?:es|ed|ing)) {_THING} as (?:being )?$"),
        "{who} described {what} as {quote}",
        ("‹0› of ‹1› described ‹2›'s work as ",),
    ),
    Lead(
        re.compile(
            rf"\b(?P<verb>hail(?:ed|ing)|dismiss(?:ed|ing)|prais(?:ed|ing)|criticis(?:ed|ing)|"
            rf"criticiz(?:ed|ing)) {_THING} as (?:being )?$"
        ),
        "{who} {verb} {what} as {quote}",
        ("‹0› dismissed the film as ",),
    ),
    Lead(
        re.compile(
            rf"\b(?P<verb>prais(?:ed|ing)|criticis(?:ed|ing)|criticiz(?:ed|ing)) {_THING} for being $"
        ),
        "{who} {verb} {what} for being {quote}",
        ("She further praised the film for being ",),
    ),
    Lead(
        re.compile(rf"\b(?P<verb>found|finding|considered|considering) (?!that\b){_THING}(?: to be)? $"),
        "{who} {verb} {what} {quote}",
        ("‹0› of ‹1› found the final scene ",),
        ("‹0› found that ‹1› ",),
        apart="{who} {verb} {what} to be {quote}",
    ),
    Lead(
        re.compile(
            r"\b(?P<verb>said|says|saying|wrote|writes|writing|stat(?:ed|es|ing)|opin(?:ed|es|ing)|felt|"
            r"feeling|argu(?:ed|es|ing)|"
            r"not(?:ed|es|ing)|thought|remark(?:ed|s|ing)|observ(?:ed|es|ing)|comment(?:ed|ing)|found|"
            r"finding) that "
            r"(?P<what>[^,;:«»]{1,60}?)(?P<be> (?:was|is|were|are|had|has))? $"
        ),
        "{who} {verb} that {what}{be} {quote}",
        ("‹0› said that the film was ", "‹0›, writing that ‹1› "),
    ),
    Lead(
        re.compile(r"\b(?P<verb>complain(?:ed|s|ing)) of $"),
        "{who} complained of {quote}",
        ("‹0› gave it two stars, complaining of ",),
    ),
)
_IRREGULAR = {
    "finding": "found",
    "says": "said",
    "saying": "said",
    "writes": "wrote",
    "writing": "wrote",
    "feeling": "felt",
    "naming": "named",
}


def past(verb: str) -> str:
    """The past tense of a verb of one of the leads, however it stands there."""
    word = verb.casefold()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for base, told in _PAST.items():
        if word.startswith(base):
            return told
    if word.endswith("ing"):
        return f"{word[:-3]}ed"
    if word.endswith("es"):
        return f"{word[:-1]}d"
    return f"{word[:-1]}ed" if word.endswith("s") else word


def find_lead(line: str) -> tuple[Lead, re.Match[str]] | None:
    """The first way that fits the line before a quotation."""
    for lead in LEADS:
        if match := _last(lead.pattern, line):
            return lead, match
    return None


def _last(pattern: re.Pattern[str], line: str) -> re.Match[str] | None:
    """The match that begins nearest to the quotation."""
    found = None
    at = max(0, len(line) - 160)
    while match := pattern.search(line, at):
        found, at = match, match.start() + 1
    return found
