"""What the command tells the program that called it."""

OK, FOUND, WRONG_USE = 0, 1, 2
