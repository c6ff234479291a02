"""The question bank: its model, and reading, writing and checking its YAML files."""
