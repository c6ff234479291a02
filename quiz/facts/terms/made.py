"""What people make, do and are, by kind, as common nouns: one word, and in two."""

from __future__ import annotations

from quiz.facts.terms.kind import Kind, listed

MADE: tuple[Kind, ...] = (
    Kind(
        "colour",
        "colour",
        "colours",
        listed(
            """black, white, grey, brown, red, orange, yellow, green, blue, purple, pink, violet,
            crimson, scarlet, ivory, turquoise, ochre, buff, amber, olive, cream, beige, maroon,
            chestnut, cinnamon, lilac, salmon, coral-red, blood-red, olive-brown, slate-grey,
            lemon-yellow, blue-black, ash-grey, grass-green, rust-red, golden-yellow,
            chestnut-brown, sky-blue, pinkish-grey, bluish-green, whitish, blackish, reddish,
            greenish, yellowish, bluish"""
        ),
        listed(
            """dark brown, pale blue, dark green, pale grey, dark red, olive green, pale yellow,
            bright orange, lime green, bright blue, silvery grey, reddish brown, sandy yellow,
            bright red, golden yellow, deep purple, pale pink, glossy black, pure white,
            greenish yellow, bluish grey"""
        ),
        countable=False,
    ),
    Kind(
        "material",
        "material",
        "materials",
        listed(
            """wood, stone, brick, concrete, steel, iron, copper, bronze, brass, tin, lead, silver, gold,
            glass, plaster, stucco, adobe, clay, thatch, bamboo, fibreglass, plywood, terracotta, ebony,
            marble, granite, sandstone, limestone, slate, oak, pine, teak, mahogany, larch, alerce, cedar,
            spruce,
            aluminium, titanium, basalt, plastic"""
        ),
        listed(
            """cast iron, wrought iron, stainless steel, reinforced concrete, corrugated iron, carbon fibre,
            dressed stone, red brick, stained glass, gold leaf, pitch pine, carved wood, white marble, pink
            granite, solid oak, yellow brick"""
        ),
        countable=False,
    ),
    Kind(
        "fabric",
        "material",
        "materials",
        listed(
            """leather, wool, cotton, linen, silk, velvet, felt, canvas, paper, parchment, vellum, papyrus,
            cardboard, ivory, bone, horn, wax, rubber, nylon, polyester, porcelain, ceramic, enamel, tweed,
            satin, lace, hemp, jute, cork, fur, sealskin, deerskin"""
        ),
        listed(
            """animal hair, spider silk, dried grass, plant fibres, dead leaves, sheep's wool, horse hair,
            papier mâché, goat hair, tree bark, birch bark, bull hide, reindeer skin"""
        ),
        countable=False,
    ),
    Kind(
        "food",
        "food",
        "foods",
        listed(
            """bread, butter, cheese, cream, yoghurt, yogurt, milk, eggs, bacon, ham, sausage,
            beef, pork, mutton, lamb, chicken, soup, stew, porridge, polenta, pasta, noodles,
            couscous, dumplings, pancakes, pastry, cake, biscuits, chocolate, honey, jam,
            marzipan, sugar, vinegar, mustard, salad, sauerkraut, tofu, pickles, gravy, caviar"""
        ),
        listed(
            """rye bread, white bread, sour cream, olive oil, plum jam, smoked ham, dried fish,
            smoked salmon, boiled potatoes, fried onions, goat cheese, soy sauce, apple sauce,
            sunflower oil, dried fruit"""
        ),
        countable=False,
    ),
    Kind(
        "drink",
        "drink",
        "drinks",
        listed(
            """beer, ale, stout, cider, mead, wine, champagne, sherry, port, vermouth, brandy,
            cognac, whisky, whiskey, gin, rum, vodka, tequila, absinthe, schnapps, sake, coffee,
            tea, cocoa, lemonade, buttermilk, kvass, kefir, ouzo"""
        ),
        listed(
            """plum brandy, red wine, white wine, apple juice, orange juice, sparkling wine,
            mineral water, green tea, black coffee, palm wine, ginger beer, herbal tea, wheat
            beer"""
        ),
        countable=False,
    ),
    Kind(
        "instrument",
        "musical instrument",
        "musical instruments",
        listed(
            """piano, organ, harpsichord, clavichord, violin, viola, cello, guitar, lute, harp,
            zither, mandolin, banjo, ukulele, sitar, flute, piccolo, oboe, clarinet, bassoon,
            saxophone, recorder, trumpet, cornet, trombone, tuba, horn, bugle, bagpipes,
            accordion, concertina, harmonica, harmonium, drums, timpani, xylophone, vibraphone,
            marimba, celesta, glockenspiel, theremin, synthesizer, fiddle, dulcimer"""
        ),
        listed("""double bass, bass guitar, French horn, cor anglais, bass clarinet, snare drum, pump
        organ, pipe organ, steel guitar, electric guitar, alto saxophone, tenor saxophone, glass
        harmonica, hurdy gurdy"""),
    ),
    Kind(
        "sport",
        "sport or game",
        "sports or games",
        listed(
            """football, rugby, cricket, hockey, tennis, badminton, squash, golf, polo, basketball,
            volleyball, handball, baseball, softball, lacrosse, netball, rowing, sailing,
            swimming, diving, athletics, gymnastics, boxing, wrestling, judo, karate, fencing,
            archery, shooting, cycling, skiing, skating, curling, bobsleigh, chess, bridge,
            croquet, bowls, billiards, snooker, darts, mountaineering, surfing, canoeing,
            backgammon, hurling"""
        ),
        listed("""ice hockey, field hockey, water polo, table tennis, speed skating, figure skating, ski
        jumping, cross-country skiing, rock climbing, rugby league, Gaelic football, horse
        racing, motor racing"""),
        countable=False,
    ),
    Kind(
        "religion",
        "faith",
        "faiths",
        listed(
            """Catholic, Protestant, Lutheran, Calvinist, Methodist, Baptist, Anglican,
            Presbyterian, Quaker, Mormon, Pentecostal, Unitarian, Mennonite, Muslim, Jew, Hindu,
            Buddhist, Sikh, Jain, Taoist, atheist, agnostic"""
        ),
        listed("Roman Catholic, Plymouth Brother, Shia Muslim, Sunni Muslim, Orthodox Jew, Zen Buddhist"),
    ),
    Kind(
        "weapon",
        "weapon",
        "weapons",
        listed(
            """sword, sabre, rapier, dagger, knife, axe, spear, lance, pike, halberd, bow,
            crossbow, arrow, club, mace, musket, rifle, carbine, pistol, revolver, shotgun,
            cannon, mortar, howitzer, grenade, rocket, torpedo, mine, bayonet, harpoon, sling,
            catapult"""
        ),
        listed(
            """machine gun, hand grenade, field gun, depth charge, air rifle, flint knife, hunting rifle,
            battle axe"""
        ),
    ),
    Kind(
        "vehicle",
        "means of transport",
        "means of transport",
        listed(
            """bicycle, tricycle, motorcycle, car, lorry, truck, bus, coach, tram, trolleybus,
            train, locomotive, carriage, cart, wagon, sledge, sleigh, canoe, kayak, raft, ferry,
            barge, yacht, steamer, schooner, ship, balloon, airship, glider, seaplane,
            helicopter, aeroplane, ambulance, rickshaw, taxi, hovercraft, sailboat, funicular"""
        ),
        listed(
            """hot-air balloon, ox cart, dog sled, motor boat, rowing boat, fishing boat, cable car,
            sailing ship"""
        ),
    ),
    Kind(
        "honour",
        "honour",
        "honours",
        listed(
            """knighthood, peerage, baronetcy, damehood, earldom, dukedom, barony, professorship,
            fellowship, doctorate, medal, pension, scholarship, ambassadorship, bishopric,
            chancellorship, rectorship"""
        ),
        listed(
            """life peerage, honorary doctorate, state pension, gold medal, state funeral, honorary degree,
            honorary fellowship, honorary professorship, visiting professorship"""
        ),
    ),
    Kind(
        "offence",
        "offence",
        "offences",
        listed(
            """murder, manslaughter, treason, sedition, espionage, sabotage, perjury, forgery,
            fraud, embezzlement, theft, burglary, robbery, arson, assault, libel, slander,
            blasphemy, heresy, smuggling, piracy, bribery, corruption, desertion, mutiny,
            kidnapping, conspiracy, blackmail, poaching, bigamy, counterfeiting, vagrancy"""
        ),
        listed(
            """tax evasion, insider trading, money laundering, high treason, false accounting,
            grand larceny"""
        ),
        countable=False,
    ),
    Kind(
        "building",
        "kind of building",
        "kinds of building",
        listed(
            """school, hospital, prison, museum, library, theatre, cinema, hotel, inn, warehouse,
            factory, mill, brewery, bakery, stable, barn, granary, chapel, convent, orphanage,
            barracks, courthouse, gymnasium, restaurant, cafe, nursery, kindergarten,
            sanatorium, dormitory, lighthouse, casino, bank, archive, gallery, tannery, cooperage, forge,
            depot, silo, loft, baths, rectory, foundry, cannery, dairy, laundry"""
        ),
        listed(
            """town hall, youth hostel, post office, concert hall, customs house, fire station,
            power station, art gallery, police station, bus station, night club, youth centre,
            community centre, nursing home, bus depot, grain silo, sail loft, biscuit factory, cotton
            mill, corn exchange, drill hall, boat shed, riding school, tobacco warehouse"""
        ),
    ),
)
