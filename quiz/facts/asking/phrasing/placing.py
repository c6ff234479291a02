"""Where a stem names its subject: beside what stands at it, behind a short question, or in front.

"*At the Sund Bridge*, in what year was the toll plaza built?" is asked as a host would: "In what year was the
toll plaza *of the Sund Bridge* built?".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.framing import HAPPENINGS, TIMES, WORKS, asks_late, framed
from quiz.facts.asking.phrasing.holding import BODIES, holds
from quiz.facts.asking.phrasing.manner import by_whole_name
from quiz.facts.labelling import PEOPLES
from quiz.facts.values.calendar import MONTHS
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.names.document import Names
    from quiz.facts.subject import Subject

_IN_TOWNS = word_set(
    """museum theatre theater church cathedral basilica monastery convent abbey chapel school college
    university hospital hotel library stadium arena bridge viaduct brewery distillery factory mill refinery
    cemetery market square street park monument statue fountain castle palace fort lighthouse pier
    hall building synagogue mosque cinema zoo airport station tower plaza terminal gallery observatory
    festival"""
)
_AT_SCHOOLS = word_set(
    """hall library faculty centre center garden gardens house institute museum laboratory station chapel
    gallery theatre department building observatory collection residence"""
)
_BESIDE: dict[str, tuple[str, frozenset[str]]] = {
    **dict.fromkeys(("settlement", "region", "country"), ("in", _IN_TOWNS)),
    "school": ("at", _AT_SCHOOLS),
    "island": ("on", _IN_TOWNS),
    "mountain": ("on", word_set("lake refuge hut glacier lagoon observatory")),
    "river": ("on", word_set("dam reservoir weir lock bridge waterfall ferry mill")),
    "club": ("of", word_set("stand terrace stadium ground arena")),
    "bridge": ("of", word_set("towers tower plaza lanterns piers pier caisson ropes cables cable deck")),
    "airline": ("of", word_set("flight")),
    "company": ("of", frozenset()),
}
"""By class of subject, what stands there, and the word between."""
_OF_FIRMS = word_set(
    "office headquarters arm store stores plant works factory factories warehouse logo workforce fleet range"
)
_ITS_OWN = {
    **dict.fromkeys(("company", "organization", "airline"), _OF_FIRMS),
    "club": word_set("badge crest strip kit colours academy squad group attendance"),
    "school": word_set("crest motto endowment average"),
}
"""What a body has, said with "of" where no name of its own tells it."""
_OFFICE = (
    r"(?:(?:club |general |managing |chief |executive |vice[- ])*"
    r"(?:manager|president|chairman|chairwoman|director|chancellor|rector|principal|captain|coach"
    r"|head of [a-z]+|chief executive|writer in residence|treasurer|secretary))"
)
_HELD = re.compile(
    rf"\b(?:as|appointed|become|became|elected|named|remain|(?:was|is)(?: [^?]*)?) {_OFFICE}\b"
    r"(?! (?:of|at)\b|['’])"
)
_TIES = re.compile(
    r"\b(?:a|the) (?P<tie>(?:planned |proposed )?(?:partnership|merger|twinning|alliance)) (?=with\b)"
    r"|\bthe (?P<place>ground|stadium)['’]s (?P<of>record attendance|capacity)\b"
)
_ASKED = re.compile(r"^(?:[a-z]+ )?(?:which|what) ([a-z]+)\b(?! (?:of|in|at|on)\b)")
_NAMED = re.compile(
    r"(?<![\w'’.-])[A-ZÀ-Þ][\w'’.-]*"
    r"(?:(?: (?:of|for|and|the|de|la|del|du|des))* (?:[A-ZÀ-Þ]|\d+\b)[\w'’.-]*)*"
)
_MADE = re.compile(
    r"\b(?:was|were|did|does|do|has|have|had) the (?P<name>[A-ZÀ-Þ][\w-]*(?: [A-ZÀ-Þ][\w-]*)*)"
    r"(?= [a-z]+(?<!s)\b)(?! (?:of|for|and) [A-ZÀ-Þ])"
)
_PREPOSITIONS = "in|on|at|by|to|from|for|with|of|until|since|under|after|before|during|through|into|against"
_ELSEWHERE = word_set("in at by to from with under near into toward towards against like as")
_TAKEN = re.compile(rf",? (?:of|in|at|on) (?!{'|'.join(MONTHS)})(?:the )?[A-Z]")
_THINGS = sorted(frozenset().union(*(things for _, things in _BESIDE.values()), *_ITS_OWN.values()))
_BUILT = re.compile(
    rf"\bthe (?:[\w-]+(?:s['’])? ){{0,3}}?(?P<noun>{'|'.join(_THINGS)})"
    r"(?: of (?:St|Saint|San|Santa|Our)\b\.?(?: [A-ZÀ-Þ][\w-]+)*)?"
    r"(?=$| (?:\w+ed|built|rebuilt|begun|sold|shut|burnt|lost|open|close|hold|have|been|cost|by)\b"
    r"| (?:in|on|at) [\dA-ZÀ-Þ])"
)
"""A thing that is told by no name, but as the only one of its kind: "the regional hospital"."""
_ITS_DEED = re.compile(
    r"\b(?:was|were|been) [^?]*\b(?:abandoned|adopted|discontinued|acquired|bought|introduced|launched"
    r"|presented|exported|recalled|abolished|reported|exhibited|added|used|signed|hired|recruited)\b"
)
_OF_TWO = re.compile(r"(?<!^)\b(?:merger|takeover|bid|that|who|by)\b|\bwhich\b.*\bwhich\b")
_RUN_BY = re.compile(
    r"\b(?:was|were|been) [^?]*\b(?:announced|built|formed|opened|produced|set up|settled|sold)\b"
)
_PLAYED = re.compile(
    r"^(?:who|which [a-z]+) (?:[a-z]+ )?(?:scored|made|played)(?: [^?]*?)? "
    r"(?:goals|points|tries|appearances|matches|games|times)\b"
    r"|^how many (?:goals|points|tries|appearances|matches|games|times) did [^?]*? (?:score|make|play)\b"
)
_DONE: tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...] = (
    (("company", "organization", "school", "airline"), _RUN_BY, " by"),
    (("club",), _PLAYED, " for"),
    (("bridge", "building"), re.compile(r"\badded\b(?! to\b)"), " to"),
    (("bridge",), re.compile(r"\bto cross$"), ""),
)
"""By class of subject, the deeds that are done by it, for it or to it, and the word between."""
_WON = re.compile(
    r"\b(?:w[io]n|wins|nominated|receive[ds]?|awarded|presented|los[et]|shortlisted|honou?red)\b"
)
_OF_ANOTHER = re.compile(r" of (?:the )?[A-Z][^?]*$|\bprize for\b")
_ARTICLED = re.compile(r"\bthe ([A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*)*)")
_STATIC = ("At ", "In ", "On ")
_DOUBLED = re.compile(
    rf"^(?:[a-z]+ )?(?:{_PREPOSITIONS}) (?:what|which|whose|whom)\b"
    r"(?! (?:year|date|month|day|decade|century|season|figure|extent))"
    r"|.* (?:in|to|from|at) which (?:country|city|town|place)$"
)
_TIME = re.compile(
    r" (?:(?:in|on|by|since|until|from|between|as of|after|during|at) (?:[a-z]+ (?:of )?)?"
    r"(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?\d{4}(?:(?: and| to|–) ?\d{4})?)$"
)
_OWN_PLACE = re.compile(
    r",(?!\d)|:|(?<!^)\b(?:that|who|whose|where|while)\b|\bwhich\b.*\bwhich\b| of (?:the )?[A-Z][^?]*$"
    r"|\b(?:in|at|on|near|from|to|off|across) (?:the )?[A-Z]|\b(?:of|for|with|by|as|from|to|in|on|at|out|up)$"
    r"|\b(?:deported|visit(?:ed)?|sent|delivered|transferred|returned|leave|attack|retire)\b"
)
_BEHIND = re.compile(
    rf"^(?:when|since when|until when|(?:{_PREPOSITIONS})(?: about| nearly)? (?:which|what|whose|whom|how)"
    r"|what percentage|what (?:is|was) the [a-z -]+$"
    r"|who (?:is|was) [^?]*['’]s? (?:assistant|deputy|partner|predecessor|successor)$)\b"
)
_MOST_WORDS = 15


def placed(text: str, opening: str, subject: Subject, names: Names) -> tuple[str, ...]:
    """The forms of a stem that say what it is about; none without a frame, or where two would stand in front.

    Args:
        text: the stem without its mark, its first letter small.
        opening: the frame that fits the subject, "At X" or "In the film X".
        subject: the article's subject.
        names: the names of the document.
    """
    if opening.startswith("For "):
        return _won(text, opening)
    if not opening.startswith(_STATIC) or subject.cls in WORKS:
        return framed(text, opening)
    if subject.cls in HAPPENINGS:
        text = _ARTICLED.sub(lambda m: f"the {_ship(m[1], names)}{m[1]}", text)
    if subject.reference.casefold() in text.casefold():
        return (text,)
    if not holds(text, subject, names):
        return ()
    whole = by_whole_name(text, subject)
    said = whole if whole != text else beside(text, subject, names) or behind(text, opening)
    doubled = _DOUBLED.match(text) or text.startswith(f"{opening.split()[0].lower()} how ")
    return (said,) if said else () if doubled else framed(text, opening)


def _won(text: str, opening: str) -> tuple[str, ...]:
    """A stem on what was won "for the film X": behind, before its time; none where nothing is won."""
    if _WON.search(text) is None:
        return ()
    return framed(text, opening) if _OF_ANOTHER.search(text) else (_at_the_end(text, opening),)


def _ship(text: str, names: Names) -> str:
    """The kind of what a war's side has and what is told by its name alone: "the *ship* Esperanza"."""
    name = names.find(text)
    return "ship " if name is not None and name.fine == "ship" else ""


