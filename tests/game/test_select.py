"""Which questions a round asks: unseen first, kinds in turn, nothing given away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.bank.model import KINDS, Bank, Question
from quiz.game import select
from quiz.game.pool import Entry, Filters, Past, Pool
from quiz.game.select import Request, Selection, balanced, fold

BankOf = Callable[..., Bank]


def question(name: str, stem: str, answer: str, evidence: str = "", kind: str = "other") -> Question:
    return Question(stem, answer, ("x1", "x2", "x3"), name, kind=kind, evidence=evidence)


def draw(
    questions: Iterable[Question], wanted: int = 10, seed: int = 1, past: Past | None = None
) -> Selection:
    pool = Pool.of([Bank("T", tuple(questions))])
    return balanced(Request(pool.entries, wanted, past or Past(), Random(seed)))


def ids(selection: Selection) -> list[str]:
    return [entry.id for entry in selection.entries]


def test_the_same_seed_draws_the_same_questions(bank_of: BankOf) -> None:
    questions = bank_of(50).questions
    assert ids(draw(questions)) == ids(draw(questions))
    assert len({tuple(ids(draw(questions, seed=seed))) for seed in range(20)}) == 20


def test_the_order_of_files_and_of_questions_in_them_does_not_matter(bank_of: BankOf) -> None:
    banks = [bank_of(20, "A", "a"), bank_of(20, "B", "b")]
    turned = [Bank(bank.topic, bank.questions[::-1]) for bank in reversed(banks)]
    one, other = Pool.of(banks).entries, Pool.of(turned).entries
    assert [(e.topic, e.id) for e in one] == [(e.topic, e.id) for e in other]


def test_kinds_take_turns(bank_of: BankOf) -> None:
    many = [question(f"d{n}", f"Stem d{n}?", f"ans d{n}", kind="date") for n in range(60)]
    few = [question(f"c{n}", f"Stem c{n}?", f"ans c{n}", kind="cast") for n in range(5)]
    kinds = Counter(entry.question.kind for entry in draw(many + few).entries)
    assert kinds == {"date": 5, "cast": 5}


def test_topics_take_turns_within_a_kind(bank_of: BankOf) -> None:
    big, small = bank_of(100, "Big", "b", kind="date"), bank_of(10, "Small", "s", kind="date")
    entries = Pool.of([big, small]).entries
    drawn = balanced(Request(entries, 10, Past(), Random(3)))
    assert Counter(entry.topic for entry in drawn.entries) == {"Big": 5, "Small": 5}


def test_unseen_questions_come_first_then_those_seen_longest_ago(bank_of: BankOf) -> None:
    questions = bank_of(12, kind="date").questions
    seen = tuple(f"q{n}" for n in range(8))
    drawn = draw(questions, 8, past=Past(seen=seen))
    assert set(ids(drawn)[:4]) == {"q8", "q9", "q10", "q11"}
    assert set(ids(drawn)[4:]) == {"q0", "q1", "q2", "q3"}
    assert drawn.repeats == 4


def test_flagged_questions_are_never_drawn(bank_of: BankOf) -> None:
    hidden = frozenset(f"q{n}" for n in range(0, 40, 2))
    for seed in range(5):
        assert not hidden & set(ids(draw(bank_of(40).questions, 20, seed, Past(hidden=hidden))))


def test_a_sentence_proves_one_question_of_a_round(bank_of: BankOf) -> None:
    shared = [question(f"s{n}", f"Stem s{n}?", f"ans s{n}", "One sentence.") for n in range(20)]
    others = [question(f"o{n}", f"Stem o{n}?", f"ans o{n}", f"Sentence {n}.") for n in range(9)]
    drawn = draw(shared + others)
    assert sum(entry.question.evidence == "One sentence." for entry in drawn.entries) == 1
    assert len(drawn.entries) == 10


def test_one_answer_is_asked_for_once_in_a_round(bank_of: BankOf) -> None:
    twins = [question(f"s{n}", f"Stem s{n}?", "Spike Jonze") for n in range(20)]
    drawn = draw([*twins, *bank_of(9).questions])
    assert sum(entry.question.answer == "Spike Jonze" for entry in drawn.entries) == 1
    assert len(draw(twins, 3).entries) == 3, "where there is nothing else, it is"


def test_the_same_sentence_in_two_topics_is_two_facts() -> None:
    banks = [Bank(topic, (question(topic, f"Stem {topic}?", f"ans {topic}", "Same."),)) for topic in "AB"]
    drawn = balanced(Request(Pool.of(banks).entries, 2, Past(), Random(1)))
    assert len(drawn.entries) == 2


GIVEAWAYS = [
    ("Who directed Her?", "Spike Jonze", "Which film did Spike Jonze direct?", "Her (2013)"),
    ("Where was it shot?", "São Paulo", "What was shot in SAO PAULO in 2012?", "A scene"),
    ("What was the budget?", "$23 million", "Which film cost $23 million?", "Another"),
]


@pytest.mark.parametrize(("stem", "answer", "telling", "other"), GIVEAWAYS)
def test_no_stem_gives_away_another_answer_of_the_round(
    stem: str, answer: str, telling: str, other: str, bank_of: BankOf
) -> None:
    pair = [question("a", stem, answer), question("b", telling, other)]
    for seed in range(20):
        drawn = ids(draw([*pair, *bank_of(9).questions], 10, seed))
        assert len(drawn) == 10
        assert not {"a", "b"} <= set(drawn)


def test_an_answer_within_another_word_gives_nothing_away() -> None:
    pair = [question("a", "Who wrote it?", "Ann"), question("b", "What annoyed Annette?", "Noise")]
    assert len(draw(pair, 2).entries) == 2


def test_no_proof_shown_earlier_holds_a_later_answer(bank_of: BankOf) -> None:
    pair = [
        question("a", "Who directed it?", "Spike Jonze", "Spike Jonze directed it."),
        question("b", "When was it shot?", "2012", "It was shot in 2012 by Hoyte van Hoytema."),
        question("c", "Who shot it?", "Hoyte van Hoytema", "The film's cinematographer was H. v. Hoytema."),
    ]
    for seed in range(20):
        drawn = ids(draw([*pair, *bank_of(8).questions], 10, seed))
        if {"b", "c"} <= set(drawn):
            assert drawn.index("c") < drawn.index("b")


def test_where_the_pool_is_small_an_earlier_answer_may_stand_in_a_later_stem() -> None:
    pair = [
        question("a", "Who directed it?", "Spike Jonze"),
        question("b", "What did Spike Jonze say?", "Hi"),
    ]
    for seed in range(20):
        drawn = ids(draw(pair, 2, seed))
        assert drawn in (["a", "b"], ["b"]), "never b before a: its stem would tell"


def test_where_the_pool_is_smaller_still_one_sentence_may_prove_two() -> None:
    pair = [
        question("a", "Who directed?", "Jonze", "Jonze, 2013."),
        question("b", "When?", "2013", "Jonze, 2013."),
    ]
    assert len(draw(pair, 2).entries) == 2


def test_true_and_false_give_nothing_away() -> None:
    items = [
        question(f"t{n}", f"Is it true that {n} is even?", "True" if n % 2 else "False") for n in range(8)
    ]
    assert len(draw(items, 8).entries) == 8


def test_a_question_is_drawn_once_even_if_two_banks_give_it_the_same_id() -> None:
    banks = [Bank(topic, (question("same", f"Stem {topic}?", f"ans {topic}"),)) for topic in "AB"]
    drawn = balanced(Request(Pool.of(banks).entries, 10, Past(), Random(1)))
    assert ids(drawn) == ["same"]


def test_an_empty_pool_draws_nothing() -> None:
    assert draw([]) == Selection(())


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), {"A", "B"}),
        (Filters(topics=("A",)), {"A"}),
        (Filters(topics=("A",), kinds=("no such",)), set()),
        (Filters(difficulties=(1,)), set()),
        (Filters(difficulties=(1, 2), kinds=KINDS), {"A", "B"}),
    ],
)
def test_filters_choose_topics_kinds_and_difficulties(
    filters: Filters, expected: set[str], bank_of: BankOf
) -> None:
    pool = Pool.of([bank_of(8, "A", "a"), bank_of(8, "B", "b")])
    assert {entry.topic for entry in pool.matching(filters)} == expected
    assert pool.topics == ("A", "B")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  The “Élan” vital!", " the elan vital "),
        ("O'Brien-Smith", " o brien smith "),
        ("ＷＩＤＥ", " wide "),
        ("!?", "  "),
        ("Straße", " strasse "),
    ],
)
def test_folding_leaves_words_alone(text: str, words: str) -> None:
    assert fold(text) == words


words = st.sampled_from(["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "2013", "Ann"])
phrases = st.lists(words, min_size=1, max_size=4).map(" ".join)
pools = st.lists(st.tuples(phrases, phrases, phrases | st.just(""), st.sampled_from(KINDS[:3])), max_size=25)


@settings(max_examples=150, deadline=None)
@given(rows=pools, wanted=st.integers(1, 12), seed=st.integers(0, 99))
def test_whatever_the_pool_no_earlier_stem_names_a_later_answer(
    rows: list[tuple[str, str, str, str]], wanted: int, seed: int
) -> None:
    questions = [question(f"q{n}", row[0], row[1], row[2], row[3]) for n, row in enumerate(rows)]
    drawn: list[Entry] = list(draw(questions, wanted, seed).entries)
    assert len(drawn) <= wanted
    assert len({entry.id for entry in drawn}) == len(drawn)
    assert bool(drawn) == bool(questions)
    for at, later in enumerate(drawn):
        for earlier in drawn[:at]:
            assert fold(later.question.answer) not in fold(earlier.question.question)


@pytest.fixture
def folds(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that is folded: the work that a draw costs, whatever the machine."""
    done: list[str] = []

    def counted(text: str) -> str:
        done.append(text)
        return fold(text)

    monkeypatch.setattr(select, "fold", counted)
    return done


def test_of_twenty_thousand_questions_few_are_looked_at(folds: list[str]) -> None:
    questions = [
        question(f"q{n}", f"What is stem{n} of{n}?", f"ans{n}", f"Proof{n} of it.", KINDS[n % 10])
        for n in range(20_000)
    ]
    past = Past(seen=tuple(f"q{n}" for n in range(0, 20_000, 3)))
    assert len(draw(questions, 10, past=past).entries) == 10
    assert len(folds) == 30


def test_a_pool_full_of_questions_that_clash_is_given_up_on(folds: list[str]) -> None:
    clashing = [question(f"q{n}", "What is answer?", "answer", "Same.") for n in range(20_000)]
    assert len(draw(clashing, 200).entries) == 1
    assert len(folds) < 10_000
