"""Everything the office has written, checked and put in order."""
