"""What a named thing is built of: "The Church of St. Anselm, built entirely of larch and alerce"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.facts.frames.living import listed_terms
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.model import Answer, Fact
from quiz.facts.wording.phrases import Phrase

_BUILT = re.compile(
    r", (?:which (?P<be>is|was) )?(?P<verb>built|made|constructed|carved|cast|woven)"
    r" (?:(?P<how>entirely|largely|mainly|mostly|wholly|partly) )?(?:of|from|out of|in) "
)
_MATERIALS = frozenset({"material"})


def built_of(spot: Spot) -> Iterator[Fact]:
    """Ask of which material a name is built, where its appositive tells so."""
    runs = spot.page.discourse.runs[spot.sentence.span.start].values()
    for run in runs:
        last = spot.sentence.tokens.doc[run.end - 1]
        end = spot.sentence.place(last)[1]
        match = _BUILT.match(spot.text, end)
        name = spot.page.names.mention(run)
        if (
            match is None
            or name is None
            or not name.sure
            or name.type not in ("place", "work", "organization")
        ):
            continue
        items = listed_terms(spot.text[match.end() :], _MATERIALS)
        if not items:
            continue
        how = f" {match['how']}" if match["how"] and len(items) == 1 else ""
        article = "the " if run.before is not None and run.before.lower_ == "the" else ""
        stem = f"of which of these materials was {article}{name.text} {match['verb']}{how}"
        others = [item.text for item in items[1:]]
        yield fact(
            spot, "term", "other", Answer(items[0].text, "term", "material"), stem, (Phrase(""),), others
        )


RULES = (built_of,)
