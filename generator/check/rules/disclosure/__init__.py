"""Rules about what an evaluator of the assessment would mark 0."""

from generator.check.rule import AnyRule
from generator.check.rules.disclosure import item_missing

RULES: tuple[AnyRule, ...] = (item_missing.RULE,)
