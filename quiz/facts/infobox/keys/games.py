"""Keys of games and software."""

from __future__ import annotations

from quiz.facts.infobox.keys.model import Key, key

# fmt: off
GAME_KEYS: tuple[Key, ...] = (
    key("game_distributor", "distributor", "organization",
        "Which company distributed {subject}?|Which company was the distributor of {subject}?",
        several="Which of these companies was a distributor of {subject}?", classes="game",
        fine="game company"),
    key("game_publisher", "publisher", "organization",
        "Which company published {subject}?|Which company was the publisher of {subject}?",
        several="Which of these companies is one of the publishers of {subject}?", classes="game",
        fine="game company"),
    key("developer", "developer|developed by", "organization",
        "Which company developed {subject}?|Which studio was the developer of {subject}?",
        several="Which of these is one of the developers of {subject}?", classes="game|software",
        fine="developer"),
    key("designer", "designer|designed by", "person",
        "Who designed {subject}?|Who was the designer of {subject}?",
        several="Which of these people was one of the designers of {subject}?",
        classes="game|software", fine="designer"),
    key("programmer", "programmer", "person", "Who was the programmer of {subject}?",
        several="Which of these people was one of the programmers of {subject}?",
        classes="game", fine="programmer"),
    key("game_artist", "artist", "person", "Who was the artist of {subject}?",
        several="Which of these people was one of the artists of {subject}?", classes="game", fine="artist"),
    key("game_author", "writer|scenario writer", "person", "Who wrote the story of {subject}?",
        several="Which of these people was one of the writers of {subject}?", classes="game", fine="writer"),
    key("engine", "engine|game engine", "term",
        "Which engine does {subject} run on?|With which engine was {subject} built?", classes="game",
        fine="game engine"),
    key("platform", "platform|platforms|operating system", "term",
        "For which platform was {subject} released?",
        several="For which of these platforms was {subject} released?", classes="game|software",
        fine="platform"),
    key("software_language", "programming language|written in", "term",
        "In which programming language is {subject} written?",
        several="Which of these is a programming language that {subject} is written in?", classes="software",
        fine="programming language"),
    key("license", "license|licence", "term", "Under which licence is {subject} released?",
        classes="software", fine="licence"),
    key("initial_release", "initial release|initial release date|first release", "date",
        "When was {subject} first released?", classes="software"),
)
# fmt: on
