"""Banks, railways, regiments, parties, museums and schools by the country of which an article speaks."""

from __future__ import annotations

from collections.abc import Mapping

BANKS: Mapping[str, str] = {
    "England": """Barclays, Barings, Coutts, Glyn Mills, Lloyds Bank, Martins Bank, Midland Bank, National
        Provincial Bank, National Westminster Bank, Parr's Bank, Westminster Bank, Williams Deacon's Bank""",
    "Scotland": """Bank of Scotland, British Linen Bank, City of Glasgow Bank, Clydesdale Bank, Commercial
        Bank of Scotland, National Bank of Scotland, North of Scotland Bank, Royal Bank of Scotland, Union
        Bank of Scotland""",
    "Ireland": """AIB, Anglo Irish Bank, Bank of Ireland, Hibernian Bank, Munster and Leinster Bank, National
        Irish Bank, Northern Bank, Provincial Bank of Ireland, Royal Bank of Ireland, Ulster Bank""",
    "United States": """Bank of America, Bankers Trust, Chase Manhattan Bank, Chemical Bank, Continental
        Illinois, First National Bank, First Union, J.P. Morgan, Mellon Bank, PNC Bank, Riggs Bank, Wachovia,
        Wells Fargo""",
    "Canada": """Bank of British North America, Bank of Montreal, Bank of Nova Scotia, Bank of Ottawa, Bank of
        Toronto, Canadian Bank of Commerce, Dominion Bank, Imperial Bank of Canada, Merchants' Bank of Canada,
        Royal Bank of Canada""",
    "Australia": """Bank of Adelaide, Bank of Australasia, Bank of New South Wales, Bank of Queensland,
        Colonial Bank, Commonwealth Bank, National Australia Bank, State Bank of Victoria, Union Bank of
        Australia, Westpac""",
    "Germany": """Commerzbank, Danat-Bank, Darmstädter Bank, Deutsche Bank, Disconto-Gesellschaft, Dresdner
        Bank, HypoVereinsbank, Norddeutsche Bank, Reichsbank, WestLB""",
    "France": """Banque de France, Banque de l'Indochine, Banque Populaire, BNP, Caisse d'Épargne, Comptoir
        national d'escompte, Crédit Agricole, Crédit Lyonnais, Crédit Mobilier, Société Générale""",
    "Sweden": """Enskilda Banken, Göteborgs Bank, Handelsbanken, Nordbanken, Sparbanken, Skandinaviska Banken,
        Stockholms Bank, Swedbank""",
    "India": """Allahabad Bank, Bank of Baroda, Bank of Bengal, Bank of India, Canara Bank, HDFC Bank, ICICI
        Bank, Punjab National Bank, State Bank of India, Syndicate Bank""",
}
RAILWAYS: Mapping[str, str] = {
    "England": """Furness Railway, Great Central Railway, Great Eastern Railway, Great Northern Railway, Great
        Western Railway, Hull and Barnsley Railway, Lancashire and Yorkshire Railway, London and North Western
        Railway, Manchester and Leeds Railway, Metropolitan Railway, Midland Railway, North Eastern Railway,
        North Staffordshire Railway""",
    "Scotland": """Caledonian Railway, Callander and Oban Railway, Dundee and Arbroath Railway, Edinburgh and
        Glasgow Railway, Glasgow and South Western Railway, Great North of Scotland Railway, Highland Railway,
        Inverness and Nairn Railway, North British Railway, Portpatrick Railway""",
    "Wales": """Barry Railway, Brecon and Merthyr Railway, Cambrian Railways, Ffestiniog Railway, Neath and
        Brecon Railway, Oystermouth Railway, Rhondda Railway, Rhymney Railway, South Wales Railway, Taff Vale
        Railway""",
    "Ireland": """Belfast and Northern Counties Railway, Cork and Bandon Railway, Donegal Railway, Dublin and
        Kingstown Railway, Dublin and South Eastern Railway, Great Northern Railway, Great Southern and
        Western Railway, Midland Great Western Railway, Sligo and Leitrim Railway, Waterford and Limerick
        Railway""",
    "United States": """Baltimore and Ohio Railroad, Boston and Maine Railroad, Central Pacific Railroad,
        Erie Railroad, Great Northern Railway, Illinois Central Railroad, Lehigh Valley Railroad,
        Missouri Pacific Railroad, New York Central Railroad, Northern Pacific Railway, Pennsylvania
        Railroad, Reading Railroad, Rock Island Railroad, Santa Fe Railway, Southern Pacific Railroad,
        Union Pacific Railroad""",
    "Canada": """Algoma Central Railway, Canada Atlantic Railway, Canadian Northern Railway, Canadian Pacific
        Railway, Dominion Atlantic Railway, Esquimalt and Nanaimo Railway, Grand Trunk Railway, Great Western
        Railway, Intercolonial Railway, Kettle Valley Railway""",
    "Germany": """Berlin–Hamburg Railway, Cologne-Minden Railway, Leipzig–Dresden Railway, Ludwig Railway,
        Magdeburg–Leipzig Railway, Main-Weser Railway, Rhenish Railway, Royal Bavarian State Railways, Royal
        Saxon State Railways, Taunus Railway""",
    "India": """Assam Bengal Railway, Bengal Nagpur Railway, Bombay and Baroda Railway, East Indian Railway,
        Eastern Bengal Railway, Great Indian Peninsula Railway, Madras Railway, North Western State Railway,
        Oudh and Rohilkhand Railway, South Indian Railway""",
}
REGIMENTS: Mapping[str, str] = {
    "England": """Border Regiment, Cheshire Regiment, Coldstream Guards, Devonshire Regiment, Durham Light
        Infantry, East Surrey Regiment, Essex Regiment, Gloucestershire Regiment, Green Howards, Lancashire
        Fusiliers, Leicestershire Regiment, Middlesex Regiment, Royal Fusiliers, Royal Warwickshire Regiment,
        Sherwood Foresters, Suffolk Regiment, Wiltshire Regiment, York and Lancaster Regiment""",
    "Scotland": """Argyll and Sutherland Highlanders, Black Watch, Cameron Highlanders, Cameronians, Gordon
        Highlanders, Highland Light Infantry, King's Own Scottish Borderers, Royal Scots, Royal Scots
        Fusiliers, Royal Scots Greys, Scots Guards, Seaforth Highlanders""",
    "Wales": """Cardiff City Battalion, Carnarvonshire Yeomanry, Denbighshire Hussars, Glamorgan Yeomanry,
        Monmouthshire Regiment, Pembroke Yeomanry, Royal Welch Fusiliers, South Wales Borderers, Welch
        Regiment, Welsh Guards""",
    "Ireland": """Connaught Rangers, Irish Guards, Leinster Regiment, Royal Dublin Fusiliers, Royal
        Inniskilling Fusiliers, Royal Irish Fusiliers, Royal Irish Regiment, Royal Irish Rifles, Royal Munster
        Fusiliers, South Irish Horse""",
    "United States": """1st Minnesota Infantry, 2nd Wisconsin Infantry, 5th New York Infantry, 7th Cavalry
        Regiment, 20th Maine Infantry, 24th Michigan Infantry, 44th Illinois Infantry, 54th Massachusetts
        Infantry, 69th Pennsylvania Infantry, 83rd Ohio Infantry""",
    "Canada": """Calgary Highlanders, Cape Breton Highlanders, Essex Scottish Regiment, Loyal Edmonton
        Regiment, Princess Patricia's Canadian Light Infantry, Queen's Own Rifles of Canada, Royal Canadian
        Regiment, Royal Hamilton Light Infantry, Royal Newfoundland Regiment, Royal Regiment of Canada, Royal
        Winnipeg Rifles, Seaforth Highlanders of Canada""",
    "India": """Assam Regiment, Bengal Lancers, Bombay Sappers, Dogra Regiment, Garhwal Rifles, Jat Regiment,
        Kumaon Regiment, Madras Regiment, Maratha Light Infantry, Punjab Regiment, Rajput Regiment, Skinner's
        Horse""",
}
PARTIES: Mapping[str, str] = {
    "England": """Common Wealth Party, Communist Party, Conservative Party, Green Party, Independent
        Labour Party, Labour Party, Liberal Democrats, Liberal Party, Liberal Unionist Party, Social
        Democratic Party""",
    "Scotland": """Conservative Party, Independent Labour Party, Labour Party, Liberal Democrats, Liberal
        Party, Scottish Greens, Scottish National Party, Scottish Socialist Party, Unionist Party""",
    "Ireland": """Clann na Poblachta, Clann na Talmhan, Cumann na nGaedheal, Democratic Left, Fianna Fáil,
        Fine Gael, Green Party, Labour Party, National Centre Party, Progressive Democrats, Sinn Féin,
        Workers' Party""",
    "United States": """Anti-Masonic Party, Constitutional Union Party, Democratic Party, Federalist Party,
        Free Soil Party, Greenback Party, Know Nothing Party, Libertarian Party, Populist Party, Progressive
        Party, Prohibition Party, Republican Party, Socialist Party, Whig Party""",
    "Canada": """Bloc Québécois, Conservative Party, Co-operative Commonwealth Federation, Green Party,
        Liberal Party, New Democratic Party, Parti Québécois, Progressive Conservative Party, Progressive
        Party, Reform Party, Social Credit Party, Union Nationale""",
    "Australia": """Australian Democrats, Australian Greens, Australian Labor Party, Commonwealth Liberal
        Party, Country Party, Democratic Labor Party, Free Trade Party, Liberal Party, National Party,
        Nationalist Party, Protectionist Party, United Australia Party""",
    "New Zealand": """ACT, Alliance, Green Party, Labour Party, Liberal Party, National Party, New Zealand
        First, Reform Party, Social Credit Party, United Party""",
    "Germany": """Bavarian People's Party, Centre Party, Christian Democratic Union, Christian Social Union,
        Free Democratic Party, German Democratic Party, German National People's Party, German People's Party,
        The Greens, National Liberal Party, Progressive People's Party, Social Democratic Party""",
    "Sweden": """Centre Party, Christian Democrats, Farmers' League, Green Party, Left Party, Liberal Party,
        Moderate Party, New Democracy, Social Democratic Party, Sweden Democrats""",
    "Norway": """Centre Party, Christian Democratic Party, Communist Party, Conservative Party, Farmers'
        Party, Labour Party, Liberal Left Party, Liberal Party, Progress Party, Socialist Left Party""",
    "Denmark": """Centre Democrats, Communist Party, Conservative People's Party, Danish People's Party,
        Justice Party, Liberal Alliance, Social Democrats, Social Liberal Party, Socialist People's Party,
        Venstre""",
    "Finland": """Agrarian League, Centre Party, Christian Democrats, Finns Party, Green League, Left
        Alliance, National Coalition Party, National Progressive Party, Social Democratic Party, Swedish
        People's Party""",
    "India": """Aam Aadmi Party, Bahujan Samaj Party, Bharatiya Janata Party, Bharatiya Jana Sangh, Communist
        Party of India, Indian National Congress, Janata Dal, Janata Party, Praja Socialist Party, Samajwadi
        Party, Shiv Sena, Swatantra Party""",
    "Poland": """Civic Platform, Freedom Union, Labour Union, Law and Justice, League of Polish Families,
        National Democracy, Polish People's Party, Polish Socialist Party, Polish United Workers' Party,
        Self-Defence""",
    "France": """Communist Party, Democratic Movement, Gaullist Party, National Front, Radical Party, Rally
        for the Republic, Republican Federation, Socialist Party, The Greens, Union for French Democracy""",
    "Italy": """Christian Democracy, Communist Party, Forza Italia, Italian Liberal Party, Italian
        Republican Party, Italian Socialist Party, Italian Social Movement, Lega Nord, National Alliance,
        Radical Party""",
}
MUSEUMS: Mapping[str, str] = {
    "England": """Ashmolean Museum, Barber Institute, British Museum, Bristol Museum, Cecil Higgins Museum,
        Fitzwilliam Museum, Horniman Museum, Imperial War Museum, Manchester Museum, National Maritime Museum,
        Natural History Museum, Pitt Rivers Museum, Science Museum, Sir John Soane's Museum, Victoria and
        Albert Museum, Whitby Museum""",
    "Scotland": """Burrell Collection, Hunterian Museum, Kelvingrove Art Gallery and Museum, Marischal Museum,
        McManus Galleries, Museum of Childhood, National Museum of Scotland, Paisley Museum, Perth Museum,
        Riverside Museum, Shetland Museum, Stromness Museum""",
    "Ireland": """Chester Beatty Library, Cork Public Museum, Hunt Museum, Hugh Lane Gallery, Irish Museum of
        Modern Art, Kerry County Museum, Limerick City Museum, National Gallery of Ireland, National Museum of
        Ireland, Ulster Museum""",
    "United States": """American Museum of Natural History, Art Institute of Chicago, Brooklyn Museum,
        Carnegie Museum, Cleveland Museum of Art, Dallas Museum of Art, Denver Art Museum, Detroit Institute
        of Arts, Field Museum, Getty Museum, Guggenheim Museum, Menil Collection, Metropolitan Museum of Art,
        Milwaukee Public Museum, Museum of Fine Arts, Peabody Museum, Philadelphia Museum of Art, Whitney
        Museum""",
    "Canada": """Art Gallery of Ontario, Canadian Museum of History, Canadian War Museum, Glenbow Museum,
        Manitoba Museum, McCord Museum, National Gallery of Canada, New Brunswick Museum, Nova Scotia Museum,
        Royal BC Museum, Royal Ontario Museum""",
    "Australia": """Art Gallery of New South Wales, Australian Museum, Australian War Memorial, Melbourne
        Museum, National Gallery of Victoria, National Museum of Australia, Powerhouse Museum, Queensland
        Museum, South Australian Museum, Tasmanian Museum, Western Australian Museum""",
    "New Zealand": """Auckland War Memorial Museum, Canterbury Museum, Dunedin Public Art Gallery, Hawke's Bay
        Museum, Otago Museum, Puke Ariki, Southland Museum, Te Papa, Whanganui Regional Museum""",
    "Germany": """Alte Nationalgalerie, Bode Museum, Deutsches Museum, Folkwang Museum, Germanisches
        Nationalmuseum, Hamburger Kunsthalle, Lenbachhaus, Museum Ludwig, Pergamon Museum, Pinakothek der
        Moderne, Senckenberg Museum, Städel, Sprengel Museum, Wallraf-Richartz Museum""",
    "France": """Centre Pompidou, Louvre, Musée Carnavalet, Musée Cluny, Musée Condé, Musée Fabre, Musée
        Guimet, Musée Rodin, Musée Unterlinden, Musée de l'Homme, Musée de l'Orangerie, Musée d'Orsay, Petit
        Palais""",
    "Italy": """Accademia, Bargello, Borghese Gallery, Brera Gallery, Ca' Rezzonico, Capitoline Museums,
        Capodimonte Museum, Correr Museum, Egyptian Museum, Palazzo Pitti, Uffizi, Vatican Museums""",
    "Spain": """Guggenheim Museum Bilbao, Museo del Prado, Museo del Traje, Museo Lázaro Galdiano, Museo
        Picasso Málaga, Museo Reina Sofía, Museo Sorolla, Museo Thyssen, National Archaeological Museum""",
    "Netherlands": """Boijmans Van Beuningen, Centraal Museum, Frans Hals Museum, Groninger Museum,
        Kröller-Müller Museum, Kunstmuseum, Mauritshuis, Rijksmuseum, Stedelijk Museum, Teylers Museum, Van
        Abbemuseum, Van Gogh Museum""",
    "Sweden": """Bohusläns Museum, Gothenburg Museum of Art, Hallwyl Museum, Kulturen, Maritime Museum,
        Moderna Museet, Nationalmuseum, Nordic Museum, Norrköping Art Museum, Thiel Gallery, Vasa Museum""",
    "Norway": """Bergen Museum, Fram Museum, Kon-Tiki Museum, Lillehammer Art Museum, Munch Museum,
        Nasjonalmuseet, Norsk Folkemuseum, Stavanger Museum, Tromsø Museum, Viking Ship Museum""",
    "Denmark": """Aarhus Art Museum, ARKEN, David Collection, Fuglsang Art Museum, Hirschsprung Collection,
        Louisiana Museum, Moesgaard Museum, National Museum of Denmark, Ny Carlsberg Glyptotek, Ordrupgaard,
        Skagens Museum, Statens Museum for Kunst, Thorvaldsens Museum""",
}
HIGH_SCHOOLS: Mapping[str, str] = {
    "England": """Blundell's School, Bootham School, Charterhouse School, Christ's Hospital, City of London
        School, Clifton College, Dulwich College, Eton College, Gresham's School, Harrow School, Latymer Upper
        School, Marlborough College, Oundle School, Repton School, Rugby School, Shrewsbury School, St Paul's
        School, Tonbridge School, Westminster School, Winchester College""",
    "Scotland": """Dollar Academy, Edinburgh Academy, Fettes College, George Heriot's School, George Watson's
        College, Glasgow Academy, Hutchesons' Grammar School, Kilmarnock Academy, Loretto School, Merchiston
        Castle School, Paisley Grammar School, Perth Academy, Royal High School""",
    "Ireland": """Belvedere College, Blackrock College, Castleknock College, Clongowes Wood College, Newbridge
        College, Portora Royal School, Rockwell College, St Columba's College, Synge Street, Terenure College,
        Wesley College""",
    "United States": """Boston Latin School, Bronx High School of Science, Central High School, Choate School,
        DeWitt Clinton High School, East High School, Erasmus Hall High School, Groton School, Hollywood High
        School, Lawrenceville School, Phillips Academy, Phillips Exeter Academy, Stuyvesant High School,
        Washington High School""",
    "Australia": """Brisbane Grammar School, Fort Street High School, Geelong Grammar School, Hale School,
        Melbourne Grammar School, Melbourne High School, Newington College, Scotch College, St Peter's
        College, Sydney Boys High School, Sydney Grammar School, Wesley College, Xavier College""",
    "New Zealand": """Auckland Grammar School, Christ's College, Christchurch Boys' High School, King's
        College, Nelson College, New Plymouth Boys' High School, Otago Boys' High School, Rangiora High
        School, Southland Boys' High School, Wanganui Collegiate School, Wellington College""",
}
