"""The built site as a visitor's browser gets it, read back from its folder."""
