"""Rules about links that lead nowhere, astray, or through a door that may be locked one day."""

from generator.check.rule import AnyRule
from generator.check.rules.links import (
    address_missing,
    address_vanished,
    anchor_broken,
    contact_link_malformed,
    evidence_address_vanished,
    file_missing,
    fragment_missing,
    host_lookalike,
    link_broken,
    link_outside,
    link_redirected,
    link_shortened,
    outside_link_broken,
    outside_link_moved,
    outside_links_unasked,
    own_link_insecure,
)

RULES: tuple[AnyRule, ...] = (
    link_broken.RULE,
    link_outside.RULE,
    anchor_broken.RULE,
    address_missing.RULE,
    file_missing.RULE,
    fragment_missing.RULE,
    link_redirected.RULE,
    contact_link_malformed.RULE,
    own_link_insecure.RULE,
    link_shortened.RULE,
    outside_link_broken.RULE,
    outside_link_moved.RULE,
    address_vanished.RULE,
    evidence_address_vanished.RULE,
    host_lookalike.RULE,
    outside_links_unasked.RULE,
)