def beside(text: str, subject: Subject, names: Names) -> str:
    """A stem with its subject behind what stands at it, what it did or the office held; "" if nothing is."""
    end, words = _in_office(text, subject)
    if not end and (tie := _TIES.search(text)):
        noun = tie["tie"] or f"{tie['of']} of the {tie['place']}"
        rest = f" {text[tie.end() :]}" if tie["tie"] else text[tie.end() :]
        return f"{text[: tie.start()]}the {noun} of {subject.reference}{rest}"
    if not end:
        end, words = _standing(text, subject, names)
    if not end:
        end, words = _done(text, subject)
    comma = "," if words[:1] == "," and text[end:] else ""
    return f"{text[:end]}{words} {subject.reference}{comma}{text[end:]}" if end else ""


def _in_office(text: str, subject: Subject) -> tuple[int, str]:
    """Where an office held at a body ends, or what only the body itself can have done."""
    if subject.cls not in BODIES:
        return 0, ""
    if held := _HELD.search(text):
        return held.end(), " at" if re.search(r" (?:of|in) ", held[0][-20:]) else " of"
    done = None if _OF_TWO.search(text) else _ITS_DEED.search(text)
    return (done.end(), " by") if done is not None else (0, "")


def _done(text: str, subject: Subject) -> tuple[int, str]:
    """Where a deed ends that only the subject did, or that was done for it or to it."""
    for classes, pattern, link in _DONE:
        done = pattern.search(text) if subject.cls in classes and not asks_late(text) else None
        if done is not None and not (link == " by" and _OF_TWO.search(text)):
            return done.end(), link
    return 0, ""


