"""The lists of items per fiscal year, as data."""
