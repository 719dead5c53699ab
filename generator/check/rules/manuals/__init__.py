"""Rules about work manuals and their procedures."""

from generator.check.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
