"""Stems of how a work was made."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.making.working_title.title",
        ("What was the working title of {subject}?", "Under which working title was {subject} developed?"),
        several=("Which of these was a working title of {subject}?",),
        example="What was the working title of the film Pier?",
    ),
    StemRule(
        "frame.making.announced.who",
        (
            "Which company first announced {subject} under the title {title}?",
            "Which company first announced {subject}?",
        ),
    ),
    StemRule("frame.making.announced.title", ("Under which title was {subject} first announced?",)),
    StemRule("frame.making.rights.who", ("Which company acquired the rights to {subject}?",)),
    StemRule(
        "frame.making.declined.who",
        (
            "Who turned down the part of {role} in {subject}?",
            "Who was offered a part in {subject} but turned it down?",
        ),
        several=(
            "Which of these people turned down a part in {subject}?",
            "Which of these people turned down the part of {role} in {subject}?",
        ),
        example="Who was offered a part in the film Pier but turned it down?",
    ),
    StemRule(
        "frame.making.left.who",
        (
            "Who was cast in {subject} {when} but left the production?",
            "Who was cast in {subject} but left the production?",
            "Who was cast as {role} in {subject} but left the production?",
            "Who was cast as {role} in {subject} {when} but left the production?",
        ),
        several=("Which of these people was cast in {subject} but left the production?",),
    ),
    StemRule("frame.making.auditioned.role", ("For which part in {subject} did {who} first audition?",)),
    StemRule(
        "frame.making.replaced.old",
        (
            "Whom did {new} replace in {subject}?",
            "Whose place in {subject} was taken by {new}?",
            "Whom did {new} replace as {role} in {subject}?",
        ),
        example="Whom did Ada Poe replace in the film Pier?",
    ),
    StemRule(
        "frame.making.replaced_as.who",
        ("Who took over as {post} of {subject}?",),
        example="Who took over as cinematographer of the film Pier?",
    ),
    StemRule(
        "frame.making.cut.who",
        ("Whose scenes were cut from {subject}?", "Who had a part in {subject} that was cut?"),
        several=("Which of these people had a part in {subject} that was cut?",),
    ),
    StemRule(
        "frame.making.uncredited.who",
        ("Which {trade} appears in {subject} as {role}?", "Who appears in {subject} as {role}?"),
        example="Which novelist appears in the film Pier as a bus conductor?",
    ),
    StemRule("frame.making.filmed.begun", ("{wh} did the shooting of {subject} begin?",)),
    StemRule("frame.making.filmed.wrapped", ("{wh} did the shooting of {subject} end?",)),
    StemRule(
        "frame.making.filmed.days",
        ("How long did it take to shoot {subject}?",),
        example="How long did it take to shoot the film Pier?",
    ),
    StemRule("frame.making.wrapped.wrapped", ("{wh} did the shooting of {subject} end?",)),
    StemRule("frame.making.days.days", ("How long did it take to shoot {subject}?",)),
    StemRule(
        "frame.making.length.long",
        (
            "How long was the {version} of {subject}?",
            "What was the running time of the {version} of {subject}?",
        ),
        example="How long was the director's cut of the film Pier?",
    ),
    StemRule("frame.making.pages.pages", ("How many pages did the {version} of {subject} have?",)),
    StemRule(
        "frame.making.prepared.who",
        (
            "Which {trade} prepared a version of {subject} that lasted {long}?",
            "Who prepared a version of {subject} that lasted {long}?",
        ),
    ),
    StemRule("frame.making.prepared.long", ("How long was the version of {subject} that {who} prepared?",)),
    StemRule("frame.making.version_issued.who", ("Which company issued the {version} of {subject}?",)),
    StemRule("frame.making.version_issued.when", ("{wh} was the {version} of {subject} issued?",)),
    StemRule(
        "frame.making.dedicated.who",
        ("To which {trade} was {subject} dedicated?", "To whom was {subject} dedicated?"),
        several=("To which of these people was {subject} dedicated?",),
        example="To which stuntwoman was the film Pier dedicated?",
    ),
    StemRule(
        "frame.making.credit.who",
        ("Who {deed} {subject}?",),
        several=("Which of these people {deed} {subject}?",),
        example="Who mastered the album Pier?",
    ),
    StemRule(
        "frame.making.part_credit.who",
        ("Who {deed} the {part} of {subject}?", "By whom were the {part} of {subject} {deed}?"),
    ),
    StemRule("frame.making.part_made.when", ("{wh} were the {part} of {subject} recorded?",)),
    StemRule("frame.making.part_made.number", ("How many players recorded the {part} of {subject}?",)),
    StemRule(
        "frame.making.cover.who",
        ("Who made the {sort} on the {what} of {subject}?", "Who made the {what} of {subject}?"),
        example="Who made the photograph on the cover of the album Pier?",
    ),
    StemRule(
        "frame.making.video.who",
        ("Who directed the video for {song}, a song from {subject}?", "Who directed a video for {subject}?"),
    ),
    StemRule("frame.making.guest.who", ("Which {trade} makes a guest appearance on {subject}?",)),
    StemRule(
        "frame.making.first_choice.who",
        ("Who was the first choice as {part} of {subject}?",),
    ),
    StemRule(
        "frame.making.sung.song",
        (
            "Which song from {subject} is sung by {who} {where}?",
            "Which song from {subject} is sung by {who}?",
        ),
        several=("Which of these songs from {subject} is sung by {who}?",),
    ),
    StemRule("frame.making.sung.who", ("Who sings {song} in {subject}?",)),
    StemRule(
        "frame.making.duet.song",
        (
            "Which song from {subject} is a duet between {one} and {two}?",
            "Which song from {subject} is a duet with {with}?",
        ),
    ),
    StemRule(
        "frame.making.earlier_album.album",
        ("On which {when} album did {song}, a song from {subject}, appear?",),
    ),
    StemRule(
        "frame.making.written_with.who",
        ("With whom was {song}, a song from {subject}, written?",),
    ),
    StemRule("frame.making.plays.who", ("Who plays the {instrument} on {song}, a song from {subject}?",)),
    StemRule(
        "frame.making.which_track.title",
        ("What is the {which} track on {subject}?", "Which song is the {which} track on {subject}?"),
        example="What is the longest track on the album Pier?",
    ),
    StemRule("frame.making.sequel.when", ("{wh} was a {what} to {subject} released?",)),
)
