"""Words of what came up in living memory, which are no wrong options for what was before."""

from __future__ import annotations

from quiz.facts.words import word_set

MODERN_FROM = 1950
MODERN = word_set(
    """snowmobile minibus television dishwasher photocopier jukebox toaster microwave supermarket nightclub
    night garage helicopter autogyro microlight taxi bus motorcycle bicycle tractor radar ultrasound
    laser infrared star solar spacecraft docking hair electric vending parking windfarm wind data call
    hostel youth community shopping conference disc ski skateboard trampoline video animated graphic
    film cycling motor diesel jet rocket polyester nylon plastic fibreglass radio gas cardboard carbon
    plane car motorway cycle racing bowling planetarium cinema crop traffic sound ice tram aircraft
    parachute refrigerator camera projector loudspeaker calculator"""
)
"""Words in names that nothing before that year bore."""


def too_late(name: str, year: int) -> bool:
    """Whether a thing was hardly known in a year; 0 where none is known."""
    return 0 < year < MODERN_FROM and any(word in MODERN for word in name.split())