def _standing(text: str, subject: Subject, names: Names) -> tuple[int, str]:
    """Where what stands at the subject ends, by the kind that is asked for or that its name tells."""
    link, things = _BESIDE.get(subject.cls, ("", frozenset()))
    asked = _ASKED.match(text)
    if asked is not None and asked[1] in things:
        return asked.end(), f" {link}"
    for found in _NAMED.finditer(text):
        name = names.find(found[0])
        known = name is not None and name.fine in things
        before = text[: found.start()].removesuffix("the ").split()[-1:]
        loose = before and before[0] in _ELSEWHERE
        if (known or not things.isdisjoint(found[0].casefold().split())) and not loose:
            taken = found[0][-2:] in ("'s", "’s") or _TAKEN.match(text, found.end())
            ground = subject.cls == "club" and name is not None and name.fine == "stadium"
            return (0, "") if taken else (found.end(), ", the ground of" if ground else f" {link}")
    if built := _BUILT.search(text):
        taken = _TAKEN.match(text, built.end())
        if built["noun"] in _ITS_OWN.get(subject.cls, ()):
            return built.end(), " of"
        if built["noun"] in things and taken is None:
            return built.end(), f" {link}"
    return (_made(text, names), " of") if subject.cls in ("company", "airline") else (0, "")


def _made(text: str, names: Names) -> int:
    """Where the name of a product ends of which a stem tells ("when did *the Famosa* go on sale"), or 0."""
    made = _MADE.search(text)
    name = names.find(made["name"]) if made is not None else None
    known = name is not None and name.sure and name.type not in ("", "work", "term")
    return 0 if made is None or known or made["name"] in PEOPLES else made.end("name")


def behind(text: str, opening: str) -> str:
    """A short stem with its frame behind it, before a time that ends it; "" where it would be misheard."""
    time = None if opening.startswith(TIMES) else _TIME.search(text)
    told = text[: time.start()] if time is not None else text
    if not _BEHIND.match(text) or len(text.split()) > _MOST_WORDS or _OWN_PLACE.search(told):
        return ""
    return _at_the_end(text, opening)


def _at_the_end(text: str, opening: str) -> str:
    """A stem with its frame behind it, before a time that ends it."""
    time = None if opening.startswith(TIMES) else _TIME.search(text)
    told = text[: time.start()] if time is not None else text
    return f"{told} {opening[0].lower()}{opening[1:]}{text[len(told) :]}"
