"""What stands at an address of a closed edition is not what stood there when it closed.

What it checks:
    The words of every locked page and the bytes of every locked file have the hash that the lock
    (`frozen.yml`) holds. Lists that change by themselves have none and are not compared.

Why it matters:
    An evaluator may judge weeks after the closing day. Evidence that was changed in between is
    doubtful, and nobody can show any more what was handed in.

How to fix it:
    Take the change back and publish the new version beside the old one. For a correction that must
    be made, suppress this finding with the reason.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.frozen import lock_of
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.exemption import exemption
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Compare hashes where both sides have one."""
    lock = lock_of(edition, ground.sources)
    for number, address in enumerate(lock.data.addresses if lock and lock.data else ()):
        now = ground.manifest.published.get(address.url)
        if lock and now and address.digest and now.digest and now.digest != address.digest:
            where = f" ({now.source})" if now.source else ""
            yield Finding(
                codes.FROZEN_CONTENT_CHANGED, lock.place(number),
                f"ข้อ {address.item} ของ{edition.name} เนื้อหาที่ {address.url}{where} "
                "ไม่ตรงกับวันที่ปิดรับข้อมูล ผู้ประเมินอาจสงสัยว่าหลักฐานถูกแก้ภายหลัง",
                "คืนเนื้อหาเดิม (ขอจากผู้ดูแลเว็บไซต์หรือจากประวัติไฟล์ (git)) แล้วเผยแพร่ฉบับใหม่เป็นอีกไฟล์หนึ่ง "
                "ถ้าเป็นการแก้คำผิดที่จำเป็น ให้"
                + exemption(codes.FROZEN_CONTENT_CHANGED, lock.place(number), ground)
                + f" การยกเว้นนี้ครอบคลุมทุกข้อของ{edition.name}",
                English(
                    f"Item {address.item} of {edition.key}: {address.url}{where} "
                    "is not what it was when the edition closed",
                    "Take the change back, or suppress this with a reason.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.FROZEN_CONTENT_CHANGED,
    __doc__,
    Explanation(
        what="ถ้อยคำของหน้าและเนื้อไฟล์ในไฟล์ล็อก (frozen.yml) ต้องเหมือนวันที่ปิดรับข้อมูล "
        "หน้ารายการที่เปลี่ยนได้เองไม่นำมาเทียบ",
        why="ผู้ประเมินอาจเปิดดูหลังวันปิดรับข้อมูลหลายสัปดาห์ หลักฐานที่ถูกแก้ระหว่างนั้นทำให้เกิดข้อสงสัย "
        "และไม่มีใครพิสูจน์ได้ว่าส่งสิ่งใดไว้",
        fix="คืนเนื้อหาเดิม (ขอจากผู้ดูแลเว็บไซต์หรือจากประวัติไฟล์) แล้วเผยแพร่ฉบับใหม่เป็นอีกไฟล์หนึ่ง "
        "ถ้าจำเป็นต้องแก้ ให้เพิ่มใต้ ignore ของ checks ใน content/office.yml "
        "เช่น - {code: D152, path: content/disclosure/2568/frozen.yml, reason: เหตุผล}",
    ),
    basis="แบบวัด OIT: ผู้ประเมินพิจารณาหลักฐานที่ส่งก่อนปิดระบบ (หลักเกณฑ์ R5)",
    subject=Edition,
    check=check,
)
