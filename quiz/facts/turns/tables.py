"""All turns, family by family; adding a family is one line."""

from __future__ import annotations

from quiz.facts.turns.business import BUSINESS
from quiz.facts.turns.craft import CRAFTS
from quiz.facts.turns.deals import DEALS
from quiz.facts.turns.features import FEATURES
from quiz.facts.turns.fights import FIGHTS
from quiz.facts.turns.flights import FLIGHTS
from quiz.facts.turns.model import Turn
from quiz.facts.turns.nature import NATURE
from quiz.facts.turns.past import PAST
from quiz.facts.turns.peoples import PEOPLES
from quiz.facts.turns.rulings import RULINGS
from quiz.facts.turns.siting import SITING

TURNS: tuple[Turn, ...] = (
    *SITING,
    *PEOPLES,
    *PAST,
    *DEALS,
    *BUSINESS,
    *FIGHTS,
    *FLIGHTS,
    *CRAFTS,
    *RULINGS,
    *FEATURES,
    *NATURE,
)
