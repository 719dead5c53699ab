"""Rules about built pages that somebody cannot use."""

from generator.check.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
