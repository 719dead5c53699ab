"""Files as text: read safely, split once, with the place of every key."""
