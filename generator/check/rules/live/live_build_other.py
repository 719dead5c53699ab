"""Another build stands before the public than the one it was compared with.

What it checks:
    The list of checksums that the site keeps of itself is the list of the build here.

Why it matters:
    Every page that changed between the two builds then looks as if somebody had altered it, and a
    real intrusion hides among them. Or the last merge never reached the public.

How to fix it:
    If the last publishing failed, publish again. If the build here is older or newer than what was
    published, check out the published commit, build, and check again. If neither explains it,
    treat it as an intrusion.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell a list that is not ours."""
    if not site.is_other_build:
        return
    other = len(site.differing)
    yield Finding(
        codes.LIVE_BUILD_OTHER, site.home,
        f"เว็บไซต์จริงเป็นคนละรุ่นกับที่นำมาเทียบ: ตรงกัน {site.same:,} ไฟล์ ต่างกัน {other:,} ไฟล์ "
        "อาจยังไม่ได้เผยแพร่รุ่นล่าสุด หรือนำรุ่นผิดมาเทียบ จึงยังแยกการบุกรุกออกจากการแก้ไขตามปกติไม่ได้",
        "ถ้าการเผยแพร่ครั้งล่าสุดไม่สำเร็จ ให้เผยแพร่ใหม่ด้วย prongsai publish "
        "ถ้านำรุ่นผิดมาเทียบ ให้เปิดคอมมิตที่เผยแพร่แล้ว สั่ง prongsai build แล้วตรวจใหม่ ถ้าไม่ใช่ทั้งสองกรณี "
        "ให้ถือว่าถูกบุกรุก",
        English(
            f"Another build stands there: {site.same:,} files are the same, {other:,} differ",
            "Publish again, or build the commit that was published and check once more; "
            "if neither explains it, treat it as an intrusion.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.LIVE_BUILD_OTHER,
    __doc__,
    Explanation(
        what="รายการค่าแฮช SHA256SUMS ของเว็บไซต์จริงต้องตรงกับรุ่นที่นำมาเทียบ",
        why="ถ้าเป็นคนละรุ่น ทุกหน้าที่แก้ไขตามปกติจะดูเหมือนถูกบุกรุก และการบุกรุกจริงจะซ่อนอยู่ในจำนวนนั้น",
        fix="เผยแพร่ใหม่ หรือสร้างเว็บไซต์จากคอมมิตที่เผยแพร่แล้วและตรวจอีกครั้ง ถ้าไม่ใช่ทั้งสองกรณี ให้ถือว่าถูกบุกรุก",
    ),
    basis="แนวปฏิบัติของโครงการ: ประชาชนต้องได้รับสิ่งเดียวกับที่ตรวจแล้ว",
    subject=LiveSite,
    check=check,
)
