"""Rules about the Thai text that people read."""

from generator.check.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
