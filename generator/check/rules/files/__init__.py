"""Rules about what can be read at all: files and their front matter."""

from generator.check.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
