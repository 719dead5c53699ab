"""The server does not tell browsers how to protect visitors.

What it checks:
    On every page Strict-Transport-Security (with https, half a year at least),
    Content-Security-Policy with `frame-ancestors` and without inline scripts for everybody,
    Referrer-Policy and Permissions-Policy; on every file X-Content-Type-Options.

Why it matters:
    They are the second lock: what an intruder puts into a page does not run, the site cannot be
    shown inside another one, and an encrypted site cannot be asked for in the clear.

How to fix it:
    Use the example configuration for nginx or Apache that comes with the program. In nginx a
    `location` with an `add_header` of its own forgets those around it. GitHub Pages sends none
    of them: set the severity of W122 to `off` in `office.yml` with that reason, or put
    a service in front that sends them.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.headers import HEADERS, is_wanted
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every header once, with how many files lack it."""
    if not site.front.is_good:
        return
    pages = {reply.url: reply for _, reply in site.pages}
    files = {reply.url: reply for reply in site.replies.values() if reply.is_good}
    is_github = "github" in site.front.headers.get("server", "").lower()
    for header in HEADERS:
        asked = files if header.on_files else pages
        lacking = [url for url, reply in asked.items() if not header.is_good(reply)]
        if not lacking or not is_wanted(header, is_secure=site.is_secure):
            continue
        away = (
            " GitHub Pages ส่งหัวข้อนี้เองไม่ได้ ให้ตั้ง W122 เป็น off ใน checks.severity ของ office.yml"
            * is_github
        )
        yield Finding(
            codes.SECURITY_HEADER_MISSING, site.home,
            f"เครื่องแม่ข่ายไม่ส่งส่วนหัว {header.name} ที่เหมาะสมใน {len(lacking):,} จาก {len(asked):,} "
            f"ไฟล์ เช่น {lacking[0]} "
            f"ทำให้{header.thai}",
            f"ตั้งค่าตามตัวอย่างของ nginx หรือ Apache ที่มากับระบบ: {header.name}: {header.example}{away}",
            English(
                f"{header.name} is missing or weak on {len(lacking):,} of {len(asked):,} files",
                f"Use the example configuration: {header.name}: {header.example}",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.SECURITY_HEADER_MISSING,
    __doc__,
    Explanation(
        what="ทุกหน้าต้องมีส่วนหัว Strict-Transport-Security (เมื่อใช้ https) Content-Security-Policy ที่มี "
        "frame-ancestors "
        "Referrer-Policy และ Permissions-Policy ส่วนทุกไฟล์ต้องมี X-Content-Type-Options",
        why="ส่วนหัวเหล่านี้เป็นกลอนชั้นที่สอง: สิ่งที่ผู้บุกรุกแทรกจะไม่ทำงาน และเว็บไซต์อื่นนำหน้าไปครอบไม่ได้",
        fix="ตั้งค่าตามตัวอย่างของ nginx หรือ Apache ที่มากับระบบ ใน nginx ส่วน location ที่มี add_header "
        "ของตนเองจะลืมส่วนหัวที่อยู่รอบนอก "
        "ถ้าใช้ GitHub Pages ซึ่งส่งเองไม่ได้ ให้ตั้ง W122 เป็น off ใน checks.severity ของ office.yml",
    ),
    basis="OWASP Secure Headers Project และมาตรฐานเว็บไซต์ภาครัฐ: การรักษาความมั่นคงปลอดภัย",
    subject=LiveSite,
    check=check,
)
