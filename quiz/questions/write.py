"""Writing the questions of one fact base: draft, review, keep the best of what asks the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import blake2s

from quiz.bank.model import Question
from quiz.documents import Span
from quiz.facts.base import FactBase
from quiz.facts.collecting import collecting_later
from quiz.facts.model import Fact
from quiz.facts.values import same_value
from quiz.questions.balance import balance
from quiz.questions.difficulty import difficulty
from quiz.questions.distractors import has_other_options, strays, wrong_options
from quiz.questions.introducing import introduced
from quiz.questions.plain_names import level, level_clubs
from quiz.questions.review import OPTIONS, WORDING, Draft, flaw
from quiz.questions.stems import render
from quiz.questions.trust import MOST_DOUBT, doubt
from quiz.questions.truth import is_told_otherwise
from quiz.questions.wordset import contains, fold, stems

_SAME, _ALIKE, _CONTAINED = 0.7, 0.35, 0.8
_PER_ANSWER = 5
_DOUBTFUL = "too many signs of doubt"
_OTHERWISE = "two facts answer it differently"


@dataclass(frozen=True, slots=True)
class Written:
    """The questions of a document and how many candidates fell for which reason."""

    questions: tuple[Question, ...]
    rejected: Counter[str]


@collecting_later()
def write_questions(base: FactBase) -> Written:
    """Write a question for every fact that bears one, in the document's order."""
    rejected: Counter[str] = Counter()
    drafts: list[tuple[Fact, str, Draft]] = []
    asked = Asked()
    for fact in sorted(base.facts, key=_precedence):
        key = question_id(fact, base)
        draft = _draft(fact, key, base, asked)
        if isinstance(draft, str):
            rejected[draft] += 1
        else:
            drafts.append((fact, key, draft))
            asked.add(key, draft)
    kept = _not_too_often(_unambiguous(drafts, rejected), rejected)
    kept.sort(key=lambda entry: (entry[0].evidence.start, entry[0].evidence.end, entry[1]))
    questions = tuple(_question(fact, key, draft, base) for fact, key, draft in kept)
    facts = {key: fact for fact, key, _ in kept}
    balanced = balance(questions, base.document.text, lambda q: _modest(q, facts[q.id], base))
    if len(balanced) < len(questions):
        rejected["a bot that knows nothing would guess it"] += len(questions) - len(balanced)
    return Written(balanced, rejected)


def _precedence(fact: Fact) -> tuple[int, int, int, str, str, tuple[str, ...]]:
    """Facts with stems from a table before those worded from a phrase or a clause, then by place."""
    general = 2 if fact.relation.startswith("clause") else int(fact.relation.startswith("frame."))
    return general, fact.evidence.start, fact.evidence.end, fact.relation, fact.answer.text, fact.stems


def question_id(fact: Fact, base: FactBase) -> str:
    """Eight hex digits that depend on the topic and the fact alone."""
    roles = [f"{k}={v}" for k, v in sorted(fact.roles.items())]
    text = "\x1f".join([base.document.topic, fact.relation, fact.answer.text, *roles, *fact.stems])
    return blake2s(text.encode(), digest_size=4).hexdigest()


def _draft(fact: Fact, key: str, base: FactBase, asked: Asked) -> Draft | str:
    """A draft that passed the review, or the reason why there is none.

    Options are the dearest part, so what is asked already or badly worded gets none.
    """
    if getattr(fact.answer.value, "bound", "") in ("<", ">"):
        return "a bound and no value"
    if is_told_otherwise(fact, base):
        return _OTHERWISE
    stem = render(fact, key)
    if not stem:
        return "no form to ask it in"
    stem = introduced(stem, base)
    if not stem:
        return "a name that nothing tells"
    bare = Draft(stem, fact.answer.text, (), fact)
    if asked.holds(key, bare):
        return "asked already"
    if badly_worded := flaw(bare, base, WORDING):
        return badly_worded
    if doubt(bare, base) > MOST_DOUBT:
        return _DOUBTFUL
    wrong = wrong_options(fact, stem, key, base)
    if wrong is None:
        return "no three good wrong options"
    answer, wrong = _level(fact, wrong)
    draft = Draft(stem, answer, wrong, fact)
    return _fault_of_options(draft, key, base) or draft


def _fault_of_options(draft: Draft, key: str, base: FactBase) -> str:
    """Why a draft whose wording is sound is not asked with its options, "" where it may be."""
    if found := flaw(draft, base, OPTIONS):
        return found
    away = strays(draft.distractors, draft.stem, key, base)
    return _DOUBTFUL if doubt(draft, base, away) > MOST_DOUBT else ""


