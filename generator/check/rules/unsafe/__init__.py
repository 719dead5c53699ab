"""Rules about what could harm a visitor or the office."""

from generator.check.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
