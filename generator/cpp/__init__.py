"""The C++ view: names, places, types and final text lines, without OpenAPI."""
