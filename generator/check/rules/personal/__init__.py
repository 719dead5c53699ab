"""Rules about data of private persons that must not be published."""

from generator.check.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
