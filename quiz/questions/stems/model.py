"""The format of the stem tables, and the choice of a form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2s
from string import Formatter

from quiz.facts.model import Fact

_AGREEMENT = frozenset({"is", "does", "has"})


@dataclass(frozen=True, slots=True)
class StemRule:
    """How one relation is asked. Slots in braces name a fact's roles; `{subject}` is always there.

    `forms` ask for the only true value, `several` for one of many ("Who was one of the producers of …?"): a
    fact whose `also` is not empty is asked by `several`, and not at all where that is empty. A form whose
    slots the fact does not fill is passed over. Verbs that agree with the subject are slots: `{is}`,
    `{does}`, `{has}`. `answers` names the types of answer that the forms expect (empty: any). `example` is
    a whole question as it should read, kept true by a test.
    """

    relation: str
    forms: tuple[str, ...]
    several: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    example: str = ""


def slots(form: str) -> frozenset[str]:
    """The names of the roles that a form needs."""
    return frozenset(name for _, name, _, _ in Formatter().parse(form) if name)


def choose(forms: tuple[str, ...], key: str) -> str:
    """One of `forms`, by a hash of `key`: the same wherever and whenever it is asked."""
    digest = blake2s(key.encode(), digest_size=4).digest()
    return forms[int.from_bytes(digest, "big") % len(forms)]


def fill(form: str, roles: Mapping[str, str]) -> str:
    """The question that a form makes of a fact's roles, its first letter upper-cased."""
    if _VOWEL.match(roles.get("key", "")):
        form = form.replace(" a {key}", " an {key}")
    text = form.format_map(roles)
    if roles.get("is") in ("are", "were"):
        text = _agreeing(text, roles["subject"])
    return text[:1].upper() + text[1:]


_VOWEL = re.compile(r"[aeioAEIO]|[FHLMNRSX][A-Z]")
"""How a noun begins behind "an": by a vowel, or by a letter that is said with one."""
_ONE, _MANY = ("is", "was", "has", "does"), ("are", "were", "have", "do")
_HEAD = re.compile(r"^(?P<who>Who|What|Where) (?P<be>are|were) (?=the [a-z -]+? of )")


def _agreeing(text: str, subject: str) -> str:
    """A question with its verbs in the plural right before a plural subject, and before no other."""
    for one, many in zip(_ONE, _MANY, strict=True):
        text = text.replace(f" {one} {subject}", f" {many} {subject}")
    said = {"are": "is", "were": "was"}
    named = _HEAD.match(text)
    if named is None or re.match(r"the \w+s\b", text[named.end() :]):
        return text
    return f"{named['who']} {said[named['be']]} {text[named.end() :]}"


def askable(rule: StemRule, fact: Fact) -> tuple[str, ...]:
    """The forms of `rule` that this fact can fill; empty where the fact is not to be asked.

    Where some forms use more of the fact's roles than others, only these are left: a figure that is true of
    one year is asked with its year.
    """
    if rule.answers and fact.answer.type not in rule.answers:
        return ()
    forms = [form for form in (rule.several if fact.also else rule.forms) if slots(form) <= fact.roles.keys()]
    most = max((len(slots(form) - _AGREEMENT) for form in forms), default=0)
    return tuple(form for form in forms if len(slots(form) - _AGREEMENT) == most)
