"""The checker: rules over what the office wrote, what it discloses, and what was built."""
