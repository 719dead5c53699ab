"""Rules about what an evaluator of the assessment would mark 0."""

from generator.check.rule import AnyRule
from generator.check.rules.disclosure import (
    edition_unfrozen,
    frozen_address_moved,
    frozen_address_vanished,
    frozen_content_changed,
    frozen_lock_damaged,
    item_missing,
)

RULES: tuple[AnyRule, ...] = (
    item_missing.RULE,
    frozen_address_vanished.RULE,
    frozen_address_moved.RULE,
    frozen_content_changed.RULE,
    edition_unfrozen.RULE,
    frozen_lock_damaged.RULE,
)
