"""Rules about links that lead nowhere."""

from generator.check.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
