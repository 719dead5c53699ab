"""Compositions: what the commands do, as plain calls."""
