"""The published site as the public gets it, held against what was built."""
