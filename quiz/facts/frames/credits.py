"""Who stands behind a work and its parts: dedications, credits, covers, videos, guests, songs."""

from __future__ import annotations

from quiz.facts.frames.turns import Turn

_SCREEN = "film|television|episode|play|musical"
_WORKS = "film|television|episode|album|song|book|novel|play|game|opera|artwork"

TURNS: tuple[Turn, ...] = (
    Turn(
        "making.dedicated",
        "dedicated",
        r"<S> (?:is|was) dedicated to (?:(?:the memory of|his|her|§['’]s|the late) )?(?:the |an? )"
        r"?(?P<trade><TRADE>)?"
        r"(?P<who><P>)",
        {"who": "person"},
        _WORKS,
    ),
    Turn(
        "making.dedicated",
        "dedicated",
        r"<S> (?:is|was) dedicated to (?:the )?(?:<TRADE>)?‹[pu]\d+›,? and (?:to )?(?:the )"
        r"?(?P<trade><TRADE>)(?P<who><P>)",
        {"who": "person"},
        _WORKS,
    ),
    Turn(
        "making.credit",
        "mastered mixed engineered arranged illustrated narrated choreographed edited translated "
        "photographed adapted "
        "orchestrated",
        r"<S> was (?P<deed>mastered|mixed|engineered|arranged|illustrated|narrated|choreographed|edited|"
        r"photographed|"
        r"orchestrated|produced) by (?:the )?(?:<TRADE>)?(?P<who><P>)(?! and ‹|, ‹)(?: at (?P<where><N>))?",
        {"who": "person"},
        _WORKS,
    ),
    Turn(
        "making.part_credit",
        "strings brass horns arranged orchestrated costumes sets sleeve",
        r"(?:[Tt]he|<SS>) (?P<part>(?:strings|brass|horns|string arrangements|string parts|orchestrations|"
        r"costumes|sets|"
        r"sleeve|artwork|libretto|lyrics|choreography|visual effects|illustrations|models|puppets|"
        r"miniatures)) "
        r"(?:was|were) (?P<deed>arranged|written|designed|made|built|created|drawn|composed|painted|"
        r"orchestrated) by "
        r"(?:the )?(?:<TRADE>)?(?P<who><P>)(?! and ‹|, ‹)",
        {"who": "person"},
        _WORKS,
    ),
    Turn(
        "making.part_made",
        "strings brass horns vocals drums",
        r"(?:[Tt]he|<SS>) (?P<part>strings|brass|horns|vocals|drums|drum parts|choir parts|orchestral "
        r"parts) were "
        r"(?:[^;.]*? and )?(?:were )?recorded[^;.]*?,? on (?P<when><D>)(?:, with (?P<number><C>))?",
        {"when": "date", "number": "figure:players,musicians,singers,strings"},
        _WORKS,
    ),
    Turn(
        "making.cover",
        "cover sleeve jacket poster",
        r"[Tt]he (?P<what>cover|sleeve|jacket|poster|cover art|cover artwork|cover photograph|cover image)"
        r"(?:,? an? "
        r"(?P<sort>photograph|painting|drawing|illustration|collage|portrait))?(?: was (?:taken|painted|"
        r"designed|drawn|shot|"
        r"made|created|photographed))? by (?:the )?(?:<TRADE>)?(?P<who><P>)",
        {"who": "person"},
        _WORKS,
    ),
    Turn(
        "making.video",
        "video",
        r"(?:(?P<song>«\d+»|‹[wu]\d+›)[^;]*? )?video[^;.‹]*?,? (?:which was )?(?:was )?<WAS>directed by "
        r"(?P<who><P>)",
        {"who": "person:director"},
        "album|song",
    ),
    Turn(
        "making.guest",
        "guest",
        r"<S> (?:features|includes|contains|has) (?:a )?guest (?:appearances?|vocals|contributions?|"
        r"performances?|spots?) "
        r"(?:by|from) (?:the )?(?P<trade><TRADE>)(?P<who><P>)",
        {"who": "person"},
        "album|song|television|film",
    ),
    Turn(
        "making.first_choice",
        "choice",
        r"(?P<who><P>),? (?:was )?(?:‹\w\d+›['’]s|<SS>|the (?:director|producer|studio|author)['’]s) "
        r"first choice"
        r"(?:,? (?:for|as) (?P<part>(?:the )?[a-z]+))?",
        {"who": "person"},
        _WORKS,
    ),
    Turn(
        "making.sung",
        "sung performed",
        r"(?P<song>«\d+»|‹[wu]\d+›), (?:which is )?<WAS>(?:sung|performed) by (?:the )?(?:<TRADE>)"
        r"?(?P<who><P>)(?: (?P<where>(?:over|"
        r"during|at) the (?:\w+ )?(?:credits|titles|finale|scene)))?(?! and ‹)",
        {"song": "title:song", "who": "person"},
        _SCREEN + "|album",
    ),
    Turn(
        "making.duet",
        "duet",
        r"(?P<song>«\d+»|‹[wu]\d+›),? (?:is )?a duet (?:between (?P<one><P>) and (?P<two><P>)|with "
        r"(?P<with><P>))",
        {"song": "title:song"},
        _SCREEN + "|album",
    ),
    Turn(
        "making.earlier_album",
        "appeared",
        r"(?P<song>«\d+»|‹[wu]\d+›)[^;.]*? (?:had )?(?:first |previously |already )?appeared on "
        r"(?:‹\w\d+›['’]s|the "
        r"\w+['’]s|<SS>|the) (?P<when>\[d\d+\]) (?:album|EP|record|single),? (?P<album><TITLE>)",
        {"album": "title:album"},
        _WORKS,
    ),
    Turn(
        "making.written_with",
        "written composed co-written",
        r"(?P<song>«\d+»|‹[wu]\d+›)(?:, [^,;]+,)? was (?:co-written|written|composed) with (?:(?:<SS>|her|"
        r"his) (?P<kin>[a-z]+), "
        r")?(?:the )?(?:<TRADE>)?(?P<who><P>)",
        {"who": "person"},
        "album",
    ),
    Turn(
        "making.plays",
        "plays played",
        r"(?P<who><P>) (?:plays|played) (?:the )?(?P<instrument>[a-z]+(?: [a-z]+)?) on (?P<song>«\d+»|"
        r"‹\w\d+›)(?=[.,;]| and)",
        {"who": "person:musician"},
        "album",
    ),
    Turn(
        "making.which_track",
        "track song",
        r"[Tt]he (?:album['’]s )?(?P<which>longest|shortest|opening|closing|final|last) (?:track|song|"
        r"number),? "
        r"(?P<title>«\d+»|‹\w\d+›),?(?: at| lasts| runs(?: for| to)?| is| was)",
        {"title": "title:song"},
        "album",
    ),
    Turn(
        "making.sequel",
        "sequel prequel",
        r"[Aa] (?P<what>sequel|prequel)(?: to <S>)?(?:, [^;.]*?,)?(?: directed by <P>,?)? was "
        r"released (?:on|in) (?P<when><D>)",
        {"when": "date"},
        _SCREEN + "|game",
    ),
)
