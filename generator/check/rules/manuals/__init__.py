"""Rules about work manuals and their procedures."""

from generator.check.rule import AnyRule
from generator.check.rules.manuals import (
    amendment_unnamed,
    branch_nowhere,
    form_unknown,
    heading_unknown,
    law_missing,
    law_repealed,
    law_unknown,
    law_year_contradicted,
    manual_missing,
    manual_overdue,
    section_missing,
    step_without_duration,
    step_without_responsible,
    steps_missing,
)

RULES: tuple[AnyRule, ...] = (
    steps_missing.RULE,
    branch_nowhere.RULE,
    heading_unknown.RULE,
    manual_missing.RULE,
    step_without_responsible.RULE,
    step_without_duration.RULE,
    section_missing.RULE,
    law_missing.RULE,
    law_year_contradicted.RULE,
    law_repealed.RULE,
    form_unknown.RULE,
    manual_overdue.RULE,
    amendment_unnamed.RULE,
    law_unknown.RULE,
)
