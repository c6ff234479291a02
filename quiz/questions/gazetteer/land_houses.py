"""Film companies, publishers, orchestras, stages, unions and airports by the country of an article."""

from __future__ import annotations

from collections.abc import Mapping

_BRITISH_THEATRES = """Almeida Theatre, Apollo Theatre, Birmingham Repertory Theatre, Bristol Old Vic, Bush
    Theatre, Citizens Theatre, Crucible Theatre, Donmar Warehouse, Drury Lane Theatre, Gaiety Theatre, Garrick
    Theatre, Globe Theatre, Haymarket Theatre, Lyceum Theatre, Lyric Theatre, Old Vic, Royal Court Theatre,
    Royal Exchange Theatre, Savoy Theatre, Young Vic"""
_BRITISH_UNIONS = """Amicus, ASLEF, Equity, GMB, Musicians' Union, National Union of Mineworkers, National
    Union of Railwaymen, National Union of Seamen, National Union of Teachers, NUPE, Prospect, Transport and
    General Workers' Union, UCATT, Unison, Unite, Usdaw"""

FILM_COMPANIES: Mapping[str, str] = {
    "England": """Aardman Animations, BBC Films, British Lion Films, Channel Four Films, Denham Studios,
        Ealing Studios, Elstree Studios, Eon Productions, Film4 Productions, Goldcrest Films, Hammer Films,
        HandMade Films, London Films, Merchant Ivory Productions, Palace Pictures, Pinewood Studios, Rank
        Organisation, Shepperton Studios, Twickenham Studios, Working Title Films""",
    "United States": """20th Century Fox, Allied Artists, Columbia Pictures, Focus
        Features, Lionsgate, Metro-Goldwyn-Mayer, Miramax, Monogram Pictures, New Line Cinema, Orion Pictures,
        Paramount Pictures, Republic Pictures, RKO Pictures, Touchstone Pictures, TriStar Pictures, United
        Artists, Universal Pictures, Vitagraph, Warner Bros.""",
    "France": """Ciné-Alliance, EuropaCorp, Films du Losange, Films de la Pléiade, Gaumont, Éclair, MK2,
        Pathé, StudioCanal, UGC""",
    "Italy": """Ambrosio Film, Cineriz, Cines, Fandango, Itala Film, Lux Film, Medusa Film, Minerva Film,
        Titanus""",
    "Germany": """Bavaria Film, Berlin-Film, Constantin Film, DEFA, Decla-Bioscop, Nero-Film, Terra Film,
        Tobis Film, UFA, X Filme""",
    "India": """AVM Productions, Bombay Talkies, Dharma Productions, Excel Entertainment, Gemini Studios,
        Navketan Films, Prabhat Film Company, Prasad Art Pictures, R.K. Films, Rajshri Productions, Red
        Chillies Entertainment, Suresh Productions, UTV Motion Pictures, Vijaya Productions, Yash Raj
        Films""",
    "Japan": """Daiei, Kadokawa Pictures, Madhouse, Nikkatsu, Production I.G, Shintoho, Shochiku, Studio
        Ghibli, Toei Company, Toho""",
    "Sweden": """AB Sandrews, Europafilm, Film i Väst, Memfis Film, Nordisk Tonefilm, Svensk Filmindustri,
        Svenska Biografteatern, Wivefilm""",
}
PUBLISHERS: Mapping[str, str] = {
    "England": """Allen & Unwin, Blackie & Son, Bodley Head, Cassell, Chapman & Hall, Chatto & Windus,
        Constable, Duckworth, Faber & Faber, Hamish Hamilton, Heinemann, Hodder & Stoughton, Hogarth Press,
        Hutchinson, John Murray, Jonathan Cape, Macmillan, Methuen, Secker & Warburg, Smith Elder, Victor
        Gollancz""",
    "United States": """Alfred A. Knopf, Appleton, Bobbs-Merrill, Charles Scribner's Sons, Dodd Mead,
        Doubleday, Farrar & Rinehart, Grosset & Dunlap, Harcourt Brace, Harper & Brothers, Harper & Row, Henry
        Holt, Houghton Mifflin, J. B. Lippincott, Little Brown, Random House, Simon & Schuster, Viking Press,
        W. W. Norton, William Morrow""",
    "Germany": """Aufbau, C. H. Beck, Carl Hanser, Cotta, Diogenes, Fischer, Insel, Kurt Wolff, Piper, Reclam,
        Rowohlt, Suhrkamp, Ullstein""",
    "France": """Albin Michel, Calmann-Lévy, Éditions de Minuit, Fayard, Flammarion, Gallimard, Grasset,
        Hachette, Hetzel, Julliard, Mercure de France, Plon, Seuil, Stock""",
    "Sweden": """Albert Bonniers, Atlantis, Forum, Gebers, Hugo Gebers, Natur & Kultur, Norstedts, Ordfront,
        Rabén & Sjögren, Tiden, Wahlström & Widstrand""",
    "Norway": "Aschehoug, Cappelen, Det Norske Samlaget, Dreyer, Gyldendal, J.W. Eide, Oktober, Pax, Tiden",
    "Denmark": """Borgen, Carlsen, C.A. Reitzel, Gad, Gyldendal, Hasselbalch, Høst & Søn, Lindhardt & Ringhof,
        Politikens Forlag, Schønberg, Tiderne Skifter, Vinter""",
    "Italy": """Adelphi, Bompiani, Einaudi, Feltrinelli, Garzanti, Laterza, Mondadori, Rizzoli, Sellerio,
        Treves""",
    "Spain": """Alianza, Anagrama, Cátedra, Destino, Espasa-Calpe, Lumen, Planeta, Plaza & Janés, Seix Barral,
        Tusquets""",
    "Netherlands": """Atlas, Contact, De Bezige Bij, De Geus, Em. Querido, G.A. van Oorschot, Meulenhoff,
        Nijgh & Van Ditmar, Prometheus, Van Gennep""",
}
ORCHESTRAS: Mapping[str, str] = {
    "England": """BBC Philharmonic, BBC Symphony Orchestra, Bournemouth Symphony Orchestra, City of Birmingham
        Symphony Orchestra, English Chamber Orchestra, Hallé Orchestra, London Philharmonic Orchestra, London
        Symphony Orchestra, Northern Sinfonia, Philharmonia Orchestra, Royal Liverpool Philharmonic, Royal
        Philharmonic Orchestra""",
    "United States": """Boston Symphony Orchestra, Chicago Symphony Orchestra, Cincinnati Symphony Orchestra,
        Cleveland Orchestra, Dallas Symphony Orchestra, Detroit Symphony Orchestra, Los Angeles Philharmonic,
        Minnesota Orchestra, New York Philharmonic, Philadelphia Orchestra, Pittsburgh Symphony Orchestra, San
        Francisco Symphony""",
    "Germany": """Bamberg Symphony, Bavarian Radio Symphony Orchestra, Berlin Philharmonic, Dresden
        Philharmonic, Frankfurt Radio Symphony, Gewandhaus Orchestra, Gürzenich Orchestra, Hamburg
        Philharmonic, Munich Philharmonic, NDR Symphony Orchestra, Staatskapelle Berlin, Staatskapelle
        Dresden""",
    "Sweden": """Gothenburg Symphony, Gävle Symphony Orchestra, Helsingborg Symphony Orchestra, Malmö Symphony
        Orchestra, Norrköping Symphony Orchestra, Royal Stockholm Philharmonic, Swedish Chamber Orchestra,
        Swedish Radio Symphony Orchestra, Umeå Symphony Orchestra""",
}
THEATRES: Mapping[str, str] = {
    **dict.fromkeys(("England", "Scotland", "Wales"), _BRITISH_THEATRES),
    "Ireland": """Abbey Theatre, Cork Opera House, Druid Theatre, Focus Theatre, Gaiety Theatre, Gate Theatre,
        Lyric Theatre, Olympia Theatre, Peacock Theatre, Queen's Theatre, Theatre Royal""",
    "United States": """Belasco Theatre, Booth Theatre, Broadhurst Theatre, Cort Theatre, Empire Theatre,
        Goodman Theatre, Guthrie Theater, Lyceum Theatre, Majestic Theatre, Martin Beck Theatre, Morosco
        Theatre, Music Box Theatre, Old Globe Theatre, Palace Theatre, Plymouth Theatre, Public Theater,
        Shubert Theatre, Winter Garden Theatre""",
    "Germany": """Berliner Ensemble, Burgtheater, Deutsches Theater, Kleines Theater, Komische Oper,
        Lessingtheater, Maxim Gorki Theater, Münchner Kammerspiele, Residenztheater, Schaubühne,
        Schillertheater, Thalia Theater, Volksbühne""",
    "France": """Comédie-Française, Odéon, Théâtre Antoine, Théâtre de l'Atelier, Théâtre de l'Athénée,
        Théâtre de la Ville, Théâtre des Variétés, Théâtre du Châtelet, Théâtre du Gymnase, Théâtre Libre,
        Théâtre Mogador""",
    "Italy": """La Fenice, La Scala, Teatro Argentina, Teatro Carlo Felice, Teatro Comunale, Teatro
        Costanzi, Teatro dal Verme, Teatro della Pergola, Teatro Massimo, Teatro Regio, Teatro San Carlo,
        Teatro Valle""",
}
UNIONS: Mapping[str, str] = {
    **dict.fromkeys(("England", "Scotland", "Wales"), _BRITISH_UNIONS),
    "United States": """AFSCME, Amalgamated Clothing Workers, Communications Workers of America, Industrial
        Workers of the World, International Association of Machinists, International Ladies' Garment Workers'
        Union, Knights of Labor, Service Employees International Union, Teamsters, Transport Workers Union,
        United Auto Workers, United Farm Workers, United Mine Workers, United Steelworkers""",
    "Australia": """Australian Workers' Union, Builders Labourers Federation, Electrical Trades Union,
        Federated Ironworkers' Association, Maritime Union of Australia, Miners' Federation, Seamen's Union of
        Australia, Shearers' Union, Transport Workers' Union, Waterside Workers' Federation""",
    "Ireland": """Communications Workers' Union, Fórsa, IMPACT, Irish National Teachers' Organisation, Irish
        Transport and General Workers' Union, Mandate, SIPTU, Teachers' Union of Ireland, Workers' Union of
        Ireland""",
    "Germany": """GEW, IG Bau, IG Bergbau, IG Chemie, IG Druck und Papier, IG Medien, IG Metall, NGG, ÖTV,
        Verdi""",
}
AIRPORTS: Mapping[str, str] = {
    "England": """Birmingham Airport, Bristol Airport, Croydon Airport, Exeter Airport, Gatwick Airport,
        Heathrow Airport, Humberside Airport, Leeds Bradford Airport, Luton Airport, Manchester Airport,
        Norwich Airport, Southend Airport, Stansted Airport""",
    "Scotland": """Aberdeen Airport, Barra Airport, Benbecula Airport, Campbeltown Airport, Dundee Airport,
        Edinburgh Airport, Glasgow Airport, Inverness Airport, Islay Airport, Kirkwall Airport, Prestwick
        Airport, Stornoway Airport, Sumburgh Airport""",
    "United States": """Cleveland Hopkins International Airport, Denver International Airport, Dulles
        International Airport, LaGuardia Airport, Logan International Airport, Midway Airport, Newark Airport,
        O'Hare International Airport, Oakland International Airport, San Francisco International Airport, Sky
        Harbor International Airport, Stapleton Airport""",
    "Canada": """Calgary Airport, Dorval Airport, Edmonton Airport, Gander Airport, Goose Bay Airport, Halifax
        Airport, Mirabel Airport, Moncton Airport, Ottawa Airport, Regina Airport, Vancouver Airport, Winnipeg
        Airport""",
    "Germany": """Bremen Airport, Cologne Bonn Airport, Düsseldorf Airport, Frankfurt Airport, Hamburg
        Airport, Hanover Airport, Leipzig Airport, Munich Airport, Nuremberg Airport, Schönefeld Airport,
        Stuttgart Airport, Tegel Airport, Tempelhof Airport""",
    "Sweden": """Arlanda Airport, Bromma Airport, Bulltofta Airport, Kiruna Airport, Landvetter Airport, Luleå
        Airport, Skavsta Airport, Sturup Airport, Umeå Airport, Visby Airport""",
    "Norway": """Alta Airport, Bardufoss Airport, Bodø Airport, Flesland Airport, Fornebu Airport, Gardermoen
        Airport, Kjevik Airport, Sola Airport, Torp Airport, Værnes Airport""",
    "Australia": """Adelaide Airport, Avalon Airport, Bankstown Airport, Cairns Airport, Canberra Airport,
        Coolangatta Airport, Darwin Airport, Essendon Airport, Hobart Airport, Mascot Airport, Perth Airport,
        Tullamarine Airport""",
}
CONTESTS: Mapping[str, str] = {
    "football": """Anglo-Italian Cup, Charity Shield, Copa Libertadores, Cup Winners' Cup, European Cup, FA
        Cup, FA Trophy, Full Members' Cup, Intercontinental Cup, Inter-Cities Fairs Cup, Intertoto Cup, League
        Cup, Mitropa Cup, Royal League, Super Cup, Texaco Cup, UEFA Cup""",
    "national football": """African Cup of Nations, Asian Cup, British Home Championship, Confederations Cup,
        Copa América, European Championship, Gold Cup, King's Cup, Kirin Cup, Nations League, Nordic
        Championship, Olympic Games, World Cup""",
    "rugby": """Anglo-Welsh Cup, Celtic League, County Championship, European Challenge Cup, Hawick Sevens,
        Heineken Cup, John Player Cup, Melrose Sevens, Middlesex Sevens, Pilkington Cup, Six Nations
        Championship, Tri Nations, WRU Challenge Cup""",
    "ice hockey": """Allan Cup, Ahearne Cup, Calder Cup, Canada Cup, Champions Hockey League, Continental
        Cup, European Trophy, Gagarin Cup, Memorial Cup, Spengler Cup, Stanley Cup, Turner Cup, World
        Championship""",
    "cricket": """Benson & Hedges Cup, County Championship, Currie Cup, Duleep Trophy, Gillette Cup,
        Minor Counties Championship, NatWest Trophy, Plunket Shield, Ranji Trophy, Sheffield Shield,
        Sunday League""",
    "basketball": """ABA League, Adriatic Cup, Copa del Rey, EuroBasket, EuroCup, EuroChallenge, EuroLeague,
        FIBA Intercontinental Cup, Korać Cup, Saporta Cup""",
}
