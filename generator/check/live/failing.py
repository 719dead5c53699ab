"""Why a file did not come, in words."""

from generator.check.live.question import Reply
from generator.check.outside.link import FAULTS

_MEANINGS = {
    401: ("ต้องเข้าสู่ระบบก่อน", "a login is needed"),
    403: ("เครื่องแม่ข่ายไม่อนุญาต", "forbidden"),
    404: ("ไม่พบ", "not found"),
    410: ("ลบแล้ว", "gone"),
    429: ("เครื่องแม่ข่ายขอให้ถามน้อยลง", "too many questions"),
    503: ("เครื่องแม่ข่ายไม่พร้อมให้บริการ", "service unavailable"),
}
_REFUSED = range(400, 500)
_BUSY = 429


def is_refused(reply: Reply) -> bool:
    """Tell whether the server said plainly that it does not give the file."""
    return reply.status in _REFUSED and reply.status != _BUSY


def why(reply: Reply) -> tuple[str, str]:
    """What came instead of a file, in Thai and in English."""
    if reply.status is None:
        return FAULTS.get(reply.fault, FAULTS["timeout"])
    if reply.leads_on:
        return f"พาไปที่ {reply.location}", f"it leads to {reply.location}"
    thai, english = _MEANINGS.get(reply.status) or (
        ("เครื่องแม่ข่ายขัดข้อง", "server error") if reply.status >= 500 else ("เปิดไม่ได้", "refused")
    )
    return f"ได้รหัสตอบกลับ {reply.status} ({thai})", f"the answer was {reply.status} ({english})"
