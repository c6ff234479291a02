"""Playing without a screen: line by line, for screen readers and pipes, and by a script of answers."""
