"""Templates to text, text to disk, and the two summaries: surface and manifest."""
