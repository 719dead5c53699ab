"""Rules about built pages that somebody cannot use."""

from generator.check.rule import AnyRule
from generator.check.rules.accessibility import (
    alt_missing,
)

RULES: tuple[AnyRule, ...] = (alt_missing.RULE,)
