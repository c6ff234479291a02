"""What belongs to things of a class: the wing of a bird, the bark of a tree, the hull of a ship.

"The wing" in an article about a bird is the wing *of that bird*, and so are "eggs" and "males" without an
article. A noun that two classes use in two ways stands only where it can be no other thing.
"""

from __future__ import annotations

from collections.abc import Mapping

from quiz.facts.words import word_set

SEXES = word_set(
    """male males female females adult adults juvenile juveniles immatures subadults hatchlings nestlings
    fledglings chicks kits fawns fry ducklings goslings newborns cubs calves pups kittens joeys foals
    lambs larvae caterpillars tadpoles nymphs pupae queens drones workers seedlings
    saplings individuals specimens hens cocks cows bulls stallions mares young"""
)
"""The members of a kind by sex and age, which weigh, feed and live as the kind does."""

_ANIMAL = SEXES | word_set(
    """wing wings wingspan forewing forewings hindwing hindwings tail bill beak head body iris irises eye
    eyes eye-ring pupil leg legs foot feet claws toes tarsus tarsi plumage upperparts underparts throat
    crown nape forehead breast belly back rump vent crest lores cheeks face chin flanks flank sides lips
    lip mantle coat fur hair pelage
    mane skin horns antlers tusks ears ear snout muzzle trunk tongue teeth jaws shell carapace plastron fins
    fin dorsal scales gills barbels antenna antennae thorax abdomen elytra mandibles proboscis hooves skull
    whiskers spots stripes song songs call calls diet nest nests eggs egg clutch clutches litter litters
    burrow burrows den dens lair web webs cocoon cocoons hive colonies larva caterpillar pupa chrysalis
    tadpole nestling chick calf pup cub gestation incubation courtship mating copulation breeding moult
    spawning hatching pupation metamorphosis nipples teats vertebrae pelt pelts tassels crests eyebrow
    collar mask bib skins tails patch upperwing underwing upperside underside brood broods"""
)
_PLANT = word_set(
    """leaf leaves leaflets leaflet foliage needles flower flowers inflorescence inflorescences florets
    blossoms petals petal sepals stamens anthers stigma ovary corolla calyx fruit fruits berries drupe
    capsule capsules pod pods nuts acorns cone cones catkins seed seeds spores stem stems trunk trunks
    bark wood timber sapwood heartwood branches twigs shoots crown root roots rhizome rhizomes bulb bulbs
    tubers tuber thorns spines latex resin sap nectar pollen oil cap caps stipe gills flesh pores spore
    bodies spike spikes follicle follicles styles petiole petioles bracts perianth labellum print lobes
    fronds frond sori cup flowering pollination germination propagation"""
)
_ATTRIBUTES = word_set(
    """range population length height weight mass lifespan longevity genome karyotype name epithet genus
    species type holotype habitat territory territories chromosome predators"""
)
_STUFF = word_set(
    """crystals crystal streak lustre luster hardness density colour color cleavage fracture formula melting
    boiling molecule molecules atoms nucleus isotopes vapour vapor powder solution ore deposits"""
)
_ILLNESS = word_set(
    """symptoms symptom incubation rash fever onset diagnosis treatment prognosis virus bacterium parasite
    pathogen vector host reservoir infection infections vaccine vaccines mortality outbreak outbreaks
    epidemic patients complications"""
)
_EATEN = word_set(
    """dough crust filling curd curds rind paste whey wheels wheel loaf loaves flavour flavor
    taste aroma recipe ingredients sauce topping broth batter syrup fermentation maturation ripening
    ageing aging brewing distillation baking output production texture"""
)
_WATER = word_set(
    """surface basin catchment watershed shoreline shore shores bed bottom mouth source delta estuary
    drainage discharge flow depth outlet inlet banks course water waters tributaries"""
)
_LAND = word_set(
    "summit slopes slope crater caldera flanks foot ridge coast coastline interior coasts soil soils"
)
_MACHINE = word_set(
    """engine engines boiler cab chassis body hull wheels tender driver wings wing fuselage tail cockpit
    cabin rotor rotors propeller propellers undercarriage barrel barrels turret armour armor bore gun guns
    magazine mast masts deck keel funnel funnels sails rigging crew motor motors gearbox tank tanks mirror
    tower prototype prototypes armament"""
)
_ORBITER = word_set(
    """spacecraft lander probe orbiter rover antenna antennas panels arrays battery batteries mast camera
    instruments heat-shield transmitter transmitters receiver parachute parachutes thrusters engine tank
    tanks magnetometer spectrometer mirror boom bus payload"""
)
_BUILT = word_set(
    """tower towers roof façade facade nave dome domes spire spires foundation foundations walls wall arch
    arches deck span spans pylons piers pillars columns interior exterior altar organ bells bell windows
    lantern lamp light staircase gates gate"""
)
PARTS: Mapping[str, frozenset[str]] = {
    "species": _ANIMAL | _PLANT | _ATTRIBUTES,
    "substance": _STUFF,
    "disease": _ILLNESS,
    "food": _EATEN,
    **dict.fromkeys(("lake", "river"), _WATER),
    **dict.fromkeys(("mountain", "island", "park"), _LAND),
    **dict.fromkeys(("aircraft", "vehicle", "rocket", "weapon"), _MACHINE),
    "ship": _MACHINE - word_set("wings wing fuselage tail tower driver body chassis"),
    "mission": _ORBITER,
    **dict.fromkeys(("building", "bridge", "stadium", "station"), _BUILT),
}
"""By class, the nouns that need no more than "the" in an article about one of them."""