def _level(fact: Fact, wrong: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    if fact.answer.type == "organization":
        return level_clubs(fact.answer.text, wrong)
    people = fact.answer.type in ("person", "character")
    return level(fact.answer.text, wrong) if people else (fact.answer.text, wrong)


def _modest(question: Question, fact: Fact, base: FactBase) -> Question | None:
    """The question with options among which the answer's prominence does not tell it."""
    if not has_other_options(fact):
        return None
    found = wrong_options(fact, question.question, question.id, base, modest=True)
    if found is None:
        return None
    answer, wrong = _level(fact, found)
    draft = Draft(question.question, answer, wrong, fact)
    if wrong == question.distractors or _fault_of_options(draft, question.id, base):
        return None
    return replace(question, answer=answer, distractors=wrong, difficulty=difficulty(fact, base, wrong))


class Asked:
    """The drafts that stand, by what a draft that asks the same would share with them."""

    def __init__(self) -> None:
        self._alike: defaultdict[str | Span, list[Draft]] = defaultdict(list)
        self._ids: set[str] = set()

    def holds(self, key: str, draft: Draft) -> bool:
        """Whether a draft asks what one that stands asks."""
        near = (other for sign in _signs(draft) for other in self._alike[sign])
        return key in self._ids or any(_same(draft, other) for other in near)

    def add(self, key: str, draft: Draft) -> None:
        """Let a draft stand."""
        self._ids.add(key)
        for sign in _signs(draft):
            self._alike[sign].append(draft)


def _signs(draft: Draft) -> set[str | Span]:
    answer, value = fold(draft.answer), draft.fact.answer.value
    return {answer, draft.fact.evidence, repr(value.canonical) if value is not None else answer}


def _not_too_often(
    drafts: Iterable[tuple[Fact, str, Draft]], rejected: Counter[str]
) -> list[tuple[Fact, str, Draft]]:
    """Drop questions whose answer has come up often enough."""
    kept = []
    answers: Counter[str] = Counter()
    for fact, key, draft in drafts:
        answer = fold(draft.answer)
        if fact.answer.value is None and answers[answer] >= _PER_ANSWER:
            rejected["the answer comes up too often"] += 1
        else:
            kept.append((fact, key, draft))
            answers[answer] += 1
    return kept


def _unambiguous(
    drafts: list[tuple[Fact, str, Draft]], rejected: Counter[str]
) -> list[tuple[Fact, str, Draft]]:
    """Drop questions that two facts answer differently.

    Of nested names ("Order of X", "Commander of the Order of X") the first stays.
    """
    by_stem: dict[str, list[tuple[Fact, str, Draft]]] = {}
    for entry in drafts:
        by_stem.setdefault(_asked(entry), []).append(entry)
    kept = []
    for entry in drafts:
        rivals = [e for e in by_stem[_asked(entry)] if not _agree(e[2], entry[2])]
        if any(e[2].answer not in entry[0].also for e in rivals if not _nested(e[2].answer, entry[2].answer)):
            rejected[_OTHERWISE] += 1
        elif (
            rivals
            and by_stem[_asked(entry)][0] is not entry
            and _nested(rivals[0][2].answer, entry[2].answer)
        ):
            rejected["asked already"] += 1
        else:
            kept.append(entry)
    return kept


def _asked(entry: tuple[Fact, str, Draft]) -> str:
    """What an entry asks, whichever of its forms was drawn."""
    fact, _, draft = entry
    return fold(fact.stems[0] if fact.stems else draft.stem)


def _agree(one: Draft, other: Draft) -> bool:
    """Whether two answers are one, or one value in two spellings ("84 m", "84 metres")."""
    mine, its = one.fact.answer.value, other.fact.answer.value
    told_twice = mine is not None and its is not None and same_value(mine, its)
    return told_twice or fold(one.answer) == fold(other.answer)


def _nested(one: str, other: str) -> bool:
    return contains(one, other) or contains(other, one)


def _same(one: Draft, other: Draft) -> bool:
    mine, its = one.fact.answer, other.fact.answer
    if fold(one.answer) != fold(other.answer):
        alike = mine.value is not None and its.value is not None and same_value(mine.value, its.value)
        if alike and _overlap(one, other) >= _SAME:
            return True
        if not alike and not (mine.type == its.type and _nested(one.answer, other.answer)):
            return False
        return one.fact.evidence == other.fact.evidence and _overlap(one, other) >= _ALIKE
    if one.fact.evidence == other.fact.evidence and mine.type == its.type:
        return True
    if mine.type == its.type == "person" and mine.value is None and _within(one, other):
        return True
    if mine.type == its.type and {_source(one), _source(other)} == {"infobox", "frame.opening"}:
        return True
    return _overlap(one, other) >= _SAME


def _source(draft: Draft) -> str:
    """Where a fact is told: "infobox", or a family of turns as "frame.opening", whose facts rows tell too."""
    return ".".join(draft.fact.relation.split(".")[: 1 if draft.fact.relation.startswith("infobox") else 2])


def _within(one: Draft, other: Draft) -> bool:
    """Whether one stem says nothing more than the other ("was an editor of", "served as an editor of")."""
    first, second = stems(one.stem), stems(other.stem)
    return len(first & second) >= _CONTAINED * min(len(first), len(second))


def _overlap(one: Draft, other: Draft) -> float:
    first, second = stems(one.stem), stems(other.stem)
    return len(first & second) / max(1, len(first | second))


def _question(fact: Fact, key: str, draft: Draft, base: FactBase) -> Question:
    return Question(
        question=draft.stem,
        answer=draft.answer,
        distractors=draft.distractors,
        id=key,
        kind=fact.kind,
        difficulty=difficulty(fact, base, draft.distractors),
        evidence=base.document.slice(fact.evidence),
        section=fact.section,
        rule=fact.relation,
    )
