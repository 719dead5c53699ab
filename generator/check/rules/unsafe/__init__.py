"""Rules about what could harm a visitor or the office."""

from generator.check.rule import AnyRule
from generator.check.rules.unsafe import (
    advertisement_planted,
    file_active,
    file_carries_hidden,
    file_empty,
    file_too_large,
    file_type_contradicted,
    file_type_refused,
    host_suspicious,
    link_unsafe,
    link_unseen,
    raw_html,
    symbolic_link,
    template_code,
    text_buried,
    text_too_complex,
)

RULES: tuple[AnyRule, ...] = (
    symbolic_link.RULE,
    raw_html.RULE,
    template_code.RULE,
    link_unsafe.RULE,
    file_type_refused.RULE,
    file_type_contradicted.RULE,
    file_empty.RULE,
    file_too_large.RULE,
    file_active.RULE,
    text_too_complex.RULE,
    file_carries_hidden.RULE,
    advertisement_planted.RULE,
    host_suspicious.RULE,
    link_unseen.RULE,
    text_buried.RULE,
)
