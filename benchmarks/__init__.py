"""Large invented offices, a plain peer of each, and the time that both take to build."""
