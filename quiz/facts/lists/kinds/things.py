"""Lists of prizes, routes, recordings, variants, records and shares."""

from __future__ import annotations

from quiz.facts.lists.relations import NAME, STEP, Ask, relation
from quiz.facts.subject_nouns import EVENTS, PLACES, WORKS

_PERSON = frozenset(("person",))
_AWARDED = r"(?:awards? and )?(?:award|accolade|prize|honour|honor|nomination|recognition)"
_AWARDS = relation(
    _AWARDED,
    (
        rf"(?P<category>{NAME})(?:\(.)?[–:](?P<body>[NPxo]),(?P<year>Y)[–:,(](?P<end>r)",
        rf"(?P<year>Y)[–:](?P<body>[NPxo])[–:,](?P<category>{NAME})(?:\(.)?[–:,(](?P<end>r)",
        rf"(?P<body>[NPxo]),(?P<year>Y)[–:](?P<category>{NAME})(?:\(.)?[–:,(](?P<end>r)",
    ),
    Ask(
        "list.category_won",
        "category",
        "award",
        "In which category did {subject} win at {body} in {year}?",
        several="In which of these categories did {subject} win at {body} in {year}?",
        only=(("end", "won"),),
        by=("end",),
    ),
    Ask(
        "list.category_nominated",
        "category",
        "award",
        "For which award was {subject} nominated at {body} in {year}?",
        several="For which of these awards was {subject} nominated at {body} in {year}?",
        only=(("end", "nominated"),),
    ),
    of=WORKS,
)
_UNDATED = relation(
    _AWARDED,
    (rf"(?P<body>[NPxo]),(?P<category>{NAME})(?:\(.)?,?[–:](?P<end>r)",),
    Ask(
        "list.category_won_at",
        "category",
        "award",
        "In which category did {subject} win at {body}?",
        several="In which of these categories did {subject} win at {body}?",
        only=(("end", "won"),),
        by=("end",),
    ),
    Ask(
        "list.category_nominated_at",
        "category",
        "award",
        "For which award was {subject} nominated at {body}?",
        several="For which of these awards was {subject} nominated at {body}?",
        only=(("end", "nominated"),),
    ),
    of=WORKS,
)
_ROUTES = relation(
    r"(?:climbing |mountaineering |ascent )?(?:route|climb|ascent)|first ascent",
    (
        rf"(?P<route>{NAME})(?:,(?P<way>[wxN]))?[–:](?P<grade>[gx])(?:,(?P<who>[PQ])|,P,P|,P,P,P)?,(?P<year>Y)",
    ),
    Ask(
        "list.route_year", "year", "date", 'In which year was the route "{route}" on {subject} first climbed?'
    ),
    Ask("list.route_grade", "grade", "other", 'What is the grade of the route "{route}" on {subject}?'),
    Ask(
        "list.route_climber",
        "who",
        "person",
        'Who made the first ascent of the route "{route}" on {subject} with {mate}?',
    ),
    of=frozenset(("mountain",)),
)
_RECORDINGS = relation(
    r"(?:complete |studio |live |audio )?recording|discography",
    (r"(?P<year>Y)(?:.[NPQxwo])*.(?P<led>c)(?:.o)*(?:.(?P<label>[NP])|(?:.[^Y])*)",),
    Ask(
        "list.recording_conductor",
        "led",
        "person",
        "Who conducted the {year} recording of {subject}?",
        fine="conductor",
    ),
    Ask(
        "list.recording_year",
        "year",
        "date",
        "From which year is the recording of {subject} conducted by {led}?",
    ),
    Ask(
        "list.recording_label",
        "label",
        "organization",
        "Which label issued the {year} recording of {subject}?",
        fine="label",
    ),
    of=WORKS,
)
_VARIANTS = relation(
    r"(?:variant|version|model|mark|sub-?type|sub-?class)",
    (r"(?P<model>[NPx])(?:.[^b])*.(?P<count>b)(?:..)*",),
    Ask(
        "list.built",
        "count",
        "count",
        "How many examples of the {model}, a variant of {subject}, were built?",
    ),
    never=frozenset(("company",)),
)
_EXTREMES = relation(
    r"(?P<sup>highest|lowest|strongest|heaviest|greatest) (?:observed |recorded |measured )?"
    r"(?P<noun>(?:(?:total|daily"
    r"|sustained|wind|storm|24-hour) )?(?:rainfall|snowfall|precipitation|temperature|gust|surge|wind)"
    r"(?: total| amount)?)",
    (
        r"(?P<rank>k)[–:].(?:\(.)?[,–:](?P<place>[NPx])(?:,.)*",
        r"(?P<rank>k)[–:](?P<place>[NPx])(?:,[NP])?[,–:(][xMF](?:\(.)?",
    ),
    Ask(
        "list.extreme",
        "place",
        "place",
        "Where was the {rank}{sup} {noun} of {subject} recorded?",
        several="At which of these places was the {rank}{sup} {noun} of {subject} recorded?",
    ),
    of=EVENTS,
)
_TALLEST = relation(
    r"(?P<sup>tallest|highest|longest|largest|deepest|oldest|busiest) (?P<noun>[a-z]+(?: [a-z]+)?)",
    (rf"(?P<rank>k)[–:](?P<what>{NAME})(?:[–,:(].)*",),
    Ask("list.tallest", "what", "other", "Which is the {rank}{sup} {noun} in {subject}?"),
    of=PLACES,
)
_HOSTS = relation(
    r"(?:host|host city|host town|host nation|venue|location|edition)",
    (r"(?P<year>Y)[–:,](?P<place>[NP])(?:,[NP])?(?:\([NPwx])?", r"(?P<place>[NP])(?:,[NP])?[(–,](?P<year>Y)"),
    Ask("list.host", "place", "place", "Where was {subject} held in {year}?"),
    of=frozenset(("award", "competition", "thing", "event", "festival")),
)
_SHARES = relation(
    r"(?:largest |main |major |principal )?(?:shareholder|shareholding|ownership|owner|stakeholder)",
    (r"(?P<holder>[NPQx])[–:,(](?P<share>%)",),
    Ask("list.share", "share", "value", "What share of {subject} does {holder} own?"),
    never=_PERSON,
)
_MODELS = relation(
    r"(?:[a-z-]+ )*(?:model|product|car|motorcycle|vehicle|aircraft|locomotive|typewriter|tractor|machine"
    r"|engine|computer|camera|watch|bicycle|truck|lorry|bus|tram|radio|instrument|range)",
    (
        r"(?P<model>[NPxg])[–:,(](?P<made>S)[,–](?P<count>b)",
        r"(?P<model>[NPxg])[–:,(](?P<sort>[wx])[,(–](?P<made>S)",
        r"(?P<model>[NPxg])[–:,(](?P<made>S)[,)–:](?P<sort>[wx])",
        r"(?P<model>[NPxg])[–:,(](?P<made>S)",
    ),
    Ask(
        "list.made_from",
        "start",
        "date",
        "In which year did {subject} begin to make the {model}?",
    ),
    Ask("list.made_number", "count", "count", "How many of the {model} did {subject} build?"),
    Ask("list.made_until", "until", "date", "Until which year did {subject} make the {model}?"),
    Ask("list.model_then", "model", "other", "Which {sort} did {subject} make {years}?"),
    of=frozenset(("company",)),
)
_ARTWORKS = relation(
    r"(?:[a-z-]+ )*(?:painting|sculpture|artwork|portrait|mural|fresco|statue|picture|work)",
    (
        rf"(?P<work>{NAME})[,–(:y](?P<artist>P)[,–(:](?P<year>Y)",
        rf"(?P<artist>P)[,–:](?P<work>{NAME})[,–(](?P<year>Y)",
    ),
    Ask("list.artist", "artist", "person", 'Which artist made "{work}", a work at {subject}?', fine="artist"),
    Ask("list.artwork", "work", "work", "Which work by {artist} belongs to {subject}?", type=STEP),
    of=frozenset(("building", "organization", "thing")),
)
_PREMIERES = relation(
    r"(?:[a-z]+ )*(?:premiere|première|first performance)",
    (
        rf"(?P<year>Y)[–:,](?P<work>{NAME})[,–(y](?P<artist>P)",
        rf"(?P<work>{NAME})[,–(:y](?P<artist>P)[,–(:](?P<year>Y)",
        rf"(?P<artist>P)[,–:](?P<work>{NAME})[,–(](?P<year>Y)",
    ),
    Ask(
        "list.premiered",
        "artist",
        "person",
        'Whose work "{work}" was first performed at {subject} in {year}?',
        fine="composer",
    ),
    Ask(
        "list.premiere_year",
        "year",
        "date",
        'In which year was "{work}" by {artist} first performed at {subject}?',
    ),
    of=frozenset(("building", "organization", "band", "festival")),
)
RELATIONS = (
    _UNDATED,
    _MODELS,
    _PREMIERES,
    _ARTWORKS,
    _AWARDS,
    _ROUTES,
    _RECORDINGS,
    _VARIANTS,
    _EXTREMES,
    _TALLEST,
    _HOSTS,
    _SHARES,
)
