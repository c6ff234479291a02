"""People of middling fame by country and calling, each with a year at which they were at work."""

from __future__ import annotations

from collections.abc import Mapping

PEOPLE: Mapping[str, Mapping[str, str]] = {
    "England": {
        "building": """Benjamin Outram 1795, James Paine 1765, John Carr 1780, Thomas Harrison 1800, John
            Dobson 1835, George Leather 1830, James Brunlees 1865, William Cubitt 1840, Thomas Grainger
            1840, John Hawkshaw 1865, Edward Blore 1835, Samuel Sanders Teulon 1860, John Loughborough
            Pearson 1875, Basil Champneys 1885, Thomas Elliot Harrison 1865, William Henry Barlow 1870,
            Temple Moore 1900, Charles Holden 1925, Oliver Hill 1930, Percy Morley Horder 1915, Frederick
            Gibberd 1955, Basil Spence 1960, Peter Moro 1965""",
        "letters": """Charlotte Yonge 1860, Mark Rutherford 1885, George Gissing 1890, Amy Levy 1885,
            Edward Thomas 1910, May Sinclair 1915, Henry Green 1940, Elizabeth Taylor 1955, Barbara Pym
            1955, Stevie Smith 1955, Julian Maclaren-Ross 1945, Rumer Godden 1955, Stan Barstow 1965,
            Penelope Mortimer 1965, Penelope Fitzgerald 1985, Barry Unsworth 1985, Jane Gardam 1985""",
        "making": """Anthony Asquith 1940, Thorold Dickinson 1940, Basil Dearden 1955, Roy Ward Baker
            1955, Muriel Box 1955, Seth Holt 1962, Clive Donner 1968, Peter Yates 1970, Mai Zetterling
            1970, Terence Davies 1990, Stephen Frears 1990, Antonia Bird 1997, Andrea Arnold 2010, Joanna
            Hogg 2012""",
    },
    "Scotland": {
        "building": """James Jardine 1820, David Bryce 1855, James Leslie 1850, William Leiper 1885, John
            Honeyman 1880, James Salmon 1900, Robert Lorimer 1910, Peddie Washington 1905, Robert Matthew
            1955, Jack Coia 1955, Thomas Tait 1935, David Stevenson 1855""",
        "letters": """Susan Ferrier 1825, John Galt 1825, William Black 1875, Neil Munro 1905, Nan
            Shepherd 1930, Naomi Mitchison 1935, Neil Gunn 1940, Edwin Muir 1940, Robin Jenkins 1960,
            Jessie Kesson 1965, George Mackay Brown 1975, Janice Galloway 1995""",
    },
    "United States": {
        "building": """Ithiel Town 1830, Alexander Parris 1825, Isaiah Rogers 1840, Wendel Bollman 1860,
            Albert Fink 1865, Squire Whipple 1855, William Le Baron Jenney 1885, Ralph Modjeski 1915,
            Gustav Lindenthal 1905, Leon Moisseiff 1930, Bernard Maybeck 1910, Julia Morgan 1920, Ralph
            Adams Cram 1915, Paul Philippe Cret 1925, Eliel Saarinen 1935, Edward Durell Stone 1960,
            Minoru Yamasaki 1965, Kevin Roche 1975, Fay Jones 1985""",
        "letters": """Sarah Orne Jewett 1890, Harold Frederic 1890, Ellen Glasgow 1920, Zona Gale 1920,
            Josephine Herbst 1935, Dawn Powell 1940, Conrad Richter 1945, Wallace Stegner 1965, John
            Williams 1965, Evan Connell 1965, James Salter 1975, Paula Fox 1975, Leonard Gardner 1970,
            Marilynne Robinson 2000, Kent Haruf 2000, Stewart O'Nan 2005, Ann Beattie 1985""",
        "making": """Lois Weber 1915, Allan Dwan 1935, Dorothy Arzner 1932, Rowland Brown 1933, Jacques
            Tourneur 1945, Andre de Toth 1950, Phil Karlson 1955, Monte Hellman 1970, Joan Micklin Silver
            1978, Hal Ashby 1975, Bob Rafelson 1972, John Sayles 1990, Allison Anders 1993, Kelly
            Reichardt 2008, Ramin Bahrani 2010, Debra Granik 2010, Karyn Kusama 2010""",
    },
    "Canada": {
        "building": """Thomas Fuller 1870, Francis Rattenbury 1905, Frank Darling 1905, Casimir Gzowski
            1870, Percy Nobbs 1915, John Lyle 1920, Ernest Cormier 1930, Arthur Erickson 1970, Raymond
            Moriyama 1975, Étienne Gaboury 1970, William Tutin Thomas 1870""",
        "letters": """Susanna Moodie 1850, Sara Jeannette Duncan 1895, Frederick Philip Grove 1925,
            Morley Callaghan 1935, Sinclair Ross 1945, Hugh MacLennan 1950, Ethel Wilson 1952, Sheila
            Watson 1960, Mavis Gallant 1970, Alistair MacLeod 1985, Carol Shields 1993, Lisa Moore 2008""",
        "making": """Allan King 1970, Don Owen 1966, Claude Jutra 1972, Donald Shebib 1972, Sandy Wilson
            1986, Anne Wheeler 1990, Bruce McDonald 1992, William MacGillivray 1988, Léa Pool 1990, Sarah
            Polley 2008""",
    },
    "Germany": {
        "building": """Gottfried Semper 1850, Heinrich Hübsch 1840, Georg Ludwig Laves 1835, Wilhelm
            Lauter 1885, Johann Wilhelm Schwedler 1865, Heinrich Gerber 1875, Gabriel von Seidl 1895,
            Theodor Fischer 1910, Paul Bonatz 1925, Fritz Schumacher 1920, Dominikus Böhm 1930, Egon
            Eiermann 1960, Emil Steffann 1955, Karljosef Schattner 1980""",
        "letters": """Wilhelm Raabe 1880, Marie von Ebner 1885, Eduard von Keyserling 1910, Leonhard
            Frank 1925, Ricarda Huch 1915, Irmgard Keun 1933, Hans Fallada 1935, Wolfgang Koeppen 1955,
            Marie Luise Kaschnitz 1955, Alfred Andersch 1960, Siegfried Lenz 1970, Brigitte Reimann 1965,
            Hermann Lenz 1975""",
        "making": """Leontine Sagan 1931, Gerhard Lamprecht 1930, Helmut Käutner 1950, Wolfgang Staudte
            1950, Konrad Wolf 1968, Heiner Carow 1975, Reinhard Hauff 1980, Helma Sanders-Brahms 1982,
            Doris Dörrie 1990, Andreas Dresen 2003, Valeska Grisebach 2010""",
    },
    "France": {
        "building": """Paul Séjourné 1905, Marc Seguin 1830, Émile Boeswillwald 1865, Juste Lisch 1880,
            Frantz Jourdain 1900, Henri Sauvage 1915, Tony Garnier 1920, Robert Mallet-Stevens 1928,
            Albert Caquot 1930, Bernard Zehrfuss 1955, Fernand Pouillon 1955, Claude Parent 1965, Henri
            Ciriani 1985""",
        "letters": """Jules Renard 1895, Marguerite Audoux 1912, Valery Larbaud 1915, Eugène Dabit 1930,
            Raymond Guérin 1945, Louis Guilloux 1940, André Dhôtel 1955, Henri Thomas 1960, Violette
            Leduc 1965, Claude Ollier 1970, Julien Gracq 1955, Pierre Michon 1990""",
        "making": """Jean Grémillon 1940, Jacques Becker 1950, Jacqueline Audry 1952, Pierre
            Granier-Deferre 1972, Claude Sautet 1975, Luc Moullet 1975, Jacques Doillon 1982, Catherine
            Corsini 2005, Xavier Beauvois 2005""",
    },
    "Spanish": {
        "building": """Joaquín Toesca 1785, Fermín Vivaceta 1870, Lucien Hénault 1865, Emilio Doyère
            1910, Josué Smith Solar 1920, Sergio Larraín García-Moreno 1945, Emilio Duhart 1962, Roberto
            Dávila 1938, Ricardo Larraín Bravo 1915, Alejandro Bustillo 1940, Francisco Salamone 1937,
            Amancio Williams 1950, Clorindo Testa 1970""",
        "letters": """Baldomero Lillo 1905, Mariano Latorre 1925, Marta Brunet 1935, Manuel Rojas 1950,
            Francisco Coloane 1950, María Luisa Bombal 1940, Carlos Droguett 1960, Jorge Teillier 1970,
            Antonio Di Benedetto 1960, Sara Gallardo 1965, Haroldo Conti 1968, Enrique Lihn 1970, Julio
            Ramón Ribeyro 1965""",
    },
    "Portugal": {
        "building": """Ventura Terra 1905, Raul Lino 1920, Marques da Silva 1910, Cassiano Branco 1935,
            Pardal Monteiro 1935, Rogério de Azevedo 1938, Fernando Távora 1960, Edgar Cardoso 1960, Nuno
            Portas 1970, Viana de Lima 1955""",
        "letters": """Raul Brandão 1915, Irene Lisboa 1940, Carlos de Oliveira 1955, Maria Judite de
            Carvalho 1965, Ruben A. 1965, José Rodrigues Miguéis 1955, Nuno Bragança 1970, Fernanda
            Botelho 1965, Teolinda Gersão 1985""",
        "making": """Leitão de Barros 1930, António Reis 1976, Fernando Lopes 1972, Paulo Rocha 1966,
            António da Cunha Telles 1970, Margarida Cordeiro 1982, João Botelho 1990, Rita Azevedo Gomes
            1998, Margarida Cardoso 2005, Teresa Villaverde 1998""",
    },
    "Italy": {
        "building": """Giuseppe Mengoni 1870, Luigi Canina 1840, Camillo Boito 1880, Pompeo Coltellacci
            1890, Ernesto Basile 1900, Marcello Piacentini 1930, Giovanni Muzio 1930, Adalberto Libera
            1938, Luigi Moretti 1950, Ignazio Gardella 1955, Riccardo Morandi 1960, Giovanni Michelucci
            1960, Carlo Aymonino 1970""",
        "letters": """Federico De Roberto 1895, Matilde Serao 1895, Federigo Tozzi 1915, Corrado Alvaro
            1935, Anna Banti 1950, Guido Morselli 1965, Beppe Fenoglio 1955, Lalla Romano 1965, Fabrizia
            Ramondino 1985, Luigi Meneghello 1970, Giovanni Arpino 1965""",
        "making": """Mario Camerini 1935, Alberto Lattuada 1952, Pietro Germi 1958, Valerio Zurlini 1965,
            Antonio Pietrangeli 1962, Elio Petri 1970, Ermanno Olmi 1980, Gianni Amelio 1992, Francesca
            Archibugi 1995, Silvio Soldini 2002""",
    },
    "Sweden": {
        "building": """Fredrik Blom 1825, Nils Ericson 1850, Helgo Zettervall 1875, Adolf Edelsvärd 1870,
            Isak Gustaf Clason 1895, Ferdinand Boberg 1905, Ernst Nilsson 1930, Lars Israel Wahlman 1915,
            Carl Bergsten 1920, Sigurd Lewerentz 1945, Sven Markelius 1945, Léonie Geisendorf 1965, Klas
            Anshelm 1965, Peter Celsing 1968""",
        "letters": """Victoria Benedictsson 1885, Gustaf af Geijerstam 1895, Ludvig Nordström 1915, Agnes
            von Krusenstjerna 1930, Moa Martinson 1938, Ivar Lo-Johansson 1940, Eyvind Johnson 1950,
            Stina Aronson 1948, Sara Lidman 1962, Birgitta Trotzig 1970, Torgny Lindgren 1985, Kerstin
            Thorvall 1978""",
        "making": """Georg af Klercker 1915, Gustaf Molander 1940, Hasse Ekman 1948, Arne Mattsson 1952,
            Arne Sucksdorff 1953, Jan Halldoff 1970, Gunnel Lindblom 1978, Marianne Ahrne 1978, Suzanne
            Osten 1990, Lisa Ohlin 2008""",
    },
    "Norway": {
        "building": """Heinrich Grosch 1840, Georg Andreas Bull 1875, Henrik Bull 1900, Holger
            Sinding-Larsen 1905, Arnstein Arneberg 1925, Olaf Nordhagen 1915, Ove Bang 1936, Erling
            Viksjø 1958, Håkon Mjelva 1962, Kjell Lund 1975""",
        "letters": """Amalie Skram 1890, Hans Kinck 1910, Cora Sandel 1930, Aksel Sandemose 1940, Johan
            Borgen 1955, Torborg Nedreaas 1955, Gunvor Hofmo 1960, Kjell Askildsen 1975, Bjørg Vik 1975,
            Kåre Holt 1968""",
        "making": """Rasmus Breistein 1925, Tancred Ibsen 1937, Edith Carlmar 1952, Arne Skouen 1955,
            Erik Løchen 1965, Anja Breien 1978, Vibeke Løkkeberg 1982, Laila Mikkelsen 1980, Oddvar
            Einarson 1988, Bent Hamer 2003""",
    },
}
