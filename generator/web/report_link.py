"""Where a visitor reports a fault or makes a suggestion; the page is named for them."""

from urllib.parse import quote

from generator.office import Office
from generator.rendering.addresses import absolute
from generator.web.plan import Page

_BODY = "หน้า: {title}\r\nที่อยู่: {address}\r\n\r\nข้อผิดพลาดที่พบ หรือข้อเสนอแนะ:\r\n"
"""The letter that the visitor's own program opens; its lines end as letters do (RFC 6068)."""


def report_link(office: Office, page: Page, site_url: str) -> str:
    """The address of the link that every page offers.

    `report` of the office decides: a letter gets a subject and a body; in any other address
    `{title}` and `{address}` stand for the page, such as in the fields of a form or an issue.
    """
    words = {"title": page.title, "address": absolute(page.url, site_url)}
    target = office.report
    if target.startswith("mailto:") and "?" not in target:
        subject = quote(f"แจ้งข้อผิดพลาด/ข้อเสนอแนะ: {page.title}", safe="")
        return f"{target}?subject={subject}&body={quote(_BODY.format(**words), safe=':')}"
    for name, value in words.items():
        target = target.replace(f"{{{name}}}", quote(value, safe=""))
    return target
