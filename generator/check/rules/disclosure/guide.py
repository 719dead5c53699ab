"""The book that a staff member compares a list with."""

from generator.library.edition import Edition


def guide(edition: Edition) -> str:
    """How to ask for it by name, in Thai: the manual of the year, else what made the list."""
    year = edition.catalogue.fiscal_year
    return f"คู่มือการประเมิน ITA (แบบวัด OIT) ปี พ.ศ. {year}" if year else f"ประกาศที่กำหนด{edition.name}"
