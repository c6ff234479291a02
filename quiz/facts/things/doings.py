"""What people compose, play, learn, win and are charged with."""

from __future__ import annotations

from quiz.facts.things.guild import guild

DOINGS = (
    guild(
        "musical piece",
        """symphony, opera, oratorio, cantata, ballet, operetta, concerto, sonata, requiem, waltz,
        lullaby, hymn, fugue, mazurka, serenade, overture, madrigal, nocturne, polka, tango, musical""",
        """string quartet, piano sonata, violin concerto, chamber opera, song cycle, wind quintet, organ
        fugue, piano trio, funeral march, folk song, school song, drinking song, sea shanty, brass
        fanfare, film score, cello suite, cello sonata, clarinet quintet""",
        verbs="""write compose commission play conduct perform dedicate premiere publish premier orchestrate
        record sing complete finish stage""",
    ),
    guild(
        "kind of work for stage or screen",
        "musical, opera, play, ballet, pantomime, film, cartoon, documentary, operetta",
        """stage musical, radio play, comic opera, television series, puppet show, graphic novel, comic
        strip, board game, concert suite, stage play, radio serial, silent film, animated film, video
        game, stamp set""",
        verbs="adapt write make turn compose release base inspire direct stage produce",
    ),
    guild(
        "honour",
        """knighthood=damehood, peerage=barony=earldom, baronetcy, professorship, fellowship, doctorate,
        medal, pension, ambassadorship, bishopric""",
        """life peerage, honorary doctorate, state pension, state funeral, honorary degree, royal pardon,
        civic reception, honorary citizenship, full pardon, gold medal""",
        verbs="""receive refuse decline accept award offer grant give confer turn ask earn deserve bestow
        deny return""",
    ),
    guild(
        "what is won",
        """scholarship=bursary, trophy, lottery, lawsuit, commission, by-election, medal, raffle, duel,
        contract""",
        """beauty contest, boat race, chess tournament, essay competition, poetry prize, song contest,
        design competition, ski race, dance contest""",
        verbs="win lose enter",
    ),
    guild(
        "subject",
        """archaeology, architecture, astronomy, biology, botany, chemistry, economics, engineering,
        geography, geology, history, law, linguistics, mathematics, medicine, music, philosophy,
        physics, psychology, theology, zoology, agriculture, forestry, drawing, painting, sculpture,
        navigation, meteorology, pharmacy, anatomy, accountancy, philology, metallurgy, surveying""",
        """civil engineering, political science, fine art, domestic science, naval architecture, art
        history, electrical engineering, veterinary medicine, modern languages""",
        mass=True,
        asked=True,
        verbs="""teach study read change lecture switch learn graduate tutor turn major specialise specialize
        abandon""",
    ),
    guild(
        "craft or industry",
        """clockmaking=watchmaking, shipbuilding, weaving, brewing=distilling, papermaking, fishing,
        whaling, mining, quarrying, pottery, glassmaking, lacemaking, tanning, farming, logging,
        beekeeping, bookbinding, printing, ropemaking, winemaking, pearling, sealing, cheesemaking,
        gunsmithing, banking, tourism, smuggling, piracy""",
        """coal mining, salt mining, sheep farming, fruit growing, salmon farming, copper smelting, boat
        building, car assembly, lace making, tin mining, cattle ranching, oil refining, sugar refining,
        cod fishing, paper making""",
        mass=True,
        asked=True,
        verbs="rely depend live decline dominate base know inquire support thrive turn replace ban",
    ),
    guild(
        "sport",
        """football, rugby, cricket, hockey, tennis, golf, rowing, cycling, swimming, athletics, boxing,
        wrestling, judo, fencing, archery, skiing, skating, sailing, gymnastics, basketball,
        volleyball, handball, badminton, canoeing, polo, lacrosse, netball, croquet, squash, baseball,
        softball, curling, weightlifting, prize-fighting, shinty, hurling""",
        """table tennis, water polo, ice hockey, ski jumping, figure skating, beach volleyball, speed
        skating, motor racing, horse racing, rock climbing""",
        mass=True,
        asked=True,
        verbs="""play practise practice teach compete take turn come switch represent learn coach excel
        captain change""",
    ),
    guild(
        "art or pastime",
        """woodcuts=engraving=etching, lithography, sculpture, watercolours, photography, embroidery,
        ceramics=pottery, poetry, gardening, beekeeping, tapestry, mosaics, collage, portraiture,
        enamelling""",
        """oil painting, landscape painting, stained glass, book illustration, portrait painting, stage
        design, wood engraving, glass painting""",
        mass=True,
        verbs="take turn teach practise practice study abandon learn pursue give devote",
    ),
    guild(
        "offence",
        """murder=manslaughter, treason=sedition, espionage, sabotage, perjury, forgery=counterfeiting,
        fraud=embezzlement, theft=burglary=robbery, arson, assault, libel=slander, blasphemy, heresy,
        smuggling, piracy, bribery=corruption, desertion, mutiny, kidnapping, conspiracy, blackmail,
        poaching, bigamy, vagrancy, negligence, cowardice, witchcraft""",
        """tax evasion, insider trading, money laundering, high treason, false accounting, grand larceny,
        jury tampering, cattle rustling, horse theft""",
        mass=True,
        verbs="""charge convict accuse acquit arrest sentence try indict fine fin imprison execute suspect
        condemn hang""",
    ),
    guild(
        "public measure",
        """conscription, rationing, prohibition, federation, censorship, nationalisation=nationalization,
        devaluation, disarmament, decimalisation, privatisation, vaccination""",
        """free trade, land reform, universal suffrage, old-age pensions, income tax, compulsory
        schooling, school meals, unemployment insurance, food rationing, home rule, land tax, death
        duties""",
        mass=True,
        verbs="""introduce oppose campaign abolish support advocate reject vote impose promote reintroduce
        defend demand repeal legislate favour end""",
    ),
)
