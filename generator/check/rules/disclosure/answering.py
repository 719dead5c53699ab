"""How an item that nobody has answered yet is answered."""

from generator.findings import English
from generator.library.edition import Disclosed, Edition
from generator.library.library import Library

_EXAMPLES = "docs/kinds/disclosure.md"


def how_to_answer(edition: Edition, disclosed: Disclosed, library: Library) -> English:
    """The hint in Thai and in English (as `message` and `hint`), by what is there already."""
    path, about = disclosed.place.path, edition.about_of(disclosed)
    if path in library.refused:
        return English(
            f"มีไฟล์ {path} แล้วแต่ระบบยังอ่านไม่ได้ แก้ตามที่แจ้งในไฟล์นั้น ข้อนี้จะนับให้เอง",
            f"{path} is there, but cannot be read: mend what is told of it.",
        )
    if path in library.drafts:
        return English(
            f"เติมหลักฐานใน {path} ให้ครบ แล้วลบบรรทัด draft: true",
            f"Complete the evidence in {path} and remove the line draft: true.",
        )
    return English(
        f"สร้างไฟล์ {path} ตามแบบใน {_EXAMPLES} (คำสั่ง prongsai explain {about} พิมพ์แบบของข้อนี้ให้) "
        "ระบุ item, group, updated และ evidence ถ้าไม่มีข้อมูลให้เผยแพร่ "
        "ให้เขียน none: และใต้บรรทัดนั้น reason: พร้อมเหตุผล แทน evidence",
        f"Create {path} after {_EXAMPLES} (prongsai explain {about} prints it) with item, group, "
        "updated and evidence; if there is nothing to publish, with none: and below it reason:.",
    )
