"""Names of the world by fine type, for documents that name too few of a kind to choose wrong options from."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.questions.gazetteer_terms import TERMS


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(",") if part.strip())


GAZETTEER: Mapping[str, tuple[str, ...]] = {
    **TERMS,
    "country": _names(
        """Argentina, Australia, Austria, Belgium, Brazil, Canada, Chile, Denmark, Egypt, Finland,
        France, Germany, Greece, Hungary, India, Ireland, Italy, Japan, Kenya, Mexico, Morocco, New
        Zealand, Norway, Peru, Poland, Portugal, South Africa, South Korea, Spain, Sweden,
        Switzerland, Turkey, United Kingdom, United States, Uruguay"""
    ),
    "language": _names(
        """Arabic, Czech, Danish, Dutch, English, Finnish, French, German, Greek, Hindi, Hungarian,
        Italian, Japanese, Korean, Mandarin, Norwegian, Polish, Portuguese, Russian, Spanish,
        Swedish, Turkish"""
    ),
    "festival": _names(
        """Berlin International Film Festival, Cannes Film Festival, Chicago International Film
        Festival, Karlovy Vary International Film Festival, Locarno Film Festival, San Sebastián
        International Film Festival, Sundance Film Festival, Telluride Film Festival, Toronto
        International Film Festival, Tribeca Film Festival, Venice Film Festival"""
    ),
    "award": _names(
        """Best Actor, Best Actress, Best Adapted Screenplay, Best Cinematography, Best Costume Design,
        Best Director, Best Documentary, Best Ensemble Cast, Best Film Editing, Best Original Score,
        Best Original Screenplay, Best Original Song, Best Picture, Best Production Design, Best
        Sound, Best Supporting Actor, Best Supporting Actress, Best Visual Effects"""
    ),
    "city": _names(
        """Amsterdam, Athens, Barcelona, Berlin, Boston, Brussels, Budapest, Buenos Aires, Cairo,
        Chicago, Copenhagen, Dublin, Edinburgh, Glasgow, Hamburg, Helsinki, Istanbul, Lisbon,
        London, Los Angeles, Madrid, Melbourne, Milan, Montreal, Munich, New York City, Oslo, Paris,
        Prague, Rome, San Francisco, Shanghai, Stockholm, Sydney, Tokyo, Toronto, Vancouver, Vienna,
        Warsaw, Zurich"""
    ),
    "colour": _names("black, blue, brown, green, grey, orange, pink, purple, red, white, yellow"),
    "film company": _names(
        """20th Century Fox, A24, Columbia Pictures, DreamWorks Pictures, Focus Features, Fox
        Searchlight Pictures, Lionsgate, Metro-Goldwyn-Mayer, Miramax, New Line Cinema, Paramount
        Pictures, Sony Pictures Classics, StudioCanal, Touchstone Pictures, TriStar Pictures,
        Universal Pictures, Walt Disney Pictures"""
    ),
    "genre": _names(
        """alternative rock, ambient, baroque pop, bluegrass, blues, country, dance-pop, disco, dream
        pop, drum and bass, electronica, folk rock, funk, gospel, hard rock, heavy metal, hip hop,
        house, indie pop, indie rock, jazz fusion, new wave, post-punk, progressive rock, punk rock,
        reggae, shoegaze, soft rock, soul, synth-pop, techno, trip hop"""
    ),
    "industry": _names(
        """aerospace, agriculture, automotive, banking, biotechnology, brewing, chemicals, clothing,
        construction, electronics, food processing, furniture, insurance, logistics, mining, paper,
        pharmaceuticals, publishing, shipbuilding, software, steel, telecommunications, textiles,
        tobacco, toys"""
    ),
    "conservation status": _names(
        """Least Concern, Near Threatened, Vulnerable, Endangered, Critically Endangered, Data
        Deficient"""
    ),
    "class": _names("Actinopterygii, Amphibia, Aves, Gastropoda, Insecta, Mammalia, Reptilia, Arachnida"),
    "order": _names(
        """Accipitriformes, Anseriformes, Anura, Artiodactyla, Carnivora, Charadriiformes, Chiroptera,
        Coleoptera, Columbiformes, Coraciiformes, Galliformes, Gruiformes, Hymenoptera, Lepidoptera,
        Passeriformes, Piciformes, Primates, Procellariiformes, Psittaciformes, Rodentia, Squamata,
        Strigiformes, Testudines"""
    ),
    "position": _names(
        """Goalkeeper, Right-back, Left-back, Centre-back, Sweeper, Defensive midfielder, Central
        midfielder, Attacking midfielder, Right winger, Left winger, Second striker, Centre-forward"""
    ),
    "field": _names(
        """anatomy, anthropology, archaeology, astronomy, astrophysics, biochemistry, biology, botany,
        chemistry, climatology, computer science, crystallography, ecology, economics, entomology,
        genetics, geology, geophysics, hydrology, linguistics, mathematics, medicine, meteorology,
        mineralogy, oceanography, philosophy, physics, physiology, psychology, seismology,
        sociology, statistics, zoology"""
    ),
    "rocket": _names(
        """Antares 230, Ariane 4, Ariane 5 ECA, Atlas V 401, Delta II 7925, Delta IV Heavy, Falcon 9,
        H-IIA, Long March 3B, Proton-M, PSLV-XL, Soyuz-2.1b, Titan IIIE, Vega"""
    ),
    "launch site": _names(
        """Baikonur, Cape Canaveral, Jiuquan, Kourou, Plesetsk, Sriharikota, Tanegashima, Vandenberg,
        Wallops Island"""
    ),
    "agency": _names("ASI, CNES, CNSA, CSA, DLR, ESA, ISRO, JAXA, NASA, Roscosmos"),
    "label": _names(
        """4AD, Atlantic, Capitol, Columbia, Domino, Elektra, Epic, Island, Matador, Merge, Motown,
        Parlophone, Polydor, RCA, Rough Trade, Sub Pop, Virgin, Warp, XL Recordings"""
    ),
    "band": _names(
        """Beach House, Belle and Sebastian, Daft Punk, Explosions in the Sky, Grizzly Bear, Massive
        Attack, Mogwai, Portishead, Radiohead, Sigur Rós, The Flaming Lips, The National, Yo La
        Tengo"""
    ),
}
_LIKE: Mapping[str, str] = {"studio": "film company", "distributor": "film company", "record label": "label"}


def world_names(fine: str, kind: str) -> tuple[str, ...]:
    """Names of a fine type, or of a type where the fine one has no list; () where neither has."""
    return GAZETTEER.get(_LIKE.get(fine, fine)) or GAZETTEER.get(kind, ())
