"""Rules about what an evaluator of the assessment would mark 0."""

from generator.check.rule import AnyRule
from generator.check.rules.disclosure import (
    committee_missing,
    contact_unshown,
    deputies_untold,
    edition_unfrozen,
    email_free_host,
    executive_incomplete,
    frozen_address_moved,
    frozen_address_vanished,
    frozen_content_changed,
    frozen_lock_damaged,
    item_missing,
    news_absent,
    news_sparse,
    powers_full_law,
    powers_unexplained,
    question_channel_missing,
    structure_incomplete,
    structure_unshown,
)

RULES: tuple[AnyRule, ...] = (
    item_missing.RULE,
    frozen_address_vanished.RULE,
    frozen_address_moved.RULE,
    frozen_content_changed.RULE,
    edition_unfrozen.RULE,
    frozen_lock_damaged.RULE,
    executive_incomplete.RULE,
    deputies_untold.RULE,
    email_free_host.RULE,
    structure_incomplete.RULE,
    committee_missing.RULE,
    structure_unshown.RULE,
    powers_unexplained.RULE,
    powers_full_law.RULE,
    contact_unshown.RULE,
    question_channel_missing.RULE,
    news_absent.RULE,
    news_sparse.RULE,
)
