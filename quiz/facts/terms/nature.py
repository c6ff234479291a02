"""Living things, stuffs and illnesses by kind, as common nouns: one word, and in two."""

from __future__ import annotations

from quiz.facts.terms.kind import Kind, listed

NATURE: tuple[Kind, ...] = (
    Kind(
        "bird",
        "bird",
        "birds",
        listed(
            """eagle, hawk, goshawk, sparrowhawk, buzzard, kite, harrier, falcon, kestrel, vulture,
            owl, parrot, parakeet, macaw, cuckoo, dove, pigeon, gull, tern, skua, duck, goose,
            swan, heron, stork, ibis, crane, rail, coot, grebe, loon, penguin, albatross,
            petrel, shearwater, cormorant, pelican, gannet, plover, sandpiper, snipe, curlew,
            woodpecker, kingfisher, hornbill, toucan, hummingbird, swift, swallow, martin, lark,
            pipit, wagtail, thrush, robin, nightingale, warbler, babbler, flycatcher, tit, wren,
            nuthatch, finch, sparrow, weaver, starling, crow, raven, magpie, jay, jackdaw,
            oriole, shrike, bulbul, sunbird, pheasant, partridge, quail, grouse, turkey,
            ostrich, emu, osprey, boubou, honeyguide, cowbird, puffin"""
        ),
        listed(
            """barn owl, tawny owl, grey heron, golden eagle, house sparrow, carrion crow, common
            raven, peregrine falcon, red kite, wood pigeon, black kite, lesser kestrel, snowy
            egret, little bustard, great bustard, collared dove, herring gull, common tern,
            white stork, black stork, green woodpecker, pied kingfisher, hooded vulture, African
            harrier, crowned eagle, diederik cuckoo, grey wagtail, barn swallow, song thrush,
            mistle thrush, blue tit, marsh harrier, hen harrier, honey buzzard, sooty tern,
            brown skua, red-backed shrike, black-headed gull, long-eared owl, short-toed eagle,
            lilac-breasted roller, white-tailed eagle, yellow-billed kite, red-necked falcon,
            leaf warbler, reed warbler, bush shrike, ground thrush, rock thrush, rock sparrow,
            paradise flycatcher"""
        ),
    ),
    Kind(
        "mammal",
        "mammal",
        "mammals",
        listed(
            """lion, tiger, leopard, jaguar, cheetah, lynx, caracal, cat, dog, wolf, fox, jackal,
            hyena, bear, badger, otter, weasel, stoat, marten, polecat, mongoose, genet, civet,
            raccoon, seal, walrus, whale, dolphin, porpoise, elephant, rhinoceros, hippopotamus,
            horse, donkey, mule, zebra, pig, boar, camel, llama, alpaca, deer, elk, moose,
            reindeer, antelope, gazelle, goat, sheep, cow, ox, yak, buffalo, bison, rabbit,
            hare, squirrel, marmot, beaver, rat, mouse, vole, lemming, hamster, porcupine,
            hedgehog, mole, shrew, bat, monkey, baboon, macaque, lemur, gorilla, chimpanzee,
            gibbon, kangaroo, wallaby, koala, wombat, possum, opossum, sloth, armadillo,
            anteater, pangolin, rodent, dingo, ibex, chamois"""
        ),
        listed(
            """red fox, grey wolf, brown bear, wild boar, red deer, roe deer, fallow deer, polar
            bear, snow leopard, black bear, wild cat, bank vole, field vole, wood mouse, house
            mouse, brown rat, black rat, pine marten, stone marten, red squirrel, grey squirrel,
            mountain hare, spotted hyena, slender mongoose, fruit bat, harbour seal, grey seal,
            fur seal, elephant seal, killer whale, sperm whale, blue whale, dwarf mongoose,
            African civet, palm civet, vervet monkey, bush pig, water buffalo, musk ox"""
        ),
    ),
    Kind(
        "fish",
        "fish",
        "fish",
        listed(
            """trout, salmon, perch, pike, carp, tench, roach, bream, burbot, eel, cod, haddock,
            herring, sardine, anchovy, mackerel, tuna, sturgeon, halibut, plaice, sole,
            flounder, turbot, mullet, bass, grouper, snapper, shark, ray, skate, catfish,
            tilapia, cichlid, goby, minnow, stickleback, lamprey, vendace, whitefish, grayling,
            char, smelt, zander, barracuda, swordfish, marlin, hake, pollock, seahorse"""
        ),
        listed(
            """brown trout, rainbow trout, Nile perch, common carp, silver carp, Atlantic salmon,
            Atlantic cod, whale shark, tiger shark, manta ray, sea bass, sea bream, northern
            pike, European eel, lake trout, Arctic char, bluefin tuna, grass carp, horse
            mackerel"""
        ),
    ),
    Kind(
        "insect",
        "insect",
        "insects",
        listed(
            """beetle, weevil, ladybird, butterfly, moth, caterpillar, ant, bee, wasp, hornet,
            bumblebee, fly, mosquito, midge, gnat, blackfly, horsefly, dragonfly, damselfly,
            mayfly, caddisfly, stonefly, grasshopper, locust, cricket, cicada, aphid,
            leafhopper, bug, cockroach, termite, mantis, earwig, flea, louse, sawfly, lacewing,
            maggot, hoverfly, thrips"""
        ),
        listed(
            """crane fly, driver ant, fruit fly, house fly, tsetse fly, dung beetle, stag beetle,
            bark beetle, ground beetle, rove beetle, leaf beetle, honey bee, hawk moth, army
            ant, carpenter ant, shield bug, water beetle, stick insect, mole cricket, water
            boatman, scale insect, gall wasp, fig wasp, bush cricket, plant hopper, owlet moth,
            soldier fly, robber fly"""
        ),
    ),
    Kind(
        "small animal",
        "animal",
        "animals",
        listed(
            """spider, scorpion, tick, mite, centipede, millipede, woodlouse, snail, slug, mussel,
            oyster, clam, cockle, squid, octopus, cuttlefish, crab, lobster, crayfish, shrimp,
            prawn, krill, barnacle, earthworm, leech, starfish, jellyfish, nematode, tapeworm,
            isopod, amphipod, copepod"""
        ),
        listed(
            """freshwater crab, hermit crab, land crab, fiddler crab, brine shrimp, land snail,
            pond snail, sea urchin, sea cucumber, wolf spider, orb-weaver spider, water flea,
            sand hopper, giant squid, garden slug, feather mite, zebra mussel"""
        ),
    ),
    Kind(
        "reptile or amphibian",
        "reptile or amphibian",
        "reptiles and amphibians",
        listed(
            """snake, viper, cobra, mamba, python, boa, adder, lizard, gecko, skink, chameleon,
            iguana, agama, monitor, crocodile, alligator, caiman, tortoise, turtle, terrapin,
            frog, toad, newt, salamander, tadpole"""
        ),
        listed(
            """grass snake, puff adder, tree frog, monitor lizard, Nile crocodile, sea turtle,
            green turtle, wall lizard, sand lizard, boomslang snake, fire salamander, common
            toad, bullfrog tadpole, rat snake, spitting cobra, vine snake"""
        ),
    ),
    Kind(
        "tree",
        "tree",
        "trees",
        listed(
            """oak, ash, beech, birch, elm, maple, sycamore, lime, linden, poplar, aspen, willow,
            alder, hazel, hornbeam, chestnut, walnut, cherry, plum, apple, pear, rowan,
            hawthorn, yew, pine, spruce, fir, larch, cedar, cypress, juniper, redwood,
            eucalyptus, acacia, baobab, mahogany, teak, ebony, rosewood, sandalwood, mangrove,
            palm, fig, olive, mulberry, plane, holly, magnolia, laurel, alerce, araucaria,
            banyan"""
        ),
        listed(
            """Scots pine, silver birch, Norway spruce, silver fir, pitch pine, black poplar, horse
            chestnut, sweet chestnut, European larch, Douglas fir, stone pine, white oak, red
            oak, wild cherry, coconut palm, date palm, tree fern, sea buckthorn, cork oak, field
            maple, weeping willow, grey alder"""
        ),
    ),
    Kind(
        "plant",
        "plant",
        "plants",
        listed(
            """grass, reed, sedge, rush, bamboo, fern, moss, liverwort, horsetail, clover, nettle,
            thistle, dandelion, daisy, buttercup, primrose, violet, heather, gorse, broom,
            bracken, bramble, ivy, honeysuckle, orchid, lily, iris, tulip, daffodil, rose,
            lavender, thyme, sage, rosemary, mint, fennel, cactus, aloe, agave, lotus, papyrus,
            lichen, seaweed, kelp, bilberry, bulrush, foxglove, poppy, gentian, saxifrage,
            edelweiss, cattail"""
        ),
        listed(
            """water lily, wild thyme, wood sorrel, sea holly, marsh marigold, wild garlic, sweet
            pea, dog rose, prickly pear, peat moss, eel grass, elephant grass, giant bamboo,
            lady fern, bog myrtle, cotton grass"""
        ),
    ),
    Kind(
        "nest material",
        "material",
        "materials",
        listed(
            """feathers, hair, wool, moss, grass, twigs, mud, leaves, lichen, bark, rootlets, down,
            fur, stems, straw, reeds, seaweed, cobwebs, pebbles, sticks, clay, dung, saliva,
            sand, bones, shells, rushes, thistledown"""
        ),
        listed(
            """fern hairs, animal hair, plant down, dead leaves, dry grass, spider silk, pine
            needles, plant fibres, horse hair, fine roots, bark strips, palm fibres, seed down,
            moss stems, fish bones, sheep's wool"""
        ),
        countable=False,
    ),
    Kind(
        "crop",
        "crop",
        "crops",
        listed(
            """wheat, barley, rye, oats, maize, rice, millet, sorghum, quinoa, buckwheat, potatoes,
            cassava, yams, taro, beans, lentils, chickpeas, peas, soybeans, groundnuts, cotton,
            flax, hemp, jute, sisal, tobacco, sugarcane, cabbages, onions, garlic, carrots,
            turnips, tomatoes, grapes, olives, apples, pears, oranges, lemons, bananas,
            pineapples, mangoes, dates, figs, coffee, tea, cocoa, vanilla, pepper, saffron,
            hops, sunflowers, rapeseed, melons, pumpkins, strawberries, peanuts"""
        ),
        listed(
            """sugar beet, sweet potatoes, palm oil, oil palm, broad beans, sugar cane, sesame
            seed, winter wheat"""
        ),
        countable=False,
    ),
    Kind(
        "mineral or rock",
        "mineral or rock",
        "minerals or rocks",
        listed(
            """quartz, feldspar, mica, calcite, dolomite, gypsum, halite, fluorite, apatite,
            malachite, azurite, pyrite, galena, sphalerite, magnetite, haematite, hematite,
            cassiterite, barite, talc, garnet, topaz, beryl, tourmaline, olivine, pyroxene,
            granite, basalt, gabbro, andesite, rhyolite, obsidian, pumice, tuff, gneiss, schist,
            slate, marble, quartzite, limestone, sandstone, shale, chalk, flint, chert, clay,
            coal, lignite, anthracite, bauxite, ironstone, serpentinite, dolerite, syenite,
            diorite, travertine, salt, sand, gravel"""
        ),
        listed(
            """rock salt, iron ore, copper ore, pink granite, black slate, white marble, red granite,
            brown coal"""
        ),
        countable=False,
    ),
    Kind(
        "chemical substance",
        "chemical substance",
        "chemical substances",
        listed(
            """hydrogen, helium, oxygen, nitrogen, argon, neon, krypton, xenon, methane, ethane,
            ammonia, ozone, water, chlorine, fluorine, bromine, iodine, sulphur, sulfur,
            phosphorus, carbon, silicon, sodium, potassium, calcium, magnesium, aluminium,
            titanium, chromium, manganese, cobalt, nickel, zinc, arsenic, mercury, uranium,
            thorium, radium, lithium, boron, ethanol, methanol, acetone, benzene, toluene,
            formaldehyde, acetylene, propane, butane, hydrazine, glycerol, urea, tannin,
            caffeine, nicotine, quinine, morphine, tungsten"""
        ),
        listed(
            """carbon dioxide, carbon monoxide, sulphur dioxide, hydrogen sulphide, hydrogen
            cyanide, nitrous oxide, nitric oxide, acetic acid, citric acid, nitric acid,
            sulphuric acid, hydrochloric acid, formic acid, lactic acid, sodium chloride, silver
            nitrate, potassium nitrate, calcium carbonate, hydrogen peroxide, liquid oxygen,
            water vapour"""
        ),
        countable=False,
    ),
    Kind(
        "disease",
        "illness",
        "illnesses",
        listed(
            """pneumonia, tuberculosis, cancer, leukaemia, leukemia, malaria, cholera, typhoid,
            typhus, dysentery, smallpox, influenza, sepsis, peritonitis, diphtheria, emphysema,
            scurvy, rabies, tetanus, measles, mumps, rubella, polio, poliomyelitis, plague,
            leprosy, syphilis, hepatitis, meningitis, encephalitis, bronchitis, asthma,
            diabetes, gout, rheumatism, arthritis, epilepsy, dementia, anaemia, jaundice,
            pleurisy, erysipelas, appendicitis, gangrene, tetanus, cirrhosis, dengue, trachoma,
            beriberi, pellagra, COVID-19, septicaemia, silicosis"""
        ),
        listed(
            """typhoid fever, yellow fever, scarlet fever, rheumatic fever, heart failure, lung
            cancer, breast cancer, stomach cancer, pancreatic cancer, liver cancer, throat
            cancer, heart disease, kidney failure, Parkinson's disease, Alzheimer's disease,
            multiple sclerosis, blood poisoning, whooping cough, cystic fibrosis, dengue fever,
            puerperal fever, prostate cancer, glandular fever, spinal meningitis, heart attack"""
        ),
        countable=False,
    ),
)
