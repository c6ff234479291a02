"""From a document to its facts: typed answers, each with the sentence that proves it."""
