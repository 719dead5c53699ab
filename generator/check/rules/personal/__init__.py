"""Rules about data of private persons that must not be published."""

from generator.check.rule import AnyRule
from generator.check.rules.personal import (
    account_listed,
    account_of_person,
    birth_date_shown,
    hardship_shown,
    home_shown,
    mobile_listed,
    national_id_in_name,
    national_id_shown,
    national_id_suspected,
)

RULES: tuple[AnyRule, ...] = (
    national_id_shown.RULE,
    national_id_suspected.RULE,
    account_listed.RULE,
    account_of_person.RULE,
    mobile_listed.RULE,
    birth_date_shown.RULE,
    home_shown.RULE,
    hardship_shown.RULE,
    national_id_in_name.RULE,
)
