"""Wrong options for common nouns: others of the kind, the document's first, in the answer's shape."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Fact
from quiz.facts.terms.find import KINDS, akin, alike, kind_named
from quiz.facts.values.nouns import singular
from quiz.facts.words import word_set
from quiz.questions.callings import callings
from quiz.questions.truth import Asked, asked_in, surely_wrong
from quiz.questions.wordset import YEAR, alike_in_length, contains, digest, fold

WANTED = 3
_GUILDS = tuple(
    word_set(line)
    for line in (
        """lark pipit wagtail thrush robin nightingale warbler babbler flycatcher tit wren nuthatch finch
        sparrow weaver starling oriole shrike bulbul sunbird boubou swallow martin""",
        "eagle hawk goshawk sparrowhawk buzzard kite harrier falcon kestrel vulture owl osprey",
        "cuckoo honeyguide cowbird",
        "duck goose swan heron stork ibis rail coot grebe loon cormorant pelican egret crane",
        "gull tern skua penguin albatross petrel shearwater gannet puffin",
        "plover sandpiper snipe curlew",
        "pheasant partridge quail grouse turkey bustard",
        "lion tiger leopard jaguar cheetah lynx caracal cat dog wolf fox jackal hyena bear",
        "badger otter weasel stoat marten polecat mongoose genet civet raccoon mink",
        "seal walrus whale dolphin porpoise",
        """deer elk moose reindeer antelope gazelle goat sheep ibex chamois cow ox yak buffalo bison camel
        llama horse zebra boar pig""",
        "rodent shrew rabbit mole bat hedgehog",
        "lizard gecko skink snake frog toad newt salamander turtle",
        """rabbit hare squirrel marmot beaver rat mouse vole lemming hamster porcupine hedgehog mole shrew
        bat""",
        """wood stone brick concrete plaster stucco adobe clay thatch slate marble granite sandstone limestone
        oak pine teak larch alerce cedar spruce timber basalt""",
        "pneumonia influenza peritonitis leukaemia meningitis tuberculosis septicaemia diphtheria",
        "failure attack cancer poisoning",
        "steel iron copper bronze brass tin lead silver gold aluminium titanium glass",
    )
)
"""Terms that are of a size and live, or are used, in like ways: they tempt more than others of their kind."""
_OF_WOOD = re.compile(r"\b(?:wood|heartwood|sapwood|timber|bark|grain)\b")
_WOODY = word_set(
    """brown red yellow white cream orange grey reddish-brown yellowish pinkish golden buff tan honey
    straw chestnut ochre russet"""
)
_FED_ON = re.compile(r"\b(?:feeds?|eats?|preys?|hunts?|diet|fed)\b")
_BIG = word_set(
    """lion tiger leopard jaguar cheetah lynx bear hyena wolf elephant rhinoceros hippopotamus horse donkey
    mule zebra camel llama alpaca elk moose buffalo bison yak cow ox whale walrus seal dolphin porpoise
    giraffe crocodile alligator caiman python boa cobra mamba viper iguana anteater raccoon badger otter
    kangaroo gorilla baboon eagle vulture ostrich emu swan goose pelican shark tuna sturgeon"""
)
"""What hardly anything feeds on."""
_OF_THE_SEA = word_set(
    """whale dolphin porpoise seal walrus octopus squid lobster starfish jellyfish cuttlefish barnacle krill
    oyster shark tuna cod halibut urchin cucumber prawn cockle"""
)
_SEA = re.compile(r"\b(?:sea(?! level)|seas|marine|oceans?|coast\w*|reefs?)\b")
"""What lives in the sea alone, and the words without which a text does not speak of it."""
_SHINING = frozenset(("bright", "glossy", "deep", "silvery"))
_STONE = word_set("granite limestone sandstone marble slate brick basalt flint gritstone siltstone")
_STONES = """grey granite, white limestone, red brick, pink granite, yellow sandstone, white marble,
    blue slate, grey limestone, black basalt"""
"""What walls of stone are built of."""
_OF_SCHOOLS = re.compile(r"\b(?:University|College|Academy|Institute|School)\b")
_MODERN = 1945
_PAST = word_set(
    """tuberculosis malaria cholera typhoid typhus dysentery smallpox diphtheria scurvy rabies tetanus measles
    mumps rubella polio poliomyelitis plague leprosy syphilis gout rheumatism arthritis jaundice pleurisy
    erysipelas gangrene dengue trachoma beriberi pellagra anaemia epilepsy COVID-19"""
)
"""What hardly anybody died of since, or nobody dies of."""
_SELDOM = word_set("asthma dementia gout rheumatism arthritis jaundice epilepsy anaemia hepatitis leukemia")
_OF_SOME = frozenset(("breast cancer", "prostate cancer", "puerperal fever", "whooping cough"))
"""What only some die of, or few, or what is spelled otherwise."""
_FEVERS = ("glandular fever", "rheumatic fever", "scarlet fever", "typhoid fever")
_DIED_OF = re.compile(r"\b[Oo]f (?:which|what)(?: [a-z]+)? did\b[^?]*\bdie\b")
_TROPICAL = word_set(
    """palm fig olive baobab mahogany teak ebony rosewood sandalwood mangrove banyan acacia eucalyptus
    papaya mango banana coconut fern alerce araucaria bamboo lotus papyrus agave aloe cactus"""
)
"""What grows in hot lands, or in one far away, and never beside the trees of ours."""
_NAMES = frozenset(kind.name for kind in KINDS)


def has_kind(fact: Fact) -> bool:
    """Whether a fact's answer is a term whose kind has tables."""
    parts = fact.relation.split(".")[1:]
    return any(part.startswith("term") for part in parts) and fact.answer.fine in _NAMES


