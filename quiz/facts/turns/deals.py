"""What companies buy and sell: shares, firms, flotations, bids, mergers, fines."""

from __future__ import annotations

from quiz.facts.turns.model import Turn

_FIRM = frozenset(("company", "airline", "club", "organization", "school", "periodical"))
_MAKER = r"(?:(?:the|an?|its|their|rival|fellow) ?)?(?:(?!(?:at|in|near|from|on) )[\w'’-]+ ){0,6}?"
_BOUGHT = r"(?P<deed>bought|acquired|purchased|took over)"
_TIME = r"(?:,? (?:in|on) (?P<at>⟨D\d+⟩),?)?"

DEALS: tuple[Turn, ...] = (
    Turn(
        "trade.bought",
        rf"<S> (?:also |later |then )?{_BOUGHT} {_MAKER}<company>,? for <price>{_TIME}",
        ("price", "company"),
        _FIRM,
        "Ostby bought the German maker of coffee grinders Krag, for DM 61 million, in 1991.",
    ),
    Turn(
        "trade.bought_share",
        rf"{_BOUGHT} <share> of {_MAKER}<company>(?: for <price>)?",
        ("share", "price", "company"),
        _FIRM,
        "In 2018 it bought 70% of the Japanese thermometer maker Fuji Seiryo for ¥4.2 billion.",
    ),
    Turn(
        "trade.bought_by",
        rf"<S>,? (?:was|is|were)(?: in ⟨D\d+⟩)? (?P<deed>bought|acquired|purchased|taken over"
        rf"|nationali[sz]ed)"
        rf"(?: in (?P<at>⟨D\d+⟩))? by {_MAKER}<buyer>(?: (?:in|on) ⟨D\d+⟩)?(?:,? for <price>)?",
        ("buyer", "price"),
        _FIRM,
        "Ostby was acquired in 2004 by the Danish group Holm Industries for $40 million.",
    ),
    Turn(
        "trade.sold",
        r"sold (?:the|its) (?P<what>[a-z][a-z' -]{3,40}?(?:division|business|arm|unit|subsidiary"
        r"|works|factory|building|stake|chain|brewery|operations))"
        r"(?:, (?P<name>⟨[A-Z]\d+⟩),)? (?:to (?:the )?(?:[\w'’-]+ ){0,4}?<buyer> )?for <price>(?: in"
        r" (?P<at>⟨D\d+⟩))?",
        ("price", "buyer"),
        _FIRM,
        "The company sold the weighbridge division to the Indian group Krag Metrology for £19.5"
        " million in 2005.",
    ),
    Turn(
        "trade.floated",
        r"<S> (?:was|were) (?:floated|listed)(?: on (?P<market>(?:the )?⟨[A-Z]\d+⟩))? (?:on|in)"
        r" <when>(?: at <price> (?:a|per) share)?"
        r"(?:,? valuing (?:it|the company|⟨S\d+⟩) at <worth>)?",
        ("when", "price", "worth"),
        _FIRM,
        "Ostby was floated on the London Stock Exchange on 14 October 1986 at 135 pence a share,"
        " valuing it at £88 million.",
    ),
    Turn(
        "trade.listed",
        r"<S> (?:has been|is|was) listed on (?P<market>(?:the )?⟨[A-Z]\d+⟩) since <when>",
        ("when",),
        _FIRM,
        "Ostby has been listed on the London Stock Exchange since 1986.",
    ),
    Turn(
        "trade.bid",
        r"(?:[Ii]n|[Oo]n) (?P<at>⟨D\d+⟩),? (?:the )?(?:[\w'’-]+ ){0,4}?<buyer> made (?:an? )?"
        r"(?:[a-z]+ ){0,2}(?:bid|offer) of <price> (?:a|per) share",
        ("price", "buyer"),
        _FIRM,
        "In April 2008 the American conglomerate Krag Holdings made a bid of 310 pence a share.",
    ),
    Turn(
        "trade.merger",
        r"[Aa] (?:proposed )?merger with (?:the )?(?:[\w'’-]+ ){0,4}?<buyer>, announced in "
        r"(?P<at>⟨D\d+⟩), was (?P<deed>called off|blocked|dropped|rejected|prohibited)",
        ("buyer",),
        _FIRM,
        "A merger with the Dutch group Krag Precision, announced in May 2023, was called off that November.",
    ),
    Turn(
        "trade.merged",
        r"<S> merged with (?:the )?(?:[\w'’-]+ ){0,4}?<buyer>(?: in (?P<at>⟨D\d+⟩))?",
        ("buyer",),
        _FIRM,
        "Ostby merged with the brewer Krag Holdings in 1987.",
    ),
    Turn(
        "trade.merged_when",
        r"<S> merged with (?P<other_firm>(?:the )?(?:[\w'’-]+ ){0,4}?⟨[A-Z]\d+⟩) in <when>",
        ("when",),
        _FIRM,
        "Ostby merged with the brewer Krag Holdings in 1987.",
    ),
    Turn(
        "trade.fined",
        r"<S> was fined <fine> by (?:the )?<body>(?P<why> for (?!its )[a-z][^.;,]*)?",
        ("fine", "body"),
        _FIRM,
        "In 2011 Ostby was fined €7.4 million by the Nordic Commission.",
    ),
    Turn(
        "trade.fined",
        r"(?:the )?<body> fined <S> <fine>",
        ("fine", "body"),
        _FIRM,
        "In 2011 the Nordic Commission fined Ostby €7.4 million.",
    ),
    Turn(
        "trade.fine_cut",
        r"<S> was fined ⟨M\d+⟩ by (?P<body_of>(?:the )?⟨[A-Z]\d+⟩)[^.]*?;[^.;]*?the fine was "
        r"(?:reduced|cut|lowered) to <fine>",
        ("fine",),
        _FIRM,
        "Ostby was fined €7.4 million by the Nordic Commission; on appeal, in 2014, the fine was"
        " reduced to €3.1 million.",
    ),
)
