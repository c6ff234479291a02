"""Houses of learning by what their names tell of them: of music, of arms, of the sciences."""

from __future__ import annotations

from collections.abc import Mapping

SCHOOLS: Mapping[str, str] = {
    "academy of sciences": """Academy of Sciences of Turin, American Academy of Arts and Sciences, Austrian
        Academy of Sciences, Bavarian Academy of Sciences, Göttingen Academy of Sciences, Hungarian Academy of
        Sciences, National Academy of Sciences, Norwegian Academy of Science and Letters, Polish Academy of
        Sciences, Prussian Academy of Sciences, Royal Danish Academy of Sciences and Letters, Royal
        Netherlands Academy of Arts and Sciences, Royal Swedish Academy of Sciences, Russian Academy of
        Sciences""",
    "royal academy": """National Academy of Design, Royal Academy, Royal Cambrian Academy, Royal Canadian
        Academy, Royal Hibernian Academy, Royal Scottish Academy, Royal Ulster Academy, Royal West of England
        Academy""",
    "conservatory": """Brussels Conservatory, Curtis Institute of Music, Eastman School of Music, Geneva
        Conservatory, Guildhall School of Music, Hoch Conservatory, Leipzig Conservatory, Liège
        Conservatory, Milan Conservatory, Moscow Conservatory, Naples Conservatory, New England
        Conservatory, Oberlin Conservatory, Paris Conservatoire, Prague Conservatory, Royal Academy of
        Music, Royal College of Music, Royal Conservatory of The Hague, Stern Conservatory, Vienna
        Conservatory, Warsaw Conservatory""",
    "art college": """Bath School of Art, Camberwell School of Art, Central School of Art, Chelsea School
        of Art, Edinburgh College of Art, Glasgow School of Art, Goldsmiths College, Grosvenor School of
        Modern Art, Heatherley School of Art, Hornsey College of Art, Leeds College of Art, Royal College
        of Art, Saint Martin's School of Art, Slade School of Art, Westminster School of Art, Wimbledon
        School of Art""",
    "American art college": """Art Institute of Chicago, Art Students League, California School of Fine Arts,
        Cincinnati Art Academy, Cleveland School of Art, Corcoran School of Art, Cranbrook Academy of Art,
        Kansas City Art Institute, Maryland Institute College of Art, Otis Art Institute, Pratt Institute,
        Rhode Island School of Design, Yale School of Art""",
    "drama school": """Actors Studio, Bristol Old Vic Theatre School, Central School of Speech and Drama,
        Drama Centre London, East 15 Acting School, Guildhall School of Music and Drama, Italia Conti Academy,
        London Academy of Music and Dramatic Art, Neighborhood Playhouse, Rose Bruford College, Royal Academy
        of Dramatic Art, Royal Scottish Academy of Music and Drama, Royal Welsh College of Music and Drama,
        Webber Douglas Academy of Dramatic Art, Yale School of Drama""",
    "military academy": """Addiscombe Military Seminary, Royal Indian Engineering College, Royal Military
        Academy Sandhurst, Royal Military Academy Woolwich, Royal Military College of Canada, Royal Military
        College Duntroon, Royal Naval College Dartmouth, Staff College Camberley, The Citadel, Theresian
        Military Academy, United States Military Academy, United States Naval Academy, Virginia Military
        Institute""",
    "technical university": """California Institute of Technology, Carnegie Institute of Technology, Case
        Institute of Technology, Chalmers University of Technology, Delft University of Technology, Georgia
        Institute of Technology, Illinois Institute of Technology, Massachusetts Institute of Technology, New
        Jersey Institute of Technology, Royal Institute of Technology, Stevens Institute of Technology, Tokyo
        Institute of Technology, Vienna University of Technology""",
    "medical school": """Barts Medical School, Charing Cross Medical School, Harvard Medical School, Johns
        Hopkins School of Medicine, London Hospital Medical College, London School of Medicine for Women, Rush
        Medical College, St Mary's Hospital Medical School, St Thomas's Hospital Medical School, Westminster
        Medical School, Yale School of Medicine""",
    "law school": """Columbia Law School, Cornell Law School, Duke Law School, Fordham Law School, Georgetown
        Law School, Harvard Law School, Howard Law School, Stanford Law School, Tulane Law School, Yale Law
        School""",
    "business school": """Columbia Business School, Copenhagen Business School, Harvard Business School, IESE
        Business School, Imperial College Business School, London Business School, Manchester Business School,
        Saïd Business School, Stockholm Business School, Wharton School""",
    "theological seminary": """Andover Theological Seminary, Auburn Theological Seminary, Austin Presbyterian
        Theological Seminary, Chicago Theological Seminary, Columbia Theological Seminary, Fuller Theological
        Seminary, General Theological Seminary, Hartford Seminary, Princeton Theological Seminary, Union
        Theological Seminary, Virginia Theological Seminary""",
    "inn of court": "Gray's Inn, Inner Temple, King's Inns, Lincoln's Inn, Middle Temple",
    "Oxford college": """Balliol College, Oxford; Brasenose College, Oxford; Corpus Christi College, Oxford;
        Exeter College, Oxford; Hertford College, Oxford; Jesus College, Oxford; Keble College, Oxford;
        Lincoln College, Oxford; Magdalen College, Oxford; Merton College, Oxford; New College, Oxford; Oriel
        College, Oxford; Pembroke College, Oxford; Queen's College, Oxford; St John's College, Oxford;
        Somerville College, Oxford; Trinity College, Oxford; University College, Oxford; Wadham College,
        Oxford; Worcester College, Oxford""",
    "Cambridge college": """Christ's College, Cambridge; Clare College, Cambridge; Downing College, Cambridge;
        Emmanuel College, Cambridge; Girton College, Cambridge; Gonville and Caius College, Cambridge; Jesus
        College, Cambridge; King's College, Cambridge; Magdalene College, Cambridge; Newnham College,
        Cambridge; Pembroke College, Cambridge; Peterhouse, Cambridge; Queens' College, Cambridge; St
        Catharine's College, Cambridge; St John's College, Cambridge; Selwyn College, Cambridge; Sidney Sussex
        College, Cambridge; Trinity College, Cambridge; Trinity Hall, Cambridge""",
    "grammar school": """Batley Grammar School, Bradford Grammar School, Burnley Grammar School, Chislehurst
        Grammar School, Colchester Grammar School, Hymers Grammar School, Ilkley Grammar School, King Edward
        Grammar School, Lancaster Grammar School, Leicester Grammar School, Manchester Grammar School,
        Nottingham High School, Queen Elizabeth Grammar School, Reading Grammar School, Skipton Grammar
        School, Stockport Grammar School, Wakefield Grammar School""",
    "historical society": """Chicago Historical Society, Connecticut Historical Society, Kansas State
        Historical Society, Massachusetts Historical Society, Minnesota Historical Society, Missouri
        Historical Society, New York Historical Society, Oregon Historical Society, Royal Historical Society,
        Virginia Historical Society, Western Reserve Historical Society, Wisconsin Historical Society""",
    "rugby union": """Fiji Rugby Union, Georgia Rugby Union, Irish Rugby Football Union, Rugby Football Union,
        Scottish Rugby Union, South African Rugby Union, Tonga Rugby Union, Welsh Rugby Union""",
    "ministry": """Ministry of Agriculture, Ministry of Commerce, Ministry of Culture, Ministry of Defence,
        Ministry of Education, Ministry of Finance, Ministry of Foreign Affairs, Ministry of Health, Ministry
        of Justice, Ministry of Labour, Ministry of the Interior, Ministry of Transport, Ministry of War""",
    "British ministry": """Ministry of Agriculture, Ministry of Aircraft Production, Ministry of Aviation,
        Ministry of Defence, Ministry of Education, Ministry of Food, Ministry of Fuel and Power, Ministry of
        Health, Ministry of Information, Ministry of Labour, Ministry of Munitions, Ministry of Pensions,
        Ministry of Supply, Ministry of Transport, Ministry of Works""",
    "department": """Department of Agriculture, Department of Commerce, Department of Defense, Department of
        Education, Department of Energy, Department of Health, Department of Justice, Department of Labor,
        Department of State, Department of the Interior, Department of Trade, Department of Transport,
        Department of Veterans Affairs""",
    "chamber": """Bundesrat, Chamber of Deputies, Federal Council, House of Commons, House of Lords, House of
        Representatives, Legislative Assembly, Legislative Council, Lok Sabha, National Assembly, Rajya Sabha,
        Senate, States General""",
    "foundation": """Barnes Foundation, Carnegie Foundation, Fondation Maeght, Ford Foundation, Getty
        Foundation, Gulbenkian Foundation, Joseph Rowntree Foundation, Kellogg Foundation, Kress Foundation,
        MacArthur Foundation, Mellon Foundation, Nuffield Foundation, Rockefeller Foundation, Sloan
        Foundation, Volkswagen Foundation""",
    "trust": """Carnegie Trust, Churches Conservation Trust, Civic Trust, Guinness Trust, King's Fund,
        Landmark Trust, Leverhulme Trust, National Trust, Peabody Trust, Pilgrim Trust, Prince's Trust,
        Wellcome Trust, Wildfowl Trust, Woodland Trust""",
    "radio station": """BBC Radio 1, BBC Radio 2, BBC Radio 3, BBC Radio 4, BBC Radio 5 Live, BBC 6 Music,
        Capital Radio, Classic FM, Jazz FM, Kiss FM, Radio Caroline, Radio Luxembourg, talkSPORT, Virgin
        Radio, Xfm""",
    "American station": """KABC, KCRW, KDKA, KEXP, KGO, KMOX, KPFA, KRON, KTLA, WABC, WBBM, WCBS, WFMU, WGBH,
        WGN, WHYY, WJZ, WNYC, WQXR, WSB, WTTW, WXPN""",
    "string quartet": """Alban Berg Quartet, Amadeus Quartet, Arditti Quartet, Belcea Quartet, Borodin
        Quartet, Brodsky Quartet, Budapest Quartet, Emerson Quartet, Guarneri Quartet, Jerusalem Quartet,
        Juilliard Quartet, Kronos Quartet, Lindsay Quartet, Smetana Quartet, Takács Quartet""",
}
