"""Stems of what companies and institutions do."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "trade.bought.price",
        (
            "How much did {subject} pay for {company}?",
            "For how much did {subject} buy {company}?",
        ),
        example="How much did Tamarisk pay for Krag?",
    ),
    StemRule(
        "trade.bought.company",
        (
            "Which company did {subject} buy for {price} in {at}?",
            "Which company did {subject} buy for {price}?",
        ),
    ),
    StemRule(
        "trade.bought_share.share",
        (
            "What percentage of {company} did {subject} buy for {price}?",
            "What percentage of {company} did {subject} buy?",
        ),
    ),
    StemRule("trade.bought_share.price", ("How much did {subject} pay for {share} of {company}?",)),
    StemRule(
        "trade.bought_share.company",
        (
            "Of which company did {subject} buy {share} for {price}?",
            "Of which company did {subject} buy {share}?",
        ),
    ),
    StemRule(
        "trade.bought_by.buyer",
        ("Which company bought {subject} in {at}?", "Which company bought {subject}?"),
    ),
    StemRule("trade.bought_by.price", ("For how much was {subject} {deed} by {buyer}?",)),
    StemRule(
        "trade.sold.price",
        (
            "For how much did {subject} sell its {what} in {at}?",
            "For how much did {subject} sell its {what}?",
        ),
    ),
    StemRule(
        "trade.sold.buyer",
        (
            "To which company did {subject} sell its {what} in {at}?",
            "To which company did {subject} sell its {what}?",
        ),
    ),
    StemRule(
        "trade.floated.when",
        ("{ask} was {subject} floated on {market}?", "{ask} was {subject} floated on the stock exchange?"),
    ),
    StemRule(
        "trade.floated.price",
        (
            "At what price a share was {subject} floated {on_when}?",
            "At what price a share was {subject} first listed {on_when}?",
        ),
    ),
    StemRule("trade.floated.worth", ("At how much was {subject} valued when it was floated?",)),
    StemRule("trade.listed.when", ("Since which year has {subject} been listed on {market}?",)),
    StemRule("trade.bid.price", ("How much a share did {buyer} bid for {subject} in {at}?",)),
    StemRule("trade.bid.buyer", ("Which company made a bid for {subject} in {at}?",)),
    StemRule(
        "trade.merger.buyer",
        ("With which company did {subject} announce a merger in {at} that was {deed}?",),
    ),
    StemRule(
        "trade.merged.buyer",
        ("With which company did {subject} merge in {at}?", "With which company did {subject} merge?"),
    ),
    StemRule("trade.merged_when.when", ("{ask} did {subject} merge with {other_firm}?",)),
    StemRule(
        "trade.fined.fine",
        ("How much did {body} fine {subject}?", "What fine did {body} impose on {subject}?"),
    ),
    StemRule("trade.fined.body", ("Which body fined {subject} {fine}?",)),
    StemRule(
        "trade.fine_cut.fine", ("To how much was the fine that {body_of} imposed on {subject} reduced?",)
    ),
    StemRule("trade.shop_opened.when", ("{ask} was the first {what} of {subject} opened?",)),
    StemRule("trade.recalled.count", ("{ask} {goods} of {subject} were recalled in {at}?",)),
    StemRule(
        "trade.employees.count",
        ("{ask} employees did {subject} have {as_of}?", "{as_of}, {ask} people did {subject} employ?"),
        example="How many employees did Tamarisk have in 2023?",
    ),
    StemRule(
        "trade.employed_there.count",
        ("{as_of}, {ask} employees of {subject} worked in {land}?",),
    ),
    StemRule("trade.students.count", ("{ask} {noun} does {subject} have?",)),
    StemRule("trade.first_earned.when", ("{ask} did the {what} of {subject} first exceed {sum}?",)),
    StemRule("trade.earned.money", ("What was the {what} of {subject} in {at}?",)),
    StemRule("trade.reported.money", ("What was the {what} of {subject} in {at}?",)),
    StemRule("trade.record.money", ("What was the record {what} that {subject} earned in {at}?",)),
    StemRule(
        "trade.sales_share.share",
        ("In {at}, {ask} of the {whole} of {subject} came from {what}?",),
    ),
    StemRule("trade.holder.owner", ("Who is the largest shareholder of {subject}?",)),
    StemRule("trade.holder.share", ("{ask} of {subject} is held by its largest shareholder?",)),
    StemRule("trade.holds.share", ("{ask} of {subject} does {who} hold?",)),
    StemRule(
        "trade.first_shop.city",
        ("In which place did {subject} open its first {what}?", "Where did {subject} open its first {what}?"),
    ),
    StemRule(
        "trade.made_in.city",
        ("Where are the {goods} of {subject} made?", "In which place does {subject} make its {goods}?"),
    ),
    StemRule("trade.strike.union", ("Which trade union called a strike at {subject} in {at}?",)),
    StemRule("trade.prize_worth.worth", ("How much is {named} {of} {subject} worth?",)),
    StemRule("trade.prize_first.winner", ("Who was the first winner of {named} {of} {subject}?",)),
    StemRule("trade.award_first.winner", ("Who was the first winner of {subject}?",)),
    StemRule(
        "trade.resigned.when",
        ("{ask} did {person} {base} as {office} of {subject}?", "{ask} did {person} {base} from {subject}?"),
    ),
    StemRule("trade.interim.head", ("Who ran {subject} for {period}?",)),
    StemRule("trade.interim.period", ("For how long did {head} run {subject}?",)),
    StemRule(
        "trade.succeeded.when",
        ("{ask} did {person} become {office} of {subject}?",),
    ),
)
