"""Benchmarks of what is not run but made: compile time, size, the generator. For ./dev bench."""
