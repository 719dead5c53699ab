"""Evidence lies in a service that may ask for a login or stop sharing.

What it checks:
    Whether the address of evidence belongs to a service that is known to ask strangers for a login,
    or where one click of the owner ends the sharing: Google Drive and Docs, OneDrive, Dropbox,
    Facebook, LINE and others. Forms, and documents that Google publishes to the web, are let pass,
    and so are social networks where an item asks for them.

Why it matters:
    Evaluators have no account and ask for no access. "You need permission" is marked 0. It works
    for the person who checks it, because that person is logged in.

How to fix it:
    Download the file, put it beside the item and name it as `file`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.opening import asking_service
from generator.check.rules.disclosure.own_evidence import Told, given, item_finding, to_own_file
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, _: Ground) -> Iterator[Finding]:
    """Tell every such piece of evidence."""
    for disclosed, proof in given(edition):
        if service := asking_service(disclosed, proof):
            told = Told(
                f"หลักฐาน “{proof.evidence.title}” อยู่ใน {service} ซึ่งอาจให้เข้าสู่ระบบหรือขอสิทธิก่อน "
                "ผู้ที่ลงชื่อเข้าใช้อยู่เปิดได้ แต่ผู้ประเมินเปิดไม่ได้และให้ 0 คะแนน",
                "ดาวน์โหลดเอกสาร แล้ว" + to_own_file(disclosed, proof),
                English(
                    f"evidence lies in {service}, which may ask for a login",
                    "Download the file, put it beside the item and name it as file.",
                ),
            )
            yield item_finding(codes.EVIDENCE_LOGIN, edition, disclosed, told, proof.place)


RULE = Rule(
    codes.EVIDENCE_LOGIN,
    __doc__,
    Explanation(
        what="แจ้งหลักฐานที่อยู่ในบริการซึ่งมักให้เข้าสู่ระบบหรือหยุดแบ่งปันได้ทุกเมื่อ เช่น Google Drive, OneDrive, "
        "Dropbox, Facebook, LINE ยกเว้นแบบฟอร์ม เอกสารที่ Google เผยแพร่สู่เว็บแล้ว "
        "และเครือข่ายสังคมในข้อที่ถามถึง",
        why="ผู้ประเมินไม่มีบัญชีและไม่ขอสิทธิ หน้าที่ขอสิทธิเข้าถึงได้ 0 คะแนน "
        "ผู้ตรวจของสำนักงานมักไม่เห็นปัญหาเพราะลงชื่อเข้าใช้อยู่แล้ว",
        fix="ดาวน์โหลดไฟล์มาวางข้างรายการ แล้วใช้ file แทน url",
    ),
    basis="แบบวัด OIT: ลิงก์ต้องเปิดได้โดยไม่ต้องเข้าสู่ระบบ (หลักเกณฑ์ R3)",
    subject=Edition,
    check=check,
)
