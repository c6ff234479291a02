"""Every key of every screen, once: the footer, the help screen and the command palette are made of this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.binding import Binding, BindingType


@dataclass(frozen=True, slots=True)
class Key:
    """A key, or several with commas between them, and what it does.

    `label` is for the footer, `help` for the help screen, tooltips and the palette. A key that is not
    `footer` is left out there; `shown` is how it is written, where Textual's way would not do.
    """

    id: str
    keys: str
    action: str
    label: str
    help: str
    footer: bool = True
    shown: str | None = None


def bindings(keys: Sequence[Key]) -> list[BindingType]:
    """The keys as Textual binds them."""
    return [
        Binding(
            key.keys,
            key.action,
            key.label,
            show=key.footer,
            key_display=key.shown,
            tooltip=key.help,
            id=key.id,
        )
        for key in keys
    ]


BACK = Key("back", "escape", "back", "Back", "Go back", shown="Esc")
HELP = Key("help", "question_mark,f1", "help", "Help", "Show the keys and the rules", shown="?")

APP = (
    HELP,
    Key("suspend", "ctrl+z", "suspend_process", "Suspend", "Go to the shell; `fg` comes back", footer=False),
)
HOME = (
    Key("scores", "s", "open('scores')", "Scores", "Show the high scores"),
    Key("stats", "t", "open('stats')", "Statistics", "Show your statistics"),
    Key("flags", "f", "open('flags')", "Flagged", "Show the flagged questions"),
    Key("resume", "r", "resume", "Resume", "Go on with the round you left", footer=False),
    Key("mode-1", "1", "play(0)", "Classic", "Play a classic round", footer=False),
    Key("mode-2", "2", "play(1)", "Timed", "Play the timed challenge", footer=False),
    Key("mode-3", "3", "play(2)", "Survival", "Play survival", footer=False),
    Key("mode-4", "4", "play(3)", "Daily", "Play the daily round", footer=False),
    Key("mode-5", "5", "play(4)", "Mistakes", "Practise the questions you missed", footer=False),
    Key("quit", "q", "app.quit", "Quit", "Leave the program"),
)
SETUP = (
    Key("start", "s", "start", "Start", "Start the round"),
    Key("row-up", "up", "app.focus_previous", "Up", "The setting above", footer=False),
    Key("row-down", "down", "app.focus_next", "Down", "The setting below", footer=False),
    BACK,
)
ROW = (
    Key("value-before", "left", "step(-1)", "Before", "The value before", shown="←"),
    Key("value-after", "right", "step(1)", "Next", "The next value", shown="→"),
    Key("value-pick", "enter,space", "pick", "Choose", "Choose among all values", shown="↵"),
)
PLAY = (
    Key("answer-1", "1,a", "answer(0)", "First", "Answer with the first option", footer=False, shown="1 a"),
    Key("answer-2", "2,b", "answer(1)", "Second", "Answer with the second option", footer=False, shown="2 b"),
    Key("answer-3", "3,c", "answer(2)", "Third", "Answer with the third option", footer=False, shown="3 c"),
    Key("answer-4", "4,d", "answer(3)", "Fourth", "Answer with the fourth option", footer=False, shown="4 d"),
    Key("up", "up,k", "move(-1)", "Up", "Mark the option above, or scroll", footer=False, shown="↑"),
    Key("down", "down,j", "move(1)", "Down", "Mark the option below, or scroll", footer=False, shown="↓"),
    Key("choose", "enter,space", "choose", "Choose", "Answer with the marked option", shown="↵"),
    Key("next", "enter,space,n", "next", "Next", "Go on to the next question", shown="↵"),
    Key("continue", "enter,space,p", "continue", "Continue", "End the pause", shown="↵"),
    Key("fifty", "x", "fifty", "50:50", "Take two wrong options away"),
    Key("skip", "s", "skip", "Skip", "Leave this question unanswered"),
    Key("pause", "p", "pause", "Pause", "Stop the clock and hide the question"),
    Key("proof", "o", "proof", "Proof", "Open the paragraph around the proof"),
    Key("flag", "f", "flag", "Flag", "Flag this question as bad: it is not asked again"),
    Key("page-up", "pageup", "page(-1)", "Page up", "Scroll up", footer=False),
    Key("page-down", "pagedown", "page(1)", "Page down", "Scroll down", footer=False),
    Key("leave", "escape", "leave", "Leave", "Leave the round; asks first", shown="Esc"),
)
RESULTS = (
    Key("again", "a", "again", "Again", "Play another round like this one"),
    Key("missed", "m", "missed", "Missed", "Play the questions you missed"),
    Key("review-proof", "enter,o", "proof", "Proof", "Open the proof of the marked question", shown="o"),
    Key("review-flag", "f", "flag", "Flag", "Flag the marked question as bad"),
    Key("share", "y", "share", "Copy", "Copy the line to share to the clipboard"),
    Key("name", "n", "name", "Name", "Put your name to this score"),
    Key("table", "s", "table", "Scores", "Show the high scores"),
    Key("home", "escape,h", "home", "Home", "Go back to the menu", shown="Esc"),
)
SCORES = (
    Key("board-before", "left", "turn(-1)", "Before", "The table before", shown="←"),
    Key("board-after", "right", "turn(1)", "Next", "The next table", shown="→"),
    BACK,
)
FLAGS = (
    Key("unflag", "enter,u,delete", "unflag", "Un-flag", "Ask the marked question again", shown="u"),
    BACK,
)
READING = (BACK,)
LEAVE = (
    Key("stay", "escape,k", "stay", "Keep playing", "Go on with the round", shown="Esc"),
    Key("later", "l", "later", "Leave", "Leave; the round can be gone on with later"),
    Key("give-up", "g", "give_up", "Give up", "End the round here and see its result"),
)
DIALOG = (Key("cancel", "escape", "cancel", "Cancel", "Close without a change", shown="Esc"),)

SECTIONS: tuple[tuple[str, tuple[Key, ...]], ...] = (
    ("Everywhere", (*APP, BACK)),
    ("Menu", HOME),
    ("Before a round", (*SETUP[:-1], *ROW)),
    ("Question and proof", PLAY),
    ("Result", RESULTS),
    ("High scores", SCORES[:-1]),
    ("Flagged questions", FLAGS[:-1]),
    ("Leaving a round", LEAVE),
)
"""What the help screen prints, in order."""
