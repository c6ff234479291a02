"""Titles of works in their own languages, by the country of which an article speaks."""

from __future__ import annotations

from collections.abc import Mapping

_GERMAN = """Am Rande der Nacht, Das Feuerschiff, Das letzte Ufer, Der Schimmelreiter, Der grüne
    Heinrich, Die Strudlhofstiege, Die Wand, Ein fliehendes Pferd, Hinter den Gärten, Im Westen nichts
    Neues, Jenseits der Grenze, Unterm Rad"""
_FRENCH = """Au bord de l'eau, Bonjour tristesse, La Porte étroite, L'Herbe rouge, Le Balcon en forêt,
    Le Grand Meaulnes, Le Silence de la mer, Les Enfants du siècle, L'Homme de la nuit, Sous le vent, Un
    cœur simple, Une vie"""
_SPANISH = """Bajo el volcán, El astillero, El jardín de al lado, La casa verde, La ciudad ausente, La
    forma del agua, La última niebla, Los pasos perdidos, Nada, Noche sin fin, Pedro Páramo, Una sombra
    en el agua"""
_ITALIAN = """Cronaca familiare, Gli occhiali d'oro, Il barone rampante, Il giardino dei sogni, Il male
    oscuro, La luna e i falò, La ragazza del mare, La storia, L'isola di Arturo, Lessico famigliare,
    Paesi tuoi, Un amore di mare"""
_DUTCH = """De avonden, De donkere kamer, De koele meren, De stille kracht, De uitvreter, De wereld in
    brand, Het huis aan de gracht, Het verboden rijk, Karakter, Kees de jongen, Max Havelaar, Onder de
    toren"""
_SWEDISH = """Den allvarsamma leken, Doktor Glas, Gösta Berlings saga, Hemsöborna, Kallocain, Kejsaren
    av Portugallien, Körkarlen, Mor gifter sig, Nässlorna blomma, Röda rummet, Utvandrarna, Vägen ut"""
_DANISH = """Barnet, Brudstykker, Den lange vinter, Det forsømte forår, Ditte Menneskebarn, En
    landsbydag, Fluen og havet, Haabløse slægter, Ingen mand, Lykke-Per, Ved vejen, Vintereventyr"""
_NORWEGIAN = """Det store spranget, Fuglane, Is-slottet, Kristin Lavransdatter, Markens grøde,
    Mysterier, Naken kyst, Pan, Sult, Under høsten, Veien til havet, Vårnatt"""
_PORTUGUESE = """A cidade e as serras, A hora da estrela, Casa de areia, Dom Casmurro, Levantado do
    chão, Memorial do convento, O crime do padre, O mar de dentro, O tempo e o vento, Os cus de Judas,
    São Bernardo, Vidas secas"""
_POLISH = """Cudzoziemka, Ferdydurke, Granica, Kartoteka, Lalka, Noce i dnie, Pod mostem, Popiół i
    diament, Przedwiośnie, Sklepy cynamonowe, Tango, Ziemia obiecana"""
_CZECH = """Spalovač mrtvol, Kytice, Krakatit, Obsluhoval jsem krále, Ostře sledované vlaky, Petrolejové
    lampy, Romance pro křídlovku, Saturnin, Svatby v domě, Válka s mloky, Zbabělci, Žert"""

TITLES: Mapping[str, str] = {
    **dict.fromkeys(("Germany", "Austria", "Switzerland"), _GERMAN),
    **dict.fromkeys(("France", "Belgium"), _FRENCH),
    **dict.fromkeys(("Spain", "Argentina", "Chile", "Mexico", "Peru", "Spanish"), _SPANISH),
    "Italy": _ITALIAN,
    "Netherlands": _DUTCH,
    "Sweden": _SWEDISH,
    "Denmark": _DANISH,
    "Norway": _NORWEGIAN,
    **dict.fromkeys(("Portugal", "Brazil"), _PORTUGUESE),
    "Poland": _POLISH,
    "Czech": _CZECH,
}
