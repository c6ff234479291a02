"""Trades that are taken for each other: of one training, one place, one standing."""

from __future__ import annotations

from quiz.facts.terms.find import akin

_ROOT = 5
_LISTS: tuple[tuple[str, ...], ...] = tuple(
    tuple(" ".join(trade.split()) for trade in trades.split(","))
    for trades in (
        """dental technician, dentist, district nurse, general practitioner, nurse, optician, pharmacist,
        physician, surgeon, veterinarian, veterinary surgeon""",
        """anaesthetist, cardiologist, dermatologist, neurologist, paediatrician, pathologist, psychiatrist,
        radiologist""",
        "dressmaker, governess, housekeeper, laundress, midwife, milliner, seamstress, typist",
        """biographer, critic, essayist, journalist, librettist, novelist, playwright, poet, screenwriter,
        translator""",
        "cartographer, draughtsman, geographer, hydrographer, meteorologist, navigator, surveyor",
        """anthropologist, archaeologist, astronomer, bacteriologist, botanist, chemist, economist, geologist,
        historian, linguist, mathematician, metallurgist, philosopher, physicist, psychologist, zoologist,
        art historian, clinical psychologist, marine biologist, nuclear physicist, social anthropologist""",
        """clergyman, dentist, schoolmaster, schoolteacher, archivist, bookseller, curator, lecturer,
        librarian,
        teacher, tutor, reference librarian, museum curator, primary teacher, school inspector""",
        "engraver, illustrator, painter, photographer, potter, printmaker, sculptor, weaver",
        """architect, chemist, draughtsman, engineer, geologist, lawyer, metallurgist, shipbuilder, surveyor,
        analytical chemist, civil engineer, land surveyor, mining engineer, naval architect, patent agent,
        quantity surveyor, railway engineer, ship designer, telegraph engineer""",
        """bricklayer, carpenter, glazier, joiner, mason, plasterer, plumber, shipwright, stonemason,
        thatcher""",
        "barrister, diplomat, judge, lawyer, magistrate, notary, solicitor",
        """banker, brewer, financier, grocer, industrialist, merchant, shipowner, stockbroker, bank manager,
        cattle dealer, coal merchant, corn merchant, grain merchant, hotel owner, insurance broker, lumber
        merchant, mill owner, mine owner, property developer, timber merchant""",
        "accountant, actuary, architect, dentist, lawyer, librarian, pharmacist, stockbroker",
        """boxer, cyclist, footballer, golfer, gymnast, high jumper, hurdler, rower, skier, sprinter,
        swimmer, wrestler""",
        """bassist, bassoonist, cellist, composer, conductor, drummer, flautist, guitarist, harpist, oboist,
        organist, pianist, trumpeter, violinist, violist""",
        """ballet dancer, concert pianist, costume designer, opera singer, portrait painter, stage actor,
        theatre director, music critic, landscape architect""",
        "actor, comedian, dancer, magician, puppeteer, singer, stage manager",
        "abbot, bishop, chaplain, curate, missionary, monk, priest, vicar",
        """baker, blacksmith, bookbinder, butcher, clockmaker, cooper, glassblower, gunsmith, jeweller,
        locksmith, nailmaker, printer, saddler, shoemaker, tailor, tanner, watchmaker, wheelwright""",
        "boatbuilder, ferryman, fisherman, harbour master, lighthouse keeper, sailmaker, sailor, shipwright",
        "banker, engineer, lawyer, mechanic, pilot, shipowner, surveyor, aircraft mechanic, radio operator",
        """farmer, forester, gamekeeper, gardener, miller, shepherd, vintner, cattle drover, dairy farmer,
        farm labourer, forest ranger, fruit grower, horse breeder, land agent, market gardener""",
        """blacksmith, boilermaker, bricklayer, carter, docker, foundryman, miner, navvy, quarryman,
        railwayman, stonemason, bus driver, coal miner, dock worker, engine driver, farm labourer, mill hand,
        railway guard, ship's carpenter, tin miner""",
        """councillor, diplomat, lawyer, newspaper editor, politician, schoolmaster, solicitor, trade
        unionist""",
        """draper, bookkeeper, clerk, grocer, postmaster, shopkeeper, stationmaster, telegraphist, bank clerk,
        commercial traveller, draper's clerk, estate agent, insurance agent, shipping clerk, shop assistant,
        tax inspector, ticket inspector, travelling salesman""",
        """alderman, harbour master, justice of the peace, mayor, postmaster, school inspector, sheriff, tax
        collector, town clerk""",
        """customs officer, fireman, police officer, policeman, postman, prison officer, prison warder, bus
        conductor, park keeper""",
        """fashion designer, film producer, radio producer, sports journalist, television presenter, theatre
        critic, wedding photographer""",
        """air traffic controller, fighter pilot, flight engineer, naval officer, paratrooper, radar operator,
        test pilot""",
        "aviator, explorer, mountaineer, naturalist, soldier, surveyor",
        """choreographer, cinematographer, film director, film editor, film producer, screenwriter, stage
        designer, theatre director""",
        """art dealer, bookseller, furniture maker, instrument maker, music publisher, piano dealer, piano
        tuner, wine merchant""",
    )
)
_ENDINGS = {
    **dict.fromkeys(("maker", "smith", "wright"), "cooper"),
    **dict.fromkeys((" clerk", " salesman", " saleswoman", " assistant", " agent"), "bank clerk"),
    "ologist": "botanist",
    " engineer": "civil engineer",
}
"""Beside which trade one stands that is in no list, by how it ends."""


def alike_trades(trade: str) -> tuple[str, ...]:
    """Trades of the list that holds a trade, or its head: poets beside a playwright, no stonemasons."""
    like = next((known for ending, known in _ENDINGS.items() if trade.endswith(ending)), "")
    held = (trade, like, trade.split()[-1])
    alike = next((trades for one in held for trades in _LISTS if one and one in trades), ())
    own = {word[:_ROOT] for word in trade.split()}
    apart = (o for o in alike if own.isdisjoint(word[:_ROOT] for word in o.split()))
    return tuple(other for other in apart if not akin(other, trade))
