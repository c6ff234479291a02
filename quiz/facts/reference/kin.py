"""By which nouns an article speaks of what it is about besides its class's: "the heron", "the bird"; "the
seminary" of what was founded as one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.facts.language import Sentence
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import NOUNS
from quiz.facts.terms.find import kinds_of
from quiz.facts.words import word_set

_KIND_OF = re.compile(
    r"\b(?:species|breed|genus) of ((?:(?!(?:in|of|from|that|which|with|native|endemic|found|known|or|and)\b)"
    r"[\w'’-]+ ?){1,6})"
)
_FOUNDED_AS = re.compile(
    r"\b(?:[Ff]ounded|[Ee]stablished|[Oo]pened|[Bb]uilt|[Bb]egan|[Cc]hartered|[Cc]reated|[Ss]tarted|[Ff]ormed|"
    r"[Oo]riginated|[Ll]aid out|[Ss]et up)\b[^.;]{0,40}? as (?:an? |the )((?:[\w-]+ ?){1,4})"
)
_LEAD = 4
_KINDS = word_set("bird mammal fish insect tree plant")
_PLANTS = word_set("tree shrub herb grass orchid fern moss vine palm cactus climber succulent conifer")


def living_nouns(subject: Subject, sentences: Sequence[Sentence]) -> set[str]:
    """What a living thing is called by its kind: "the heron", "the bird" of "a species of large heron"."""
    nouns = {subject.noun} if subject.noun else set()
    named = subject.reference != subject.name or re.search(r"['’]s? ", subject.name)
    if named and " " in subject.name and subject.name.split()[-1].islower():
        nouns.add(subject.name.split()[-1])
    if sentences and (of := _KIND_OF.search(sentences[0].tokens.text)):
        nouns.add(of[1].split()[-1])
    nouns |= {noun.rpartition("-")[2] for noun in nouns}
    return nouns | {kind for noun in nouns for kind in kinds_of(noun) if kind in _KINDS} | _kin(nouns)


def former_nouns(subject: Subject, sentences: Sequence[Sentence]) -> set[str]:
    """What the lead says that the subject was founded or built as ("founded as a Baptist *seminary*")."""
    told = [s.tokens.text for s in sentences[:_LEAD] if " as " in s.tokens.text]
    phrases = [m[1] for text in told for m in _FOUNDED_AS.finditer(text)] if subject.cls != "person" else []
    return {word for phrase in phrases for word in phrase.split() if NOUNS.get(word) == subject.cls}


def _kin(nouns: set[str]) -> set[str]:
    """ "The plant" is any of the kinds of plant, "the animal" a mammal."""
    plants = {"plant"} if nouns & _PLANTS else set()
    return plants | ({"animal"} if any("mammal" in kinds_of(noun) for noun in nouns) else set())
