"""What the Thai language and the Thai calendar ask of a program: digits, dates, order, words."""
