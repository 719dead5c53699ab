"""The office's own lists as tables that people work with, a module to what is listed."""

from generator.web.office_tables.forms import form_table
from generator.web.office_tables.laws import citation_table, law_table
from generator.web.office_tables.manuals import schedule_table, step_table
from generator.web.office_tables.news import news_table
from generator.web.office_tables.orders import assignment_table, order_table
from generator.web.office_tables.questions import question_table
from generator.web.office_tables.registers import (
    duty_table,
    group_table,
    people_table,
    phone_table,
)

__all__ = [
    "assignment_table",
    "citation_table",
    "duty_table",
    "form_table",
    "group_table",
    "law_table",
    "news_table",
    "order_table",
    "people_table",
    "phone_table",
    "question_table",
    "schedule_table",
    "step_table",
]
