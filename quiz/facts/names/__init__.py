"""The names of a document: where they stand, what they name, what else they are called."""
