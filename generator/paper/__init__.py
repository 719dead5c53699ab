"""Paper: PDF and Word files of what the office publishes."""
