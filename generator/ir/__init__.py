"""What the documents say, without OpenAPI and without C++: frozen dataclasses and how to get them."""