BARE_PARTS: Mapping[str, frozenset[str]] = {
    "species": SEXES
    | word_set(
        """nests eggs clutches litters leaves flowers fruits seeds incubation gestation pupation mating
        flowering moult moulting spawning bodies follicles pollination germination propagation colonies larva
        territories"""
    )
    - word_set("young individuals specimens"),
    "disease": word_set("symptoms treatment diagnosis incubation onset infection mortality"),
    "food": word_set("fermentation maturation ripening brewing distillation production"),
    "substance": word_set("crystals"),
}
"""By class, the nouns that need not even that: "nestlings are fed on crane flies"."""

ATTRIBUTES = word_set(
    """wingspan weight mass length height width depth diameter volume area density hardness lifespan longevity
    thickness circumference elevation population range displacement capacity output
    armament"""
) | frozenset(
    phrase.replace("_", " ")
    for phrase in word_set(
        """
    head-and-body_length trunk_diameter wing_chord incubation_period gestation_period
    nesting_period fledging_period breeding_season flowering_period flowering_season growing_season
    mating_season nesting_season rainy_season dry_season life_span
    life_expectancy clutch_size litter_size brood_size group_size home_range body_length body_mass body_weight
    total_length head-body_length wing_length tail_length chromosome_number genome_size seed_weight
    egg_weight birth_weight mean_depth maximum_depth average_depth surface_area catchment_area drainage_basin
    shore_length water_temperature melting_point boiling_point flash_point specific_gravity refractive_index
    mohs_hardness molar_mass half-life fat_content water_content alcohol_content sugar_content protein_content
    salt_content energy_content fatality_rate mortality_rate infection_rate infectious_dose top_speed
    maximum_speed cruising_speed service_ceiling combat_range flight_range wing_area take-off_weight
    takeoff_weight empty_weight rate_of_fire muzzle_velocity fuel_capacity launch_mass dry_mass orbital_period
    rotation_period mean_temperature average_temperature annual_rainfall annual_precipitation mean_discharge
    population_density generation_time generation_length reproductive_rate feeding_range doubling_time
    curing_time cooking_time ageing_period maturation_period payload_mass wheel_base track_gauge main_span
    total_height roof_height focal_length gross_tonnage case_fatality_rate seating_capacity"""
    )
)
"""What a thing has a figure of, as one noun or a noun with its compound."""
