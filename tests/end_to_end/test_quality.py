"""What every generated bank must be: proved, single-answered, well formed, and of no help to a guesser."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

import pytest

from quiz.bank.blind import blind_scores
from quiz.bank.check import check_bank
from quiz.bank.model import DIFFICULTIES, KINDS, Bank, Question
from quiz.bank.problems import ERROR
from quiz.bank.save import save_bank
from quiz.facts.values import find_values, parse_value, same_value
from quiz.questions.balance import BOTS, OPTIONS, SMALLEST_BANK, bot_credit, limit

_MOMENTS = (
    "year|month|spring|summer|autumn|winter|(?:Jan|Febr|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)[a-z]*"
)
RECKONED = re.compile(rf"\b(?:later|earlier|before|after|following|next|previous|same|that (?:{_MOMENTS}))\b")
"""Words by which a sentence dates a thing from another date that it gives: "eighteen days later"."""
_THIN_WORDS = """
a an the of in on at to for by with and or is was were are be been did do does what which who whom whose when
where how many much that this it its as from into about film movie according
"""
THIN = frozenset(_THIN_WORDS.split())


class Made(Protocol):
    """One document with its bank; see conftest."""

    name: str
    text: str
    questions: tuple[Question, ...]
    forms: Mapping[str, tuple[str, ...]]
    facts: list[Mapping[str, Any]]
    traps: list[Mapping[str, Any]]


def norm(text: object) -> str:
    plain = unicodedata.normalize("NFKC", str(text)).casefold()
    plain = plain.replace("−", "-").replace("–", "-").replace("’", "'")
    plain = re.sub(r"^(the|a|an)\s+", "", plain.strip(" .\"'“”"))
    return re.sub(r"\s+", " ", re.sub(r"(?<=\d),(?=\d{3})", "", plain)).strip()


def bag(text: str) -> set[str]:
    return {w for w in re.findall(r"[\w$%.'-]+", norm(text)) if w not in THIN}


def overlap(one: str, other: str) -> float:
    a, b = bag(one), bag(other)
    return len(a & b) / max(1, min(len(a), len(b)))


def alike(one: str, other: str) -> float:
    a, b = bag(one), bag(other)
    return len(a & b) / max(1, len(a | b))


def options(question: Question) -> tuple[str, ...]:
    return (question.answer, *question.distractors)


def asks(question: Question, gold: Mapping[str, Any]) -> bool:
    """Whether a question asks a fact of the hand-made list."""
    answers = {norm(x) for x in (gold["answer"], *gold.get("accept", ()))}
    return (
        norm(question.answer) in answers
        and overlap(question.evidence, gold["evidence"]) >= 0.6
        and alike(question.question, gold["question"]) >= 0.45
    )


def false_options(made: Made) -> Iterator[str]:
    for question in made.questions:
        for gold in made.facts:
            if asks(question, gold):
                true = {norm(x) for x in (*gold.get("also_true", ()), *gold.get("accept", ()))}
                bad = [d for d in question.distractors if norm(d) in true]
                if bad:
                    yield f"{question.question} -> {question.answer} | offers {bad} ({gold['id']})"


def trapped(made: Made) -> Iterator[str]:
    """Naive questions with the naive answer, or with an option that the trap forbids.

    A year that the stem adds ("in 2017") tells them apart, and so do two words more ("the *youth section* of
    X"), or the options of "which of these".
    """
    for question in made.questions:
        for trap in made.traps:
            told_apart = numbers(question.question) - numbers(trap["naive_question"])
            more = bag(question.question) - bag(trap["naive_question"])
            narrowed = len(more) > 1 and bag(trap["naive_question"]) < bag(question.question)
            if told_apart or narrowed or alike(question.question, trap["naive_question"]) < 0.6:
                continue
            naive = norm(question.answer) == norm(trap["naive_answer"]) != norm(trap["right_answer"])
            forbidden = {norm(x) for x in trap.get("forbidden_distractors", ())} - {norm(question.answer)}
            offered = forbidden & {norm(d) for d in question.distractors}
            if offered or (naive and " of these " not in question.question):
                yield f"{trap['id']} {question.question} -> {question.answer} | {sorted(offered)}"


def test_every_evidence_is_in_the_source_word_for_word(made: Made) -> None:
    assert [q.id for q in made.questions if not q.evidence or q.evidence not in made.text] == []


def test_every_answer_stands_in_its_evidence(made: Made) -> None:
    assert [(q.answer, q.evidence) for q in made.questions if not stands(q, made)] == []


def stands(question: Question, made: Made) -> bool:
    """Whether the evidence holds the answer: as written, under another of its names, or as the same value."""
    evidence = norm(question.evidence)
    answer = re.sub(r"^The ", "", question.answer)
    titled = (form for name, forms in made.forms.items() if name.endswith(f" {answer}") for form in forms)
    if any(norm(form) in evidence for form in (answer, *made.forms.get(answer, ()), *titled)):
        return True
    value = parse_value(question.answer)
    if value is None:
        return bool(numbers(answer)) and numbers(answer) <= numbers(question.evidence)
    if value.type == "date" and RECKONED.search(question.evidence):
        return True
    held = [f.value for f in find_values(question.evidence)]
    same = any(same_value(value, v) or value.overlaps(v) for v in held)
    return same or numbers(answer) <= numbers(question.evidence)


def numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:\.\d+)?", norm(text)))


def test_every_question_has_four_options_that_differ(made: Made) -> None:
    assert [q.id for q in made.questions if len({norm(o) for o in options(q)}) != 4] == []


def test_no_value_is_offered_twice_in_other_clothes(made: Made) -> None:
    twice = []
    for question in made.questions:
        values = [v for o in options(question) if (v := parse_value(o)) is not None]
        if any(same_value(a, b) for i, a in enumerate(values) for b in values[i + 1 :]):
            twice.append((question.question, options(question)))
    assert twice == []


def test_no_wrong_option_is_true_too(made: Made) -> None:
    assert list(false_options(made)) == []


def test_no_trap_is_walked_into(made: Made) -> None:
    assert list(trapped(made)) == []


def test_no_stem_tells_its_answer_or_rules_an_option_out(made: Made) -> None:
    told = [
        (q.question, option)
        for q in made.questions
        for option in options(q)
        if len(norm(option)) > 2
        and re.search(rf"(?<!\w){re.escape(norm(option))}(?!\w)", norm(q.question))
        and (option == q.answer or parse_value(option) is None)
    ]
    assert told == []


def test_every_stem_is_one_short_question(made: Made) -> None:
    odd = [
        q.question
        for q in made.questions
        if not q.question.endswith("?")
        or q.question.count("?") > 1
        or len(q.question) > 220
        or re.search(r"_{2,}|\.\.\.|…|  | ,|\(\s*\)|\bSolaris\b", q.question)
        or re.match(r"(?:he|she|it|they|his|their|this|these|that|those)\b", q.question, re.IGNORECASE)
    ]
    assert odd == []


def test_options_are_alike_in_length_and_digits(made: Made) -> None:
    odd = []
    for question in made.questions:
        key, *wrong = map(len, options(question))
        digits = [any(c.isdigit() for c in o) for o in options(question)]
        if (key > 1.6 * max(wrong) and key - max(wrong) > 8) or (
            1.6 * key < min(wrong) and min(wrong) - key > 8
        ):
            odd.append(question.question)
        if digits.count(digits[0]) == 1 or max(key, *wrong) > 90:
            odd.append(question.question)
    assert odd == []


def test_nothing_is_asked_twice(made: Made) -> None:
    forms = Counter((" ".join(sorted(bag(q.question))), norm(q.answer)) for q in made.questions)
    assert [form for form, count in forms.items() if count > 1] == []
    assert max(Counter(q.id for q in made.questions).values()) == 1


def test_kinds_and_difficulties_are_those_of_the_format(made: Made) -> None:
    assert {q.kind for q in made.questions} <= set(KINDS)
    assert {q.difficulty for q in made.questions} <= set(DIFFICULTIES)
    assert all(q.section and q.rule for q in made.questions)


def test_the_bank_passes_its_own_check(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    save_bank(Bank(made.name, made.questions), path)
    assert [str(p) for p in check_bank(path) if p.severity == ERROR] == []


def test_questions_of_one_wording_do_not_offer_each_others_answers(made: Made) -> None:
    by_stem: dict[str, list[Question]] = {}
    for question in made.questions:
        by_stem.setdefault(norm(question.question), []).append(question)
    clashes = [
        (one.question, one.answer, other.answer)
        for group in by_stem.values()
        for one in group
        for other in group
        if one is not other and norm(other.answer) in {norm(o) for o in options(one)}
    ]
    assert clashes == []


def test_no_blind_bot_beats_chance(made: Made) -> None:
    if len(made.questions) < SMALLEST_BANK:
        pytest.skip(f"only {len(made.questions)} questions")
    scores = {name: sum(credits(measure, made)) / len(made.questions) for name, measure in BOTS.items()}
    assert {name: s for name, s in scores.items() if s > limit(len(made.questions))} == {}
    assert [s for s in blind_scores(made.questions) if s.sees_too_much] == []


def credits(measure: Any, made: Made) -> list[float]:
    """What a bot scores question by question; where all options look alike to it, it guesses."""
    told = [bot_credit(measure, q, made.text) for q in made.questions]
    return [1 / OPTIONS if credit is None else credit for credit in told]


FEWEST = {"her-2013-film": 150, "ashy-mistpiper": 10, "adamawa-otter-shrew": 10, "hurricane-leonora": 20}
"""Where fewer than 25, or more, are wanted; of a storm most can only be asked in a frame, and not well."""


def test_there_is_enough_to_play(made: Made) -> None:
    assert len(made.questions) >= FEWEST.get(made.name, 25)


def test_most_of_the_gold_facts_can_be_reached(banks: Mapping[str, Made]) -> None:
    """A floor under the whole, so that a rule that silences half of the questions is noticed."""
    asked = total = 0
    for made in banks.values():
        for gold in distinct(made.facts):
            total += 1
            asked += any(
                norm(q.answer) in {norm(x) for x in (gold["answer"], *gold.get("accept", ()))}
                and overlap(q.evidence, gold["evidence"]) >= 0.6
                for q in made.questions
            )
    assert asked / total >= 0.25


def distinct(facts: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return [f for f in facts if not f.get("variant_of")]
