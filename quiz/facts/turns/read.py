"""Reading turns: match, make sure that the sentence asserts it, and tell every slot that can be asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from operator import attrgetter

from quiz.documents import Span
from quiz.facts.asking.phrasing.framing import STORY
from quiz.facts.clauses.status import refusal
from quiz.facts.cues import CueIndex
from quiz.facts.frames.makers import RANKS
from quiz.facts.frames.spots import Spot, spots
from quiz.facts.model import NAME_TYPES, Answer, Fact
from quiz.facts.names.lexicon import head_type
from quiz.facts.page import Page, Rejected
from quiz.facts.turns.marks import Mark, Marked, mark
from quiz.facts.turns.model import GROUP, SLOTS, Turn, groups
from quiz.facts.turns.tables import TURNS
from quiz.facts.values import number_text, option_text, plain
from quiz.facts.wording.inflection import base_form, inflect

_MARK = re.compile(r"⟨[A-Z](\d+)⟩")
_DOUBT = re.compile(
    r"\b(?:planned|proposed|projected|intended|would|might|may|could|reportedly|allegedly|supposedly|possibly"
    r"|perhaps|probably|said to|thought to|believed|rumou?red|claim(?:ed|s)?|disputed|[Ll]egend|if"
    r"|[Tt]radition"
    r"|unless|never|not|nor|neither|no longer|un(?:built|successful\w*)|failed to|expected|scheduled"
    r"|cancelled"
    r"|abandoned plans?|estimated|theoretical\w*|hypothe\w+|fictional|mythical|was to|were to|set to|due to"
    r" (?:open|be|close))\b",
)
_REVISED = re.compile(
    r"[^;.]{0,30}?\b(?:later|then|subsequently|since|afterwards) (?:raised|increased|reduced"
    r"|corrected|revised|restated|cut|lowered)"
)
_MORE = re.compile(
    r"\s*(?:, |,? and |,? or | & |/)(?:again |later |then )?(?:in |on |by |at |from |the |an? )*⟨([A-Z])\d+⟩"
)
_MORE_NAMES = re.compile(
    r"\s*(?:,? and |,? or | & |, (?=(?:the )?(?:[a-z-]+ ){0,3}⟨[A-Z]\d+⟩,? and (?:the )?(?:[a-z-]+ ){0,3}⟨))"
    r"(?:(?!by |in |on |at |to |for |was |had |his |her |its |[a-z]+ed )[\w'’-]+ ){0,3}"
    r"⟨([A-Z])\d+⟩"
)
_KINDS = {
    "person": "person",
    "organization": "organization",
    "place": "place",
    "work": "work",
    "date": "date",
    "award": "award",
}
_NEIGHBOURS = 2
_OWNING = re.compile(r"['’]s\b")
_PEER = re.compile(
    r"(?:Duke|Duchess|Earl|Count|Countess|Marquess|Marquis|Bishop|Archbishop|Prince|Princess) of "
)
_COMMON = frozenset(("trade", "how", "what", "goods", "as_of", "span", "which", "where"))
_OF = GROUP | frozenset(("mission", "ship", "aircraft", "rocket", "bridge", "building", "stadium", "vehicle"))


def extract(page: Page) -> Iterator[Fact | Rejected]:
    """Yield what the turns read, sentence by sentence."""
    turns = CueIndex((t for t in TURNS if page.subject.cls in t.classes), attrgetter("pattern"))
    if not turns:
        return
    for spot in spots(page):
        if STORY & {h.casefold() for h in spot.sentence.block.section}:
            continue
        for turn in turns.rows(spot.text):
            marked = mark(spot, things="<thing>" in turn.pattern or "<named>" in turn.pattern)
            for match in turn.regex.finditer(marked.text):
                yield from _read(turn, match, marked)


def _read(turn: Turn, match: re.Match[str], marked: Marked) -> Iterator[Fact | Rejected]:
    reason = _doubtful(turn, match, marked)
    if reason:
        yield Rejected(reason, marked.spot.sentence.span)
        return
    found = {
        slot: marked.marks[int(m[1])]
        for slot, span in groups(match).items()
        if slot in SLOTS and (m := _MARK.search(marked.text, *span))
    }
    for slot in turn.asks:
        if slot not in found:
            continue
        answer = _answer(slot, found[slot])
        if isinstance(answer, str):
            yield Rejected(answer, marked.spot.sentence.span)
        elif turn.near and len(_near(answer, slot, marked)) < _NEIGHBOURS:
            yield Rejected("no neighbours to choose from", marked.spot.sentence.span)
        elif answer.value is not None and _REVISED.match(marked.text, groups(match)[slot][1]):
            yield Rejected("superseded", marked.spot.sentence.span)
        elif groups(match)[slot][1] == match.end() and _OWNING.match(marked.text, match.end()):
            yield Rejected("a name before its bearer", marked.spot.sentence.span)
        elif _goes_on(match, slot, found[slot], marked.text):
            yield Rejected("one of several", marked.spot.sentence.span)
        else:
            yield _fact(turn, slot, answer, match, found, marked)


def _doubtful(turn: Turn, match: re.Match[str], marked: Marked) -> str:
    """Why a match is not asserted, "" where it is."""
    start = max(marked.text.rfind(stop, 0, match.start()) for stop in (";", ":")) + 1
    said = marked.spot.text[marked.places[start] : marked.places[match.end()]]
    if _DOUBT.search(re.sub(turn.sure, " ", said) if turn.sure else said):
        return "not plainly asserted"
    first, last = marked.places[match.start()], marked.places[match.end() - 1]
    tokens = [t for t in marked.spot.sentence.tokens if first <= marked.spot.sentence.place(t)[0] <= last]
    verbs = {t.i: t for t in tokens if t.pos_ in ("VERB", "AUX") and t.dep_ not in ("aux", "auxpass")}
    for verb in verbs.values():
        reason = refusal(verb)
        if reason and not (turn.sure and re.search(turn.sure, verb.text)):
            return reason
    return ""


def _goes_on(match: re.Match[str], slot: str, found: Mark, text: str) -> bool:
    """Whether the answer is the first of several."""
    pattern = _MORE_NAMES if found.name is not None else _MORE
    spans = groups(match)
    more = pattern.match(text, spans[slot][1])
    alike = SLOTS[slot].letters if found.name is not None else found.letter
    if more is None or more[1] not in alike:
        return False
    return not any(start <= more.end() - 2 < end for name, (start, end) in spans.items() if name != slot)


def _answer(slot: str, found: Mark) -> Answer | str:
    """The answer that a mark gives, a str why it gives none."""
    kind = SLOTS[slot]
    if found.name is not None:
        name = found.name
        if kind.only and name.fine not in kind.only:
            return "a name of another kind"
        if name.type != kind.type and kind.type in NAME_TYPES and kind.type != "term":
            settled = name.sure or head_type(name.text.split()[-1]) is not None
            if (name.type and settled) or (kind.type == "person" and " " not in name.text):
                return "a name of another type"
        fine = kind.fine or (name.fine if name.type == kind.type else "")
        shown = RANKS.sub("", name.shown) if kind.type == "person" else name.shown
        return Answer(shown, kind.type, fine)
    value = found.value
    if value is None:
        return "no name and no value"
    if getattr(value, "upper", None) is not None or getattr(value, "year", 0) is None:
        return "a range, or a day without its year"
    if getattr(value, "bound", "") == "~":
        value = plain(value)
    bare = value.type in ("count", "age")
    return Answer(
        number_text(value) if bare else option_text(value), value.type, "bare" if bare else "", value
    )


def _fact(
    turn: Turn, slot: str, answer: Answer, match: re.Match[str], found: Mapping[str, Mark], marked: Marked
) -> Fact:
    spot, subject = marked.spot, marked.spot.page.subject
    roles = {"subject": subject.reference, "is": subject.roles()["is"]}
    roles["amid"] = {"war": "in", "battle": "at"}.get(subject.cls, "during")
    roles["within"] = "on" if subject.cls == "island" else "in"
    roles["of"] = "of" if subject.cls in _OF else roles["within"]
    roles |= {k: _said(marked.text[a:b], marked) for k, (a, b) in groups(match).items() if k != slot}
    for name in sorted(n for n, (start, _) in groups(match).items() if n in _COMMON and start == 0):
        roles[name] = roles[name][:1].lower() + roles[name][1:]
    for name, (start, end) in groups(match).items():
        inner = _MARK.fullmatch(marked.text[start:end])
        if inner is not None and name != slot and marked.marks[int(inner[1])].letter == "D":
            roles[f"on_{name}"] = _dated(marked.marks[int(inner[1])])
    if "deed" in roles:
        verb, _, rest = roles["deed"].partition(" ")
        roles["base"] = f"{base_form(verb)} {rest}".strip()
        roles["done"] = inflect(base_form(verb), "VBN")
    if "reign" in roles:
        roles["reign"] = re.sub(r"(\d{4})\s*[–-]\s*(\d{4})", r"\1 to \2", roles["reign"])
    if "many" in roles:
        roles["one"] = re.sub(r"s$", "", re.sub(r"ies$", "ys", roles["many"]))
    roles |= _asking(answer, found[slot])
    inside = [marked.marks[int(m[1])] for m in _MARK.finditer(match.group())]
    leans = any(m.leans for m in inside if m is not found[slot])
    return Fact(
        relation=f"{turn.name}.{slot}",
        kind=_KINDS.get(answer.type, "figure" if answer.value is not None else "other"),
        answer=answer,
        evidence=_evidence(spot, leans),
        section=spot.sentence.block.heading,
        roles=roles,
        near=_near(answer, slot, marked) if turn.near else (),
    )


def _near(answer: Answer, slot: str, marked: Marked) -> tuple[str, ...]:
    """The other names of the sentence that could have been the answer: the neighbour to the east."""
    letters = SLOTS[slot].letters
    names = [m.name.shown for m in marked.marks if m.name is not None and m.letter in letters]
    return tuple(dict.fromkeys(n for n in names if n != answer.text))


def _evidence(spot: Spot, leans: bool) -> Span:
    before = spot.page.discourse.before(spot.sentence) if leans else None
    return Span(before.span.start, spot.sentence.span.end) if before is not None else spot.sentence.span


def _said(text: str, marked: Marked) -> str:
    """What a group holds, its marks in words."""
    said = _MARK.sub(lambda m: _words(marked.marks[int(m[1])]), text).strip(" ,")
    return re.sub(r"^The ", "the ", said)


def _words(found: Mark) -> str:
    if found.value is None:
        said = found.name.text if found.name is not None and found.letter == "P" else found.text
        return f"the {said}" if _PEER.match(said) else said
    if found.letter == "A":
        return found.value.text
    return number_text(found.value) if found.letter == "C" else option_text(found.value)


def _dated(found: Mark) -> str:
    """A date with its preposition: "in 1986", "on 14 October 1986"."""
    text = option_text(found.value) if found.value is not None else ""
    return f"{'on' if getattr(found.value, 'precision', '') == 'day' else 'in'} {text}"


def _asking(answer: Answer, found: Mark) -> dict[str, str]:
    """The words that ask for a value: "in which year", "about how many"."""
    value = found.value
    if value is None:
        return {}
    if answer.type == "date":
        year = getattr(value, "precision", "") == "year" and not getattr(value, "part", "")
        return {"ask": "in which year" if year else "when"}
    about = "about " if getattr(value, "bound", "") == "~" else ""
    what = {"count": "how many", "money": "how much", "share": "what percentage"}.get(answer.type, "what")
    return {"ask": f"{about}{what}"}
