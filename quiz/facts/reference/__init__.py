"""What pronouns, definite phrases and dates that lean on another mean: rules that prove it, or silence."""
