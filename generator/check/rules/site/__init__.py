"""Rules about the built site as a whole."""

from generator.check.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
