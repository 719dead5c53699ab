"""Rules about what could harm a visitor or the office."""

from generator.check.rule import AnyRule
from generator.check.rules.unsafe import (
    file_active,
    file_empty,
    file_too_large,
    file_type_contradicted,
    file_type_refused,
    link_unsafe,
    raw_html,
    symbolic_link,
    template_code,
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
)
