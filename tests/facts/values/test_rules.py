"""Every rule's own examples, and the rules as a table."""

from __future__ import annotations

import pytest

from quiz.facts.values import RULES, find_values, parse_value
from quiz.facts.values.rule import Rule

MATCHES = [
    pytest.param(rule, text, want, id=f"{rule.name}: {want}") for rule in RULES for text, want in rule.yes
]
MISSES = [pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.no]


@pytest.mark.parametrize(("rule", "text", "want"), MATCHES)
def test_a_rule_finds_the_value_of_its_example(rule: Rule, text: str, want: str) -> None:
    found = [(f.value.type, f.value.text) for f in find_values(text)]
    assert (rule.type, want) in found


@pytest.mark.parametrize(("rule", "text"), MISSES)
def test_no_value_of_the_rules_type_is_found_in_its_counterexample(rule: Rule, text: str) -> None:
    assert [f.value.text for f in find_values(text) if f.value.type == rule.type] == []


def test_every_rule_has_a_name_of_its_own_and_an_example() -> None:
    assert len({(rule.type, rule.name) for rule in RULES}) == len(RULES)
    assert all(rule.yes for rule in RULES)


@pytest.mark.parametrize(("rule", "text", "want"), MATCHES)
def test_what_was_found_in_text_is_the_same_value_when_read_alone(rule: Rule, text: str, want: str) -> None:
    found = next(f.value for f in find_values(text) if f.value.text == want and f.value.type == rule.type)
    alone = parse_value(want)
    if alone is not None and alone.type == found.type:
        assert alone.canonical == found.canonical


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.needs], ids=lambda rule: rule.name)
def test_what_a_rule_matches_holds_what_it_needs(rule: Rule) -> None:
    texts = [text for other in RULES for text in (*(text for text, _ in other.yes), *other.no)]
    assert all(rule.may_match(text) for text in texts if rule.pattern.search(text))
    assert not rule.may_match("It opened in 1911.")
