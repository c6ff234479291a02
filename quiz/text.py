"""Making text from anywhere safe to print on one line of a terminal."""

from __future__ import annotations

import re

_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"  # CSI: colours, cursor, clear screen
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"  # OSC, DCS …
    r"|\x1b[ -/]*[0-~]?"  # every other escape sequence
)
_BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+ *")
_CONTROLS = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # C0, DEL, C1
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # bidi, zero width
    "\ud800-\udfff\U000e0000-\U000e007f]"  # lone surrogates, tag characters
)


def clean(text: str) -> str:
    """The text without anything that a terminal obeys or that hides from the eye, on one line.

    Escape sequences go whole (their parameters would be left as litter), then C0 and C1 controls,
    bidirectional overrides, zero-width controls and lone surrogates; breaks and tabs become one space.
    ZWJ and ZWNJ stay, for scripts and emoji need them. Markup is left as it is: it is only text.
    """
    if text.isascii() and text.isprintable():
        return text
    return _CONTROLS.sub("", _BREAKS.sub(" ", _ESCAPES.sub("", text)))
