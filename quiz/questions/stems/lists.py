"""Stems of facts from lists: rankings, casts, awards, tracks, offices, works, twin towns, figures by year."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

_RANKINGS = (
    StemRule(
        "ranking.rank",
        (
            "What position did {critic} of {outlet} give {subject} on {list}?",
            "Where did {critic} of {outlet} rank {subject} on {list}?",
        ),
        example="Where did Ada Poe of The Gull rank the film Tideglass on a top ten list for 2016?",
    ),
    StemRule(
        "ranking.outlet_rank",
        (
            "Where did {outlet} rank {subject} on its {list}?",
            "What position did {outlet} give {subject} on its {list}?",
        ),
        example="Where did The Gull rank the album Pier on its year-end list?",
    ),
    StemRule(
        "ranking.critic",
        (
            "Which critic ranked {subject} {rank} on {list}?",
            "Which critic put {subject} in {rank} place on {list}?",
        ),
        several=(
            "Which of these critics ranked {subject} {rank} on {list}?",
            "Which of these critics put {subject} in {rank} place on {list}?",
        ),
        example="Which of these critics ranked the film Tideglass first on a top ten list for 2016?",
    ),
    StemRule(
        "ranking.outlet_of_rank",
        ("Which publication ranked {subject} {rank} on {list}?",),
        several=("Which of these publications ranked {subject} {rank} on {list}?",),
    ),
    StemRule(
        "ranking.outlet",
        ("For which outlet did {critic} choose {subject} as one of the {things}?",),
        example="For which outlet did Ada Poe choose the film Tideglass as one of the best films of 2016?",
    ),
    StemRule(
        "ranking.critic_of_outlet",
        ("Which critic of {outlet} chose {subject} as one of the {things}?",),
    ),
)
_CAST = (
    StemRule(
        "cast.actor",
        ("Who plays {role} in {subject}?", "Which actor plays {role} in {subject}?"),
        several=("Which of these actors plays {role} in {subject}?",),
        example="Who plays Maren Aldous in the film Tideglass?",
    ),
    StemRule(
        "cast.actor_then",
        ("Who plays {role} in {when} of {subject}?",),
        example="Who plays Maren Aldous in series 1 of the television series Krag?",
    ),
    StemRule(
        "cast.actor_staged",
        ("Who played {role} in the {staging} production of {subject}?",),
        example="Who played Maren Aldous in the 1987 West End production of the musical Krag?",
    ),
    StemRule(
        "cast.role",
        ("Which role does {actor} play in {subject}?", "Whom does {actor} play in {subject}?"),
        several=("Which of these roles does {actor} play in {subject}?",),
    ),
    StemRule(
        "list.credit",
        ("Who is credited {way} {credit} on {subject}?",),
        several=("Which of these people is credited {way} {credit} on {subject}?",),
        example="Who is credited with string arrangements on the album Pier?",
    ),
)
_AWARDS = (
    StemRule(
        "list.award",
        ("Which honour did {subject} receive in {year}?",),
        several=("Which of these honours did {subject} receive in {year}?",),
        example="Which honour did Ada Poe receive in 1951?",
    ),
    StemRule(
        "list.nomination",
        ("For which award was {subject} nominated in {year}?",),
        several=("For which of these awards was {subject} nominated in {year}?",),
    ),
    StemRule(
        "list.award_year",
        ("In which year did {subject} receive {award}?",),
        several=("In which of these years did {subject} receive {award}?",),
    ),
    StemRule("list.award_land", ("From which country did {subject} receive {award}?",)),
    StemRule("list.award_body", ("From which {kind} did {subject} receive {award} in {year}?",)),
    StemRule("list.award_mate", ("With whom did {subject} share {award} in {year}?",)),
    StemRule("list.made_year", ("In which year was {subject} made {award}?",)),
    StemRule(
        "list.title_year",
        (
            "When did {subject} win {award} with {club}?",
            "When did {subject} win {award}?",
        ),
        several=(
            "In which of these {times} did {subject} win {award} with {club}?",
            "In which of these {times} did {subject} win {award}?",
        ),
        example="When did Jonah Holm win the FAI Cup with Carrowmore Rovers?",
    ),
    StemRule(
        "list.title_count",
        ("How many times has {subject} won {award}?",),
        example="How many times has Ostby FC won the Halvern Cup?",
    ),
    StemRule(
        "list.record_holder",
        ("Who holds the record for {what} for {subject}?",),
        example="Who holds the record for most tries in a season for Ostby RFC?",
    ),
    StemRule("list.record_number", ("How many {noun} did {who} {done} for {subject}, a club record?",)),
    StemRule(
        "list.runner_up_year",
        (
            "When was {subject} runner-up in {award} with {club}?",
            "When was {subject} runner-up in {award}?",
        ),
        several=(
            "In which of these {times} was {subject} runner-up in {award} with {club}?",
            "In which of these {times} was {subject} runner-up in {award}?",
        ),
    ),
    StemRule(
        "list.inducted_year",
        ("When was {subject} inducted into {award}?",),
        example="When was Jonah Holm inducted into the Halvern Sports Hall of Fame?",
    ),
    StemRule(
        "list.named_year",
        ("When was {subject} named {award}?",),
        several=("In which of these {times} was {subject} named {award}?",),
    ),
)
_TRACKS = (
    StemRule("list.opening_track", ("Which song opens {subject}?", "What is the first track on {subject}?")),
    StemRule("list.closing_track", ("Which song closes {subject}?", "What is the last track on {subject}?")),
    StemRule(
        "list.nth_track",
        ("What is the {place} track on {subject}?", "Which song is the {place} track on {subject}?"),
    ),
    StemRule(
        "list.track_length",
        (
            "How long is the song {track} on {subject}?",
            "What is the length of the song {track} on {subject}?",
        ),
    ),
)
_DATED = (
    StemRule(
        "list.musician_then",
        ("Who played {instrument} in {subject} {when}?",),
        example="Who played bass in the band Krag from 1991 to 1996?",
    ),
    StemRule("list.musician_since", ("Who has played {instrument} in {subject} {when}?",)),
    StemRule(
        "list.musician",
        ("Which of these musicians has played {instrument} in {subject}?",),
        example="Which of these musicians has played drums in the band Krag?",
    ),
    StemRule(
        "list.medals",
        ("How many {colour} medals did {country} win at {subject}?",),
        example="How many gold medals did Kenya win at the 1974 Games?",
    ),
    StemRule(
        "list.doctorate",
        ("Which university gave {subject} {degree} in {year}?",),
        several=("Which of these universities gave {subject} {degree} in {year}?",),
        example="Which university gave Ada Poe an honorary doctorate in 1954?",
    ),
    StemRule(
        "list.notable_award",
        (
            "Which award did {person}, {link} {subject}, win in {year}?",
            "Which award did {person}, {link} {subject}, win?",
        ),
        example="Which award did the novelist Ada Poe, of Ostby, win in 2006?",
    ),
    StemRule(
        "list.work_year",
        ("In which year was {work} by {subject} {verb}?", "When was {work} by {subject} {verb}?"),
        example='In which year was "The Salt Year" by Ada Poe published?',
    ),
    StemRule(
        "list.work_of_year",
        ("Which {kind} by {subject} was {verb} in {year}?",),
        several=("Which of these works by {subject} was {verb} in {year}?",),
    ),
    StemRule("list.opus", ("Which work by {subject} bears the opus number {opus}?",)),
    StemRule(
        "list.work_house",
        ("Which firm published {work} by {subject}?",),
        example='Which firm published "The Salt Year" by Ada Poe?',
    ),
    StemRule(
        "list.work_held",
        ("Which collection holds {work} by {subject}?",),
        example='Which collection holds "Night Ward" by Ada Poe?',
    ),
    StemRule("list.work_town", ("In which town or city is {work} by {subject} held?",)),
    StemRule("list.work_with", ("Which work did {subject} write with {partner}?",)),
    StemRule(
        "list.figure",
        ("What was the {figure} of {subject} in {year}?",),
        example="What was the revenue of Tamarisk in 2021?",
    ),
)
_POSTS = (
    StemRule("list.maker", ("Who {verb} {work}?",), example='Who composed the waltz "Farewell, Ostby"?'),
    StemRule("list.made_in", ("From which year is {work}?",)),
)
_PLACES = (
    StemRule("list.notable_born", ("In which year was {person}, {link} {subject}, born?",)),
    StemRule(
        "list.notable_for",
        ("What {verb} the occupation of {person}, {link} {subject}?",),
        example="What is the occupation of Ada Poe, of Ostby?",
    ),
    StemRule(
        "list.notable_trade",
        ("Which {what} {how} {subject}?",),
        example="Which astronaut is associated with Port Ansgar?",
    ),
)

RULES: tuple[StemRule, ...] = (*_RANKINGS, *_CAST, *_AWARDS, *_TRACKS, *_DATED, *_POSTS, *_PLACES)
