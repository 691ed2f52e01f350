"""All kinds, by name."""
