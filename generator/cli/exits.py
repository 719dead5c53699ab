"""What the command tells the program that called it."""

OK, FOUND, WRONG_USE = 0, 1, 2
INTERRUPTED = 130
"""As a shell says it of a program that Ctrl+C ended."""
CRASHED = 70
"""A fault of the program itself (EX_SOFTWARE of sysexits.h)."""
