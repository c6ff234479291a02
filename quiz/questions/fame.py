"""Whether the world knows what a document speaks of: a famous name stands out among unknown ones."""

from __future__ import annotations

from functools import cache, lru_cache

from quiz.facts.base import FactBase
from quiz.questions.gazetteer.lists import GAZETTEER, VARIANTS
from quiz.questions.gazetteer.people import PEOPLE
from quiz.questions.gazetteer.works import WORKS

_WORLDLY = 3
_MAKERS = (
    *(
        "actor",
        "band",
        "company",
        "film company",
        "game company",
        "label",
        "publisher",
        "car maker",
    ),
    *("electrical company", "aerospace company", "retailer", "airline"),
)


@lru_cache(maxsize=2)
def is_of_the_world(base: FactBase) -> bool:
    """Whether a document names people, works or makers of the world's lists: then its own are as known."""
    known = _known_makers()
    return sum(entity.text in known for entity in base.entities) >= _WORLDLY


_GREAT = """
    William Shakespeare, Charles Dickens, Jane Austen, George Eliot, Thomas Hardy, Virginia Woolf, Leo
    Tolstoy, Fyodor Dostoevsky, Anton Chekhov, Henrik Ibsen, August Strindberg, Victor Hugo, Marcel
    Proust, Franz Kafka, Thomas Mann, James Joyce, Samuel Beckett, Oscar Wilde, Mark Twain, Henry James,
    Edgar Allan Poe, Walt Whitman, Emily Dickinson, Ernest Hemingway, George Orwell, Rudyard Kipling,
    Joseph Conrad, William Wordsworth, John Keats, William Blake, Alfred Tennyson, Robert Burns, Walter
    Scott, Robert Louis Stevenson, Agatha Christie, William Morris, John Ruskin, Charles Darwin, Isaac
    Newton, Albert Einstein, Marie Curie, Sigmund Freud, Karl Marx, Friedrich Nietzsche, Johann
    Sebastian Bach, Ludwig van Beethoven, Igor Stravinsky, Benjamin Britten, Pablo Picasso, Claude
    Monet, Vincent van Gogh, Winston Churchill, Abraham Lincoln, George Washington, Ronald Reagan,
    Margaret Thatcher, Adolf Hitler, Joseph Stalin, Napoleon Bonaparte, Mahatma Gandhi, Nelson Mandela,
    Charlie Chaplin, Alfred Hitchcock, Orson Welles, Marilyn Monroe, Bob Dylan, David Bowie, Ernest
    Shackleton, Roald Amundsen, Florence Nightingale, Martin Luther, John Calvin, Isambard Kingdom Brunel,
    George Stephenson, Robert Stephenson, James Watt, Galileo Galilei, Nicolaus Copernicus, Johannes Kepler,
    Alexander von Humboldt, Immanuel Kant, Georg Wilhelm Friedrich Hegel, Jean-Jacques Rousseau, Voltaire,
    Johann Wolfgang von Goethe, Friedrich Schiller, Heinrich Heine, Wolfgang Amadeus Mozart, Joseph Haydn,
    Franz Schubert, Robert Schumann, Johannes Brahms, Richard Wagner, Richard Strauss, Gustav Mahler,
    Giuseppe Verdi, Giacomo Puccini, Pietro Mascagni, Gioachino Rossini, Gaetano Donizetti, Vincenzo Bellini,
    Jules Massenet, Claude Debussy, Maurice Ravel, Hector Berlioz, Frédéric Chopin, Franz Liszt, Pyotr
    Tchaikovsky, Dmitri Shostakovich, Sergei Rachmaninoff, Arturo Toscanini, Leonardo da Vinci,
    Michelangelo, Rembrandt, Otto von Bismarck, Vladimir Lenin, Leon Trotsky, Benito Mussolini, Ernst
    Thälmann, Rosa Luxemburg, Queen Victoria, Horatio Nelson, Oliver Cromwell, Louis Pasteur, Thomas Edison"""


@cache
def great_people() -> frozenset[str]:
    """Those whom everybody knows."""
    return frozenset(" ".join(name.split()) for name in _GREAT.split(","))


@cache
def known_people() -> frozenset[str]:
    """The people of the world's lists, and those whom everybody knows."""
    return great_people() | frozenset(
        " ".join(part.split()[:-1])
        for trades in PEOPLE.values()
        for text in trades.values()
        for part in text.split(",")
    )


@cache
def _known_makers() -> frozenset[str]:
    works = {name for kind in WORKS for name in GAZETTEER[kind] if " " in name}
    return known_people() | frozenset(works | {name for kind in _MAKERS for name in GAZETTEER[kind]})


@cache
def known_names() -> frozenset[str]:
    """All names that the world's lists hold."""
    return frozenset(name for names in GAZETTEER.values() for name in names)


@cache
def is_listed(name: str) -> bool:
    """Whether some list of the world's, of whichever land, holds a name."""
    return name in known_names() or any(
        name in names for variants in VARIANTS.values() for names in variants.values()
    )
