"""Names, pronouns and the document's subject as a stem says them: in full, never leaning on the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.document import Name
from quiz.facts.names.runs import Run, tidy
from quiz.facts.reference.continuity import bound, is_its_subjects
from quiz.facts.reference.discourse import Discourse
from quiz.facts.reference.pronouns import Referent
from quiz.facts.reference.rivals import relative_owner
from quiz.facts.wording.draft import Wording, append_of
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_HAPPENINGS = ("war", "battle", "event")
_OF_LANDS = word_set(
    """territory port ports capital army navy fleet coast coastline border borders frontier population throne
    government independence king queen ships troops soldiers allies provinces claim claims economy"""
)
"""What is a land's or a side's, and never a war's."""
_TITLED = re.compile(
    r"(?:Duke|Duchess|Earl|Count|Countess|Marquess|Marquis|Bishop|Archbishop|Prince|Princess|"
    r"Guild|University|Museum|Church) of "
)


def word_name(
    start: int, end: int, inside: set[int], sentence: Sentence, discourse: Discourse, wording: Wording
) -> set[int]:
    """Write a name in full."""
    doc = sentence.tokens.doc
    run = discourse.run_at(sentence, start)
    assert run is not None
    if discourse.names_subject(run):
        place_subject(doc[start], wording, discourse, keep_article=True)
        end = _title_end(run, end, discourse.subject.name)
    else:
        name = discourse.names.mention(run)
        titled = name is not None and run.mask is not None
        text = name.shown if name is not None and titled else name.text if name is not None else run.text
        if discourse.is_namesake(run):
            wording.refused = "a surname that two people bear"
        elif name is None and discourse.names.find(run.text) is not None:
            wording.refused = "a surname that is part of a name"
        elif _stands_for_place(run, name):
            wording.refused = "somebody told as a place"
        elif _opens_without_proof(run, name, sentence):
            wording.refused = "a capital that may be the sentence's"
        text = _named(text, name, run, inside)
        if name is not None and name.sure:
            wording.anchored = wording.anchored or _anchors(name, discourse)
        wording.replaced[start] = text
        wording.names.append(name.text if name is not None else run.text)
    for i in range(start + 1, end):
        wording.replaced[i] = ""
    if end - 1 in inside and end < len(doc):
        wording.after.setdefault(start, "")
    return set(range(start, end))


def _title_end(run: Run, end: int, title: str) -> int:
    """Where the subject's title ends of which a name is the beginning ("the Salt War *of 1866*")."""
    start = tidy(run.text)
    rest = title.removeprefix(f"{start} ").split() if title.startswith(f"{start} ") else []
    doc = run.head.doc
    return end + len(rest) if rest and [t.text for t in doc[end : end + len(rest)]] == rest else end


def _named(text: str, name: Name | None, run: Run, inside: set[int]) -> str:
    """A name as a stem says it: a title in quotes with its kind of work, "the" before a title of rank."""
    doc = run.head.doc
    before = doc[run.start - 1].lower_ if run.start else ""
    if run.mask is not None:
        kind = name.fine if name is not None and name.sure and name.type == "work" else ""
        marked = (
            kind
            and run.head.dep_ != "conj"
            and before not in (kind, *kind.split())
            and doc[run.start - 1].pos_ not in ("NOUN", "ADJ", "NUM")
        )
        title = name.shown if name is not None and name.type == "work" else text
        return f'the {kind} "{title}"' if marked else f'"{title}"'
    if _TITLED.match(text) and (before != "the" or run.start - 1 not in inside):
        return f"the {text}"
    return text


def _anchors(name: Name, discourse: Discourse) -> bool:
    """Whether a name needs no frame around it."""
    if name.type == "work":
        return bool(name.fine)
    return name.type == "event" or discourse.subject.name in name.text


def _stands_for_place(run: Run, name: Name | None) -> bool:
    """Whether something is told to be "at Ada Poe", whose house was meant."""
    behind_at = run.before is not None and run.before.lower_ == "at" and run.head.dep_ == "pobj"
    return behind_at and name is not None and name.sure and name.type == "person"


