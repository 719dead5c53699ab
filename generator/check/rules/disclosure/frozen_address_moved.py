"""An address that was handed to the evaluators of a closed edition leads somewhere else now.

What it checks:
    Every address in the edition's lock (`frozen.yml`) is published itself, not as a redirect.

Why it matters:
    A visitor is led on, but an evaluator who compares addresses, or a service that follows none,
    sees another page than the one that was handed in.

How to fix it:
    Give the entry its old address back. Where that is impossible, keep the alias and suppress this
    finding with the reason.
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
    """Tell every locked address that is only an alias now."""
    lock = lock_of(edition, ground.sources)
    for number, address in enumerate(lock.data.addresses if lock and lock.data else ()):
        target = ground.manifest.redirects.get(address.url)
        if lock and target and address.url not in ground.manifest.published:
            yield Finding(
                codes.FROZEN_ADDRESS_MOVED, lock.place(number),
                f"ข้อ {address.item} ของ{edition.name} ส่งที่อยู่ {address.url} ให้ผู้ประเมินแล้ว "
                f"แต่ตอนนี้ย้ายไปที่ {target} ผู้ประเมินอาจถือว่าไม่ใช่หลักฐานที่ส่ง",
                f"ย้ายเนื้อหา{_source_of(target, ground)}กลับมาที่ {address.url} แล้วลบที่อยู่นี้ออกจาก aliases "
                "ถ้าย้ายกลับไม่ได้ ให้คง aliases ไว้ แล้ว"
                + exemption(codes.FROZEN_ADDRESS_MOVED, lock.place(number), ground)
                + f" การยกเว้นนี้ครอบคลุมทุกข้อของ{edition.name}",
                English(
                    f"Item {address.item} of {edition.key} was handed in as {address.url}, "
                    f"which now leads to {target}",
                    "Move the content back, or keep the alias and suppress this with a reason.",
                ),
                f"{edition.key}/{address.item}",
            )  # fmt: skip


def _source_of(url: str, ground: Ground) -> str:
    published = ground.manifest.published.get(url)
    return f" {published.source} " if published and published.source else ""


RULE = Rule(
    codes.FROZEN_ADDRESS_MOVED,
    __doc__,
    Explanation(
        what="ทุกที่อยู่ในไฟล์ล็อก (frozen.yml) ต้องเปิดได้เองโดยไม่ถูกพาไปที่อยู่อื่น",
        why="ผู้อ่านทั่วไปถูกพาไปถูกที่ แต่ผู้ประเมินที่เทียบที่อยู่กับที่ส่งไว้จะเห็นว่าไม่ตรงกัน",
        fix="ย้ายเนื้อหากลับมาที่อยู่เดิมแล้วลบที่อยู่นั้นออกจาก aliases ถ้าย้ายกลับไม่ได้ ให้คง aliases ไว้ "
        "แล้วเพิ่มใต้ ignore ของ checks ใน content/office.yml "
        "เช่น - {code: D151, path: content/disclosure/2568/frozen.yml, reason: เหตุผล}",
    ),
    basis="แบบวัด OIT: หลังปิดระบบ การชี้แจงต้องอ้างลิงก์เดิม (หลักเกณฑ์ R5)",
    subject=Edition,
    check=check,
)
