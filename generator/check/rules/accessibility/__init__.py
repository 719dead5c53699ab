"""Rules about pages that some people cannot use."""

from generator.check.rule import AnyRule
from generator.check.rules.accessibility import (
    alt_missing,
    contrast_low,
    control_nameless,
    element_id_repeated,
    entry_field_unlabelled,
    frame_untitled,
    heading_level_skipped,
    link_text_vague,
    main_area_missing,
    main_heading_not_single,
    page_language_missing,
    page_title_missing,
    passage_language_unmarked,
    picture_named_by_file,
    picture_undescribed,
    skip_link_missing,
    table_header_missing,
    table_untitled,
    zoom_forbidden,
)

RULES: tuple[AnyRule, ...] = (
    alt_missing.RULE,
    picture_undescribed.RULE, picture_named_by_file.RULE, heading_level_skipped.RULE,
    main_heading_not_single.RULE, table_header_missing.RULE, table_untitled.RULE,
    control_nameless.RULE, link_text_vague.RULE, entry_field_unlabelled.RULE,
    page_language_missing.RULE, passage_language_unmarked.RULE, element_id_repeated.RULE,
    page_title_missing.RULE, main_area_missing.RULE, skip_link_missing.RULE, contrast_low.RULE,
    frame_untitled.RULE, zoom_forbidden.RULE,
)  # fmt: skip
