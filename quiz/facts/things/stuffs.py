"""Stuffs, goods by the sack, living things that are kept, and what befalls people and things."""

from __future__ import annotations

from quiz.facts.things.guild import guild

STUFFS = (
    guild(
        "metal",
        """copper, zinc, lead, tin, nickel, silver, gold, iron, cobalt, tungsten, mercury, manganese,
        chromium, platinum, uranium, antimony, molybdenum, titanium""",
        """copper ore, iron ore, tin ore, silver ore, lead ore, zinc ore, nickel ore, uranium ore,
        manganese ore""",
        mass=True,
        paired=True,
        verbs="""mine find discover extract export smelt deposit process produce yield refine contain coat
        plate exploit detect seek smuggle""",
    ),
    guild(
        "mineral",
        """coal=lignite=anthracite, sulphur=sulfur, salt, gypsum, asbestos, phosphate=guano,
        nitrate=saltpetre, potash, graphite, mica, bauxite, borax, talc, jade, amber, marble, slate,
        granite, limestone, sandstone, chalk, clay=kaolin, gravel, peat, petroleum=oil, magnesite,
        feldspar, diamonds, emeralds, sapphires""",
        "rock salt, china clay, natural gas, oil shale, bog iron, quartz sand, fuller's earth",
        mass=True,
        verbs="""mine find discover extract quarry export deposit process produce yield contain exploit
        detect dig trade carry ship believe""",
    ),
    guild(
        "fuel",
        """firewood=wood, coal=coke, peat=turf, charcoal, kerosene=paraffin, petrol=gasoline, diesel,
        ethanol, hydrogen, methane, propane, straw, dung""",
        "natural gas, heavy oil, wood pellets, liquid hydrogen, whale oil, town gas, wood chips",
        mass=True,
        verbs="burn run fire heat power fuel chop sell use supply carry cut",
    ),
    guild(
        "trade good",
        """timber=lumber, wool, cotton, silk, tobacco, sugar, tea, coffee, cocoa, rum, furs=hides, ivory,
        spices=pepper, wheat=grain=corn, flour, rice, hops, wine, salt, opium, indigo, rubber, tallow,
        honey, beeswax, butter, cheese, cattle, herring, flax=linen, hemp, cloth=textiles, amber,
        salmon, cod, jute, molasses, barley, maize, cider, vinegar, apples, oranges, potatoes,
        cherries, grapes, olives""",
        """olive oil, whale oil, palm oil, salt fish, dried fruit, frozen meat, cotton cloth, wood pulp,
        fish meal, sawn timber, raw silk, cod-liver oil, cane sugar, tinned fish""",
        mass=True,
        verbs="""export import trade grow harvest ship carry cultivate smuggle sell transport produce supply
        deal tax process store load press""",
    ),
    guild(
        "food",
        """bread, porridge, soup, cheese, butter, bacon, ham, sausages, eggs, noodles, pancakes, biscuits,
        marmalade, chocolate, gingerbread, pies, doughnuts, pickles, sauerkraut, stew, oysters,
        herrings, sandwiches, toffee, mustard, figs, chestnuts, turnips, lentils, strawberries, seaweed""",
        """puffed rice, boiled eggs, dried fish, rye bread, roast chestnuts, smoked eel, boiled rice, salt
        pork, condensed milk, fried fish, oatmeal porridge, tinned beef, pea soup, mashed potatoes,
        fruit cake, dog biscuits, meat pies, raw onions, ice cream, plum pudding, stale bread, bread
        crumbs""",
        mass=True,
        verbs="eat serve feed live sell bake cook subsist ration throw supply distribute pay",
    ),
    guild(
        "drink",
        """beer=ale, wine, whisky=whiskey, gin, rum, brandy, vodka, cider, mead, champagne, tea, coffee,
        cocoa, lemonade, milk, absinthe""",
        """ginger beer, mineral water, apple juice, palm wine, rice wine, orange juice, red wine, mulled
        wine, barley water, rose water""",
        mass=True,
        verbs="drink serve sell brew distil distill ban offer toast spill consume",
    ),
    guild(
        "preserving fluid",
        """alcohol=spirit=rum=brandy, formaldehyde=formalin, glycerine, vinegar, brine=salt, honey, wax,
        ice, turpentine""",
        "palm spirit, olive oil, methylated spirit, palm wine, lamp oil, salt water",
        mass=True,
        verbs="preserve pickle soak steep store keep immerse embalm ship",
    ),
    guild(
        "farm animal",
        """sheep=lamb, pig=piglet=hog, goat, cow=calf=bullock=ox, horse=pony=foal, donkey=mule,
        chicken=hen=rooster, duck, goose, turkey, rabbit, bee, silkworm, pigeon, ostrich, llama=alpaca,
        snail, peacock, ferret""",
        """guinea pig, carrier pigeon, mountain goat, pit pony, carriage horse, shire horse, dairy cow,
        racing pigeon""",
    ),
    guild(
        "wild animal",
        """bear, wolf, leopard, lion, tiger, monkey, camel, elephant, crocodile, zebra, kangaroo, hyena,
        fox, boar, rhinoceros, jackal, hippopotamus, buffalo, python""",
        "polar bear, brown bear, wild boar, snow leopard, mountain lion, sea lion, spotted hyena",
    ),
    guild(
        "pet",
        """dog=puppy, cat=kitten, parrot, tortoise, hedgehog, hamster, goldfish, canary, budgerigar,
        mouse, falcon""",
        "guide dog, police dog, pet monkey, pet rat, grey parrot",
    ),
    guild(
        "breed of dog",
        """whippet, greyhound, spaniel, terrier, bulldog, poodle, dachshund, beagle, foxhound, mastiff,
        collie, retriever, setter, pug, dalmatian""",
        """fox terrier, bull terrier, cocker spaniel, bull mastiff, border collie, German shepherd, golden
        retriever, Irish setter""",
        verbs="breed keep own raise show race train",
    ),
    guild(
        "textile or covering",
        """leather, canvas, silk, linen, velvet, cotton, wool=tweed, felt, satin, nylon, rubber, hessian,
        muslin, lace, brocade, denim, corduroy, sealskin, parchment""",
        "goat hair, sheep skin, brown paper, tissue paper, oiled silk, wax paper, horse hair",
        mass=True,
        verbs="wrap line cover make clothe upholster bind dress drape weave pack pad stuff print",
    ),
    guild(
        "material",
        """wood=timber=oak=pine, brick, concrete=cement, steel, iron, bronze=brass, glass, marble,
        granite, sandstone, limestone, slate, plaster=stucco, clay=terracotta=adobe, bamboo, ivory,
        wax, porcelain=ceramic, plastic, aluminium, ebony, mahogany, teak, plywood, fibreglass,
        cardboard, cork, titanium, copper, whalebone""",
        """cast iron, wrought iron, stainless steel, reinforced concrete, corrugated iron, red brick,
        white marble, pink granite, carbon fibre, stained glass, sea shells, dressed stone, ceramic
        tiles, pine logs, yellow brick, black basalt, niobium alloy, salt blocks, railway sleepers, oil
        drums, silver birch""",
        mass=True,
        verbs="""make build carve cast construct cut roof pave clad face panel form replace rebuild sculpt
        manufacture fashion assemble line mould mold""",
    ),
    guild(
        "load",
        "",
        """block of ice=slab of ice, sack of flour, bale of hay=bale of straw, barrel of water, crate of
        ammunition, bundle of leaflets, sack of rice, case of wine, bag of mail=sack of letters, box of
        medicine, roll of wire, sack of coal, drum of oil, basket of fruit, keg of powder, bag of
        cement, cask of rum, crate of oranges, bag of salt, jar of honey""",
    ),
    guild(
        "filling",
        """cork, sand, straw, sawdust, feathers, horsehair, wool, cotton, gravel, concrete, foam, rubble,
        sandbags, moss, paper, mud, ash, salt""",
        "",
        mass=True,
        verbs="fill stuff pack pad put extinguish ballast insulate block cushion",
    ),
    guild(
        "poison or pollutant",
        """arsenic, lead, mercury, cadmium, asbestos, radium, cyanide, strychnine, chlorine, benzene,
        nicotine, ammonia, formaldehyde, lindane=DDT, thallium, dioxin""",
        """carbon monoxide, rat poison, mustard gas, lead acetate, sulphur dioxide, nitric oxide, crude
        oil, hydrogen cyanide""",
        mass=True,
        verbs="find detect poison kill drink swallow contain release contaminate measure inhale",
    ),
    guild(
        "gas",
        """helium, hydrogen, nitrogen, oxygen, argon, neon, methane, ammonia, chlorine, xenon, ozone,
        propane""",
        """carbon dioxide, carbon monoxide, hot air, natural gas, sulphur dioxide, water vapour, liquid
        oxygen, coal gas""",
        mass=True,
        verbs="""fill inflate detect release breathe measure find discover contain absorb emit replace power
        produce""",
    ),
    guild(
        "compound",
        "ethanol, ammonia, sulphur, iodine, glycerine, chloroform, urea, caffeine, quinine, morphine",
        """sulphuric acid, nitric acid, cadmium telluride, sodium chloride, silver nitrate, lead oxide,
        zinc sulphide, copper sulphate, hydrochloric acid, gallium arsenide, salicylic acid, potassium
        nitrate, caustic soda, acetic acid, boric acid, hydrogen peroxide, zinc oxide, indium phosphide""",
        mass=True,
        paired=True,
        verbs="""test grow synthesise synthesize dissolve produce detect contain isolate extract make find
        discover prepare study coat""",
    ),
    guild(
        "illness",
        """pneumonia, tuberculosis=consumption, cancer=leukaemia, malaria, cholera, typhoid, typhus,
        dysentery, smallpox, influenza, sepsis, peritonitis, diphtheria, silicosis, scurvy, rabies,
        tetanus, measles, mumps, polio=poliomyelitis, plague, leprosy, meningitis, bronchitis=croup,
        asthma, diabetes, gout, rheumatism=arthritis, epilepsy, anaemia, jaundice, anthrax, pleurisy,
        fever""",
        """typhoid fever, yellow fever, scarlet fever, heart failure, lung cancer, kidney failure, blood
        poisoning, whooping cough, rheumatic fever, snow blindness, altitude sickness, lead poisoning,
        food poisoning, stage fright, trench fever, radiation sickness, sleeping sickness, Parkinson's
        disease, heart disease, glandular fever, trench foot""",
        mass=True,
        verbs="""die suffer contract catch kill carry diagnose treat affect weaken strike prevent cure
        recover succumb attribute devastate decimate sweep hit confine cause hospitalise fall
        protect vaccinate""",
    ),
    guild(
        "eye or ear trouble",
        "cataracts, glaucoma, deafness, tinnitus, vertigo, migraines, conjunctivitis, rheumatism",
        "",
        mass=True,
        verbs="affect suffer develop cause afflict trouble plague operate",
    ),
    guild(
        "kind of injury or ailment",
        "stroke, hernia, concussion, tumour, migraine, aneurysm, abscess, ulcer, blister, fracture",
        """ear infection, heart attack, kidney stone, chest infection, hip injury, knee injury, slipped
        disc, head injury, back injury, brain tumour, cardiac arrest, nervous breakdown, stomach ulcer,
        brain haemorrhage, gunshot wound, heart condition, weak heart, burst appendix, perforated
        eardrum, shoulder injury, dislocated shoulder, ruptured spleen, punctured lung, torn hamstring,
        snake bite, spinal injury, calf injury, groin strain""",
        verbs="""suffer die sustain cause survive retire miss spoil develop end delay kill recover contract
        treat aggravate attribute interrupt rule have force""",
    ),
    guild(
        "broken bone",
        "",
        """broken leg, broken ankle, broken wrist, broken arm, broken rib, broken collarbone, broken jaw,
        broken nose, broken toe, broken thumb, broken metatarsal, broken finger, broken hip""",
        paired=True,
        verbs="""suffer sustain survive spoil miss cause keep end recover rule delay interrupt treat sideline
        force""",
    ),
    guild(
        "bone or joint",
        """arm, leg, ankle, wrist, rib, collarbone, jaw, nose, toe, finger, thumb, hip, elbow, shoulder,
        knee""",
        "left arm, right arm, left leg, right leg, left wrist, right wrist, left ankle, right ankle",
        verbs="break fracture dislocate sprain injure crack splinter smash twist",
    ),
    guild(
        "bad weather",
        """hail, fog=mist, snow=blizzard, rain=downpour, thunder=lightning, frost, drought, smog, heat,
        wind, floods""",
        """bad weather, high winds, heavy rain, thick fog, heavy snow, pack ice, power failure, extreme
        heat, low water""",
        mass=True,
        verbs="""abandon delay cancel stop destroy halt prevent postpone hamper disrupt ruin damage interrupt
        collapse crush curtail hold suspend hinder blame mar ground wreck isolate cause""",
    ),
    guild(
        "kind of disaster",
        """storm=gale=hurricane=typhoon, flood, fire=blaze, earthquake, avalanche, landslide=rockfall,
        explosion, collision, epidemic, tsunami, tornado, sandstorm""",
        """rock fall, forest fire, gas explosion, car accident, train crash, plane crash, boating
        accident, riding accident, boiler explosion, dam failure, chimney fire, rail accident, air
        raid, flash flood, mine explosion, climbing accident, hunting accident, cycling accident, road
        accident, motorcycle accident, swimming accident, shooting accident""",
        paired=True,
        verbs="""destroy damage kill die lose wreck sink level ruin devastate gut perish blow melt bury
        interrupt hit strike break demolish follow injure cause flatten close survive collapse drown
        dam claim cut""",
    ),
)
