"""The generator: vendor documents in, C++ out. Run as ``python3 -m generator <command>``."""
