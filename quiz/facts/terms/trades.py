"""What people do or are to each other ("cellist", "sister"), and the verbs that want a person as subject."""

from __future__ import annotations

import re

from quiz.facts.words import word_set

ROLES = word_set(
    """actor actress director producer writer screenwriter author novelist playwright poet critic
    journalist editor composer musician singer songwriter rapper guitarist drummer bassist pianist
    violinist cellist percussionist organist flautist conductor soprano tenor baritone vocalist
    frontman frontwoman choreographer dancer comedian photographer cinematographer animator artist
    painter sculptor architect designer engineer inventor mechanic scientist physicist chemist
    biologist botanist zoologist naturalist astronomer mathematician geologist ornithologist
    entomologist herpetologist ichthyologist mycologist palaeontologist paleontologist oceanographer
    glaciologist physician surgeon doctor nurse psychologist psychiatrist philosopher historian
    archaeologist anthropologist economist sociologist linguist theologian philologist librarian
    teacher schoolteacher professor lecturer tutor student politician president minister mayor
    governor senator ambassador diplomat chancellor king queen emperor empress prince princess duke
    duchess count baron lord bishop archbishop pope priest monk nun abbot general admiral colonel
    major captain commander lieutenant sergeant marshal commodore soldier officer pilot astronaut
    cosmonaut navigator explorer mountaineer businessman businesswoman entrepreneur industrialist
    banker merchant financier philanthropist lawyer barrister judge attorney activist suffragist
    unionist footballer striker goalkeeper midfielder defender winger coach manager player referee
    cyclist swimmer runner sprinter boxer wrestler golfer skier skater jockey rower cricketer
    chairman chairwoman chairperson founder co-founder cofounder executive owner secretary treasurer
    stuntman stuntwoman recordist puppeteer magician chef farmer fisherman sailor shipbuilder
    carpenter blacksmith glassblower weaver potter printer publisher bookseller broadcaster
    presenter host narrator translator illustrator cartographer surveyor spy convict widow widower
    brother sister father mother son daughter husband wife uncle aunt nephew niece cousin
    grandfather grandmother grandson granddaughter collaborator colleague mentor pupil assistant
    partner rival successor predecessor projectionist consultant technician programmer developer
    hacker researcher scholar curator collector dealer clerk apprentice servant butler gardener
    tailor trader prospector brewer foreman heiress heir settler missionary preacher reformer
    trumpeter fiddler scout biographer hurdler thrower weightlifter gymnast diver archer steward stewardess
    postman magnate tycoon friar canon vicar curate rabbi imam chaplain pastor abbess prioress bandmaster
    harbourmaster stationmaster headmaster headmistress seamstress governess midwife dentist vet apothecary
    mason stonemason cooper baker butcher grocer draper distiller miller joiner miner quarryman driver
    helmsman boatswain skipper stoker aviator aviatrix rancher shepherd herder hunter trapper whaler
    impresario publicist restorer archivist accountant auditor broker stockbroker investor inspector
    detective constable sheriff commissioner envoy consul councillor alderman baronet chamberlain viceroy
    schoolmaster slaughterman rollerman policeman policewoman fireman clergyman nurseryman signalman
    geographer ferryman boatman watchman actuary barber bricklayer engraver labourer notary plumber solicitor
    veterinarian forester reporter muleteer
    regent sultan earl viscount marquess goldsmith jeweller cobbler saddler tanner docker landowner"""
)
NATIVES = word_set(
    """Dane Swede Finn Pole Turk Scot Spaniard Serb Croat Slovak Englishman Englishwoman Frenchman Frenchwoman
    Irishman Irishwoman Scotsman Scotswoman Welshman Welshwoman Dutchman Dutchwoman Briton Icelander
    Netherlander Greenlander Londoner"""
)
"""Nouns that say where a person is from."""
KIN = word_set(
    """father mother brother sister son daughter wife husband widow widower uncle aunt nephew niece
    cousin grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter
    father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law half-brother
    half-sister great-grandfather great-grandmother great-grandson great-granddaughter twin parent spouse
    fiancé fiancée"""
)
OFFICES = word_set(
    """captain commander manager coach chairman chairwoman chairperson chair president vice-president director
    editor secretary treasurer mayor governor chancellor rector principal headmaster minister bishop curator
    conductor owner master executive commandant dean keeper abbot organist"""
)
_NO_TRADES = KIN | word_set(
    """collaborator colleague partner rival successor predecessor pupil mentor founder cofounder
    co-founder owner"""
)
_AGENTIVE = re.compile(
    r"[\w-]{3,}(?:ologist|ographer|ician|ist|wright|smith|woman|sman|maker|owner|keeper|monger|merchant|magnate)"
    r"|(?:iron|brew|ship|choir|quarter|post|bell|toy|mill|mine|coal|wool)-?masters?"
)
_NOT_ROLES = word_set(
    """list twist mist artist_run exist assist consist blacklist checklist playlist shortlist woman"""
)
HUMAN_VERBS = word_set(
    """say write marry die study sing resign retire graduate teach tell think believe recall remember
    explain state opine compose star direct paint play portray voice act emigrate divorce argue add
    note praise criticise criticize describe learn decide meet work co-write conceive"""
)


def is_trade(noun: str) -> bool:
    """Whether a noun names what somebody does for a living, and not what he or she is to another."""
    return is_role(noun) and noun not in _NO_TRADES


def is_role(noun: str) -> bool:
    """Whether a lower-case noun names what a person does or is to another ("cellist", "sister")."""
    noun = noun.rsplit("-", 1)[-1] if noun.startswith("co-") else noun
    return noun in ROLES or (bool(_AGENTIVE.fullmatch(noun)) and noun not in _NOT_ROLES)


_WORKS = {
    **dict.fromkeys(("painter", "watercolourist"), "painting"),
    "sculptor": "sculpture",
    **dict.fromkeys(("playwright", "dramatist"), "play"),
    **dict.fromkeys(("director", "filmmaker", "actor", "actress", "cinematographer"), "film"),
    **dict.fromkeys(("novelist",), "novel"),
    **dict.fromkeys(("writer", "author", "poet", "journalist", "essayist", "critic", "explorer"), "book"),
}
_LEARNED = re.compile(r"\w+(?:ologist|ographer|ician|ist)|historian|philosopher|scholar|professor|engineer")
_NOT_LEARNED = word_set(
    """artist pianist violinist cellist guitarist bassist vocalist organist flautist percussionist activist
    suffragist unionist choreographer photographer cinematographer musician politician"""
)


def works_of(trade: str) -> str:
    """What the works of people of a trade are, as a noun that names their kind: a painter's are paintings."""
    if trade in _WORKS:
        return _WORKS[trade]
    return "book" if _LEARNED.fullmatch(trade) and trade not in _NOT_LEARNED else "work"
