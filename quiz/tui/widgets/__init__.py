"""One widget a file: what the screens are made of."""
