"""What people do, in groups: an actor may stand beside an actor, and not beside a known general.

A calling may belong to several groups; one that is in no table (or a tie of blood) says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from quiz.facts.names.lexicon import TITLES
from quiz.facts.words import word_set

_GROUPS: Mapping[str, frozenset[str]] = {
    "stage": word_set(
        """actor actress performer comedian dancer presenter host narrator soprano tenor baritone
        singer rapper vocalist puppeteer magician cast"""
    ),
    "music": word_set(
        """singer musician guitarist drummer bassist pianist violinist cellist percussionist organist
        flautist trumpeter fiddler soprano tenor baritone vocalist rapper songwriter composer
        conductor producer arranger lyricist librettist frontman frontwoman"""
    ),
    "making": word_set(
        """director producer writer screenwriter editor composer cinematographer photographer
        animator designer choreographer recordist stuntman stuntwoman costumier artist programmer
        developer creator showrunner filmmaker crew"""
    ),
    "letters": word_set(
        """writer author novelist poet playwright dramatist essayist translator screenwriter
        journalist biographer librettist lyricist publisher editor illustrator storyteller"""
    ),
    "watching": word_set(
        """critic reviewer journalist columnist historian biographer correspondent reporter scholar
        essayist"""
    ),
    "press": word_set(
        """editor journalist reporter correspondent columnist critic cartoonist photographer printer
        publisher writer poet essayist proprietor"""
    ),
    "art": word_set(
        """painter sculptor artist illustrator engraver photographer designer potter weaver
        draughtsman printmaker muralist architect"""
    ),
    "building": word_set(
        """architect engineer designer builder shipbuilder shipwright surveyor toolmaker inventor
        industrialist mechanic carpenter mason contractor"""
    ),
    "learning": word_set(
        """scientist physicist chemist biologist botanist zoologist naturalist astronomer
        mathematician geologist ornithologist entomologist oceanographer glaciologist physician
        surgeon doctor psychologist philosopher historian archaeologist anthropologist economist
        linguist theologian professor lecturer scholar researcher academic geographer cartographer
        meteorologist explorer archivist curator librarian collector missionary engineer student ichthyologist
        herpetologist mycologist ecologist primatologist palaeontologist forester horticulturist nurseryman
        gardener schoolteacher"""
    ),
    "arms": word_set(
        """general admiral colonel major captain commander lieutenant sergeant marshal commodore
        soldier officer brigadier duke count prince king emperor earl baron governor commandant"""
    ),
    "state": word_set(
        """politician president minister mayor governor senator ambassador diplomat chancellor king
        queen emperor empress prince princess duke duchess count baron lord councillor congressman
        deputy activist lawyer judge barrister suffragist unionist jurist"""
    ),
    "business": word_set(
        """businessman businesswoman entrepreneur industrialist banker merchant financier
        philanthropist brewer publisher shipowner trader dealer accountant toolmaker engineer executive
        chairman owner"""
    ),
    "sport": word_set(
        """footballer striker goalkeeper midfielder defender winger forward coach manager player
        referee captain cyclist swimmer runner sprinter boxer wrestler golfer skier skater jockey
        rower cricketer athlete weightlifter hurdler gymnast fencer archer diver decathlete judoka
        oarsman snowboarder surfer climber mountaineer trainer scout chairman"""
    ),
    "trade": word_set(
        """farmer fisherman fishmonger miner clerk butcher baker carpenter blacksmith labourer driver porter
        postman policeman constable shopkeeper grocer tailor shoemaker weaver docker sailor servant cook
        gardener keeper shepherd drover innkeeper publican landlady nurse midwife typist"""
    ),
    "church": word_set(
        """bishop archbishop pope priest monk nun abbot abbess friar vicar rector missionary preacher
        theologian"""
    ),
}
ALL_CALLINGS = frozenset(word for words in _GROUPS.values() for word in words)
_RANKS = word_set(
    """Captain Colonel General Major Lieutenant Admiral Commander Marshal Sergeant Brigadier
        Commodore"""
)
_NOBLES = word_set(
    """King Queen Prince Princess Emperor Empress Tsar Duke Duchess Count Countess Baron Baroness Archduke
        Archduchess"""
)
_TRADES = {
    **dict.fromkeys(("critic", "reviewer", "journalist", "historian", "biographer", "novelist"), "watcher"),
    **dict.fromkeys(("actor", "actress", "singer", "performer", "narrator", "presenter", "host"), "cast"),
    **dict.fromkeys(("soprano", "mezzo-soprano", "contralto", "tenor", "baritone", "bass", "dancer"), "cast"),
    **dict.fromkeys(("producer", "writer", "screenwriter", "editor", "director"), "crew"),
    **dict.fromkeys(("cinematographer", "composer", "photographer", "designer", "programmer"), "crew"),
    **dict.fromkeys(("artist", "painter", "creator", "showrunner", "founder", "author", "poet"), "crew"),
    **dict.fromkeys(("librettist", "illustrator", "translator", "conductor", "playwright"), "crew"),
    **dict.fromkeys(("manager", "coach", "executive", "office holder", "chairman", "owner"), "head"),
    **dict.fromkeys(("footballer", "player", "striker", "goalkeeper", "midfielder", "defender"), "player"),
    **dict.fromkeys(("winger", "forward", "captain", "goaltender"), "player"),
}
_OFFICES = {
    **dict.fromkeys(("Senator", "Governor", "Mayor", "President", "Congressman", "Congresswoman"), "state"),
    **dict.fromkeys(("Ambassador", "Councillor", "Judge", "Justice", "Chancellor"), "state"),
    **dict.fromkeys(("Bishop", "Archbishop", "Father", "Reverend", "Rev.", "Canon", "Cardinal"), "church"),
    **dict.fromkeys(("Professor", "Prof."), "learning"),
}
"""Titles before a name that tell what somebody does."""
_OF_A_PLACE = re.compile(r"[A-Z][a-z]+ (?:[IVX]+ )?of [A-Z]")


@lru_cache(maxsize=1 << 10)
def callings(role: str, name: str) -> frozenset[str]:
    """The groups that a person's role, or else the title before the name, belongs to; empty where unknown.

    Args:
        role: the fine type of a person ("glaciologist"), "" where unknown.
        name: the person's name.
    """
    word = role.rsplit(" ", 1)[-1].casefold()
    found = {group for group, words in _GROUPS.items() if word and word in words}
    found |= {"learning"} if word.endswith("ologist") else set()
    if not found and (name.split()[0] in _NOBLES or _OF_A_PLACE.match(name)):
        found = {"arms", "state"}
    elif not found and name.split()[0] in TITLES and name.split()[0] in _RANKS:
        found = {"arms"}
    elif not found and (group := next((_OFFICES[w] for w in name.split()[:2] if w in _OFFICES), "")):
        found = {group}
    return frozenset(found)


def of_a_calling(relation: str) -> bool:
    """Whether a question asks for somebody for what they do, and not as kin or as a teacher or a pupil."""
    return not relation.startswith(("frame.tie.", "frame.life.married", "infobox.spouse", "infobox.doctoral"))


def may_stand_beside(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two people's callings let them stand beside each other: unknown ones do."""
    return not one or not other or bool(one & other)


def trade(fine: str) -> str:
    """The group of trades that people of a role belong to, "" for all others."""
    return _TRADES.get(fine, "")
