"""What the command tells the program that called it."""

OK, FOUND, WRONG_USE = 0, 1, 2
INTERRUPTED = 130
"""As a shell says it of a program that Ctrl+C ended."""
