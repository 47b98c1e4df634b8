"""What the documents say, free of OpenAPI and of C++: frozen dataclasses and how to get them."""
