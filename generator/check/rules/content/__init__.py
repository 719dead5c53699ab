"""Rules about the Thai text that people read."""

from generator.check.rule import AnyRule
from generator.check.rules.content import (
    digits_mixed,
    document_text_damaged,
    document_word_broken,
    letter_foreign,
    letter_lost,
    loan_word_misspelt,
    mark_misplaced,
    office_name_misspelt,
    sara_am_broken,
    space_at_sign,
    spaces_doubled,
    word_misspelt,
)

RULES: tuple[AnyRule, ...] = (
    sara_am_broken.RULE,
    mark_misplaced.RULE,
    letter_foreign.RULE,
    letter_lost.RULE,
    digits_mixed.RULE,
    word_misspelt.RULE,
    loan_word_misspelt.RULE,
    spaces_doubled.RULE,
    space_at_sign.RULE,
    office_name_misspelt.RULE,
    document_text_damaged.RULE,
    document_word_broken.RULE,
)
