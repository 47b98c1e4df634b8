"""What changed between two sets of documents, on the wire and in C++."""
