"""Stems of clubs and matches told in prose."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

_SORT = ("{sort}", "")


def _sorted(*forms: str) -> tuple[str, ...]:
    """Each form with the sort of match in it, and without."""
    return tuple(form.replace("{sort}", f"{sort} " if sort else "") for form in forms for sort in _SORT)


RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.club.won_final.other",
        ("Which club did {subject} beat in the final to win {cup} {when}?",),
        example="Which club did Ostby IF beat in the final to win the Halvern Cup in 1958?",
    ),
    StemRule(
        "frame.club.won_final.score",
        ("By what score did {subject} beat {other} in the final of {cup} {when}?",),
    ),
    StemRule(
        "frame.club.won_final.cup",
        ("Which trophy did {subject} win {when} by beating {other} in the final?",),
    ),
    StemRule(
        "frame.club.lost_final.other",
        (
            "To which club did {subject} lose in the final of {cup} {when}?",
            "To which club did {subject} lose in the final of {cup} {when2}?",
        ),
    ),
    StemRule(
        "frame.club.lost_final.score",
        (
            "By what score did {subject} lose to {other} in the final of {cup} {when}?",
            "By what score did {subject} lose to {other} in the final of {cup} {when2}?",
        ),
    ),
    StemRule(
        "frame.club.first_match.other",
        _sorted("Against which club did {subject} play its first {sort}match?"),
    ),
    StemRule(
        "frame.club.first_match.score",
        _sorted("What was the score of the first {sort}match of {subject}, against {other}?"),
    ),
    StemRule("frame.club.first_match_day.when", _sorted("{wh} did {subject} play its first {sort}match?")),
    StemRule(
        "frame.club.first_score.score", _sorted("What was the score of the first {sort}match of {subject}?")
    ),
    StemRule(
        "frame.club.nickname.nick",
        ("What {is} the nickname of {subject}?", "By what nickname {is} {subject} known?"),
        several=("Which of these {is} a nickname of {subject}?",),
    ),
    StemRule("frame.club.supporters.nick", ("What are the supporters of {subject} called?",)),
    StemRule(
        "frame.club.rival.other",
        ("Which club is the {main} rival of {subject}?",),
    ),
    StemRule("frame.club.rivalry.other", ("With which club does {subject} have a rivalry?",)),
    StemRule(
        "frame.club.derby.derby",
        ("By what name are matches between {subject} and {other} known?",),
    ),
    StemRule("frame.club.scorer.who", ("Who is the leading goalscorer in the history of {subject}?",)),
    StemRule(
        "frame.club.scorer.number",
        ("How many {noun} did {who}, the leading goalscorer of {subject}, score?",),
    ),
    StemRule(
        "frame.club.appearances.who",
        _sorted("Who holds the record for most {sort}appearances for {subject}?"),
    ),
    StemRule(
        "frame.club.appearances.number",
        _sorted(
            "{who} holds the record for {sort}appearances for {subject}, with how many {noun} {field}?",
            "{who} holds the record for {sort}appearances for {subject}, with how many {noun}?",
        ),
    ),
    StemRule(
        "frame.club.crowd.other",
        ("Which club were the opponents when {subject} had a record attendance {when}?",),
    ),
    StemRule(
        "frame.club.record.other",
        (
            "Which club was the opponent in the {sort} {field} {what} of {subject}?",
            "Which club was the opponent in the {sort} {what} of {subject}?",
        ),
    ),
    StemRule(
        "frame.club.record.score",
        (
            "What was the score of the {sort} {field} {what} of {subject}?",
            "What was the score of the {sort} {what} of {subject}?",
        ),
    ),
    StemRule("frame.club.signing.who", ("Who is the record signing of {subject}?",)),
    StemRule(
        "frame.club.signing.other",
        ("From which club did {who}, the record signing of {subject}, come?",),
    ),
    StemRule("frame.club.fee.fee", ("What is the highest transfer fee that {subject} has {way}?",)),
    StemRule("frame.club.fee.who", ("For which player has {subject} {way} its highest transfer fee?",)),
    StemRule("frame.club.fee.other", ("Which club paid the highest transfer fee that {subject} has {way}?",)),
    StemRule("frame.club.floodlights.when", ("{wh} were floodlights installed at the ground of {subject}?",)),
    StemRule("frame.club.under.who", ("Who was the manager when {subject} won {cup} {when}?",)),
    StemRule("frame.club.sponsor.who", ("Which company was the first shirt sponsor of {subject}?",)),
    StemRule("frame.club.owner.who", ("To whom was {share} of the shares of {subject} sold {when}?",)),
    StemRule(
        "frame.club.owner.share",
        ("What percentage of the shares of {subject} was sold to {who} {when}?",),
    ),
    StemRule("frame.match.winning_goal.who", ("Who scored the {sort} {what} of {subject}?",)),
    StemRule("frame.match.presented.who", ("Who presented the {what} at {subject}?",)),
    StemRule("frame.match.refereed.who", ("Who {done} {subject}?",)),
    StemRule("frame.match.crowd.number", ("{about}how many people watched {subject}?",)),
)
