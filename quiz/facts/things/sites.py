"""Buildings, rooms, works, bodies of people, gatherings, and what people are and do."""

from __future__ import annotations

from quiz.facts.things.guild import guild

SITES = (
    guild(
        "kind of building",
        """library, museum, school, hospital, prison=jail=gaol, theatre=theater, cinema, hotel,
        inn=pub=tavern, warehouse, mill, brewery=distillery, bakery, stable, barn, granary, chapel,
        convent=nunnery=monastery, orphanage, barracks, courthouse, gymnasium=gym,
        restaurant=cafe=café, nursery=kindergarten, sanatorium, dormitory, casino, mosque, synagogue,
        observatory, planetarium, hostel, workhouse, mortuary, ballroom, nightclub, supermarket,
        garage, bookshop, laundry, armoury=arsenal, mausoleum, greenhouse""",
        """town hall, youth hostel, post office, concert hall, customs house, fire station, power station,
        art gallery, police station, bus station, night club, youth centre, community centre, nursing
        home, railway museum, field hospital, art school, music school, dance hall, drill hall, bus
        depot, bowling alley, ice rink, swimming pool, car park, grain store, boarding school,
        conference centre, riding school, shopping centre, maritime museum, radar station, military
        hospital, retirement home, arts centre, boot factory, public library, private house""",
        asked=True,
    ),
    guild(
        "kind of works",
        """factory=plant, foundry=smelter, shipyard=boatyard, refinery, brewery, mine, quarry, warehouse,
        distillery, sawmill, cannery, brickworks, tannery, printworks, laboratory, windfarm,
        ironworks=steelworks, gasworks""",
        """call centre, power station, car factory, paper mill, cotton mill, glass works, sugar refinery,
        toy factory, match factory, canning factory, iron foundry, carpet factory, shoe factory,
        textile mill, coal mine, copper mine, oil refinery, cement works, glove factory, boot factory,
        assembly plant, flax mill, rope works, biscuit factory, silk mill, bicycle factory, piano
        factory, bus depot, data centre, wind farm""",
        verbs="""open close build announce establish found run own shut move found work construct start set
        manage inherit""",
    ),
    guild(
        "kind of shop or business",
        """bakery, smithy=forge, tannery, brewery, pharmacy, bookshop, tavern=inn=pub, newsagent, sawmill,
        foundry, brickworks, printworks, shipyard=boatyard, dairy, laundry, pawnshop, distillery,
        tearoom, restaurant=café, hotel""",
        """hardware shop, sweet shop, bicycle shop, coffee house, grocery store, toy shop, shoe shop, pet
        shop, music shop, butcher's shop, barber's shop, book shop, tea room, department store,
        printing shop, wine shop, flower shop, hat shop, record shop, fish shop, junk shop, tobacco
        shop, cheese shop, repair shop, antique shop, petrol station, beauty salon, travel agency,
        riding school, driving school, dance school, fish farm, fur farm, gift shop, chip shop, model
        shop, photographic studio""",
        paired=True,
        asked=True,
        verbs="open found run own keep establish buy start manage sell close inherit set",
    ),
    guild(
        "kind of outpost",
        "mission=monastery, fort=fortress, ferry, lighthouse, school, ranch, inn, sawmill, garrison",
        """trading post, mission station, toll house, relay station, coaching inn, whaling station,
        weather station, signal station, quarantine station, coaling station, lifeboat station, hunting
        lodge, telegraph station, customs post, military post, logging camp, mining camp, post office""",
        paired=True,
        verbs="keep establish found build set maintain open run abandon occupy garrison",
    ),
    guild(
        "kind of company",
        "brewery, distillery, cooperative, syndicate, consortium, bank, newspaper, railway, circus",
        """hotel chain, property developer, insurance company, shipping company, supermarket chain, mining
        company, savings bank, building society, oil company, investment fund, film studio, toy
        company, tobacco company, engineering firm, law firm, publishing house, construction company,
        chemical company, brewing company, private investor, housing association, charitable trust,
        local brewery""",
        asked=True,
        paired=True,
        verbs="""sell take acquire buy purchase lease let merge own operate manage run transfer rescue pass
        rent save hire""",
    ),
    guild(
        "kind of club or society",
        "choir, orchestra, monastery, school, university, charity, theatre, regiment",
        """climbing club, rowing club, sailing club, brass band, theatre company, chess club, cricket
        club, golf club, scout troop, yacht club, debating society, choral society, film club, cycling
        club, gun club, football club, bridge club, trade union, book club, rambling club, tennis club,
        drama group, film society, dance troupe, dramatic society, fishing club, ski club, boxing club,
        gardening club, photographic society, poetry society, judo club, swimming club, supporters'
        trust, diving club, motor club, women's institute""",
        asked=True,
        paired=True,
    ),
    guild(
        "kind of musical ensemble",
        "orchestra, choir=chorus, quartet, quintet, trio, sextet, octet, duo",
        """string quartet, brass band, wind quintet, string orchestra, piano trio, male-voice choir,
        chamber orchestra, jazz band, string trio, brass quintet, mixed choir, steel band, wind band,
        girls' choir, military band, dance band, string quintet""",
        asked=True,
        paired=True,
    ),
    guild(
        "kind of place",
        """bog=marsh=swamp, quarry, cellar=basement, attic=loft, tunnel, cave=cavern, meadow, orchard,
        vineyard, forest=wood, ravine=gorge, canal, ditch, lagoon, reservoir, crater, vault=crypt,
        courtyard, cemetery=graveyard=churchyard, tent, hut=cabin, bunker, shed, kitchen, corridor,
        garden, cupboard, moat, scrapyard, dungeon, boathouse, greenhouse, stable, field, allotment""",
        """coal cellar, aircraft hangar, market square, gravel pit, tram depot, car park, railway tunnel,
        school hall, hotel room, wine cellar, hay loft, boat house, disused mine, salt mine, railway
        carriage, phone box, bus shelter, prison cell, fish pond, rubbish dump, log cabin, air-raid
        shelter, hen house, bell tower, lift shaft, tool shed, stage set, vegetable garden, church
        hall, waiting room, cow shed, deer park, herb garden, cow pasture, cricket field, fishing hut,
        railway cutting, disused quarry""",
        asked=True,
    ),
    guild(
        "means of catching",
        "net, snare, cage, trap, well, ditch, pond, pitfall, weir, basket",
        """fish trap, gill net, fishing net, crab pot, wire snare, mouse trap, pit trap, bird net,
        irrigation canal, water tank, mill race, sugar barrel""",
        mixed=True,
        verbs="drown catch trap capture kill die snare find",
    ),
    guild(
        "kind of structure",
        """bridge, pier=jetty, lighthouse, viaduct=aqueduct, dam=weir, windmill, fort=fortress, obelisk,
        fountain, bandstand, chimney, gallows, statue, sundial, pavilion, gazebo, palisade, breakwater,
        staircase, pagoda, observatory, tower, gatehouse, footbridge, drawbridge, funicular, velodrome,
        grandstand, bathhouse, slipway""",
        """clock tower, water tower, railway station, ski jump, swimming pool, tennis court, triumphal
        arch, war memorial, bus shelter, drinking fountain, watch tower, running track, toll house,
        bowling green, stone circle, railway bridge, car park, ski lift, stone wall, dry dock, croquet
        lawn, radio mast, wind turbine, floating bridge, suspension bridge""",
        verbs="""build erect construct design open demolish restore raise put replace destroy cross
        commission complete unveil convert collapse move""",
    ),
    guild(
        "kind of way",
        "footpath, tramway, canal, motorway, railway, towpath, runway, bridleway",
        """heritage railway, cycle path, nature trail, bridle path, miniature railway, bus lane, tram
        line, walking trail, relief road, riding trail, racing circuit, narrow-gauge railway""",
        paired=True,
        verbs="open reopen convert turn use become serve build operate rebuild close preserve run",
    ),
    guild(
        "occupation",
        """accountant, bookseller, bricklayer, carpenter, cartographer, chemist, clerk, dentist,
        draughtsman, electrician, farmer, fisherman, florist, gardener, journalist, librarian,
        locksmith, mechanic, midwife, miner, notary, nurse, optician, pharmacist, plumber, postman,
        printer, schoolteacher=teacher=schoolmaster=schoolmistress, solicitor=lawyer=barrister,
        stonemason, surveyor, tailor, translator=interpreter, veterinarian, watchmaker, weaver,
        drummer, stretcher-bearer, stoker, cook=chef, shepherd, blacksmith, sailor, waiter, porter,
        baker, butcher, cobbler=shoemaker, governess, typist=stenographer, barber=hairdresser,
        upholsterer, jeweller, organist, bookbinder, photographer, metallurgist, geologist, draper,
        signalman, milkman, chauffeur, diver, telegraphist, cellist, potter, docker, trumpeter, bugler,
        courier, boatman, cabinetmaker, glassblower, proofreader""",
        """coal miner, dairy farmer, police officer, sea captain, land surveyor, music teacher, insurance
        agent, lighthouse keeper, railway engineer, piano tuner, ship's carpenter, cattle dealer, grain
        merchant, customs officer, bus driver, crop duster, piano dealer, wine merchant, test pilot,
        ship's cook, taxi driver, ski instructor, swimming teacher, bank clerk, civil engineer, film
        editor, tram conductor, court reporter, radio operator, medical orderly, dispatch rider,
        ambulance driver, stretcher bearer, sound engineer, dog trainer, stage manager, travelling
        salesman, lift operator, ballet dancer, war correspondent, newspaper editor, train driver, tax
        inspector, church organist, patent clerk, wool merchant, fighter pilot, army chaplain, naval
        surgeon, ship's doctor, football referee, hotel porter, parish priest, private tutor, air
        traffic controller""",
        verbs="""serve work become train employ begin start act apprentice enlist live hire retrain qualify
        pose disguise describe come return earn join register remain""",
    ),
    guild(
        "vote or turn of state",
        "plebiscite=referendum, coup, boycott, blockade, mutiny, famine, rebellion=uprising=revolt",
        """general election, general strike, naval blockade, trade agreement, royal marriage, prisoner
        exchange, land purchase, trade embargo, border skirmish""",
        verbs="""end return follow cede overthrow settle join annex withdraw lead unite surrender cause fight
        depose""",
    ),
    guild(
        "way of raising money",
        "lottery, raffle, auction, bazaar, loan, subscription, tax, regatta",
        """public appeal, charity concert, jumble sale, football match, garden party, sponsored walk,
        charity ball, poetry reading, cake sale, private loan, state grant, bank loan, government loan,
        church collection""",
        mixed=True,
        verbs="meet raise fund finance pay cover save support clear buy",
    ),
    guild(
        "court or panel",
        "tribunal, jury",
        """court martial=court-martial, grand jury, royal commission, select committee, military tribunal,
        church court, parliamentary committee, arbitration panel, high court, board of inquiry""",
        mixed=True,
        verbs="""acquit try convict clear condemn sentence find investigate hear exonerate blame dismiss
        censure""",
    ),
)
