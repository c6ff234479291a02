"""Things that are made, carried, worn and used."""

from __future__ import annotations

from quiz.facts.things.guild import guild

WARES = (
    guild(
        "kind of small boat",
        "coracle, canoe, raft, kayak, punt, gondola, dinghy=rowboat, catamaran, skiff",
        """rowing boat, sailing dinghy, dugout canoe, rubber raft, motor launch, reed raft, paddle boat,
        rubber dinghy""",
        asked=True,
    ),
    guild(
        "use of a ship",
        """troopship, minesweeper, minelayer, lightship, flagship, icebreaker, tender, freighter,
        blockship, ferry, collier""",
        """hospital ship, armed merchant cruiser=merchant cruiser, prison ship, training ship, depot ship,
        target ship, supply ship, repair ship, whaling ship, survey ship, guard ship, accommodation
        ship, floating hotel, store ship, cable ship""",
        mixed=True,
        paired=True,
        verbs="serve use convert become turn refit commission employ rebuild equip complete operate",
    ),
    guild(
        "kind of ship",
        """schooner, brig=brigantine, barque=bark, clipper, ketch, sloop, trawler, tug=tugboat, ferry,
        dredger, tanker, freighter, lugger, galleon, collier, barge=lighter, steamer, yacht, cutter""",
        """paddle steamer, sailing ship, oil tanker, car ferry, cargo ship, pilot cutter, steam yacht,
        whaling ship, fishing boat, banana boat""",
        asked=True,
    ),
    guild(
        "kind of warship",
        "submarine, destroyer, frigate, corvette, cruiser, battleship, gunboat, minesweeper, battlecruiser",
        """torpedo boat, patrol boat, aircraft carrier, escort carrier, landing craft, midget submarine,
        coastal battery, fire ship""",
        asked=True,
    ),
    guild(
        "kind of aircraft",
        """helicopter, glider, biplane, seaplane=floatplane, airship=zeppelin, monoplane, autogyro,
        microlight, balloon""",
        """hot-air balloon, flying boat, transport plane, dive bomber, light aircraft, training aircraft,
        mail plane, reconnaissance aircraft, fighter plane, barrage balloon, cargo plane""",
        asked=True,
    ),
    guild(
        "vehicle",
        """bicycle=bike, tricycle, motorcycle=motorbike, lorry=truck, bus=omnibus=coach,
        tram=tramcar=streetcar, trolleybus, ambulance, taxi=taxicab, rickshaw, snowmobile, hearse,
        minibus, van, limousine, cart, sledge=sleigh=sled, wagon, stagecoach, wheelchair, wheelbarrow,
        funicular, monorail""",
        """fire engine, milk float, ox cart, dog sled, hay wagon, mail coach, horse tram, hand cart, goods
        wagon, freight car, sports car, delivery van, police car, hay cart, cable car, armoured car""",
    ),
    guild(
        "means of being carried",
        "stretcher, wheelchair, sedan-chair, litter, ladder, hammock, donkey, sledge, bicycle, wheelbarrow",
        "stretcher chair, hospital bed, hay cart, mule cart",
        verbs="carry bring take bear move transport convey direct lead conduct",
    ),
    guild(
        "kind of container",
        """barrel=cask=keg, basket=hamper, bottle, bucket=pail, crate, suitcase, trunk, sack=bag, jug,
        jar, vase, urn, teapot, casket, satchel, briefcase, bathtub, thermos, hatbox, rucksack, coffin,
        shoebox, cauldron, envelope, matchbox""",
        """glass jar, tea chest, wooden crate, biscuit tin, milk churn, wine cask, hat box, leather
        satchel, tin trunk, cardboard box, cigar box, clay pot, violin case, ammunition box, oil drum,
        wicker basket, laundry basket, fruit crate, stone jar, wine bottle, glass case, tobacco tin,
        wooden chest""",
        asked=True,
    ),
    guild(
        "cloth or covering",
        """towel, blanket, tablecloth, curtain, pillow, sheet, apron, handkerchief, carpet=rug, sack,
        overcoat, cloak, shawl, scarf, flag, tarpaulin, sail""",
        """bed sheet, wool blanket, silk curtain, table cloth, oil sheet, canvas sail, dust sheet, linen
        towel""",
        verbs="smother cover wrap extinguish dry wave drape hide bind beat",
    ),
    guild(
        "source of light",
        """candle, lantern, torch, searchlight, firework, chandelier, headlamp, bonfire, lamp, floodlight,
        flare""",
        """oil lamp, gas lamp, arc lamp, railway lamp, street lamp, paper lantern, car headlight, tallow
        candle, kerosene lamp, magnesium flare, miner's lamp, storm lantern""",
        paired=True,
        verbs="light illuminate signal carry hold show guide read",
    ),
    guild(
        "piece of furniture",
        """table, chair, sofa=couch, armchair, bench, stool, bookcase, cradle, wardrobe, sideboard,
        desk=bureau, throne, lectern, hammock, bed, ladder, cupboard""",
        """dining table, rocking chair, writing desk, grandfather clock, four-poster bed, park bench,
        filing cabinet, camp bed, deck chair, card table, billiard table, kitchen table, church pew,
        bar stool""",
    ),
    guild(
        "kind of garment",
        """overcoat=coat, jacket, waistcoat, cloak=cape, shawl, scarf, turban, glove, boot, sandal, kilt,
        apron, sash, bonnet, cassock, kimono, sari, poncho, corset, cardigan, cravat=necktie, wig,
        veil, bowler, helmet, clog, moccasin, slipper, blouse, tunic, petticoat, nightshirt, fez,
        beret, monocle""",
        """straw hat, fur coat, top hat, bow tie, silk scarf, leather jacket, bowler hat, wedding dress,
        flat cap, cotton shirt, woollen cap, riding boot, dinner jacket, lace collar, silk stocking,
        pith helmet, velvet cloak, bathing suit, boiler suit, tennis shoe, fur hat, dressing gown""",
    ),
    guild(
        "kind of hand tool",
        """hammer, saw, chisel, spade=shovel, pickaxe, axe=hatchet, scythe, sickle, rake, hoe, crowbar,
        spanner=wrench, trowel, screwdriver, anvil, pitchfork, knife=penknife, needle, razor, spoon,
        mallet, paintbrush, broom, sieve, boathook""",
        """ice axe, pocket knife, butter knife, crochet hook, soldering iron, hand drill, bread knife,
        palette knife, garden fork, pruning hook, fishing rod, sewing needle, putty knife, kitchen
        spoon, tuning fork, paint brush, meat cleaver""",
    ),
    guild(
        "kind of plough or cultivator",
        "plough=plow, harrow, scythe, seeder, hoe, cultivator, sickle, rake, thresher, reaper",
        "seed drill, hay rake, disc harrow, steel plow=steel plough, corn planter, horse hoe",
        verbs="devise invent patent make design sell build produce manufacture introduce",
    ),
    guild(
        "scientific instrument",
        """microscope, telescope, barometer, thermometer, compass, sextant, seismograph=seismometer,
        magnetometer, spectrometer=spectroscope, hygrometer, theodolite, chronometer, altimeter,
        gyroscope, anemometer, hydrophone, microphone, oscilloscope, accelerometer, camera, photometer,
        radiometer""",
        """electron microscope, strain gauge, rain gauge, radio telescope, ultrasound scanner, pressure
        gauge, star tracker, wide-angle camera, laser altimeter, radio beacon, infrared camera, mass
        spectrometer, dust analyser, radiation detector, radar sounder, X-ray telescope, ultraviolet
        camera, weather balloon, sound recorder, ion detector""",
    ),
    guild(
        "kind of farm machine",
        """tractor, baler, thresher, harvester=combine, plough=plow, harrow, seeder, cultivator,
        forage-harvester, sprayer, mower""",
        """combine harvester, milking machine, threshing machine, hay baler, seed drill, cream separator,
        cider press, grain elevator, potato digger, manure spreader, hay loader, snow blower, lawn
        mower, garden tractor, rotary tiller, log splitter, corn picker, cotton picker, wheel loader""",
    ),
    guild(
        "kind of machine",
        """typewriter, gramophone=phonograph, telephone, television, refrigerator, dishwasher, loom,
        calculator, lawnmower, elevator=lift, escalator, toaster, kettle, photocopier, jukebox,
        projector, loudspeaker, turbine, generator=dynamo, camera, piano, bicycle, typesetter,
        radio=wireless""",
        """sewing machine, vending machine, washing machine, printing press, vacuum cleaner, cash
        register, coffee grinder, hair dryer, electric fan, microwave oven, knitting machine, weighing
        machine, parking meter, spray gun, alarm clock, gas cooker, juke box, food mixer, electric
        kettle, slot machine, gas meter, fire extinguisher""",
    ),
    guild(
        "kind of engine",
        "turbine, windmill, dynamo=generator, waterwheel, treadmill",
        """steam engine, diesel engine, gas turbine, electric motor, water wheel, gasoline engine=petrol
        engine, jet engine, beam engine, gas engine, hot-air engine, rocket motor, traction engine""",
        paired=True,
        verbs="power drive fit use run build patent devise develop invent install equip replace",
    ),
    guild(
        "component",
        """gearbox=transmission, carburettor, piston, crankshaft, camshaft, radiator, axle, magneto,
        gasket, valve, propeller, rudder, boiler, battery, clutch, bearing, flywheel, alternator,
        condenser, thermostat, bumper, headlight=headlamp, windscreen""",
        """tank transmission, aircraft engine, steering column, ball bearing, spark plug, brake drum,
        circuit board, axle housing, fuel tank, wheel hub, brake disc, propeller blade, fuel pump,
        cylinder head, steering wheel, roller bearing, wiring harness, oil filter, gear wheel, exhaust
        pipe, fuel injector, cooling fan, drive shaft, oil seal, turbine blade""",
        verbs="""replace manufacture make fail leak break crack produce find fit jam supply cause delay
        recall repair design overheat detach seize sharpen invent build""",
    ),
    guild(
        "war product",
        "tank, rifle, torpedo, parachute, grenade, searchlight, bayonet, helmet, landmine, tent, stretcher",
        """tank transmission, aircraft engine, gun carriage, shell casing, bomb casing, gun turret,
        parachute buckle, landing gear, rifle stock, hand grenade, radio set, field kitchen, gas mask,
        landing craft, ammunition box, tank track, depth charge, army boot, machine gun, naval gun,
        aircraft wing""",
        verbs="manufacture make produce build supply turn",
    ),
    guild(
        "part of a spacecraft",
        """antenna, parachute, heatshield=heat-shield, thruster, gyroscope, valve, hatch, boom, battery,
        transponder""",
        """solar panel, fuel tank, heat shield, oxygen generator, star tracker, landing gear, main engine,
        reaction wheel, radio transmitter, attitude thruster, docking port, cooling pump, robot arm,
        docking mechanism""",
        verbs="fail replace deploy repair jam open free fit test leak improvise design build",
    ),
    guild(
        "collector's item",
        """stamp, coin, postcard, map, poster, autograph, banknote, medal, clock, doll, matchbox,
        butterfly=moth, beetle, fossil, shell, snuffbox, fan, thimble, teapot, barometer, dictionary,
        playbill, walking-stick""",
        """railway timetable, postage stamp, playing card, theatre programme, picture postcard, bus
        ticket, cigarette card, street map, concert poster, sea chart, matchbox label, Christmas card,
        film poster, railway ticket, beer mat, gramophone record, bird egg, toy soldier, model ship,
        wine label, pocket watch, railway lamp, old map, snuff box, porcelain dog, tin toy""",
        verbs="collect hoard amass",
    ),
    guild(
        "kind of publication",
        """textbook, dictionary, atlas, almanac, cookbook, encyclopaedia=encyclopedia, hymnbook=hymnal,
        novel, comic, memoir=autobiography, newspaper, pamphlet=leaflet, diary, catalogue=catalog,
        guidebook, poem""",
        """hymn book, telephone directory, prayer book, comic book, cookery book, school textbook, auction
        catalogue, seed catalogue, phrase book, diet book, fashion magazine, travel guide, film
        magazine, detective novel, bird guide, school atlas, cookery column, fairy tale, spelling book,
        crossword book, picture book, railway timetable""",
    ),
    guild(
        "kind of printed design",
        "stamp, banknote, poster, playbill, calendar, postcard, wallpaper, map, coin, flag, bookplate",
        """postage stamp, telephone directory, road sign, playing card, bus ticket, theatre programme,
        film poster, wine label, book cover, election poster, record sleeve, railway map, company logo,
        street sign, tea towel, school badge, cigarette packet, seed packet""",
        paired=True,
        verbs="design draw redesign paint engrave",
    ),
    guild(
        "document",
        "petition, pledge, treaty, charter, manifesto, declaration, contract, appeal, ultimatum",
        """open letter, peace treaty, birth certificate, death warrant, love letter, ransom note, marriage
        certificate, arrest warrant, land deed, loyalty oath, bank statement, driving licence""",
        verbs="sign draft present",
    ),
    guild(
        "defect",
        "leak, crack, blockage, misfire, overload",
        """leaking valve, faulty relay, cracked pipe, loose cable, blown fuse, frayed wire, blocked
        filter, fuel leak, jammed hatch, corroded joint, broken switch, loose bolt, leaking tank,
        faulty gasket, worn bearing""",
        verbs="find discover delay cause detect reveal notice postpone abort",
    ),
    guild(
        "kind of game",
        """chess, draughts=checkers, backgammon, dominoes, whist, poker, roulette, bingo, mahjong, dice,
        marbles, quoits, skittles, billiards=snooker, croquet, darts""",
        "card games, table tennis, board games",
        mass=True,
        verbs="play teach learn ban lose invent",
    ),
    guild(
        "kind of toy",
        """doll, marble, yo-yo, jigsaw, skateboard, trampoline, rattle, dollhouse, balloon, kite,
        spinning-top""",
        """teddy bear, rocking horse, toy soldier, model railway, jigsaw puzzle, spinning top, model ship,
        glove puppet, board game, tin whistle, paper boat, paper kite, water pistol, toy train,
        building block""",
    ),
    guild(
        "deadly missile",
        """torpedo, rocket, arrow, javelin, harpoon, cannonball, bullet, dart, bomb, splinter, spear,
        grenade""",
        """mortar shell, hand grenade, rifle bullet, cannon ball, stray bullet, poisoned arrow, artillery
        shell, musket ball, shell splinter, falling tree, falling mast, falling beam, runaway horse""",
        verbs="""kill hit sink strike wound damage destroy drop injure pierce throw fire burst shatter maim
        disable graze""",
    ),
    guild(
        "kind of weapon",
        """sword=sabre, rapier, dagger=knife, axe, spear=lance=pike, halberd, bow, crossbow, mace, musket,
        rifle, pistol=revolver, shotgun, cannon, howitzer, bayonet, harpoon, catapult, blowpipe""",
        """machine gun, hand grenade, field gun, air rifle, flint knife, hunting rifle, battle axe,
        duelling pistol, cavalry sabre, kitchen knife, mountain gun""",
    ),
    guild(
        "keepsake",
        """necklace, bracelet, brooch, ring, locket, crown=diadem, sceptre, watch, clock, snuffbox,
        earring, tiara, cane, umbrella, trumpet, chalice, goblet, crucifix, rosary, candlestick,
        monocle, key, telescope, violin""",
        """gold watch, silver cup, pearl necklace, wooden spoon, silver tray, signet ring, pocket watch,
        wedding ring, silver salver, hip flask, cigarette case, walking stick, opera glass, snuff box,
        ivory fan, crystal bowl, silver teapot, miner's lamp, shepherd's crook, bronze clock, oil
        portrait, silver trophy, ivory comb""",
    ),
    guild(
        "medal",
        "",
        "gold medal, silver medal, bronze medal, wooden spoon",
        paired=True,
        verbs="win receive award take earn",
    ),
)
