"""Names of the world by fine type, for documents that name too few of a kind to choose wrong options from."""

from __future__ import annotations

from collections.abc import Mapping


def _names(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split(",") if line.strip())


GAZETTEER: Mapping[str, tuple[str, ...]] = {
    "country": _names(
        "Argentina, Australia, Austria, Belgium, Brazil, Canada, Chile, Denmark, Egypt, Finland, France, Germany, Greece, "
        "Hungary, India, Ireland, Italy, Japan, Kenya, Mexico, Morocco, New Zealand, Norway, Peru, Poland, Portugal, "
        "South Africa, South Korea, Spain, Sweden, Switzerland, Turkey, United Kingdom, United States, Uruguay"
    ),
    "language": _names(
        "Arabic, Czech, Danish, Dutch, English, Finnish, French, German, Greek, Hindi, Hungarian, Italian, Japanese, "
        "Korean, Mandarin, Norwegian, Polish, Portuguese, Russian, Spanish, Swedish, Turkish"
    ),
    "festival": _names(
        "Berlin International Film Festival, Cannes Film Festival, Chicago International Film Festival, Karlovy Vary "
        "International Film Festival, Locarno Film Festival, San Sebastián International Film Festival, Sundance Film "
        "Festival, Telluride Film Festival, Toronto International Film Festival, Tribeca Film Festival, Venice Film Festival"
    ),
    "award": _names(
        "Best Actor, Best Actress, Best Adapted Screenplay, Best Cinematography, Best Costume Design, Best Director, Best "
        "Documentary, Best Ensemble Cast, Best Film Editing, Best Original Score, Best Original Screenplay, Best Original "
        "Song, Best Picture, Best Production Design, Best Sound, Best Supporting Actor, Best Supporting Actress, Best "
        "Visual Effects"
    ),
    "city": _names(
        "Amsterdam, Athens, Barcelona, Berlin, Boston, Brussels, Budapest, Buenos Aires, Cairo, Chicago, Copenhagen, Dublin, "
        "Edinburgh, Glasgow, Hamburg, Helsinki, Istanbul, Lisbon, London, Los Angeles, Madrid, Melbourne, Milan, Montreal, "
        "Munich, New York City, Oslo, Paris, Prague, Rome, San Francisco, Shanghai, Stockholm, Sydney, Tokyo, Toronto, "
        "Vancouver, Vienna, Warsaw, Zurich"
    ),
    "colour": _names("black, blue, brown, green, grey, orange, pink, purple, red, white, yellow"),
    "film company": _names(
        "20th Century Fox, A24, Columbia Pictures, DreamWorks Pictures, Focus Features, Fox Searchlight Pictures, Lionsgate, "
        "Metro-Goldwyn-Mayer, Miramax, New Line Cinema, Paramount Pictures, Sony Pictures Classics, StudioCanal, "
        "Touchstone Pictures, TriStar Pictures, Universal Pictures, Walt Disney Pictures"
    ),
}
