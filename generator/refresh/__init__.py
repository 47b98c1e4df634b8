"""New documents into the tree: staged beside it, swapped in at the end, taken back on failure."""
