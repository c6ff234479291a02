"""What a common noun names: "goshawk" a bird, "larch" a tree, "pneumonia" an illness."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.facts.terms.kind import Kind
from quiz.facts.terms.made import MADE
from quiz.facts.terms.nature import NATURE
from quiz.facts.values.nouns import SAME, is_plural, plural, singular
from quiz.facts.words import word_set

KINDS: tuple[Kind, ...] = (*NATURE, *MADE)
_AMBIGUOUS = word_set(
    """crane kite swift bat mole cricket tick bug ray bass sole char iris rush plane lime date dates broom
    rail club martin monitor seal mine port bank bridge bow horn fly bear perch skate roach pike smelt
    plum lark turkey jay rose palm fig ash lead tin sage mint stout ship train coach mortar sling rocket
    house archive gallery plague cook potter judge organ drums recorder wood stone water
    salt sand cream time game bone reed fir violet lily heather poppy olive cherry apple pear
    orange ginger basil squash bowls darts polo diving shooting cork felt lace copper gold silver
    pepper tit ant louse"""
)
"""Words that mean something else too often to be told by themselves; they serve as wrong options only."""


_FAMILIES = tuple(
    word_set(line)
    for line in (
        "rodent rat mouse vole squirrel hamster lemming marmot beaver porcupine",
        "beetle weevil ladybird chafer",
        "fly mosquito midge gnat blackfly horsefly hoverfly maggot",
        "moth butterfly caterpillar",
        "bug aphid cicada leafhopper insect thrips hopper",
        "wasp hornet sawfly bee bumblebee",
        "grasshopper locust cricket",
        "hawk goshawk sparrowhawk buzzard harrier eagle kite raptor",
        "falcon kestrel raptor",
        "thrush robin nightingale blackbird",
        "crow raven jackdaw magpie jay",
        "gull tern skua",
        "dove pigeon",
        "parrot parakeet macaw",
        "finch sparrow weaver",
        "warbler babbler flycatcher",
        "swallow martin swift",
        "heron egret",
        "whale dolphin porpoise",
        "deer elk moose reindeer",
        "antelope gazelle",
        "monkey baboon macaque",
        "cat lynx caracal",
        "dog wolf fox jackal dingo",
        "weasel stoat marten polecat",
        "rabbit hare",
        "seal walrus",
        "goat sheep ibex chamois",
        "cow ox cattle buffalo bison yak",
        "snake viper cobra mamba python boa adder",
        "lizard gecko skink chameleon iguana agama monitor",
        "crocodile alligator caiman",
        "tortoise turtle terrapin",
        "frog toad tadpole newt salamander",
        "crab lobster crayfish shrimp prawn krill amphipod isopod copepod crustacean",
        "snail slug mussel oyster clam cockle squid octopus cuttlefish mollusc",
        "tick mite spider scorpion",
        "worm earthworm nematode leech tapeworm",
        "conifer pine spruce fir larch cedar cypress juniper yew redwood",
        "palm coconut",
        "lime linden",
        "grass reed sedge rush bamboo cattail bulrush papyrus straw stems",
        "moss lichen liverwort",
        "fern bracken",
        "seaweed kelp",
        "wood oak pine teak mahogany larch cedar spruce ebony plywood timber bamboo sticks twigs bark",
        "stone brick marble granite sandstone limestone slate rock",
        "metal iron steel copper bronze brass tin lead silver gold platinum aluminium titanium",
        "clay mud terracotta adobe ceramic porcelain brick",
        "wool felt tweed hair fur down",
        "cotton linen canvas silk velvet satin lace nylon polyester",
        "paper parchment vellum papyrus cardboard",
        "roots rootlets stems fibres",
        "sulphur sulfur",
        "haematite hematite",
        "leukaemia leukemia cancer",
        "sepsis septicaemia poisoning",
        "polio poliomyelitis",
        "pneumonia bronchitis influenza pleurisy",
        "violin fiddle viola",
        "drums timpani",
        "organ harmonium",
        "beer ale stout",
        "whisky whiskey",
        "brandy cognac",
        "wine champagne sherry port",
        "yoghurt yogurt",
        "theft robbery burglary",
        "treason sedition conspiracy",
        "fraud embezzlement forgery counterfeiting",
        "libel slander",
        "doctor physician surgeon",
        "lawyer solicitor notary",
        "mason stonemason bricklayer",
        "clerk bookkeeper accountant cashier",
        "teacher schoolteacher schoolmaster headmaster",
        "watchmaker clockmaker",
        "shoemaker cobbler",
        "carpenter joiner cabinetmaker",
        "lorry truck",
        "medal award prize",
        "peerage earldom barony baronetcy dukedom",
        "catholic protestant lutheran calvinist methodist baptist anglican presbyterian",
        "beans peas lentils chickpeas soybeans",
        "peanuts groundnuts",
        "grain wheat barley rye oats maize rice millet sorghum",
        "bulrush cattail",
        "restaurant cafe inn hotel",
        "white whitish cream ivory beige",
        "black blackish",
        "red reddish scarlet crimson maroon rust",
        "green greenish olive",
        "yellow yellowish ochre golden amber",
        "blue bluish turquoise",
        "brown chestnut cinnamon buff ochre amber brownish",
        "purple violet lilac",
        "pink salmon coral",
        "orange amber salmon",
    )
)
"""Terms of which one may be a sort of another, or be taken for it: they never stand beside each other."""


def akin(one: str, other: str) -> bool:
    """Whether two terms end in the same word, or in words of one family: a rat is a rodent."""
    first, second = (singular(re.split("[ -]", text.casefold())[-1]) for text in (one, other))
    if first == second or first.endswith(second) or second.endswith(first):
        return True
    pairs = {first, one.casefold()}, {second, other.casefold()}
    return any(pairs[0] & family and pairs[1] & family for family in _FAMILIES)


@lru_cache(maxsize=1)
def _by_head() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for kind in KINDS:
        for entry in (*kind.single, *kind.double):
            head = entry if entry in kind.double else entry.split()[-1]
            names = found.setdefault(head.casefold(), [])
            if kind.name not in names:
                names.append(kind.name)
    return {head: tuple(names) for head, names in found.items()}


def kinds_of(text: str) -> tuple[str, ...]:
    """The kinds that a name may be of, by the whole name where the tables hold it, else by its last word."""
    table = _by_head()
    words = text.casefold().split()
    if not words or (len(words) == 1 and {words[0], singular(words[0])} & _AMBIGUOUS):
        return ()
    last = words[-1].rpartition("-")[2]
    for name in (" ".join([*words[:-1], singular(last)]), " ".join(words), last, singular(last)):
        if name in table:
            return table[name]
    return ()


def kind_named(name: str) -> Kind:
    """The kind of a fine type."""
    return next(kind for kind in KINDS if kind.name == name)


def alike(kind: Kind, text: str) -> tuple[str, ...]:
    """Names of a kind in the shape of one: as many words (two at most), the same number."""
    names = kind.double if " " in text else kind.single
    hyphened = tuple(name for name in names if "-" in name)
    if kind.name == "colour":
        return hyphened if "-" in text else tuple(name for name in names if "-" not in name)
    if not kind.countable:
        many = is_plural(text.split()[-1])
        same = tuple(name for name in names if is_plural(name.split()[-1]) == many)
        return same if len(same) >= 8 else names
    last = text.split()[-1]
    return tuple(_many(name) for name in names) if is_plural(last) and last not in SAME else names


def _many(name: str) -> str:
    before, blank, last = name.rpartition(" ")
    return before + blank + plural(last)
