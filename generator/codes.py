"""The table of all codes; a rule's own page explains what each one means."""

from generator.findings import Code, Severity

_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTICE

# F: files and front matter
NOT_UTF8 = Code("F001", "not-utf8", _E)
BYTE_ORDER_MARK = Code("F002", "byte-order-mark", _N)
WINDOWS_LINE_ENDS = Code("F003", "windows-line-ends", _N)
FRONT_MATTER_MISSING = Code("F004", "front-matter-missing", _E)
YAML_BROKEN = Code("F005", "yaml-broken", _E)
KEY_REPEATED = Code("F006", "key-repeated", _E)
YAML_FEATURE = Code("F007", "yaml-feature", _E)
YAML_TOO_DEEP = Code("F008", "yaml-too-deep", _E)
TEXT_TOO_LARGE = Code("F009", "text-too-large", _E)
INVISIBLE_CHARACTER = Code("F010", "invisible-character", _W)
DIRECTION_CONTROL = Code("F012", "direction-control", _E)
FILE_UNREADABLE = Code("F011", "file-unreadable", _E)
KEY_UNKNOWN = Code("F101", "key-unknown", _E)
FIELD_MISSING = Code("F102", "field-missing", _E)
FIELD_INVALID = Code("F103", "field-invalid", _E)
FILE_NAME_INVALID = Code("F201", "file-name-invalid", _E)
ADDRESS_TAKEN = Code("F202", "address-taken", _E)
ID_REPEATED = Code("F203", "id-repeated", _E)
REFERENCE_UNKNOWN = Code("F204", "reference-unknown", _E)
NAME_TWIN = Code("F205", "name-twin", _E)
FILE_UNPLACED = Code("F206", "file-unplaced", _E)

# M: manuals
STEPS_MISSING = Code("M001", "steps-missing", _W)
BRANCH_NOWHERE = Code("M002", "branch-nowhere", _E)
HEADING_UNKNOWN = Code("M003", "heading-unknown", _N)
MANUAL_MISSING = Code("M004", "manual-missing", _E)

# D: disclosure
ITEM_UNKNOWN = Code("D001", "item-unknown", _E)
ELEMENT_UNKNOWN = Code("D002", "element-unknown", _W)
CATALOGUE_MISSING = Code("D003", "catalogue-missing", _E)
MONTH_CONTRADICTED = Code("D010", "month-contradicted", _E)
TABLE_UNREADABLE = Code("D020", "table-unreadable", _E)
HEADER_CONTRADICTED = Code("D021", "header-contradicted", _E)
ROW_UNEVEN = Code("D022", "row-uneven", _E)
CELL_INVALID = Code("D023", "cell-invalid", _E)
CELL_EMPTY = Code("D024", "cell-empty", _W)
CHART_CROWDED = Code("D025", "chart-crowded", _W)
ITEM_MISSING = Code("D101", "item-missing", _E)
FROZEN_ADDRESS_VANISHED = Code("D150", "frozen-address-vanished", _E)
FROZEN_ADDRESS_MOVED = Code("D151", "frozen-address-moved", _E)
FROZEN_CONTENT_CHANGED = Code("D152", "frozen-content-changed", _W)
EDITION_UNFROZEN = Code("D153", "edition-unfrozen", _W)
FROZEN_LOCK_DAMAGED = Code("D154", "frozen-lock-damaged", _E)
PERSON_CHANGED = Code("D030", "person-changed", _W)
ORDER_BACKWARDS = Code("D031", "order-backwards", _E)
ANSWER_MISSING = Code("D032", "answer-missing", _E)
ANSWER_UNDATED = Code("D033", "answer-undated", _E)

# D2: what the content itself proves
EXECUTIVE_INCOMPLETE = Code("D201", "executive-incomplete", _E)
DEPUTIES_UNTOLD = Code("D202", "deputies-untold", _W)
EMAIL_FREE_HOST = Code("D203", "email-free-host", _W)
STRUCTURE_INCOMPLETE = Code("D204", "structure-incomplete", _E)
COMMITTEE_MISSING = Code("D205", "committee-missing", _W)
STRUCTURE_UNSHOWN = Code("D206", "structure-unshown", _W)
POWERS_UNEXPLAINED = Code("D207", "powers-unexplained", _E)
POWERS_FULL_LAW = Code("D208", "powers-full-law", _W)
CONTACT_UNSHOWN = Code("D209", "contact-unshown", _W)
QUESTION_CHANNEL_MISSING = Code("D210", "question-channel-missing", _E)
NEWS_ABSENT = Code("D211", "news-absent", _E)
NEWS_SPARSE = Code("D212", "news-sparse", _W)

# L: links
LINK_BROKEN = Code("L001", "link-broken", _E)
LINK_OUTSIDE = Code("L002", "link-outside", _E)
ANCHOR_BROKEN = Code("L003", "anchor-broken", _W)

# A: accessibility
ALT_MISSING = Code("A001", "alt-missing", _E)

# U: unsafe content
SYMBOLIC_LINK = Code("U001", "symbolic-link", _E)
RAW_HTML = Code("U002", "raw-html", _E)
TEMPLATE_CODE = Code("U003", "template-code", _E)
LINK_UNSAFE = Code("U004", "link-unsafe", _E)
FILE_TYPE_REFUSED = Code("U005", "file-type-refused", _E)
FILE_TYPE_CONTRADICTED = Code("U006", "file-type-contradicted", _E)
FILE_EMPTY = Code("U007", "file-empty", _E)
FILE_TOO_LARGE = Code("U008", "file-too-large", _E)
FILE_ACTIVE = Code("U009", "file-active", _E)
TEXT_TOO_COMPLEX = Code("U010", "text-too-complex", _E)

# X: the checker itself
RULE_CRASHED = Code("X001", "rule-crashed", _E)
SUPPRESSION_UNUSED = Code("X002", "suppression-unused", _W)
SUPPRESSION_REASONLESS = Code("X003", "suppression-reasonless", _W)
