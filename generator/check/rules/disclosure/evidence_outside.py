"""All evidence of an item lies outside the office's own site.

What it checks:
    At least one piece of evidence of every item is a `page`, `entry` or `file` of this site, or an
    address in the office's own domain. Items that ask for social networks are let pass. Evidence
    that nobody outside can open is told as D115 or D116 instead.

Why it matters:
    Evaluators want the address on the office's main website. What lies elsewhere may move or vanish
    without anybody here noticing, and cannot be locked when the edition closes.

How to fix it:
    Put a copy of the document beside the item (`file`), or write a page on this site that shows the
    data and from which the other system can be reached.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.opening import asking_service, is_shut
from generator.check.rules.disclosure.outside_hosts import host_of, is_own
from generator.check.rules.disclosure.own_evidence import Told, answered, item_finding, to_own_file
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item once, at its first evidence."""
    email = ground.library.office.email
    for disclosed, _ in answered(edition):
        urls = [proof.evidence.url for proof in disclosed.proofs]
        outside = [url for url in urls if url and not is_own(url, email)]
        is_told = all(
            is_shut(proof, ground) or asking_service(disclosed, proof) for proof in disclosed.proofs
        )
        if (
            "social-network" not in disclosed.item.subjects
            and len(outside) == len(urls) > 0
            and not is_told
        ):
            hosts = " ".join(dict.fromkeys(host_of(url) or url for url in outside))
            told = Told(
                f"หลักฐานทั้งหมดอยู่นอกเว็บไซต์ของสำนักงาน ({hosts}) ผู้ประเมินดูเฉพาะที่อยู่ในเว็บไซต์หลัก",
                to_own_file(disclosed, disclosed.proofs[0])
                + " หรือเขียนหน้าในเว็บไซต์ที่แสดงข้อมูลและมีลิงก์ไประบบนั้น แล้วเขียน `page: /about/ชื่อหน้า/` แทน",
                English(
                    f"all its evidence lies outside this site ({hosts})",
                    "Put a copy beside the item, or write a page that shows the data.",
                ),
            )
            place = disclosed.proofs[0].place
            yield item_finding(codes.EVIDENCE_OUTSIDE, edition, disclosed, told, place)


RULE = Rule(
    codes.EVIDENCE_OUTSIDE,
    __doc__,
    Explanation(
        what="แต่ละข้อต้องมีหลักฐานอย่างน้อยหนึ่งรายการเป็น page, entry หรือ file ของเว็บไซต์นี้ "
        "หรืออยู่ในโดเมนของสำนักงาน ยกเว้นข้อที่ถามถึงเครือข่ายสังคม",
        why="ผู้ประเมินต้องการที่อยู่ในเว็บไซต์หลักของหน่วยงาน สิ่งที่อยู่ที่อื่นอาจย้ายหรือหายไปโดยไม่มีใครทราบ "
        "และล็อกไว้หลังวันปิดรับข้อมูลไม่ได้",
        fix="วางสำเนาเอกสารไว้ข้างรายการ (file) หรือเขียนหน้าในเว็บไซต์ที่แสดงข้อมูลและมีลิงก์ไประบบนั้น",
    ),
    basis="แบบวัด OIT: ที่อยู่ต้องอยู่บนเว็บไซต์หลักของหน่วยงาน (หลักเกณฑ์ R2)",
    subject=Edition,
    check=check,
)
