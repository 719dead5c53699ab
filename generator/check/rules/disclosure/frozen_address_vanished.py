"""An address that was handed to the evaluators of a closed edition is gone.

What it checks:
    Every address in the edition's lock (`frozen.yml`) is published by the site, or leads on to an
    address that is.

Why it matters:
    Evaluators open only the address that was handed in. After the closing day nothing else counts,
    and an objection may only point at the same address, so a dead one costs the whole item.

How to fix it:
    Put the file or entry back where it was. Where the content has a new address, list the old one
    under `aliases` of the new entry; a file for download must lie at its old place.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.frozen import lock_of
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.exemption import exemption
from generator.check.rules.yaml_lines import in_words
from generator.findings import English, Finding, Location
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Compare the lock with what the site publishes."""
    lock = lock_of(edition, ground.sources)
    for number, address in enumerate(lock.data.addresses if lock and lock.data else ()):
        if address.url.startswith("/") and address.url not in ground.manifest:
            assert lock  # noqa: S101 - it holds the address
            yield Finding(
                codes.FROZEN_ADDRESS_VANISHED, lock.place(number),
                f"ข้อ {address.item} ของ{edition.name} ส่งที่อยู่ {address.url} ({address.title}) "
                "ให้ผู้ประเมินแล้ว แต่เว็บไซต์ไม่มีที่อยู่นี้ ผู้ประเมินจะเปิดไม่พบและให้ 0 คะแนน",
                _hint(address.url, lock.place(number), edition, ground),
                English(
                    f"Item {address.item} of {edition.key} was handed in as {address.url}, "
                    "which the site no longer publishes",
                    "Put it back, or list the old address under aliases of the new entry.",
                ),
                f"{edition.key}/{address.item}",
            )  # fmt: skip


def _hint(url: str, place: Location, edition: Edition, ground: Ground) -> str:
    if not url.endswith("/"):
        return f"วางไฟล์ชื่อเดิมกลับไว้ที่เดิมเพื่อให้เปิด {url} ได้ ขอไฟล์เดิมจากผู้ดูแลเว็บไซต์หรือจากประวัติไฟล์ (git)"
    lines = in_words(("aliases:", f"  - {url}"))
    return (
        f"นำเนื้อหากลับมาไว้ที่เดิมเพื่อให้เปิด {url} ได้ ขอเนื้อหาเดิมจากผู้ดูแลเว็บไซต์หรือจากประวัติไฟล์ (git) "
        f"ถ้าเนื้อหาย้ายไปแล้วและย้ายกลับไม่ได้ ให้ทำสองอย่าง หนึ่ง ใส่{lines} ในส่วนหัวของไฟล์ที่มาแทน "
        "(ถ้ามีบรรทัด aliases: อยู่แล้ว ให้เพิ่มเฉพาะบรรทัดถัดไป) "
        "สอง เนื่องจากที่อยู่ไม่ตรงกับที่ส่ง ให้"
        + exemption(codes.FROZEN_ADDRESS_MOVED, place, ground)
        + f" การยกเว้นนี้ครอบคลุมทุกข้อของ{edition.name}"
    )


RULE = Rule(
    codes.FROZEN_ADDRESS_VANISHED,
    __doc__,
    Explanation(
        what="ทุกที่อยู่ในไฟล์ล็อก (frozen.yml) ของปีที่ปิดรับข้อมูลแล้ว ต้องยังเปิดได้ในเว็บไซต์ หรือพาไปยังที่อยู่ใหม่ที่เปิดได้",
        why="ผู้ประเมินเปิดเฉพาะที่อยู่ที่ส่งไว้ก่อนปิดรับข้อมูล และการชี้แจงต้องอ้างที่อยู่เดิมเท่านั้น ที่อยู่ที่เปิดไม่ได้จึงเสียทั้งข้อ",
        fix="นำไฟล์หรือเนื้อหากลับมาไว้ที่เดิม (ขอจากผู้ดูแลเว็บไซต์หรือจากประวัติไฟล์) "
        "หรือใส่ที่อยู่เดิมใน aliases ของเนื้อหาใหม่ ไฟล์ดาวน์โหลดต้องวางไว้ที่เดิม",
    ),
    basis="แบบวัด OIT: ผู้ประเมินพิจารณาเฉพาะลิงก์ที่ส่ง หลังปิดระบบเพิ่มหลักฐานไม่ได้ (หลักเกณฑ์ R5)",
    subject=Edition,
    check=check,
)
