"""The grammar: one file a type, each rule a named object with its examples beside it."""
