"""Names and terms of the natural sciences and of space."""

from __future__ import annotations

from collections.abc import Mapping

NATURE: Mapping[str, str] = {
    "kingdom": "Animalia, Archaea, Bacteria, Chromista, Fungi, Plantae, Protozoa",
    "phylum": """Annelida, Arthropoda, Chordata, Cnidaria, Echinodermata, Mollusca, Nematoda,
        Platyhelminthes, Porifera""",
    "class": "Actinopterygii, Amphibia, Arachnida, Aves, Insecta, Mammalia, Reptilia",
    "conservation status": """Least Concern, Near Threatened, Vulnerable, Endangered, Critically Endangered,
        Data Deficient, Extinct in the Wild""",
    "rock": """andesite, basalt, chalk, dolerite, dolomite, gabbro, gneiss, granite, limestone, marble,
        mudstone, porphyry, quartzite, rhyolite, sandstone, schist, shale, slate, travertine, tuff""",
    "mineral": """apatite, barite, calcite, chalcopyrite, cinnabar, corundum, feldspar, fluorite, galena,
        garnet, gypsum, haematite, magnetite, malachite, mica, olivine, pyrite, quartz, serpentine,
        sphalerite, topaz, tourmaline, zircon""",
    "metal": """aluminium, antimony, brass, bronze, chromium, cobalt, copper, gold, iron, lead, nickel,
        platinum, silver, steel, tin, titanium, zinc""",
    "gas": """ammonia, argon, carbon dioxide, carbon monoxide, helium, hydrogen, methane, neon, nitrogen,
        oxygen, ozone, xenon""",
    "wood": """ash, beech, birch, cedar, cherry, chestnut, elm, hickory, larch, mahogany, maple, oak, pine,
        poplar, rosewood, spruce, teak, walnut, yew""",
    "material": """aluminium, ashlar, brick, bronze, cast iron, cedar, concrete, copper, glass,
        granite, limestone, marble, oak, plaster, sandstone, slate, stainless steel, steel,
        timber""",
    "rocket": """Antares 230, Ariane 4, Ariane 5 ECA, Atlas V 401, Delta II 7925, Delta IV Heavy, Falcon 9,
        H-IIA, Long March 3B, Proton-M, PSLV-XL, Soyuz-2.1b, Titan IIIE, Vega""",
    "spacecraft": """Akatsuki, Beagle, Cassini, Clementine, Dawn, Deep Impact, Galileo, Genesis, Giotto,
        Hayabusa, Huygens, Ibuki, Juno, Kaguya, Luna, Magellan, Mangalyaan, Mariner, Messenger, New
        Horizons, Nozomi, Philae, Phobos, Phoenix, Rosetta, Sakigake, Stardust, Suisei, Ulysses, Vega,
        Venera, Viking, Zond""",
    "space programme": """Apollo, Artemis, Aurora, Beyond Einstein, Constellation, Cosmic Vision, Discovery,
        Earth Explorer, Explorer, Flagship, Great Observatories, Horizon 2000, Living Planet, Lunar
        Precursor, Mariner, New Frontiers, New Millennium, Ocean Worlds, Solar System Exploration,
        Voyager""",
    "orbit": """geostationary orbit, heliocentric orbit, low Earth orbit, lunar orbit, polar orbit,
        sun-synchronous orbit""",
    "animal": """badger, beaver, buffalo, deer, dolphin, eagle, elk, falcon, fox, goat, hare, hedgehog,
        heron, lynx, otter, owl, ox, raven, seal, stag, swallow, swan, tortoise, wolf""",
    "tree": """acacia, alder, ash, beech, birch, cedar, chestnut, cypress, elm, hawthorn, hazel, juniper,
        larch, linden, maple, oak, plane, rowan, willow, yew""",
    "crop": """barley, beans, cocoa, coffee, cotton, flax, hops, indigo, maize, millet, oats, potatoes,
        rice, rubber, rye, sorghum, sugar beet, tea, tobacco, wheat""",
    "science instrument": """altimeter, dust analyser, gamma-ray spectrometer, imaging spectrometer, laser
        altimeter, magnetometer, mass spectrometer, microwave radiometer, near-infrared spectrometer,
        neutron spectrometer, plasma analyser, radar sounder, radio science experiment, thermal imager,
        ultraviolet spectrometer, wide-angle camera""",
}

