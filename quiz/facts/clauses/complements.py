"""What a verb wants beside it: where somebody was transferred to, from what somebody resigned."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.facts.clauses.parts import Part
from quiz.facts.wording.telling import Told
from quiz.facts.words import word_set

NEEDS: Mapping[str, frozenset[str]] = {
    "withdraw": frozenset({"from"}),
    "prevent": frozenset({"from"}),
    "resign": frozenset({"from", "as"}),
    "dismiss": frozenset({"from", "as"}),
    "reelect": frozenset({"as", "to", "for"}),
    "re-elect": frozenset({"as", "to", "for"}),
    "retire": frozenset({"from", "as", "to"}),
    "dissuade": frozenset({"from"}),
    "reduce": frozenset({"by", "from"}),
    "raise": frozenset({"by", "from", "for"}),
    "argue": frozenset({"against"}),
    "arrive": frozenset({"in", "on"}),
    "replace": frozenset({"as", "by", "in", "at", "with"}),
    "appoint": frozenset({"as", "to", "by"}),
    "promote": frozenset({"to", "from"}),
    "nominate": frozenset({"for", "at"}),
    "elect": frozenset({"as", "to"}),
    "transfer": frozenset({"to", "from"}),
    "amount": frozenset({"to"}),
    "cruise": frozenset({"along", "off", "in", "to", "around"}),
    "attach": frozenset({"to"}),
    "follow": frozenset({"as"}),
    "leave": frozenset({"for", "to"}),
}
_WITH_OBJECT = frozenset(
    {
        *("reduce", "raise", "replace", "appoint", "elect", "follow", "nominate", "promote", "transfer"),
        *("dismiss", "reelect", "re-elect"),
    }
)
_WAYS = frozenset(["miles", "kilometres", "kilometers", "metres", "meters", "yards", "feet"])
"""What is no object of "bring": so far something was brought."""
_LEAVING = frozenset(["retire", "arrive"])
_WITHIN = word_set("in at on among of by out behind")
_SEATED = word_set(
    "mayor governor rector dean bishop archbishop abbot vicar headmaster headmistress principal"
)
_NEEDS_OBJECT = frozenset(
    ["acquire", "bring", "buy", "commission", "follow", "join", "propose", "purchase", "succeed"]
)


def lacks_complement(told: Told, verb: str, slot: int | None, *, dated: bool) -> bool:
    """Whether a verb is told without what it wants; the article's person may just retire in a year
    or at an age, and the holder of an office be elected for a term."""
    if (verb == "do" and not has_object(told, slot)) or _goes_on(told):
        return True
    if verb in _NEEDS_OBJECT and not told.clause.passive and not has_object(told, slot):
        return True
    own = told.subject.phrase is not None and told.subject.phrase.about_subject
    words = {t.lower_ for t in told.parts[slot].part.kept} if slot is not None else set()
    leaves = (dated or "age" in words) and verb in _LEAVING and own
    chosen = "term" in words and told.clause.auxiliaries[:1] in (("is",), ("are",))
    return verb in NEEDS and not (leaves or chosen) and not _has_complement(told, verb, slot)


def _goes_on(told: Told) -> bool:
    """Whether somebody went on to do what is not told."""
    on = told.clause.verb.lemma_ == "go" and any(p.part.head.lower_ == "on" for p in told.parts)
    on = on or any(c.dep_ == "prt" and c.lower_ == "on" for c in told.clause.verb.children)
    return on and any(p.phrase is None and p.part.role in ("adverbial", "infinitive") for p in told.parts)


def lacks_post(told: Told, verb: str, slot: int | None) -> bool:
    """Whether somebody succeeds another, of whom no full name is told, or takes office, and nobody hears as
    what.
    """
    office = any(p.part.role == "object" and p.part.head.lower_ == "office" for p in told.parts)
    if verb != "succeed" and not (verb in ("take", "assume", "leave") and office):
        return False
    kept = [p for i, p in enumerate(told.parts) if i == slot or p.phrase is not None]
    told_of = [p.phrase for i, p in enumerate(told.parts) if i != slot and p.part.role in ("object", "agent")]
    told_of += [told.subject.phrase] if slot is not None else []
    known = any(" " in name for phrase in told_of if phrase is not None for name in phrase.names)
    return not (verb == "succeed" and known) and not any(p.part.head.lower_ in ("as", "to") for p in kept)


def _has_complement(told: Told, verb: str, slot: int | None) -> bool:
    if verb in _WITH_OBJECT and not told.clause.passive:
        return True
    for i, part in enumerate(told.parts):
        if part.part.role in ("attribute", "object", "infinitive") and (part.phrase is not None or i == slot):
            return True
        if part.part.head.lower_ in NEEDS[verb] and (part.phrase is not None or i == slot):
            return True
    return False


def has_object(told: Told, slot: int | None) -> bool:
    return any(
        p.part.role == "object" and (p.phrase or i == slot) and p.part.head.lower_ not in _WAYS
        for i, p in enumerate(told.parts)
    )


def lacks_its_seat(told: Told, index: int) -> bool:
    """Whether somebody is told to be mayor or governor, and not of what."""
    told_part = told.parts[index]
    words = [t for t in told_part.part.kept if t.dep_ != "det" and t.lower_ != "as"]
    office = len(words) == 1 and words[0].lower_ in _SEATED and told_part.phrase is not None
    kept = (p.part for i, p in enumerate(told.parts) if p.phrase is not None and i != index)
    known = told.subject.phrase is not None and told.subject.phrase.about_subject
    return office and known and not any(map(_tells_in_what, kept))


def placed_nowhere(told: Told, slot: int | None) -> bool:
    """Whether something was placed eighth or ranked third, and nobody hears in what."""
    kept = [p.part for i, p in enumerate(told.parts) if i == slot or p.phrase is not None]
    ranked = any(len(p.kept) == 1 and p.head.like_num and p.role != "object" for p in kept)
    return ranked and told.clause.verb.lemma_ in ("place", "rank") and not any(map(_tells_in_what, kept))


def _tells_in_what(part: Part) -> bool:
    """Whether a phrase tells in what or of what somebody was something, and not when."""
    within = part.role == "preposition" and part.head.lower_ in _WITHIN
    return within and not any(t.ent_type_ == "DATE" for t in part.kept)