def _opens_without_proof(run: Run, name: Name | None, sentence: Sentence) -> bool:
    """Whether a single word that opens the sentence is taken for a name by nothing but its capital."""
    lone = run.start == sentence.tokens.start and run.end == run.start + 1 and run.mask is None
    return lone and (name is None or not name.sure) and run.text not in sentence.paragraph.known


def place_subject(
    token: Token, wording: Wording, discourse: Discourse, *, keep_article: bool = False
) -> None:
    """Put the subject in the token's place; "the film's editors" become "the editors of the film X"."""
    wording.about_subject = True
    reference = discourse.subject.reference
    articled = token.i > 0 and token.nbor(-1).lower_ == "the" and token.nbor(-1).dep_ == "det"
    possessive = token.dep_ == "poss" and any(c.dep_ == "case" for c in token.children)
    long = reference != discourse.subject.name or "the " in reference[:4]
    if articled and keep_article:
        wording.replaced[token.i - 1] = ""
    if possessive and long and token.head.i > token.i and not _has_of(token.head):
        for child in token.children:
            if child.dep_ == "case":
                wording.replaced[child.i] = ""
        wording.replaced[token.i] = "the"
        append_of(token.head, reference, wording)
    elif possessive:
        for child in token.children:
            if child.dep_ == "case":
                wording.replaced[child.i] = ""
        wording.replaced[token.i] = f"{reference}'s"
    elif any(c.dep_ == "amod" and c.lower_ not in reference for c in token.children if c.i < token.i):
        wording.replaced[token.i] = discourse.subject.name
    else:
        wording.replaced[token.i] = reference


def _has_of(noun: Token) -> bool:
    """Whether a noun has an "of" of its own, before which no second one is said."""
    return any(c.lower_ == "of" and c.i == noun.i + 1 for c in noun.children)


def word_pronoun(token: Token, sentence: Sentence, discourse: Discourse, wording: Wording) -> None:
    """Replace a pronoun by what it stands for."""
    referent = discourse.referent(token, sentence)
    of_antecedent = token.lower_ == "its" and relative_owner(token) is not None
    if of_antecedent or (referent is None and bound(token, sentence, discourse)):
        return
    if referent is None:
        wording.refused = f"leans on “{token.lower_}”"
        return
    wording.leans = wording.leans or referent.leans
    possessive = token.dep_ == "poss" or token.tag_ == "PRP$"
    if referent.is_subject:
        _pronoun_for_subject(token, possessive, sentence, discourse, wording)
        return
    text = _referent_text(referent)
    if possessive and (is_its_subjects(token, sentence, discourse) or text in wording.names):
        return
    if referent.name is not None:
        wording.names.append(text)
        wording.anchored = wording.anchored or (referent.name.sure and _anchors(referent.name, discourse))
    wording.about_subject = wording.about_subject or discourse.subject.reference in referent.thing
    if possessive and " of " in text:
        wording.replaced[token.i] = "the"
        append_of(token.head, text, wording)
    else:
        wording.replaced[token.i] = f"{text}'s" if possessive else text


def _pronoun_for_subject(
    token: Token, possessive: bool, sentence: Sentence, discourse: Discourse, wording: Wording
) -> None:
    wording.about_subject = True
    reference = discourse.subject.reference
    if not possessive:
        wording.replaced[token.i] = reference
    elif is_its_subjects(token, sentence, discourse):
        return
    elif discourse.subject.cls in _HAPPENINGS and token.head.lower_ in _OF_LANDS:
        wording.refused = f"no {discourse.subject.cls} owns “{token.head.lower_}”"
    elif reference == discourse.subject.name and discourse.subject.cls == "person":
        wording.replaced[token.i] = f"{reference}'s"
    else:
        wording.replaced[token.i] = "the"
        append_of(token.head, reference, wording)


def _referent_text(referent: Referent) -> str:
    if referent.thing:
        return referent.thing
    assert referent.name is not None
    if referent.name.type == "work":
        return f'"{referent.name.shown}"'
    articled = referent.name.definite or _TITLED.match(referent.name.text)
    return f"the {referent.name.text}" if articled else referent.name.text