def term_options(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...] | None:
    """Three other terms of the answer's kind; None where there are not three that are surely wrong."""
    answer = fact.answer.text
    if " to " in answer or "parasit" in stem:
        return None
    names = [n for n in alike(kind_named(fact.answer.fine), answer) if _apart(n, fact, stem)]
    if fact.answer.fine == "colour" and _OF_WOOD.search(stem):
        names = [n for n in names if n.split()[-1] in _WOODY and n.split()[0] not in _SHINING]
    if fact.answer.fine == "disease":
        names = _illnesses(names, answer, stem, base)
    if _FED_ON.search(stem) and _last(answer) not in _BIG:
        names = [n for n in names if _last(n) not in _BIG]
    if not _SEA.search(base.document.text):
        names = [n for n in names if _last(n) not in _OF_THE_SEA and not n.startswith("sea ")]
    if fact.answer.fine == "honour" and _OF_SCHOOLS.search(stem):
        names = [n for n in names if n.endswith(("ship", "medal")) and not n.startswith("ambassador")]
    if fact.answer.fine in ("tree", "plant"):
        hot = _last(answer) in _TROPICAL
        names = [n for n in names if (_last(n) in _TROPICAL) == hot]
    if fact.answer.fine == "material" and _last(answer) in _STONE:
        stones = _STONES.split(",") if " " in answer else sorted(_STONE)
        stones = [" ".join(stone.split()) for stone in stones]
        names = [n for n in stones if _apart(n, fact, stem) and _last(n) != _last(answer)]
    names.sort(key=lambda name: (not of_one_sort(name, answer), digest(key, name)))
    asked = asked_in(stem, fact, base)
    one_of_many = " of these " in stem
    own = [
        n for n in names if not one_of_many and contains(base.document.text, n) and _is_wrong(n, asked, base)
    ]
    strange = [n for n in names if not contains(base.document.text, n)]
    chosen: list[str] = []
    for name in (*own[:2], *strange):
        if (
            len(chosen) < WANTED
            and (name in _FEVERS or all(not akin(name, other) for other in chosen))
            and alike_in_length(name, answer)
        ):
            chosen.append(name)
    return tuple(sorted(chosen, key=lambda n: digest(key, "order", n))) if len(chosen) == WANTED else None


def _illnesses(names: Sequence[str], answer: str, stem: str, base: FactBase) -> list[str]:
    """Illnesses that tempt beside one: a fever's are fevers; of what somebody died, others did as well."""
    if answer.endswith(" fever"):
        return [n for n in _FEVERS if n != answer]
    apart = [n for n in names if set(n.split()).isdisjoint(answer.split())]
    died = _DIED_OF.search(stem)
    return [n for n in of_its_day(apart, stem, base) if n not in _SELDOM | _OF_SOME] if died else apart


def of_its_day(names: Sequence[str], stem: str, base: FactBase) -> tuple[str, ...]:
    """The illnesses of which somebody may have died in the year of a question."""
    modern = _year(stem, base) >= _MODERN
    return tuple(n for n in names if not (modern and n in _PAST))


def _year(stem: str, base: FactBase) -> int:
    """The year that a question names, or else the one in which its subject died or began."""
    years = YEAR.findall(stem) or YEAR.findall(" ".join(base.answers.get("infobox.death_date", ())))
    return int(years[-1]) if years else int(base.subject.year or 0)


def of_one_sort(name: str, answer: str) -> bool:
    """Whether two terms tempt by being alike: of one guild, or trades of one group."""
    one, other = _last(name), _last(answer)
    return any({one, other} <= guild for guild in _GUILDS) or bool(callings(one, "X") & callings(other, "X"))


def _last(term: str) -> str:
    return singular(re.split("[ -]", term)[-1])


def _apart(name: str, fact: Fact, stem: str) -> bool:
    """Whether a term is no other word for the answer, and stands neither in the stem nor in the list."""
    if any(akin(name, other) for other in (fact.answer.text, *fact.also)):
        return False
    return not contains(stem, name) and not any(
        contains(stem, word) for word in name.split() if len(word) > 3
    )


def _is_wrong(name: str, asked: Asked, base: FactBase) -> bool:
    """Whether no line of the document that speaks of what is asked names the term."""
    held = re.compile(rf"\b{re.escape(fold(name))}\b")
    places = tuple(i for i, line in enumerate(base.lines) if held.search(fold(line.text)))
    return bool(places) and surely_wrong(
        Entity(name, "term", asked.fact.answer.fine, (name,), places, True), asked
    )
