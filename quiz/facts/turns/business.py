"""What companies and institutions do: earn, employ, make things, change their heads, give prizes."""

from __future__ import annotations

from quiz.facts.turns.model import GROUP, Turn

_FIRM = frozenset(("company", "airline", "club", "organization", "school", "periodical"))

BUSINESS: tuple[Turn, ...] = (
    Turn(
        "trade.recalled",
        r"(?:[Ii]n|[Oo]n) (?P<at>⟨D\d+⟩),? <count> (?P<goods>(?:[\w⟨⟩'-]+ ){0,3}?[a-z]+s) were recalled",
        ("count",),
        _FIRM,
        "In February 2015 about 186,000 kitchen scales were recalled.",
    ),
    Turn(
        "trade.employees",
        r"(?P<as_of>(?:[Aa]s of|[Ii]n|[Aa]t the end of) ⟨D\d+⟩),? <S> (?:had|has|employed"
        r"|employs) <count> (?:employees|people|staff|workers)",
        ("count",),
        GROUP,
        "As of December 2023, Ostby had 2,940 employees.",
    ),
    Turn(
        "trade.employees",
        r"<S> (?:had|has|employed|employs) <count> (?:employees|people|staff|workers) (?P<as_of>(?:as"
        r" of|in|at the end of|by) ⟨D\d+⟩)",
        ("count",),
        GROUP,
        "Ostby employed 2,940 people in 2023.",
    ),
    Turn(
        "trade.employed_there",
        r"(?P<as_of>(?:[Aa]s of|[Ii]n|[Aa]t the end of) ⟨D\d+⟩),? <S> (?:had|has|employed"
        r"|employs) ⟨C\d+⟩ (?:employees|people|staff|workers), of whom <count> worked in (?P<land>"
        r"(?:the )?⟨L\d+⟩)",
        ("count",),
        GROUP,
        "As of December 2023, Ostby had 2,940 employees, of whom 1,310 worked in Germany, 720 in"
        " Japan and 405 in Spain.",
    ),
    Turn(
        "trade.employed_there",
        r"(?P<as_of>(?:[Aa]s of|[Ii]n|[Aa]t the end of) ⟨D\d+⟩),? <S> (?:had|has|employed"
        r"|employs) ⟨C\d+⟩ (?:employees|people|staff|workers), of whom ⟨C\d+⟩ worked in (?:the"
        r" )?⟨L\d+⟩, <count> in (?P<land>(?:the )?⟨L\d+⟩)",
        ("count",),
        GROUP,
        "As of December 2023, Ostby had 2,940 employees, of whom 1,310 worked in Germany, 720 in"
        " Japan and 405 in Spain.",
    ),
    Turn(
        "trade.employed_there",
        r"(?P<as_of>(?:[Aa]s of|[Ii]n|[Aa]t the end of) ⟨D\d+⟩),? <S> (?:had|has|employed"
        r"|employs) ⟨C\d+⟩ (?:employees|people|staff|workers), of whom ⟨C\d+⟩ worked in [^.;]*? and"
        r" <count> in (?P<land>(?:the )?⟨L\d+⟩)",
        ("count",),
        GROUP,
        "As of December 2023, Ostby had 2,940 employees, of whom 1,310 worked in Germany, 720 in"
        " Japan and 405 in Spain.",
    ),
    Turn(
        "trade.students",
        r"<S>[^.;]{0,60}? (?:has|enrols|enrolls|is [^.;]{0,60}? (?:with|enrolling))(?: an enrol+ment of)?"
        r" <count> (?P<noun>students|pupils|members|undergraduates)",
        ("count",),
        frozenset(("school", "organization", "club")),
        "Ostby has about 7,400 students in five faculties.",
    ),
    Turn(
        "trade.first_earned",
        r"(?P<what>[Rr]evenues?|[Tt]urnover|[Ss]ales|[Nn]et income|[Pp]rofits?) (?:first )?"
        r"(?:exceeded|passed|topped|reached|surpassed) (?P<sum>⟨M\d+⟩) for the first time in <when>",
        ("when",),
        _FIRM,
        "Revenue exceeded £100 million for the first time in 1997.",
    ),
    Turn(
        "trade.earned",
        r"(?P<what>[Rr]evenues?|[Tt]urnover|[Ss]ales|[Nn]et income|[Oo]perating income|[Nn]et profit"
        r"|[Pp]rofits?) (?:for|in) (?P<at>⟨D\d+⟩) (?:was|were|reached|came to|amounted to|stood at"
        r"|totalled|totaled) <money>",
        ("money",),
        _FIRM,
        "Net income for 2023 was £37.9 million.",
    ),
    Turn(
        "trade.reported",
        r"[Ii]n (?P<at>⟨D\d+⟩),? <S> (?:reported|had|posted|recorded|made|earned|generated) "
        r"(?:a )?(?P<what>revenues?|turnover|sales|net income|net profit|profits?|a profit|a loss) of"
        r" <money>",
        ("money",),
        _FIRM,
        "In 2023 Ostby reported revenue of £412.6 million.",
    ),
    Turn(
        "trade.record",
        r"(?P<what>[Rr]evenues?|[Tt]urnover|[Ss]ales|[Nn]et income|[Oo]perating income|[Nn]et profit"
        r"|[Pp]rofits?) (?:for|in) [^.;]*? (?:down from|compared with|against|below) (?:the|a) record"
        r" <money> (?P<deed>earned|achieved|reached|posted|made|recorded) in (?P<at>⟨D\d+⟩)",
        ("money",),
        _FIRM,
        "Net income for 2023 was £37.9 million, down from the record £44.1 million earned in 2021.",
    ),
    Turn(
        "trade.sales_share",
        r"(?P<what>[A-Z][a-z]+(?: [a-z]+)?) accounted for <share> of (?P<whole>sales|revenue|turnover"
        r"|exports|output|production) in (?P<at>⟨D\d+⟩)",
        ("share",),
        _FIRM,
        "Laboratory balances accounted for 47% of sales in 2023.",
    ),
    Turn(
        "trade.holder",
        r"[Tt]he largest shareholder(?: (?:of|in) <S>)?(?:,| is) (?:the )?(?:[\w'’-]+ ){0,4}?<owner>"
        r"(?:,? (?:with|which holds|holding) <share>)?",
        ("owner", "share"),
        _FIRM,
        "The largest shareholder is the shipping group Krag Holdings, with 24%.",
    ),
    Turn(
        "trade.holds",
        r"shareholder[^.]*?[;,] (?:and )?(?P<who>(?:the )?(?:[A-Z][a-z]+ |[a-z]+ ){0,4}(?:fund|trust"
        r"|family|bank|government|foundation)) holds <share>",
        ("share",),
        _FIRM,
        "The largest shareholder is Krag Holdings; the Norwegian sovereign wealth fund holds 4.2%.",
    ),
    Turn(
        "trade.first_shop",
        r"opened (?:its|the company's) first (?P<what>shop|store|branch|restaurant|factory|office"
        r"|hotel|showroom|[a-z]+ shop),? in <city>",
        ("city",),
        _FIRM,
        "The company opened its first shop, in Bath, in 1994.",
    ),
    Turn(
        "trade.shop_opened",
        r"(?:[Tt]he|[Ii]ts)(?: company's)? first (?P<what>shop|store|branch|restaurant|factory|hotel|showroom"
        r"|brewery|supermarket) (?:was opened|opened)(?: (?:in|on|at) [^.;]{0,50}?)?,? in <when>",
        ("when",),
        _FIRM,
        "The first shop was opened on Holm Street, Krag, in 1948.",
    ),
    Turn(
        "trade.made_in",
        r"(?:^|; |, | and )(?P<goods>[A-Za-z][a-z]+(?: [a-z]+){0,2}s) (?:are|were) (?:made|built"
        r"|produced|manufactured|assembled|brewed) in <city>",
        ("city",),
        _FIRM,
        "Laboratory instruments are made in Leeds, coffee grinders in Krag.",
    ),
    Turn(
        "trade.made_in",
        r"(?:are|were) (?:made|built|produced|manufactured|assembled) in ⟨[A-Z]\d+⟩, "
        r"(?P<goods>[a-z]+(?: [a-z]+){0,2}s) in <city>",
        ("city",),
        _FIRM,
        "Laboratory instruments are made in Leeds, coffee grinders in Krag, and thermometers in Nagano.",
    ),
    Turn(
        "trade.made_in",
        r"(?:are|were) (?:made|built|produced|manufactured|assembled) in ⟨[A-Z]\d+⟩,[^.;]*? and "
        r"(?P<goods>[a-z]+(?: [a-z]+){0,2}s) in <city>",
        ("city",),
        _FIRM,
        "Laboratory instruments are made in Leeds, coffee grinders in Krag, and thermometers in Nagano.",
    ),
    Turn(
        "trade.strike",
        r"<union>,(?: which [^.;]*?,)? (?:called|organi[sz]ed|led|held) an? (?P<length>[a-z-]+ "
        r"|⟨U\d+⟩ )?strike[^.;]*? in (?P<at>⟨D\d+⟩)",
        ("union",),
        _FIRM,
        "The trade union Unite, which represents the workers, called a nineteen-day strike there in 1979.",
    ),
    Turn(
        "trade.prize_worth",
        r"<named>, worth <worth>,",
        ("worth",),
        _FIRM,
        "The Karin Moe Prize, worth £25,000, has been awarded since 1996.",
    ),
    Turn(
        "trade.prize_first",
        r"<named>(?:,[^.;]*?,)? (?:has been|is|was) (?:awarded|given|presented)[^.;]*; (?:its|the)"
        r" first (?:winner|recipient|laureate) was (?:the )?(?:[\w'’-]+ ){0,4}?<winner>",
        ("winner",),
        example="The Karin Moe Prize has been awarded every two years; the first winner was the Kenyan"
        " chemist Grace Wambui.",
    ),
    Turn(
        "trade.award_first",
        r"[Tt]he first (?:winner|recipient|laureate)(?: of <S>)? was (?:the )?(?:[\w'’-]+ ){0,4}?<winner>",
        ("winner",),
        frozenset(("award",)),
        "The first recipient was the Kenyan chemist Grace Wambui.",
    ),
    Turn(
        "trade.resigned",
        r"(?P<person>⟨P\d+⟩) (?P<deed>resigned|retired|stepped down|stood down|was dismissed) (?:as "
        r"(?P<office>[a-z ]+) )?(?:on|in) <when>",
        ("when",),
        _FIRM,
        "Karl Moe resigned on 2 March 2015.",
    ),
    Turn(
        "trade.interim",
        r"(?:[Tt]he )?(?:chair|chairman|chairwoman|director|deputy|interim [a-z]+|acting [a-z]+),"
        r" <head>, (?:ran|led|headed|managed) (?:<S>|the (?:business|company|firm|club|school))"
        r" for <period>",
        ("head", "period"),
        _FIRM,
        "The chair, Karl Moe, ran the business for five months.",
    ),
    Turn(
        "trade.succeeded",
        r"(?P<person>⟨P\d+⟩),? (?:[^.;]*?, )?succeeded (?:him|her|⟨P\d+⟩) as (?P<office>[a-z ]+?) "
        r"(?:on|in) <when>",
        ("when",),
        _FIRM,
        "Karl Moe, formerly head of research, succeeded her as chair on 1 January 2022.",
    ),
)
