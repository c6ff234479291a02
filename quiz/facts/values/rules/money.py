"""Money: a currency sign or word with an amount and its scale."""

from __future__ import annotations

import re

from quiz.facts.values.numerals import CARDINAL, DIGITS, read_numeral
from quiz.facts.values.quantity import Quantity
from quiz.facts.values.rule import END, GAP, Hit, Rule, clean

SIGNS = {
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "NT$": "TWD",
    "S$": "SGD",
    "R$": "BRL",
    "CN¥": "CNY",
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "₴": "UAH",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "₦": "NGN",
    "Rs.": "INR",
    "Rs": "INR",
    "MX$": "MXN",
    "Mex$": "MXN",
    "₤": "GBP",
    "₸": "KZT",
    "₲": "PYG",
    "ƒ": "guilder",
    "Kč": "CZK",
    "zł": "PLN",
    "RM": "MYR",
    "FF": "FRF",
    "SFr.": "CHF",
    "SFr": "CHF",
    "kr.": "kr",
    "CHF": "CHF",
    "EUR": "EUR",
    "USD": "USD",
    "GBP": "GBP",
    "DM": "DEM",
    "kr": "kr",
    **{code: code for code in ("NOK", "SEK", "DKK", "ISK", "PLN", "CZK", "HUF", "INR", "JPY", "CNY")},
    **{code: code for code in ("AUD", "CAD", "NZD", "SGD", "ZAR", "THB", "MXN", "BRL")},
}
WORDS = {
    "U.S. dollars": "USD",
    "US dollars": "USD",
    "Australian dollars": "AUD",
    "Canadian dollars": "CAD",
    "dollars": "USD",
    "pounds sterling": "GBP",
    "euros": "EUR",
    "euro": "EUR",
    "Swiss francs": "CHF",
    "francs": "franc",
    "Deutsche Marks": "DEM",
    "Deutschmarks": "DEM",
    "marks": "mark",
    "guineas": "guinea",
    "shillings": "shilling",
    "yen": "JPY",
    "yuan": "CNY",
    "rupees": "INR",
    "rubles": "RUB",
    "roubles": "RUB",
    "lire": "lira",
    "pesos": "peso",
    "pesetas": "peseta",
    "kronor": "krona",
    "kroner": "krone",
    "kronen": "krone",
    "Reichsmarks": "reichsmark",
    "Reichsmark": "reichsmark",
    "zlotys": "PLN",
    "złotych": "PLN",
    "zł": "PLN",
    "Kč": "CZK",
    "koruna": "CZK",
    "forints": "HUF",
    "Ft": "HUF",
    "DM": "DEM",
    "kr": "kr",
    "gulden": "guilder",
    "escudos": "escudo",
    "drachmas": "drachma",
    "dinars": "dinar",
    "dirhams": "dirham",
    "riyals": "riyal",
    "reais": "BRL",
    "baht": "THB",
    "ringgit": "MYR",
    "shekels": "ILS",
    "florins": "florin",
    "guilders": "guilder",
    "ducats": "ducat",
    "livres": "livre",
    "cents": "cent",
    "pence": "penny",
    "USD": "USD",
    "EUR": "EUR",
    "GBP": "GBP",
    "pounds": "GBP",
}
_SIGN = "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
_SCALE = rf"(?:{GAP}?(?:million|billion|trillion|thousand|crore|lakh|bn|mn|tn|m|k|M|K)\b)?"
_WORD = "|".join(re.escape(word) for word in sorted(WORDS, key=len, reverse=True))


def _signed(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    if number is None:
        return None
    sign = match["sign"]
    value = Quantity(clean(match[0]), "money", number, SIGNS[sign], before=sign + match["gap"])
    return Hit(value, match.end())


def _worded(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    if number is None or (match["word"] == "pounds" and number.multiplier < 1000):
        return None
    name = match["word"]
    word = name.rpartition(" ")[2] if name.endswith("s") else ""
    value = Quantity(clean(match[0]), "money", number, WORDS[name], after=f" {name}", word=word)
    return Hit(value, match.end())


RULES = (
    Rule(
        "sign-amount",
        "money",
        ("symbol",),
        re.compile(rf"(?P<sign>{_SIGN})(?P<gap>{GAP}?)(?P<number>(?=\d){DIGITS}{_SCALE}){END}"),
        _signed,
        yes=(
            ("budget of $23 million.", "$23 million"),
            ("took in $5.35 million.", "$5.35 million"),
            ("grossed $258,000 in six theaters", "$258,000"),
            ("a fee of £12,500.", "£12,500"),
            ("worth US$4.5 billion in", "US$4.5 billion"),
            ("about €1.2bn", "about €1.2bn"),
            ("cost A$3m to", "A$3m"),
            ("grossed ₹120 crore in", "₹120 crore"),
            ("cost Kč 480 million to", "Kč 480 million"),
            ("a budget of NOK 7.9 billion.", "NOK 7.9 billion"),
            ("damage of kr. 48 million was", "kr. 48 million"),
            ("sold for ƒ1,200 in", "ƒ1,200"),
        ),
        no=("the $ sign",),
    ),
    Rule(
        "amount-word",
        "money",
        ("digit", "word"),
        re.compile(rf"(?P<number>{CARDINAL}){GAP}(?P<word>{_WORD})\b"),
        _worded,
        yes=(
            ("paid 300,000 francs for", "300,000 francs"),
            ("for 12.5 million pounds in", "12.5 million pounds"),
            ("two million dollars", "two million dollars"),
            ("each rifle cost 42 kronen in", "42 kronen"),
            ("cost 3.2 billion Ft to", "3.2 billion Ft"),
        ),
        no=("weighs 12 pounds", "15 points"),
    ),
)
