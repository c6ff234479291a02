"""Places that the generator knows by name, whatever a document says of them."""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    """The names of a table written as running text with commas."""
    return frozenset(" ".join(name.split()) for name in text.split(","))


CONTINENTS = _names(
    """Africa, Antarctica, Asia, Europe, North America, South America, Central America, Latin America,
    Oceania, Scandinavia, Middle East, Eastern Europe, Western Europe"""
)
COUNTRIES = _names(
    """Afghanistan, Albania, Algeria, Argentina, Armenia, Australia, Austria, Azerbaijan, Bangladesh,
    Belarus, Belgium, Bolivia, Brazil, Bulgaria, Cambodia, Cameroon, Canada, Chile, China, Colombia,
    Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Ecuador, Egypt, England, Estonia,
    Ethiopia, Finland, France, Germany, Ghana, Greece, Guatemala, Hungary, Iceland, India,
    Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya,
    Kuwait, Latvia, Lebanon, Libya, Lithuania, Luxembourg, Madagascar, Malaysia, Malta, Mexico,
    Moldova, Mongolia, Morocco, Mozambique, Namibia, Nepal, Netherlands, New Zealand, Nicaragua,
    Nigeria, North Korea, Norway, Pakistan, Panama, Paraguay, Peru, Philippines, Poland, Portugal,
    Romania, Russia, Saudi Arabia, Scotland, Senegal, Serbia, Singapore, Slovakia, Slovenia,
    Somalia, South Africa, South Korea, Soviet Union, Spain, Sri Lanka, Sudan, Sweden, Switzerland,
    Syria, Taiwan, Tanzania, Thailand, Tunisia, Turkey, Uganda, Ukraine, United Kingdom, United
    States, Uruguay, Venezuela, Vietnam, Wales, West Germany, Yemen, Zambia, Zimbabwe"""
)
