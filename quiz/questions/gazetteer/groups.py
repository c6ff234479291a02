"""Organisations by kind."""

from __future__ import annotations

from collections.abc import Mapping

GROUPS: Mapping[str, str] = {
    "university": """Aarhus University, Bocconi University, Boston University, Charles University, Cornell
        University, Durham University, Eötvös Loránd University, Heidelberg University, Jagiellonian
        University, Leiden University, Lund University, McGill University, Monash University, Rice
        University, Ghent University, Uppsala University, University of Aberdeen, University of Bergen,
        University of Bologna, University of Bonn, University of Chile, University of Coimbra, University of
        Graz, University of Iowa, University of Kansas, University of Leeds, University of Melbourne,
        University of Michigan, University of Minnesota, University of Oregon, University of Otago,
        University of Oslo, University of Padua, University of Salamanca, University of Sheffield,
        University of Szeged, University of Toronto, University of Tübingen, University of Vienna,
        University of Zurich, Wayne State University""",
    "institute": """Curie Institute, Fritz Haber Institute, Kaiser Wilhelm Institute, Karolinska Institute,
        Lister Institute, Max Planck Institute, Niels Bohr Institute, Pasteur Institute, Paul Scherrer
        Institute, Robert Koch Institute, Rockefeller Institute, Salk Institute, Steklov Institute, Weizmann
        Institute, Wistar Institute""",
    "laboratory": """Argonne National Laboratory, Bell Laboratories, Brookhaven National Laboratory, Cavendish
        Laboratory, Clarendon Laboratory, Cold Spring Harbor Laboratory, Daresbury Laboratory, Jet Propulsion
        Laboratory, Kapteyn Laboratory, Lawrence Berkeley Laboratory, Lincoln Laboratory, Los Alamos
        Laboratory, Marine Biological Laboratory, National Physical Laboratory, Oak Ridge National Laboratory,
        Rutherford Laboratory""",
    "polar institute": """Alfred Wegener Institute, Arctic Institute of North America, Arctic and Antarctic
        Research Institute, Byrd Polar Research Center, Danish Polar Centre, French Polar Institute, Institute
        of Arctic and Alpine Research, Norwegian Polar Institute, Scott Polar Research Institute""",
    "publication": """Chicago Daily News, Christian Science Monitor, Evening Standard, Financial Times,
        Glasgow Herald, Irish Independent, Le Figaro, Le Soir, Morning Post, News Chronicle, The Baltimore
        Sun, The Boston Globe, The Daily Telegraph, The Economist, The Globe and Mail, The Guardian, The Irish
        Times, The Miami Herald, The Observer, The Scotsman, The Seattle Times, The Spectator, The Sydney
        Morning Herald, The Wall Street Journal, The Washington Post, Yorkshire Post""",
    "magazine": """Blackwood's Magazine, Collier's, Cosmopolitan, Country Life, Der Spiegel, Esquire, Harper's
        Bazaar, Harper's Magazine, Horizon, Illustrated London News, Life, McCall's, New Statesman, Newsweek,
        Paris Match, Picture Post, Punch, Radio Times, Saturday Evening Post, The Atlantic, The Economist, The
        Listener, The New Yorker, The Spectator, The Tatler, Vogue""",
    "journal": """Annals of Glaciology, Annals of Mathematics, Botanical Review, Deep-Sea Research,
        Geographical Review, Journal of Botany, Journal of Ecology, Journal of Geology, Journal of Zoology,
        Mind, Nature, Past and Present, Philosophical Magazine, Philosophical Transactions, Physical Review,
        Science, The Lancet, Zeitschrift für Physik""",
    "music magazine": """Blender, Clash, Drowned in Sound, Exclaim!, Kerrang!, Magnet, Melody Maker, Mojo,
        Musikexpress, NME, No Depression, Paste, PopMatters, Q, Record Mirror, Record Collector, Rockdelux,
        Select, Slant Magazine, Sounds, Spin, Stereogum, The Face, The Quietus, The Wire, Tiny Mix Tapes,
        Uncut, Under the Radar""",
    "book review": """Booklist, Bookforum, Boston Review, Harper's Magazine, Kenyon Review, Kirkus Reviews,
        Library Journal, London Review of Books, Publishers Weekly, The Bookseller, The Literary Review, The
        New York Review of Books, The Sewanee Review, The Times Literary Supplement""",
    "game magazine": """Amiga Power, Destructoid, Edge, Electronic Gaming Monthly, Eurogamer, Famitsu, Game
        Informer, GameSpot, GamesRadar, IGN, Kotaku, PC Gamer, Polygon, VentureBeat""",
    "website": """AllMovie, Box Office Mojo, Criticker, Discogs, FilmAffinity, Goodreads, IndieWire,
        Letterboxd, Metacritic, Moviefone, MUBI, Pitchfork, Rotten Tomatoes, Salon, Screen Rant, Slate,
        Slashfilm, The Numbers, Vulture""",
    "broadcaster": """ABC, Anglia Television, BBC, BBC One, BBC Two, CBC, CBS, Channel 4, Channel 5, Fox,
        Granada Television, HBO, ITV, NBC, NHK, NRK, PBS, RAI, RTÉ, S4C, Sky Atlantic, TV2, TVE, Thames
        Television, Yle, Yorkshire Television, ZDF""",
    "publisher": """Allen & Unwin, Blackie & Son, Bodley Head, Bonniers, Cassell, Chatto & Windus,
        Constable, Faber & Faber, Gallimard, Gyldendal, Hamish Hamilton, Harcourt Brace, Heinemann, Hodder &
        Stoughton, Jonathan Cape, Knopf, Little Brown, Macmillan, Methuen, Oxford University Press,
        Princeton University Press, Rowohlt, Secker & Warburg, Suhrkamp, University of Chicago Press, Victor
        Gollancz, Yale University Press""",
    "magazine publisher": """Aller Media, Axel Springer, Bauer Media, Bonnier, Condé Nast, EMAP, Future
        Publishing, Gruner + Jahr, Hachette, Hearst, IPC Media, Meredith, Mondadori, Reed Business, Ringier,
        Sanoma, VNU, Ziff Davis""",
    "film company": """20th Century Fox, A24, British Lion Films, Columbia Pictures, DreamWorks Pictures,
        Ealing Studios, Element Pictures, Film4 Productions, Focus Features, Gaumont, Goldcrest Films,
        Lionsgate, Merchant Ivory Productions, Metro-Goldwyn-Mayer, Miramax, New Line Cinema, Nordisk Film,
        Orion Pictures, Paramount Pictures, Pathé, RKO Pictures, StudioCanal, Svensk Filmindustri, Touchstone
        Pictures, TriStar Pictures, Universal Pictures, Warner Bros., Working Title Films, Zentropa""",
    "film distributor": """20th Century Fox, Artificial Eye, Buena Vista, Curzon Film, Entertainment Film
        Distributors, Focus Features, Fox Searchlight, IFC Films, Lionsgate Films, Magnolia Pictures,
        Metro-Goldwyn-Mayer, Miramax Films, New Line Cinema, Open Road Films, Pathé, Rank Film Distributors,
        Roadside Attractions, Samuel Goldwyn Films, Summit Entertainment, United Artists, Universal Pictures,
        Weinstein Company""",
    "label": """4AD, Anti, Asylum, Atlantic, Bella Union, Capitol, Cherry Red, City Slang, Columbia,
        Creation, Domino, Elektra, Epic, ECM, Factory, Fat Cat, Harvest, Island, Jagjaguwar, Kranky,
        Matador, Merge, Motown, Mute, Nonesuch, One Little Indian, Parlophone, Polydor, RCA, Rough Trade,
        Secretly Canadian, Sub Pop, Thrill Jockey, Touch and Go, Vertigo, Virgin, Warp, XL Recordings""",
    "recording studio": """Abbey Road, AIR Studios, Bearsville Studios, Black Rock Studios, Chalk Farm
        Studios, Compass Point, Electric Lady, Electrical Audio, Greenhouse Studios, Hansa Tonstudio, Konk
        Studios, Muscle Shoals Sound, Olympic Studios, Polar Studios, Real World Studios, Rockfield Studios,
        Sarm West, Sear Sound, Sound City, Sunset Sound, The Hit Factory, Trident Studios, Wisseloord
        Studios""",
    "band": """Beach House, Belle and Sebastian, Big Star, Broadcast, Cocteau Twins, Daft Punk, Explosions
        in the Sky, Galaxie 500, Grizzly Bear, Low, Massive Attack, Mazzy Star, Mogwai, Portishead, Prefab
        Sprout, Radiohead, Sigur Rós, Stereolab, The Blue Nile, The Flaming Lips, The Go-Betweens, The
        National, Tindersticks, Yo La Tengo""",
    "orchestra": """Bamberg Symphony, Bergen Philharmonic Orchestra, Boston Symphony Orchestra, Budapest
        Festival Orchestra, Cleveland Orchestra, Czech Philharmonic, Danish National Symphony Orchestra,
        Gewandhaus Orchestra, Gothenburg Symphony, Gürzenich Orchestra, Hallé Orchestra, Lahti Symphony
        Orchestra, Minnesota Orchestra, NHK Symphony Orchestra, Oslo Philharmonic, Philharmonia
        Orchestra, Royal Scottish National Orchestra, Staatskapelle Dresden, Toronto Symphony Orchestra,
        Ulster Orchestra""",
    "company": """Allied Chemical, Atlas Copco, Babcock & Wilcox, Baker Perkins, Blohm & Voss, Boulton & Paul,
        Brown Boveri, Carl Zeiss, Clarke Chapman, Crompton Parkinson, Crown Cork, Dunlop, Electrolux, English
        Electric, Ericsson, Fisher & Paykel, Foster Wheeler, Husqvarna, Ilford, Kodak, Mather & Platt,
        Olivetti, Pacific Mills, Pilkington, Sandvik, Siemens, SKF, Taylor Instruments, Texas Instruments,
        United Glass, Vickers, Wedgwood, Westinghouse, Yale Locks""",
    "food company": """Associated British Foods, Blumar Seafoods, Cooke Aquaculture, Del Monte Foods, Grieg
        Seafood, Highlander Foods, Marine Harvest, Maple Leaf Foods, Northern Foods, Nova Austral, Orkla
        Foods, Pacific Andes, Premier Foods, Princes Foods, Ross Young's, Royal Greenland, Southern Star
        Foods""",
    "brand": """Brabantia, Braun, Dualit, Goblin, Kenwood, KitchenAid, Krups, Le Creuset, Moulinex,
        Prestige, Pyrex, Russell Hobbs, Salter, Skyline, Sunbeam, Swan, Tefal, Tala, Terraillon, Zyliss""",
    "game company": """Bullfrog Productions, Cinemaware, Codemasters, Core Design, Devolver Digital, Double
        Fine, Eidos Interactive, Firaxis Games, Frictional Games, Infogrames, Koei, Larian Studios, Matrix
        Games, Microprose, Mindscape, Obsidian Entertainment, Paradox Interactive, Psygnosis, Raw Fury,
        Rebellion Developments, Remedy Entertainment, Sierra On-Line, Strategic Simulations, Talonsoft,
        Team17, Thunderful, Westwood Studios""",
    "electrical company": """AEG, ASEA, Brown Boveri, Electrolux, English Electric, Ericsson, Ferranti,
        Grundig, Luxor, Marconi, Philips, Siemens, Telefunken, Thorn, Westinghouse""",
    "aerospace company": """Airbus, Alcatel Space, Alenia Spazio, Avio, British Aerospace, Contraves, Dornier,
        EADS Astrium, Fokker, Hughes Aircraft, Lockheed Martin, Loral Space, Matra, Matra Marconi Space, MBB,
        Mitsubishi Electric, Northrop Grumman, OHB, Orbital Sciences, Qinetiq, RUAG
        Space, Saab Space, SENER, Surrey Satellite, Thales Alenia Space""",
    "launch company": """Arianespace, Eurockot, International Launch Services, Land Launch, Rocket Lab, Sea
        Launch, Starsem, SpaceX, United Launch Alliance, Orbital Sciences""",
    "car maker": """Alfa Romeo, Austin, Borgward, Citroën, DAF, Fiat, Hillman, Jensen, Lancia, Morris, NSU,
        Opel, Peugeot, Renault, Rover, Saab, Simca, Škoda, Tatra, Triumph, Volvo""",
    "retailer": """Albert Heijn, Bloomingdale's, British Home Stores, Debenhams, El Corte Inglés, Habitat,
        Harrods, Heal's, Ikea, John Lewis, Karstadt, Macy's, Marks & Spencer, Selfridges, Stockmann, Timothy
        Eaton, Woolworths""",
    "bank": """ABN Amro, Banco Santander, Bank of Montreal, Barclays, BNP Paribas, Commerzbank,
        Creditanstalt, Danske Bank, Dresdner Bank, Handelsbanken, Lloyds, Midland Bank, National Westminster
        Bank, Nordea, Rabobank, Royal Bank of Scotland, Société Générale, UniCredit, Wells Fargo""",
    "investor": """3i, Apax Partners, Bain Capital, Bridgepoint, Candover, Carlyle Group, CVC Capital
        Partners, Doughty Hanson, EQT, Investcorp, Nordic Capital, Permira, Terra Firma, Warburg Pincus""",
    "airline": """Aer Lingus, Air New Zealand, Alitalia, Ansett, Avianca, Braathens, British Caledonian,
        Finnair, Iberia, Icelandair, KLM, LAN Chile, LOT, Lufthansa, Malév, Northwest, Olympic Airways, Pan
        Am, Qantas, Sabena, Swissair, TAP, Varig""",
    "shipyard": """Ailsa Shipbuilding, Alexander Stephen and Sons, Barclay Curle, Blohm & Voss, Burmeister &
        Wain, Cammell Laird, Denny Brothers, Fairfield, Götaverken, Harland and Wolff, Hawthorn Leslie, John
        Brown & Company, Kockums, Robert Napier and Sons, Swan Hunter, Thornycroft, Vosper, William Doxford
        & Sons, Wärtsilä""",
    "ship": """Adriatic, Agamemnon, Albion, Alert, Asturias, Aurora, Belgica, Calypso, Carpathia, City of
        Paris, Conway Castle, Discovery, Duke of Lancaster, Empress of Ireland, Endeavour, Fram, Gauss,
        General Belgrano, Great Eastern, Hertha, Imperator, Jean Bart, Johan van Oldenbarnevelt, Kronprinz
        Wilhelm, Lady Nyassa, Maria Woermann, Monarch, Nimrod, Nova Zembla, Oceana, Otto Sverdrup, Pandora,
        Persia, Princess Alice, Queen of the Pacific, Rio Grande, Roald Amundsen, Sirius, Sir John Franklin,
        Stella Polaris, Sven Hedin, Terra Nova, Thetis, Vega, Victor Hensen, Xantho""",
    "society": """American Geophysical Union, American Philosophical Society, British Ecological Society,
        Chetham Society, Egypt Exploration Society, Folklore Society, Geological Society of London, Hakluyt
        Society, International Glaciological Society, Linnean Society, National Audubon Society, National
        Geographic Society, Royal Asiatic Society, Royal Astronomical Society, Royal Geographical Society,
        Royal Horticultural Society, Royal Meteorological Society, Royal Numismatic Society, Royal Scottish
        Geographical Society, Royal Society of Edinburgh, Royal Society of Literature, Selden Society, Society
        of Antiquaries, Surtees Society, Zoological Society of London""",
    "guild": """American Society of Cinematographers, Art Directors Guild, Costume Designers Guild, Directors
        Guild of America, Directors Guild of Canada, Casting Society of America, Music Editors Guild,
        Producers Guild of America, Screen Actors Guild, Writers Guild of America, Writers Guild of Canada,
        Writers Guild of Great Britain""",
    "survey": """Archaeological Survey of India, British Antarctic Survey, British Geological Survey, Canadian
        Hydrographic Survey, Finnish Geological Survey, Geological Survey of Canada, Geological Survey of
        India, Geological Survey of Ireland, Geological Survey of Norway, Hydrographic Survey, Natural History
        Survey, Ordnance Survey, Soil Survey, Survey of Egypt, Survey of India, Swedish Geological Survey,
        United States Coast Survey, United States Geological Survey""",
    "commission": """Charity Commission, Civil Service Commission, Competition Commission, Electoral
        Commission, European Commission, Federal Communications Commission, Federal Trade Commission, Forestry
        Commission, Gambling Commission, Law Commission, Monopolies Commission, Railway Commission, Securities
        and Exchange Commission, Tariff Commission""",
    "world body": """CITES, FAO, IAEA, ICES, ILO, IMF, IUCN, OECD, UNDP, UNEP, UNESCO, UNICEF, WHO, WMO,
        WTO, WWF, NATO, OPEC""",
    "resistance group": """Armia Krajowa, Combat, Franc-Tireur, Holger Danske, Hvidsten Group, Kreisau
        Circle, Linge Company, Milorg, Osvald Group, Red Orchestra, White Brigade, White Rose, Zegota""",
    "trade union": """Amicus, Community, Equity, GMB, IG Metall, National Union of Mineworkers, NUPE,
        Prospect, SIPTU, Solidarity, Teamsters, Transport and General Workers' Union, UCATT, Unison, Unite,
        United Auto Workers, United Steelworkers, Usdaw, Verdi""",
    "charity": """Age Concern, Barnardo's, British Red Cross, Cancer Research UK, Christian Aid, Dogs
        Trust, Mencap, NSPCC, Oxfam, RNLI, RSPCA, Save the Children, Scope, Shelter, Terrence Higgins
        Trust, WaterAid""",
    "party": """Centre Party, Christian Democratic Party, Conservative Party, Democratic Party, Farmers'
        Party, Green Party, Labour Party, Liberal Party, Moderate Party, National Party, People's Party,
        Progressive Party, Radical Party, Republican Party, Social Democratic Party, Socialist Party,
        Unionist Party""",
    "club": """Aalborg BK, AC Oulu, Brøndby IF, De Graafschap, Djurgårdens IF, Dukla Prague, FC Groningen,
        FC Twente, GAIS, Grasshopper Club, Halmstads BK, IFK Göteborg, Levante, Malmö FF, NEC Nijmegen,
        Örebro SK, Osasuna, Port Vale, Preston North End, Racing Santander, Rosenborg, Shelbourne, Sparta
        Rotterdam, St. Patrick's Athletic, Stockport County, Tranmere Rovers, Viking Stavanger, Willem
        II""",
    "team": """Argentina, Belgium, Bulgaria, Croatia, Czech Republic, Denmark, Finland, France, Germany,
        Hungary, Italy, Mexico, Netherlands, Norway, Poland, Portugal, Republic of Ireland, Russia, Spain,
        Sweden, Switzerland, Turkey, Ukraine, Uruguay, Wales""",
    "cricket side": """Australia, Bangladesh, England, India, New Zealand, Pakistan, South Africa, Sri Lanka,
        West Indies, Zimbabwe""",
    "national team": """Argentina, Australia, Austria, Brazil, Canada, Chile, Czech Republic, England,
        Hungary, India, Italy, Japan, Mexico, Netherlands, Northern Ireland, Pakistan, Republic of
        Ireland, Romania, Russia, Scotland, South Africa, Spain, United States, Uruguay, Wales, Belgium,
        Croatia, Denmark, Finland, France, Germany, Iceland, Norway, Poland, Portugal, Sweden,
        Switzerland, Algeria, Bulgaria, Cameroon, China, Colombia, Costa Rica, Ecuador, Egypt, Ghana,
        Greece, Israel, Ivory Coast, Morocco, New Zealand, Nigeria, Paraguay, Peru, Senegal, Serbia,
        Slovakia, Slovenia, South Korea, Tunisia, Turkey, Ukraine, Belgium U21, Croatia U21, Denmark
        U21, Finland U21, France U21, Iceland U21, Norway U21, Poland U21, Sweden U21, Denmark U19,
        Norway U19, Finland U19""",
    "agency": "ASI, CNES, CNSA, CSA, DLR, ESA, ISRO, JAXA, NASA, Roscosmos",
    "American agency": """Army Corps of Engineers, Bureau of Public Roads, Bureau of Reclamation, Coast Guard,
        Commerce Department, Federal Highway Administration, Interior Department, Internal Revenue Service,
        Justice Department, Labor Department, Maritime Commission, National Park Service, Navy Department,
        Post Office Department, State Department, Treasury Department, War Department""",
    "space agency": """Canadian Space Agency, Centre National d'Études Spatiales, China National Space
        Administration, European Space Agency, German Aerospace Center, Indian Space Research Organisation,
        Italian Space Agency, Japan Aerospace Exploration Agency, Norwegian Space Agency, UK Space
        Agency""",
    "government body": """Admiralty, Air Ministry, Board of Education, Board of Ordnance, Board of Trade,
        Colonial Office, Customs and Excise, Foreign Office, General Post Office, Home Office, India Office,
        Office of Works, Patent Office, Public Record Office, Scottish Office, War Office""",
    "council": """Arts Council, British Council, City Council, County Council, Design Council, District
        Council, Legislative Council, Parish Council, Privy Council, Regional Council, Research Council,
        Sports Council, State Council, Town Council""",
    "fleet": """Asiatic Fleet, Atlantic Fleet, Baltic Fleet, Black Sea Fleet, British Pacific Fleet, Channel
        Fleet, Eastern Fleet, Grand Fleet, High Seas Fleet, Home Fleet, Mediterranean Fleet, Northern Fleet,
        Pacific Fleet, Reserve Fleet""",
    "squadron": """1st Battle Squadron, 2nd Cruiser Squadron, 3rd Light Cruiser Squadron, 4th Battle Squadron,
        7th Cruiser Squadron, Africa Squadron, Cape Squadron, Channel Squadron, Flying Squadron, Home
        Squadron, Mediterranean Squadron, North Atlantic Squadron, Pacific Squadron, West Africa Squadron,
        West Indies Squadron""",
    "flotilla": """1st Submarine Flotilla, 2nd Destroyer Flotilla, 3rd Minesweeping Flotilla, 4th Destroyer
        Flotilla, 5th U-boat Flotilla, 6th Destroyer Flotilla, 8th Submarine Flotilla, 9th Destroyer Flotilla,
        10th Submarine Flotilla, 13th Destroyer Flotilla""",
    "royal warship": """HMS Achilles, HMS Ajax, HMS Arethusa, HMS Boadicea, HMS Bulldog, HMS Centurion,
        HMS Cossack, HMS Diomede, HMS Electra, HMS Foresight, HMS Glowworm, HMS Havock, HMS Juno, HMS
        Leander, HMS Minerva, HMS Nubian, HMS Orion, HMS Phoebe, HMS Scylla, HMS Tartar, HMS Undaunted,
        HMS Wolverine, HMS Zebra""",
    "American warship": """USS Aylwin, USS Bainbridge, USS Conyngham, USS Decatur, USS Farragut, USS Gridley,
        USS Hull, USS Maury, USS Porter, USS Preble, USS Sterett, USS Warrington""",
    "German submarine": """U-9, U-21, U-38, U-53, U-66, U-93, U-106, U-130, U-156, U-172, U-234, U-331,
        U-404, U-552, U-564, U-701, U-753, U-862, U-977""",
    "army": """Austrian Army, Bavarian Army, British Army, Continental Army, French Army, German Army, Grande
        Armée, Home Army, Imperial Japanese Army, Indian Army, Italian Army, Polish Army, Prussian Army, Red
        Army, Romanian Army, Royal Hungarian Army, Swedish Army, Union Army, United States Army""",
    "regiment": """Black Watch, Cheshire Regiment, Coldstream Guards, Connaught Rangers, Durham Light
        Infantry, Gordon Highlanders, Green Howards, Grenadier Guards, Irish Guards, King's Own Rifles,
        Lancashire Fusiliers, Life Guards, Parachute Regiment, Royal Artillery, Royal Dragoons, Royal
        Fusiliers, Scots Greys, Sherwood Foresters, Welsh Guards""",
    "corps": """Army Medical Corps, Army Service Corps, Intelligence Corps, Labour Corps, Machine Gun Corps,
        Marine Corps, Ordnance Corps, Pay Corps, Pioneer Corps, Royal Armoured Corps, Royal Flying Corps,
        Royal Observer Corps, Royal Signals, Tank Corps, Veterinary Corps""",
    "belief": """Anglican, Baptist, Calvinist, Catholic, Eastern Orthodox, Jewish, Lutheran, Mennonite,
        Methodist, Moravian, Presbyterian, Quaker, Unitarian, Zoroastrian""",
    "monastic order": """Augustinians, Barnabites, Benedictines, Capuchins, Carmelites, Carthusians,
        Cistercians, Dominicans, Franciscans, Jesuits, Premonstratensians, Salesians, Servites,
        Ursulines""",
}
