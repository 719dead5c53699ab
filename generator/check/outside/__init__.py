"""Links to other sites: which there are, and what those sites answered."""
