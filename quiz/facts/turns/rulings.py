"""Laws, treaties, elections, disasters: introduced, passed, in force, how strong, how many."""

from __future__ import annotations

from quiz.facts.turns.model import Turn

_LAW = frozenset(("law",))
_HIT = frozenset(("event",))
_SIGNED = _LAW | frozenset(("thing",))

RULINGS: tuple[Turn, ...] = (
    Turn(
        "law.introduced",
        r"<S> was (?:introduced|proposed|drafted|sponsored|written) by (?:the )?(?:[\w'’-]+ ){0,4}?<leader>",
        ("leader",),
        _LAW,
        "The Ostby Act was introduced by the minister Ada Brun on 3 March 1910.",
        sure="proposed",
    ),
    Turn(
        "law.passed",
        r"<S>(?: was|,)?[^.;]{0,90}? (?P<deed>passed|adopted|enacted|ratified|signed into law|signed)"
        r"(?: by (?:the )?⟨[A-Z]\d+⟩| by ⟨C\d+⟩ votes to ⟨C\d+⟩)? on <when>",
        ("when",),
        _SIGNED,
        "The Ostby Act was passed by 112 votes to 64 on 9 May 1911.",
    ),
    Turn(
        "law.votes",
        r"<S>[^.;]{0,90}? passed by <count> votes to (?P<against>⟨C\d+⟩)",
        ("count",),
        _SIGNED,
        "The Ostby Act was passed by 112 votes to 64 on 9 May 1911.",
    ),
    Turn(
        "law.assent",
        r"received (?:the )?(?P<what>[Rr]oyal [Aa]ssent|presidential assent) (?:on|in) <when>",
        ("when",),
        _LAW,
        "The act was passed in spring and received royal assent on 1 June 1911.",
    ),
    Turn(
        "law.force",
        r"<S> (?:[^.;]{0,60}? )?(?:came|entered|went) into (?:force|effect) (?:on|in) <when>",
        ("when",),
        _SIGNED,
        "The act came into force on 1 January 1912.",
    ),
    Turn(
        "law.ended",
        r"<S> was (?P<deed>repealed|revoked|struck down|superseded|annulled|amended) (?:on|in) <when>",
        ("when",),
        _LAW,
        "It had few friends, and the act was repealed in 1974.",
    ),
    Turn(
        "law.applied",
        r"<S> (?:applied|extended) to <count> (?P<noun>[a-z]+)",
        ("count",),
        _LAW,
        "The act applied to 41 ports and about 18,000 workers.",
    ),
    Turn(
        "event.magnitude",
        r"(?:<S>|which) (?:had|measured|registered|was|reached)(?: an?)?(?: moment)?"
        r"(?: magnitude(?: of)?)? <count>(?= on the )",
        ("count",),
        _HIT,
        "It measured 6.4 on the Richter scale and was felt in Holm.",
    ),
    Turn(
        "event.killed",
        r"<S> (?:killed|claimed the lives of|left) <count>(?: people| persons)?(?: dead)?(?= and|,|\.| in)",
        ("count",),
        _HIT,
        "The flood killed 120 people and caused great damage.",
    ),
    Turn(
        "event.injured",
        r"<S> (?:killed|claimed)[^.;]{0,60}?,? (?:and )?(?P<deed>injured|wounded) <count>"
        r"(?: people| others| more)?(?=,| and|\.)",
        ("count",),
        _HIT,
        "The flood killed 120 people and injured 340 others.",
    ),
    Turn(
        "event.homeless",
        r"<S>[^.;]{0,90}? (?:left|leaving|made|making) <count>(?: people| persons| inhabitants)?"
        r" (?P<deed>homeless|without (?:homes|power|water|electricity|shelter))",
        ("count",),
        _HIT,
        "The flood killed 120 people, injured 340 and left about 12,000 homeless.",
    ),
    Turn(
        "event.felt",
        r"(?:<S>|[Ii]t|[Tt]he (?:main )?shock|[Tt]he earthquake|and) was felt as far(?: away)? as <city>",
        ("city",),
        _HIT,
        "It was felt as far away as Holm.",
    ),
    Turn(
        "event.wave",
        r"(?:a|the) tsunami(?: wave)?(?:,? (?:that was|which was))? <height> high",
        ("height",),
        _HIT,
        "A few minutes later a tsunami 5.8 metres high struck the harbour.",
    ),
    Turn(
        "event.estimated",
        r"(?:[Tt]he|[Ii]ts)(?: total)? (?P<what>damage|cost|losses)(?: (?:of|caused by) <S>)? (?:was|were)"
        r" estimated at <money>",
        ("money",),
        _HIT | frozenset(("mission",)),
        "The total damage was estimated at $40 million.",
        sure="estimated",
    ),
    Turn(
        "event.damage",
        r"caus(?:ed|ing) (?:an estimated |about )?(?:(?:property )?damage (?:of|worth|estimated at)"
        r" <money>|<money>(?: in| of| worth of)(?: property)? damage)",
        ("money",),
        _HIT,
        "The flood killed 120 people and caused property damage of $40 million.",
        sure="estimated",
    ),
    Turn(
        "event.lasted",
        r"(?:[Tt]he (?:shaking|quake|storm|rain|fire|strike|siege|race|game|match)|<S>) lasted (?:for"
        r" )?<lasting>",
        ("lasting",),
        _HIT,
        "The shaking lasted 10 seconds and was felt in Holm.",
    ),
    Turn(
        "event.wrecked",
        r"<count> (?P<noun>(?:[a-z]+ ){0,2}(?:buildings|houses|homes|bridges|schools|churches|boats"
        r"|ships|villages)) were (?P<deed>destroyed|damaged|flooded|lost|burned)",
        ("count",),
        _HIT,
        "In the town 230 school buildings were destroyed by the waves.",
    ),
    Turn(
        "event.attended",
        r"(?:<S>|[Tt]he (?:race|final|match|festival|exhibition|fair|ceremony|concert)) was "
        r"(?P<deed>attended|visited|watched|seen) by <count>(?: [a-z]+)?(?: people| visitors|"
        r" spectators| viewers)?",
        ("count",),
        _HIT,
        "The flood was watched by 12,000 people from the hills.",
    ),
    Turn(
        "event.took_part",
        r"<count> (?P<noun>[a-z]+(?: from ⟨C\d+⟩ [a-z]+)?) (?:took part|competed|participated)(?: in <S>)?",
        ("count",),
        _HIT,
        "About 820 athletes took part in the marathon, most of them amateurs.",
    ),
    Turn(
        "war.began_with",
        r"<S> (?:[^.;]{0,60}? )?(?:ended|was ended|was concluded|concluded) (?:by|with) <treaty>",
        ("treaty",),
        frozenset(("war",)),
        "The war ended with the Treaty of Holm in spring.",
    ),
    Turn(
        "war.signed",
        r"(?P<named_treaty>(?:[Tt]he )?⟨[EN]\d+⟩),? (?:which was |was )?(?:signed|concluded|agreed)"
        r"(?: (?:at|in) ⟨[A-Z]\d+⟩)? on <when>",
        ("when",),
        frozenset(("war", "battle")),
        "It ended with the Treaty of Holm, signed on 20 January 1613.",
    ),
    Turn(
        "war.surrendered",
        r"[Tt]he garrison(?: of (?P<site_of>⟨[A-Z]\d+⟩))? surrendered with <count> (?P<noun>men|soldiers)",
        ("count",),
        frozenset(("war", "battle")),
        "The garrison of Holm surrendered with 1,200 men after a month.",
    ),
    Turn(
        "war.fell",
        r"(?P<called>(?:the (?:fortress|town|city|castle) of )?⟨[A-Z]\d+⟩), which (?P<deed>fell"
        r"|surrendered|capitulated) on <when>",
        ("when",),
        frozenset(("war", "battle")),
        "They laid siege to the fortress of Holm, which fell on 3 August 1611.",
    ),
    Turn(
        "war.on_river",
        r"<S> (?:took place|was fought|occurred)[^.;]*? on (?:the (?P<bank>left|right|north|south|east|west)"
        r" bank of )?the (?:[Rr]iver )<river>",
        ("river",),
        frozenset(("battle",)),
        "The battle took place near a village on the left bank of the river Ilm.",
    ),
    Turn(
        "war.far_from",
        r"<S> (?:took place|was fought|occurred)[^.;]*? <distance> (?P<way>(?:north|south|east|west)"
        r"(?:-?(?:east|west))?) of (?:the (?:[a-z]+ ){1,3})?,? ?<city>",
        ("distance",),
        frozenset(("battle",)),
        "The battle took place near a village about 40 kilometres west of Drammen.",
    ),
    Turn(
        "war.held_out",
        r"[Tt]he (?:garrison|defenders|fortress|city)(?:,[^.;]*?,)? held out for <lasting>",
        ("lasting",),
        frozenset(("battle", "war")),
        "The garrison, which had little powder, held out for eleven weeks.",
    ),
    Turn(
        "war.of_losses",
        r"[Tt]he (?P<side>[A-Z][a-z]+) losses,?(?: according to [^;.]*?,)? were ⟨C\d+⟩,"
        r" of whom <count> (?:had been|were) killed",
        ("count",),
        frozenset(("battle", "war")),
        "The Danish losses, according to the returns, were 7,900, of whom 2,350 had been killed.",
    ),
)
