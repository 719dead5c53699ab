"""A plain page (หน้าเนื้อหาทั่วไป): about, policies, guidance."""

from generator.kinds.model import Attachment, FrontMatter


class PlainPage(FrontMatter):
    """A page whose body is all it has; its place in `content/` is its address."""

    attachments: tuple[Attachment, ...] = ()
    """ไฟล์แนบท้ายหน้า"""
