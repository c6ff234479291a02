"""Stems of posts, successions and honours told in prose."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.career.joined.org",
        ("Which {kind} did {subject} join {when}?", "Which {kind} did {subject} join as {post}?"),
        example="Which agency did Ada Poe join in 1934?",
    ),
    StemRule("frame.career.joined.when", ("{wh} did {subject} join {org}?",)),
    StemRule(
        "frame.career.joined.who",
        (
            "At the invitation of which {trade} did {subject} join {org}?",
            "At whose invitation did {subject} join {org}?",
        ),
        example="At the invitation of which oceanographer did Ada Poe join Arctica?",
    ),
    StemRule(
        "frame.career.recommended.who",
        ("Which {trade} recommended {subject} to {org}?", "Who recommended {subject} to {org}?"),
    ),
    StemRule(
        "frame.career.appointed.when",
        ("{wh} was {subject} {how} {post}?", "{wh} was {subject} {how} {post} at {org}?"),
        example="In what year was Ada Poe appointed a lecturer at the University of Aarhus?",
    ),
    StemRule(
        "frame.career.appointed.org",
        ("At which {kind} was {subject} {how} {post} {when}?",),
        example="At which university was Ada Poe appointed a lecturer in 1938?",
    ),
    StemRule("frame.career.fellow.org", ("Of which {kind} did {subject} become a {post} {when}?",)),
    StemRule("frame.career.elected_to.when", ("{wh} was {subject} elected to {org}?",)),
    StemRule("frame.career.government.who", ("In whose government did {subject} serve as {post}?",)),
    StemRule(
        "frame.career.became.when",
        ("{wh} did {subject} become {post}?", "{wh} did {subject} become {post} at {org}?"),
    ),
    StemRule(
        "frame.career.served.org",
        ("Of which {kind} was {subject} {post} {years}?",),
        example="Of which society was Ada Poe president from 1969 to 1972?",
    ),
    StemRule(
        "frame.career.since.org",
        (
            "{prep} which {kind} has {subject} been {post} {years}?",
            "{prep} which {noun} has {subject} been {post} {years}?",
        ),
        example="Of which society has Ada Poe been president since 1998?",
    ),
    StemRule("frame.career.then.org", ("{prep} which {kind} was {subject} {post} {years}?",)),
    StemRule(
        "frame.career.succeeded.who",
        (
            "Which {trade} succeeded {subject} at the head of {org}?",
            "Who succeeded {subject} at the head of {org}?",
        ),
        example="Who succeeded Ada Poe at the head of the Snow Laboratory?",
    ),
    StemRule(
        "frame.career.successor.who",
        (
            "Who succeeded {subject} as {post}?",
            "Who succeeded {subject} {when}?",
            "Who succeeded {subject} {when2}?",
            "Who succeeded {subject} as {post} {when}?",
            "Who succeeded {subject} as {post} {when2}?",
        ),
        example="Who succeeded Ada Poe as director in 1971?",
    ),
    StemRule(
        "frame.career.predecessor.who",
        ("Whom did {subject} succeed as {post}?", "Whom did {subject} succeed as {post} {when}?"),
        example="Whom did Ada Poe succeed as editor in 1931?",
    ),
    StemRule(
        "frame.career.assistant.who",
        ("To which {trade} was {subject} an assistant?", "To whom was {subject} an assistant?"),
    ),
    StemRule("frame.career.assistant.org", ("At which institution did {subject} work as an assistant?",)),
    StemRule(
        "frame.career.offered.org",
        (
            "Which institution offered {subject} {post}?",
            "Which institution offered {subject} {post} {when}?",
        ),
    ),
    StemRule(
        "frame.career.first_offered.who",
        ("To whom had {post} that {subject} accepted been offered first?",),
    ),
    StemRule(
        "frame.career.worked_for.org",
        ("For which {noun} did {subject} work?",),
        example="For which resistance organization did Ada Poe work?",
    ),
    StemRule(
        "frame.honour.first.award",
        (
            "Which award did {subject} become the first {group} to receive {when}?",
            "Which award was {subject} the first to receive {when}?",
        ),
        example="Which award was Ada Poe the first to receive in 1974?",
    ),
    StemRule(
        "frame.honour.first.when",
        (
            "{wh} did {subject} become the first {group} to receive the {award}?",
            "{wh} did {subject} receive the {award}?",
        ),
    ),
    StemRule("frame.honour.given.award", ("Which award did {subject} receive {when}?",)),
    StemRule("frame.honour.given.when", ("{wh} did {subject} receive the {award}?",)),
    StemRule(
        "frame.honour.shortlisted.award",
        ("For which award was {subject} {how}?",),
        several=("For which of these awards was {subject} {how}?",),
    ),
    StemRule(
        "frame.honour.work_shortlisted.award",
        ("For which award was {title}, a book on {subject}, shortlisted?",),
    ),
    StemRule(
        "frame.honour.rank.when",
        ("{wh} was {subject} made {rank} of the {order}?", "{wh} was {subject} made {rank}?"),
    ),
    StemRule(
        "frame.honour.declined.when",
        ("{wh} did {subject} decline {award}?",),
        example="In what year did Ada Poe decline a knighthood?",
    ),
    StemRule(
        "frame.honour.declined.award",
        ("Which honour did {subject} decline {when}?",),
    ),
    StemRule(
        "frame.honour.inducted.when",
        ("{wh} was {subject} inducted into the {hall}?",),
    ),
    StemRule(
        "frame.honour.doctorate.org",
        (
            "Which university gave {subject} an honorary {sort}?",
            "Which university gave {subject} an honorary {sort} {when}?",
        ),
    ),
    StemRule(
        "frame.honour.shared.who",
        (
            "With whom did {subject} share the {award}?",
            "With which {trade} did {subject} share the {award}?",
            "With whom did {subject} share the {award} {when}?",
            "With which {trade} did {subject} share the {award} {when}?",
        ),
        example="With whom did Ada Poe share the Wolf Prize in 1978?",
    ),
    StemRule("frame.career.election.who", ("To whom did {subject} lose {what}?",)),
    StemRule("frame.career.converted.when", ("{wh} did {subject} convert to {what}?",)),
    StemRule("frame.career.debut.when", ("{wh} did {subject} make a {debut}?",)),
    StemRule("frame.career.debut.where", ("Where did {subject} make a {debut}?",)),
)
