"""From when and until when bodies, fairs, papers and states bore their names."""

from __future__ import annotations

from collections.abc import Mapping

_BEGUN = """
    1792 Kentucky; 1796 Tennessee; 1803 Ohio; 1812 Louisiana; 1816 Indiana; 1817 Mississippi; 1818
    Illinois; 1819 Alabama; 1820 Maine; 1821 Missouri; 1836 Arkansas; 1837 Michigan; 1845 Florida,
    Texas; 1846 Iowa; 1848 Wisconsin; 1850 California; 1858 Minnesota; 1859 Oregon; 1861 Kansas; 1863
    West Virginia; 1864 Nevada; 1867 Nebraska; 1869 University of Otago; 1876 Colorado; 1889 North
    Dakota, South Dakota, Montana, Washington; 1890 Idaho, Wyoming; 1896 Utah; 1900 University of
    Birmingham; 1902 Bocconi University; 1903 University of Liverpool, University of Manchester; 1904
    University of Leeds; 1905 University of Sheffield; 1907 Oklahoma; 1909 University of Bristol; 1912
    Arizona, New Mexico; 1920 University of Turku; 1928 Aarhus University; 1932 Venice Film Festival;
    1946 Cannes Film Festival, Locarno Film Festival, Australian National University, University of
    Bergen; 1947 Edinburgh International Film Festival; 1948 University of Nottingham; 1949 University
    of New South Wales, Memorial University of Newfoundland; 1951 Berlin International Film Festival;
    1952 University of Southampton; 1953 San Sebastián International Film Festival; 1954 University of
    Hull, Sydney Film Festival; 1955 University of Exeter; 1957 University of Leicester, University of
    Canterbury, Carleton University, University of Waterloo; 1958 Monash University, University of
    Auckland, University of Oulu; 1959 York University, Alaska, Hawaii; 1961 University of Twente; 1962
    Keele University, University of Regensburg; 1963 Newcastle University, University of Victoria; 1964
    University of Strathclyde, University of Waikato, La Trobe University, Macquarie University, Massey
    University; 1965 University of Warwick, University of Newcastle, Simon Fraser University, Umeå
    University; 1966 Heriot-Watt University, Flinders University, University of Calgary, University of
    Konstanz; 1967 University of Dundee, University of Stirling; 1968 University of Tromsø; 1969
    Bielefeld University; 1971 Griffith University, University of Bremen; 1972 International Film
    Festival Rotterdam, Roskilde University, University of Bayreuth; 1974 Telluride Film Festival,
    Concordia University, Aalborg University; 1975 University of Wollongong, Linköping University; 1976
    Toronto International Film Festival, Maastricht University; 1978 Sundance Film Festival, Orion
    Pictures; 1979 Miramax, Göteborg Film Festival; 1984 Ulster University; 1989 University of Limerick,
    Dublin City University; 1990 Lincoln University; 1994 Forza Italia, DreamWorks; 1997 Maynooth
    University, Lionsgate; 2000 Auckland University of Technology; 2002 Tribeca Film Festival, Focus
    Features; 2022 University of Galway; 1917 Hogarth Press; 1919 United Artists; 1921 Jonathan Cape;
    1923 Warner Bros.; 1924 Columbia Pictures, Metro-Goldwyn-Mayer, Simon & Schuster; 1925 Viking Press;
    1927 British Lion Films, Random House, Victor Gollancz; 1929 Faber & Faber, Farrar & Rinehart; 1931
    Hamish Hamilton; 1932 London Films; 1934 Hammer Films; 1935 20th Century Fox; 1936 Secker & Warburg;
    1937 Rank Organisation, Earls Court Motor Show; 1947 Hanover Fair; 1948 Farnborough Air Show; 1949
    Frankfurt Book Fair; 1950 Photokina; 1951 Frankfurt Motor Show; 1952 NME; 1957 Canton Fair; 1961 Eon
    Productions, Merchant Ivory Productions, Milan Furniture Fair; 1962 Harper & Row; 1967 New Line
    Cinema; 1972 Aardman Animations; 1977 Goldcrest Films; 1978 HandMade Films; 1980 The Face; 1981
    Kerrang!; 1982 Film4 Productions, Palace Pictures, TriStar Pictures, The Wire; 1983 Working Title
    Films; 1984 Touchstone Pictures; 1985 Spin; 1986 Famitsu, Q; 1989 Electronic Gaming Monthly; 1990
    BBC Films, Select; 1991 Amiga Power, Game Informer; 1993 Edge, Mojo, PC Gamer; 1996 GameSpot, IGN,
    Pitchfork; 1997 Uncut; 1999 Eurogamer; 2000 GamesRadar; 2004 Kotaku; 2006 Destructoid, VentureBeat;
    2012 Polygon; 1991 Football Conference; 1992 Premier League; 2004 Royal League; 2015 National League;
    2016 EFL Cup, EFL Trophy, EFL League One, EFL League Two, EFL Championship, Nord University; 1986 Delft
    University of Technology, Eindhoven University of Technology; 1996 Norwegian University of Science and
    Technology; 2005 University of Stavanger, Norwegian University of Life Sciences; 2007 Agder University;
    2018 Oslo Metropolitan University, Wageningen University"""
_ENDED = """1916 Smith Elder; 1946 Farrar & Rinehart; 1953 Monogram Pictures; 1957 RKO Pictures, British
    Industries Fair; 1959 Republic Pictures; 1962 Harper & Brothers; 1991 Record Mirror, Sounds; 1996
    Amiga Power; 2000 Melody Maker; 2001 Select"""


def _years_of(text: str) -> Mapping[str, int]:
    """Names by the year that stands before them."""
    rows = (" ".join(row.split()).partition(" ") for row in text.split(";"))
    return {name: int(year) for year, _, names in rows for name in names.split(", ")}


BEGUN, ENDED = _years_of(_BEGUN), _years_of(_ENDED)
"""From which year, and until which, bodies and states bore their names."""


def was_there(name: str, year: int) -> bool:
    """Whether something bore its name in a year, as far as is known."""
    return BEGUN.get(name, year) <= year <= ENDED.get(name, year)