# Families, genera and species by the group of which the article speaks (`flavours`).
TAXA: Mapping[str, Mapping[str, str]] = {
    "family": {
        "fungus": """Agaricaceae, Amanitaceae, Boletaceae, Cortinariaceae, Hygrophoraceae, Inocybaceae,
            Marasmiaceae, Mycenaceae, Omphalotaceae, Psathyrellaceae, Russulaceae, Strophariaceae""",
        "conifer": """Araucariaceae, Cephalotaxaceae, Cupressaceae, Cycadaceae, Ephedraceae, Ginkgoaceae,
            Gnetaceae, Pinaceae, Podocarpaceae, Sciadopityaceae, Taxaceae, Taxodiaceae, Zamiaceae""",
        "bird": """Alaudidae, Cisticolidae, Emberizidae, Estrildidae, Fringillidae, Hirundinidae, Icteridae,
            Malaconotidae, Monarchidae, Motacillidae, Muscicapidae, Nectariniidae, Paridae, Platysteiridae,
            Pycnonotidae, Sittidae, Sylviidae, Turdidae, Vireonidae""",
        "mammal": """Bovidae, Canidae, Cervidae, Cricetidae, Felidae, Herpestidae, Hystricidae, Leporidae,
            Molossidae, Muridae, Mustelidae, Phocidae, Procyonidae, Sciuridae, Soricidae, Talpidae,
            Viverridae""",
        "fish": """Balistidae, Blenniidae, Channidae, Characidae, Cichlidae, Clupeidae, Cyprinidae, Gadidae,
            Gobiidae, Labridae, Percidae, Salmonidae, Scombridae, Serranidae, Sparidae""",
        "insect": """Apidae, Carabidae, Cerambycidae, Chrysomelidae, Curculionidae, Formicidae, Geometridae,
            Libellulidae, Lycaenidae, Noctuidae, Nymphalidae, Papilionidae, Pieridae, Scarabaeidae,
            Sphingidae, Tortricidae""",
        "reptile": """Agamidae, Boidae, Chamaeleonidae, Colubridae, Elapidae, Emydidae, Gekkonidae,
            Iguanidae, Lacertidae, Scincidae, Varanidae, Viperidae""",
        "frog": """Arthroleptidae, Bufonidae, Dendrobatidae, Hylidae, Leptodactylidae, Microhylidae,
            Pelobatidae, Pipidae, Ranidae, Rhacophoridae""",
        "plant": """Apiaceae, Asteraceae, Betulaceae, Boraginaceae, Brassicaceae, Campanulaceae, Ericaceae,
            Fabaceae, Fagaceae, Gentianaceae, Iridaceae, Lamiaceae, Malvaceae, Myrtaceae, Orchidaceae,
            Poaceae, Primulaceae, Ranunculaceae, Rosaceae, Rubiaceae, Salicaceae""",
    },
    "order": {
        "fungus": """Agaricales, Boletales, Cantharellales, Gomphales, Hymenochaetales, Pezizales,
            Polyporales, Russulales""",
        "conifer": """Araucariales, Cupressales, Cycadales, Ephedrales, Ginkgoales, Gnetales, Pinales,
            Welwitschiales""",
        "bird": """Accipitriformes, Anseriformes, Charadriiformes, Columbiformes, Coraciiformes, Galliformes,
            Gruiformes, Passeriformes, Piciformes, Procellariiformes, Psittaciformes, Strigiformes""",
        "mammal": """Afrosoricida, Artiodactyla, Carnivora, Chiroptera, Eulipotyphla, Lagomorpha, Pholidota,
            Primates, Rodentia, Scandentia""",
        "fish": """Anguilliformes, Characiformes, Clupeiformes, Cypriniformes, Esociformes, Gadiformes,
            Perciformes, Salmoniformes, Scorpaeniformes, Siluriformes""",
        "insect": """Blattodea, Coleoptera, Diptera, Ephemeroptera, Hemiptera, Hymenoptera, Lepidoptera,
            Odonata, Orthoptera, Trichoptera""",
        "plant": """Asparagales, Ericales, Fabales, Fagales, Gentianales, Lamiales, Liliales,
            Malpighiales, Poales, Ranunculales, Rosales, Sapindales""",
    },
    "subfamily": {
        "bird": """Accipitrinae, Anatinae, Corvinae, Emberizinae, Furnariinae, Larinae, Malaconotinae,
            Picinae, Turdinae, Tyranninae""",
        "mammal": """Antilopinae, Bovinae, Caprinae, Cervinae, Felinae, Lutrinae, Mustelinae, Murinae,
            Pteropodinae, Sciurinae""",
        "fish": """Acheilognathinae, Barbinae, Cichlinae, Cyprininae, Gobioninae, Leuciscinae, Pimelodinae,
            Salmoninae, Serrasalminae, Thymallinae""",
        "insect": """Apinae, Bombycinae, Carabinae, Cerambycinae, Formicinae, Heliconiinae, Lamiinae,
            Noctuinae, Nymphalinae, Papilioninae, Pierinae, Scarabaeinae""",
        "plant": """Asteroideae, Caesalpinioideae, Epidendroideae, Ericoideae, Faboideae, Maloideae,
            Myrtoideae, Nepetoideae, Pooideae, Rosoideae""",
    },
    "tribe": {
        "bird": "Acanthizini, Accipitrini, Anatini, Icterini, Mergini, Psittacini, Tachyphonini, Turdini",
        "mammal": "Bovini, Caprini, Cervini, Lutrini, Murini, Muntiacini, Sciurini, Tragelaphini",
        "insect": "Bombini, Carabini, Lamiini, Lycaenini, Nymphalini, Papilionini, Pierini, Satyrini",
        "plant": "Astereae, Epidendreae, Fabeae, Leptospermeae, Melaleuceae, Myrteae, Poeae, Roseae",
    },
    "genus": {
        "fungus": """Agaricus, Amanita, Boletus, Cantharellus, Clitocybe, Coprinus, Hygrocybe, Lactarius,
            Lepiota, Marasmius, Mycena, Pholiota, Pleurotus, Russula""",
        "conifer": """Abies, Agathis, Araucaria, Cedrus, Cupressus, Dacrydium, Fitzroya, Juniperus, Larix,
            Picea, Pinus, Podocarpus, Sequoia, Taxus, Tsuga""",
        "bird": """Acrocephalus, Anthreptes, Batis, Cisticola, Cyanomitra, Emberiza, Estrilda, Ficedula,
            Illadopsis, Linurgus, Melaenornis, Muscicapa, Nectarinia, Nesocharis, Oenanthe, Phylloscopus,
            Ploceus, Prinia, Saxicola, Sylvia, Terpsiphone, Zosterops""",
        "mammal": """Apodemus, Crocidura, Cynictis, Felis, Genetta, Lemniscomys, Lepus, Lutra, Martes,
            Microtus, Mustela, Myotis, Sciurus, Sorex, Vulpes""",
        "fish": """Barbus, Betta, Coregonus, Esox, Gadus, Gobius, Labeo, Lutjanus, Perca, Salmo, Salvelinus,
            Sebastes, Thymallus, Tilapia""",
        "insect": """Aglais, Apis, Bombus, Carabus, Cicindela, Colias, Formica, Lasius, Limenitis,
            Maculinea, Papilio, Parnassius, Pieris, Vanessa""",
        "plant": """Acer, Alchemilla, Allium, Betula, Campanula, Carex, Clematis, Crocus, Dianthus,
            Epilobium, Erica, Gentiana, Geum, Iris, Lilium, Orchis, Primula, Quercus, Salix, Saxifraga,
            Viola""",
    },
    "binomial": {
        "fungus": """Agaricus campestris, Amanita muscaria, Boletus edulis, Cantharellus cibarius, Coprinus
            comatus, Hygrocybe conica, Lactarius deliciosus, Marasmius oreades, Russula emetica""",
        "conifer": """Abies alba, Agathis australis, Araucaria araucana, Cedrus libani, Cupressus
            sempervirens, Fitzroya cupressoides, Juniperus communis, Larix decidua, Picea abies, Pinus
            sylvestris, Podocarpus totara, Sequoia sempervirens, Taxus baccata""",
        "bird": """Acrocephalus scirpaceus, Anthreptes rectirostris, Cisticola chubbi, Cyanomitra oritis,
            Emberiza cabanisi, Estrilda nonnula, Ficedula albicollis, Linurgus olivaceus, Melaenornis
            edolioides, Muscicapa adusta, Nesocharis shelleyi, Oenanthe pileata, Phylloscopus herberti,
            Ploceus insignis, Prinia bairdii, Saxicola torquatus, Terpsiphone viridis, Zosterops
            senegalensis""",
        "mammal": """Apodemus sylvaticus, Crocidura russula, Cynictis penicillata, Genetta maculata, Lepus
            timidus, Martes martes, Microtus agrestis, Mustela nivalis, Myotis daubentonii, Sorex
            minutus""",
        "fish": """Coregonus lavaretus, Esox lucius, Gobius niger, Labeo rohita, Perca fluviatilis, Salmo
            trutta, Salvelinus alpinus, Sebastes norvegicus, Thymallus thymallus""",
        "insect": """Aglais urticae, Bombus lapidarius, Carabus auratus, Cicindela campestris, Colias
            crocea, Formica rufa, Limenitis populi, Papilio machaon, Parnassius apollo, Vanessa cardui""",
        "plant": """Alchemilla alpina, Betula pubescens, Campanula rotundifolia, Carex nigra, Clematis
            vitalba, Dianthus deltoides, Epilobium montanum, Gentiana verna, Geum rivale, Primula vulgaris,
            Quercus robur, Salix alba, Saxifraga oppositifolia, Viola palustris""",
    },
}
