"""Evidence lies at an address that nobody outside the office can open.

What it checks:
    The address of evidence is a web address on the public internet: no address of a private network
    such as `192.168.1.10`, no `localhost`, no name without a domain, and no `mailto:` or `tel:`.

Why it matters:
    It opens on the computers of the office and nowhere else, so an evaluator marks it 0.

How to fix it:
    Put the document beside the item and name it as `file`, or write a page that shows the data.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.outside_hosts import is_private
from generator.check.rules.disclosure.own_evidence import Told, given, item_finding, to_own_file
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, _: Ground) -> Iterator[Finding]:
    """Tell every such piece of evidence."""
    for disclosed, proof in given(edition):
        url = proof.evidence.url
        if url and is_private(url):
            told = Told(
                f"{url} เปิดได้เฉพาะภายในสำนักงานหรือไม่ใช่หน้าเว็บ ผู้ประเมินเปิดไม่ได้และให้ 0 คะแนน",
                to_own_file(disclosed, proof)
                + " หรือเขียนหน้าในเว็บไซต์ แล้วเขียน `page: /about/ชื่อหน้า/` แทน",
                English(
                    f"{url} cannot be opened from outside the office",
                    "Put the document beside the item, or write a page that shows the data.",
                ),
            )
            yield item_finding(codes.EVIDENCE_PRIVATE, edition, disclosed, told, proof.place)


RULE = Rule(
    codes.EVIDENCE_PRIVATE,
    __doc__,
    Explanation(
        what="ที่อยู่ของหลักฐานต้องเป็นหน้าเว็บในอินเทอร์เน็ตสาธารณะ "
        "ไม่ใช่ที่อยู่ในเครือข่ายของสำนักงาน เช่น 192.168.1.10 "
        "ไม่ใช่ localhost และไม่ใช่อีเมลหรือหมายเลขโทรศัพท์",
        why="เปิดได้เฉพาะคอมพิวเตอร์ของสำนักงาน ผู้ประเมินเปิดไม่ได้จึงให้ 0 คะแนน",
        fix="วางไฟล์ไว้ข้างรายการแล้วใช้ file หรือเขียนหน้าในเว็บไซต์แล้วใช้ page",
    ),
    basis="แบบวัด OIT: ลิงก์ต้องเปิดได้โดยไม่ต้องเข้าสู่ระบบ (หลักเกณฑ์ R3)",
    subject=Edition,
    check=check,
)
