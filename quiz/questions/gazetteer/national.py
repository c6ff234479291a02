"""Clubs and newspapers by country."""

from __future__ import annotations

from collections.abc import Mapping

CLUBS: Mapping[str, str] = {
    "Sweden": """AIK, Djurgårdens IF, GAIS, GIF Sundsvall, Halmstads BK, Hammarby IF, Helsingborgs IF, IF
        Elfsborg, IFK Göteborg, IFK Norrköping, IK Sirius, Kalmar FF, Malmö FF, Mjällby AIF, Örebro SK,
        Örgryte IS, Östers IF, Trelleborgs FF""",
    "England": """Aston Villa, Barnsley, Bolton Wanderers, Brentford, Bristol Rovers, Burnley, Coventry
        City, Crewe Alexandra, Derby County, Doncaster Rovers, Everton, Fulham, Huddersfield Town, Ipswich
        Town, Leeds United, Luton Town, Millwall, Norwich City, Oldham Athletic, Port Vale, Portsmouth,
        Preston North End, Queens Park Rangers, Reading, Sheffield Wednesday, Southampton, Stoke City,
        Sunderland, Tranmere Rovers, Watford""",
    "Scotland": """Aberdeen, Celtic, Dundee United, Dunfermline Athletic, Falkirk, Hamilton Academical,
        Hearts, Hibernian, Kilmarnock, Motherwell, Partick Thistle, Rangers, St. Mirren""",
    "Ireland": """Athlone Town, Bohemians, Cork City, Derry City, Dundalk, Finn Harps, Galway United,
        Limerick, Shamrock Rovers, Shelbourne, Sligo Rovers, St. Patrick's Athletic, Waterford""",
    "Netherlands": """ADO Den Haag, Ajax, AZ, De Graafschap, Excelsior, FC Groningen, FC Twente, FC Utrecht,
        Feyenoord, Go Ahead Eagles, Heracles Almelo, NEC Nijmegen, PEC Zwolle, RKC Waalwijk, Roda JC, Sparta
        Rotterdam, Vitesse, VVV-Venlo, Willem II""",
    "Germany": """1. FC Köln, Arminia Bielefeld, Bayer Leverkusen, Borussia Dortmund, Eintracht Frankfurt,
        FC Augsburg, FC St. Pauli, Hamburger SV, Hannover 96, Hertha BSC, MSV Duisburg, SC Freiburg, Schalke
        04, VfB Stuttgart, VfL Bochum, Werder Bremen""",
    "Spain": """Athletic Bilbao, Celta Vigo, Deportivo La Coruña, Elche, Espanyol, Getafe, Levante, Málaga,
        Osasuna, Racing Santander, Rayo Vallecano, Real Betis, Real Sociedad, Real Valladolid, Real
        Zaragoza, Sporting Gijón, Tenerife, Valencia, Villarreal""",
    "Italy": """Atalanta, Bologna, Brescia, Cagliari, Cremonese, Empoli, Fiorentina, Genoa, Hellas Verona,
        Lazio, Lecce, Parma, Perugia, Salernitana, Sampdoria, Sassuolo, Torino, Udinese, Venezia""",
    "France": """AJ Auxerre, Angers, Bastia, Bordeaux, Caen, Guingamp, Lens, Lille, Lorient, Metz,
        Montpellier, Nantes, Nice, Reims, Rennes, Sochaux, Strasbourg, Toulouse""",
    "United States": """Chicago Fire, Colorado Rapids, Columbus Crew, D.C. United, FC Dallas, Houston
        Dynamo, LA Galaxy, New England Revolution, New York Red Bulls, Portland Timbers, Real Salt Lake, San
        Jose Earthquakes, Seattle Sounders, Sporting Kansas City""",
}

NEWSPAPERS: Mapping[str, str] = {
    "Sweden": """Aftonbladet, Barometern, Dagens Nyheter, Expressen, Göteborgs-Posten, Nerikes Allehanda,
        Norrbottens-Kuriren, Nya Wermlands-Tidningen, Östgöta Correspondenten, Östersunds-Posten, Skånska
        Dagbladet, Sundsvalls Tidning, Svenska Dagbladet, Sydsvenskan, Upsala Nya Tidning""",
    "Norway": """Adresseavisen, Aftenposten, Bergens Tidende, Dagbladet, Fædrelandsvennen, Morgenbladet,
        Nordlys, Stavanger Aftenblad""",
    "Germany": """Berliner Zeitung, Der Spiegel, Der Tagesspiegel, Die Welt, Die Zeit, Frankfurter
        Allgemeine Zeitung, Frankfurter Rundschau, Rheinische Post, Süddeutsche Zeitung, Vossische
        Zeitung""",
    "France": """L'Aurore, L'Express, L'Humanité, La Croix, Le Canard enchaîné, Le Figaro, Le Monde, Le
        Temps, Libération, Ouest-France, Paris Match""",
    "Spain": """ABC, Diario Vasco, El Correo, El Mundo, El País, El Periódico, La Razón, La Vanguardia, La
        Voz de Galicia, Marca""",
    "Chile": """Diario Austral, El Llanquihue, El Mercurio, El Sur, La Cuarta, La Discusión, La Estrella, La
        Nación, La Segunda, La Tercera""",
    "Ireland": """Cork Examiner, Evening Herald, Irish Examiner, Irish Independent, Irish Press, Sunday
        Tribune, The Irish Times, The Kerryman""",
    "Netherlands": """Algemeen Dagblad, De Groene Amsterdammer, De Telegraaf, De Volkskrant, Het Parool, NRC
        Handelsblad, Trouw, Vrij Nederland""",
}
