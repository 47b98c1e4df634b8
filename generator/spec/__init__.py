"""The document layer: everything between a vendor document and the effective OpenAPI document."""
