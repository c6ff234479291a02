"""The forms of a key put otherwise: of a time that is past, of a figure that is told roughly."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PAST = (
    (
        re.compile(
            r"\{is\}|\bis(?= \{subject\})|(?<=^Who )is\b|(?<=^What )is\b|(?<=^Where )is\b"
            r"|(?<=^Which of these )is\b"
        ),
        "was",
    ),
    (re.compile(r"\{does\}|\bdoes(?= \{subject\})"), "did"),
    (re.compile(r"^((?:(?:In|On|At|Of|To|Into|For) w|W)hich [\w ]+?|How [\w ]+?) is\b"), r"\1 was"),
    (re.compile(r"\b(own|operat|maintain|administer|award|manag|publish|sponsor)e?s(?= \{)"), r"\1ed"),
)
"""How verbs of the present are told of a time that is past."""
_VERBS = {
    "holds": "held",
    "plays": "played",
    "cross": "crossed",
    "crosses": "crossed",
    "stands": "stood",
    "flows": "flowed",
    "comes": "came",
    "belongs": "belonged",
    "can": "could",
    "live": "lived",
    "belong": "belonged",
}
_VERB = re.compile(
    rf"\b(?:{'|'.join(_VERBS)})\b(?= at\b| on\b| with\b| to\b| out\b| into\b| in\b| the\b| \{{subject\}})"
)
_STILL = re.compile(r"\b(?:is|are|has|does|first)\b|\{has\}|\bhave (?:been|\w+ed)\b")
_PASSED = re.compile(r"\b(?:was|were|did|had|could|held|stood|came|built|wrote|won|led|\w+ed)\b")


def at_a_time(forms: Iterable[str], time: str) -> tuple[str, ...]:
    """The forms asked of a time, without those that tell of the present by other words: "Who is the mayor of
    {subject}?" as "Who was the mayor of {subject} in 1990?"."""
    told = (_in_the_past(form) for form in forms)
    return tuple(
        f"{form.removesuffix('?')} {time}?"
        for form in told
        if _PASSED.search(form) and not _STILL.search(form)
    )


def _in_the_past(form: str) -> str:
    for pattern, past in _PAST:
        form = pattern.sub(past, form)
    return _VERB.sub(lambda found: _VERBS[found[0]], form)


def roughly(forms: Iterable[str]) -> tuple[str, ...]:
    """The forms that ask for a number which is only told roughly: "About how many …?"."""
    return tuple(f"About h{form[1:]}" for form in forms if form.startswith("How many "))
