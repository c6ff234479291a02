"""Events, honours and offices by kind."""

from __future__ import annotations

from collections.abc import Mapping

EVENTS: Mapping[str, str] = {
    "law": """Aliens Act, Arbitration Act, Corrupt Practices Act, Education Act, Electoral Act,
        Factories Act, Fisheries Act, Harbours Act, Land Act, Licensing Act, Local Government Act,
        Mental Health Act, Merchant Shipping Act, Militia Act, Police Act, Poor Law Act, Public
        Health Act, Railways Act, Trade Disputes Act, Vagrancy Act, Water Act, Workmen's
        Compensation Act""",
    "belligerent": """Archduchy of Austria, Duchy of Brunswick, Duchy of Lorraine, Duchy of Parma,
        Duchy of Savoy, Electorate of Bavaria, Electorate of Cologne, Electorate of Hanover,
        Electorate of Mainz, Electorate of Saxony, Kingdom of Denmark, Kingdom of Naples, Kingdom of
        Portugal, Kingdom of Prussia, Kingdom of Sardinia, Kingdom of Sweden, Margraviate of Baden,
        Republic of Genoa, Republic of Ragusa, Republic of Venice, Papal States, Dutch Republic,
        Ottoman Empire, Russian Empire, Crimean Khanate, Bavaria, Brunswick, Courland, Hanover,
        Hesse, Holstein, Lorraine, Modena, Moldavia, Oldenburg, Parma, Piedmont, Prussia, Ragusa,
        Savoy, Saxony, Tuscany, Wallachia""",
    "trade fair": """British Industries Fair, Canton Fair, Earls Court Motor Show, Farnborough Air Show,
        Frankfurt Book Fair, Frankfurt Motor Show, Geneva Motor Show, Hanover Fair, Ideal Home Exhibition,
        Leipzig Trade Fair, Milan Furniture Fair, Paris Air Show, Paris Motor Show,
        Photokina, Turin Motor Show""",
    "competition": """Asian Games, Commonwealth Games, Davis Cup, European Championships, Federation Cup,
        Goodwill Games, Maccabiah Games, Mediterranean Games, Nordic Games, Pan American Games, Universiade,
        World Championships, World Games""",
    "league": """A-League, Allsvenskan, Belgian Pro League, Bundesliga, Championship, Eerste Divisie,
        Ekstraklasa, Eliteserien, Eredivisie, J1 League, La Liga, Liga MX, Ligue 1, Major League Soccer,
        Premier League, Primeira Liga, Segunda División, Serie A, Scottish Premiership, Süper Lig,
        Superettan, Superligaen, Veikkausliiga""",
    "conference": """Bandung Conference, Berlin Conference, Bretton Woods Conference, Congress of Vienna,
        Evian Conference, Genoa Conference, Imperial Conference, Locarno Conference, London Naval
        Conference, Pugwash Conference, Reykjavík Summit, San Remo Conference, Solvay Conference, Stockholm
        Conference, Tehran Conference, Yalta Conference""",
    "awards ceremony": """Academy Awards, British Academy Film Awards, César Awards, Critics' Choice Movie
        Awards, David di Donatello Awards, European Film Awards, Golden Globe Awards, Gotham Awards, Goya
        Awards, Guldbagge Awards, Independent Spirit Awards, National Board of Review Awards, Satellite
        Awards, Saturn Awards, Screen Actors Guild Awards""",
    "festival": """Berlin International Film Festival, Cannes Film Festival, Chicago International Film
        Festival, Edinburgh International Film Festival, Göteborg Film Festival, International Film Festival
        Rotterdam, Karlovy Vary International Film Festival, Locarno Film Festival, San Sebastián
        International Film Festival, Sundance Film Festival, Sydney Film Festival, Telluride Film Festival,
        Toronto International Film Festival, Tribeca Film Festival, Venice Film Festival, Vienna
        International Film Festival""",
    "music festival": """Bonnaroo, Coachella, End of the Road, Glastonbury Festival, Green Man Festival,
        Hultsfred Festival, Iceland Airwaves, Latitude Festival, Lollapalooza, Newport Folk Festival, Øya
        Festival, Pitchfork Music Festival, Primavera Sound, Pukkelpop, Reading Festival, Roskilde Festival,
        Splendour in the Grass, Sziget Festival, Way Out West""",
    "film award": """Best Actor, Best Actress, Best Adapted Screenplay, Best Cinematography, Best Costume
        Design, Best Director, Best Documentary, Best Ensemble Cast, Best Film Editing, Best Original Score,
        Best Original Screenplay, Best Original Song, Best Picture, Best Production Design, Best Sound, Best
        Supporting Actor, Best Supporting Actress, Best Visual Effects""",
    "Grammy": """Grammy Award for Album of the Year, Grammy Award for Best Americana Album, Grammy Award for
        Best Engineered Album, Grammy Award for Best Folk Album, Grammy Award for Best Music Video, Grammy
        Award for Best New Artist, Grammy Award for Best Pop Vocal Album, Grammy Award for Best Rock Album,
        Grammy Award for Best Rock Song, Grammy Award for Best World Music Album, Grammy Award for Producer
        of the Year, Grammy Award for Record of the Year, Grammy Award for Song of the Year""",
    "medal": """Albert Medal, Barnard Medal, Bigsby Medal, Brunel Medal, Cothenius Medal, Cullum
        Geographical Medal, Davy Medal, Hubbard Medal, Hughes Medal, Linnean Medal, Lyell Medal, Murchison
        Medal, Patron's Medal of the Royal Geographical Society, Prince Philip Medal, Founder's Medal of the
        Royal Geographical Society, Gold Medal of the Royal Astronomical Society, Gold Medal of the Royal
        Institute of British Architects, Rumford Medal, Sylvester Medal, Wollaston Medal, Symons Gold Medal
        of the Royal Meteorological Society""",
    "military decoration": """Air Force Cross, Conspicuous Gallantry Cross, Distinguished Conduct Medal,
        Distinguished Flying Cross, Distinguished Service Cross, Distinguished Service Order, George Cross,
        Military Cross, Victoria Cross""",
    "knighthood": """Order of Danilo, Order of Isabella the Catholic, Order of Leopold, Order of Merit,
        Order of the Crown, Order of the Dannebrog, Order of the Falcon, Order of the Lion of Finland, Order
        of the Polar Star, Order of the Red Eagle, Order of the Redeemer, Order of the Rising Sun, Order of
        the Southern Cross, Order of the White Lion, Order of the White Rose, Order of Vasa, Order of Saint
        Alexander, Order of Saint Charles, Royal Victorian Order""",
    "prize": """August Prize, Bancroft Prize, Booker Prize, Cervantes Prize, Costa Book Award, Dobloug Prize,
        Georg Büchner Prize, Goethe Prize, Hawthornden Prize, James Tait Black Prize, Kossuth Prize, Lannan
        Literary Award, Neustadt Prize, Newdigate Prize, Nordic Council Literature Prize, Orwell Prize, Prix
        Femina, Prix Goncourt, Prix Médicis, Prix Renaudot, Somerset Maugham Award, Strega Prize, T. S. Eliot
        Prize, Whitbread Prize""",
    "music prize": """Choice Music Prize, Hyundai Mercury Prize, Ivor Novello Award, Mercury Prize, Nordic
        Music Prize, Polar Music Prize, Polaris Music Prize, Shortlist Music Prize, Taite Music Prize, Welsh
        Music Prize""",
    "design award": """Compasso d'Oro, Designers' Choice Award, Duke of Edinburgh's Prize, German Design
        Award, Good Design Award, Lunning Prize, Prince Philip Designers Prize, Queen's Award for
        Enterprise, Red Dot Award, iF Product Design Award""",
    "sports award": """Coach of the Year, Fans' Player of the Year, Footballer of the Year, Goal of the
        Season, Golden Boot, Golden Glove, Manager of the Month, Player of the Month, Rookie of the Year,
        Sports Personality of the Year, Young Player of the Year""",
    "fellowship": """Carnegie Fellowship, Churchill Fellowship, Commonwealth Fellowship, Fulbright
        Fellowship, Guggenheim Fellowship, Harkness Fellowship, Humboldt Fellowship, Leverhulme Fellowship,
        MacArthur Fellowship, Marshall Scholarship, Nuffield Fellowship, Rhodes Scholarship, Rockefeller
        Fellowship""",
    "office": """Attorney General, Chancellor of the Exchequer, Chief Justice, Chief Secretary, Foreign
        Secretary, Home Secretary, Leader of the Opposition, Lord Advocate, Minister for the Arts, Minister
        of Agriculture, Minister of Defence, Minister of Education, Minister of Finance, Minister of Health,
        Minister of Justice, Minister of Labour, Minister of Transport, Postmaster General, Secretary of
        State, Solicitor General, Speaker of the House, Governor of the Central Bank, President of the
        Senate""",
    "military rank": """brigadier, brigadier general, captain, colonel, commander, commodore, corporal,
        general, lieutenant, lieutenant colonel, lieutenant general, major, major general, rear admiral,
        sergeant, vice admiral, warrant officer""",
    "military operation": """Operation Ariel, Operation Barclay, Operation Bagration, Operation Colossus,
        Operation Cobra, Operation Dynamo, Operation Epsom, Operation Flax, Operation Husky, Operation
        Jubilee, Operation Market Garden, Operation Neptune, Operation Plunder, Operation Torch, Operation
        Varsity""",
    "revolution": """Carnation Revolution, Dutch Revolt, February Revolution, Haitian Revolution, Hungarian
        Revolution, July Revolution, October Revolution, September Revolution, Taiping Rebellion, Velvet
        Revolution, Young Turk Revolution""",
    "holiday": """All Souls' Day, Ascension Day, Assumption Day, Boxing Day, Candlemas, Corpus Christi,
        Epiphany, Good Friday, Lammas, Michaelmas, Midsummer, Palm Sunday, Pentecost, Saint Lucy's Day,
        Shrove Tuesday, Walpurgis Night""",
}
