"""Tells of one name where it comes from, what shaped it and who uses it."""
