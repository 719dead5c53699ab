"""The server shows a file that nobody may read.

What it checks:
    `/.git/HEAD`, `/.env`, `/.htaccess`, `/wp-login.php` and a few others do not answer 200.

Why it matters:
    They hold passwords and the history of the site, or belong to an old system that intruders know
    how to enter. Machines look for exactly these addresses all day.

How to fix it:
    Remove the file from the folder that the server shows, and forbid names that begin with a dot.
    What was readable counts as known: change passwords and keys that stood in it. An old
    WordPress or Joomla beside this site should be taken off the server.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every such file; a server that answers alike at any address is told elsewhere."""
    anywhere = {reply.digest for reply in site.absent.values() if reply.is_good}
    for reply in site.private.values():
        if reply.is_good and (reply.digest not in anywhere or not reply.digest):
            yield Finding(
                codes.PRIVATE_FILE_SHOWN, site.home,
                f"ใครก็เปิด {reply.url} ได้ ซึ่งอาจมีรหัสผ่าน ประวัติของเว็บไซต์ "
                "หรือเป็นระบบเก่าที่ผู้บุกรุกใช้เข้าถึงเครื่องแม่ข่าย",
                "ลบไฟล์ออกจากโฟลเดอร์ที่เผยแพร่ ตั้งให้เครื่องแม่ข่ายปฏิเสธชื่อที่ขึ้นต้นด้วยจุด "
                "และเปลี่ยนรหัสผ่านทุกรายการที่อยู่ในไฟล์นั้น",
                English(
                    f"Anybody can open {reply.url}",
                    "Remove it, forbid names that begin with a dot, change what it gave away.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.PRIVATE_FILE_SHOWN,
    __doc__,
    Explanation(
        what="เครื่องแม่ข่ายต้องไม่แสดงไฟล์ภายใน เช่น /.git/HEAD /.env /.htaccess และ /wp-login.php",
        why="ไฟล์เหล่านี้อาจมีรหัสผ่านหรือเป็นช่องทางที่ผู้บุกรุกรู้จัก และมีโปรแกรมค้นหาที่อยู่เหล่านี้ตลอดเวลา",
        fix="ลบไฟล์ออกจากโฟลเดอร์ที่เผยแพร่ ปฏิเสธชื่อที่ขึ้นต้นด้วยจุด เปลี่ยนรหัสผ่านที่อยู่ในไฟล์ และถอนระบบเก่าออก",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: การรักษาความมั่นคงปลอดภัย และ OWASP WSTG-CONF-04",
    subject=LiveSite,
    check=check,
)
