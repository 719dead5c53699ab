"""Rules about the checker itself."""

from generator.check.rule import AnyRule
from generator.check.rules.checker import (
    rule_crashed,
    setting_unknown,
    suppression_reasonless,
    suppression_unused,
)

RULES: tuple[AnyRule, ...] = (
    rule_crashed.RULE,
    suppression_unused.RULE,
    suppression_reasonless.RULE,
    setting_unknown.RULE,
)
