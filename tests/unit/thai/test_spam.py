"""Advertisements are told, warnings against them are not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.spam import find_spam

HONEST = [
    "สพป. รณรงค์ต่อต้านการพนันออนไลน์ในสถานศึกษา ประจำปีงบประมาณ พ.ศ. 2569",
    "ห้ามครูและบุคลากรเล่นสล็อต บาคาร่า หรือการพนันทุกชนิดในเวลาราชการ หากฝ่าฝืนมีโทษทางวินัย",
    "กำชับสถานศึกษาเฝ้าระวังนักเรียนเล่นพนันบอลช่วงฟุตบอลโลก และห้ามเล่นหวยออนไลน์ในโรงเรียน",
    "ตำรวจจับกุมเครือข่ายเว็บพนัน UFABET เงินหมุนเวียนกว่า 100 ล้านบาท แจ้งเบาะแสได้ที่สายด่วน 1599",
    "เว็บพนันมักใช้คำว่า เครดิตฟรี ฝากถอนออโต้ ล่อให้เยาวชนหลงเชื่อ ครูต้องรู้เท่าทันและแจ้งเตือนผู้ปกครอง",
    "ผลสำรวจพบว่านักเรียนร้อยละ 12 เคยเห็นโฆษณาสล็อตและคาสิโนออนไลน์ผ่านสื่อสังคม ส่งผลกระทบต่อการเรียน",
    "อบรมให้ความรู้เรื่องพิษภัยของการพนันออนไลน์ บาคาร่า สล็อต หวยออนไลน์ แก่แกนนำนักเรียน 50 คน",
    "มาตรการป้องกันและแก้ไขปัญหาการพนันในสถานศึกษา: ข้าราชการต้องไม่ยุ่งเกี่ยวกับเว็บพนันทุกรูปแบบ",
    "เตือนภัยมิจฉาชีพแอบอ้างชื่อสำนักงานเขต ชวนกู้เงินด่วน ไม่เช็คบูโร อย่าหลงเชื่อโอนเงินล่วงหน้า",
    "เว็บไซต์ของโรงเรียนถูกฝังลิงก์โฆษณาสล็อตเว็บตรง ให้ผู้ดูแลระบบตรวจสอบและปิดกั้นโดยเร็ว",
    "ร่างพระราชบัญญัติสถานบันเทิงครบวงจรซึ่งมีกาสิโนเป็นส่วนหนึ่ง ขอเชิญแสดงความคิดเห็น",
    "ใครติดพนันบอล โทรปรึกษาสายด่วนเลิกพนัน 1323 ได้ตลอด 24 ชั่วโมง",
    "ตามพระราชบัญญัติการพนัน พ.ศ. 2478 บาคาร่า รูเล็ต และสล็อตแมชชีนเป็นการพนันที่ห้ามเด็ดขาด",
    "ขอเชิญสมัครฟรี อบรมออนไลน์ สมัครวันนี้ แอดไลน์กลุ่มเพื่อรับลิงก์ทางเข้าห้องประชุม",
    "เบิกค่าเช่าที่พักได้เท่าที่จ่ายจริง ฝากถอนเงินผ่านบัญชีสหกรณ์ออมทรัพย์ครู ไม่มีขั้นต่ำ",
    "จัดซื้อหน่วยความจำ DDR4 จำนวน 2 slot และการ์ดขยาย PCIe slot 16x แบบ wireless auto",
    "นิทรรศการรู้ทันภัยออนไลน์: ซื้อวุฒิปลอม ปั๊มไลค์ เงินกู้ด่วน และคลิปหลุด มีความผิดตามกฎหมาย",
    "เทศน์มหามงคล ห้องสมุดแนะนำหนังโปรดและเกมไพเราะ ครูเล็ตตาเล่าเรื่องเสือ มังกร และกระต่าย",
    "การใช้ยาไวอากร้าเกินขนาดเป็นอันตรายต่อหัวใจ โดยโรงพยาบาลส่งเสริมสุขภาพตำบล",
    "Sign up now for the time slot of your interview; deposit the form before you withdraw it",
    "ตรวจสอบวุฒิปลอมของผู้สมัคร พบว่าไม่มี ทักไลน์กลุ่มเพื่อสอบถามได้ เงินโอนไวภายใน 1 วัน",
    "งานวิจัยเรื่องพฤติกรรมเล่นเกมและการพนันออนไลน์ของนักเรียนมัธยมศึกษา",
]
SPAM = [
    "Best online casino slot, free bonus 100%, deposit and withdraw at once, join now",
    "cas1n0 sl0t free bonus deposit withdraw",
    "&#3626;&#3621;&#3655;&#3629;&#3605; เว็บตรง เครดิตฟรี ฝากถอน",
    "แทงบอลออนไลน์ ราคาบอลดีที่สุด สมัครสมาชิกรับโบนัส",
    "เงินกู้ด่วน ไม่เช็คแบล็คลิสต์ โอนไว ทักไลน์ได้เลย",
    "รับทำวุฒิปลอม วุฒิการศึกษา ทักไลน์ ราคาถูก",
    "สล็อตเว็บตรง แตกง่าย ฝากถอนออโต้ ไม่มีขั้นต่ำ",
    "บาคาร่าออนไลน์ เครดิตฟรี 100 บาท สมัครเลย",
    "UFABET ทางเข้าล่าสุด แทงบอลออนไลน์ ค่าน้ำดีที่สุด",
    "PG SLOT เว็บใหม่ ทดลองเล่นฟรี แจกโบนัสสมาชิกใหม่",
    "ยูฟ่าเบท เว็บพนันออนไลน์อันดับ 1 มั่นคงปลอดภัย 100% ถูกกฎหมาย",
    "หวยออนไลน์ บาทละ 950 จ่ายไม่อั้น ฝากถอนไว สมัครวันนี้",
    "คาสิโนสด บาคาร่า เสือมังกร ระบบออโต้ รองรับทรูวอเลท",
    "ส ล็ อ ต เ ว็ บ ต ร ง ฝ า ก - ถ อ น อ อ โ ต้",
    "สล\u200b็อ\u200bต แจก\u200bเครดิต\ufeff ฝากถอน\u00adไม่มีขั้นต่ำ",
    "สล๊อต แตกง่ายจ่ายหนัก เครดิดฟรี โบนัสแตก จ่ายจริง",
    "u f a b e t 168 แทงบอลขั้นต่ำ 10 บาท เครดิตฟรี",
    "UF@B3T เครดิตฟรีไม่ต้องแชร์",
    "𝗣𝗚 𝗦𝗟𝗢𝗧 แตกง่าย ฝากถอนออโต้",
    "ＵＦＡＢＥＴ เว็บตรง เครดิตฟรี",
    "sl0t gac0r casino online เครดิตฟรี",
    "[บาคาร่า](https://example.com/a) [สล็อต](https://example.com/b)",
    "ชมงานของเราได้ที่ <https://pgslot-auto.example.com> แทงบอล",
    "โรงเรียนของเรา\nJOKER123 SLOTXO SUPERSLOT รวมค่ายสล็อต เล่นง่าย ได้เงินจริง",
    "กู้เงินด่วนออนไลน์ ไม่เช็คบูโร อนุมัติใน 5 นาที แอดไลน์ @money",
    "รับทำวุฒิ ม.3 ม.6 ปริญญาตรี ขายวุฒิ ตรวจสอบได้ 100%",
    "ปั๊มไลค์ ปั๊มผู้ติดตาม ราคาถูก",
    "สาวไซด์ไลน์รับงาน คลิปหลุด ดูฟรี",
    "sЬоbеt sbobet ทางเข้าเล่น ฝาก 10 รับ 100",
    "ບາคาร่า สูตรบาคาร่าฟรี เครดิตฟรี",
    "บาค0ร่า สล0ต สล็อตเว็บตรง เดิมพันขั้นต่ำ 1 บาท",
    "ลาวาสล็อต เบทฟลิก ลูก้าเบท รวมทุกค่าย",
]


@pytest.mark.parametrize("text", HONEST)
def test_an_honest_text_passes(text: str) -> None:
    """Offices must write against gambling without being called gamblers."""
    assert find_spam(text) == ()


@pytest.mark.parametrize("text", SPAM)
def test_an_advertisement_is_told(text: str) -> None:
    """In every disguise; the message shows the words that gave it away."""
    (found,) = find_spam(f"ข่าวประชาสัมพันธ์ของสำนักงาน\n\n{text}\n\nกลุ่มอำนวยการ")
    assert found.position == len("ข่าวประชาสัมพันธ์ของสำนักงาน") + 2
    assert found.end == found.position + len(text)
    assert found.words


def test_a_planted_paragraph_is_told_beside_an_honest_one() -> None:
    """Intruders hide below what the office wrote."""
    text = f"{HONEST[0]}\n{HONEST[1]}\n\n{SPAM[0]}"
    assert [text[found.position : found.end] for found in find_spam(text)] == [SPAM[0]]


def test_a_planted_flood_is_told_even_in_one_paragraph_with_a_warning() -> None:
    """Else one word of warning would excuse everything."""
    assert find_spam(f"{HONEST[2]} " + " ".join(SPAM[:8]))


@given(st.sampled_from(HONEST), st.sampled_from(["", "ข่าว ", "โรงเรียนบ้านตัวอย่าง "]))
def test_more_honest_words_do_not_make_it_spam(text: str, before: str) -> None:
    """What stands around a warning is of the same kind."""
    assert find_spam(f"{before}{text} สำนักงานเขตพื้นที่การศึกษา") == ()


@given(st.text(), st.text(alphabet="สล็อต เบ\u200bpg0\n[]()", max_size=60))
def test_any_text_is_judged(text: str, more: str) -> None:
    """Places lie within the text and never overlap."""
    end = 0
    for found in find_spam(text + more + text):
        assert end <= found.position < found.end <= len(text + more + text)
        end = found.end


def test_a_link_without_words_hides_no_advertisement() -> None:
    """A picture, or nothing at all, between the brackets."""
    assert find_spam("เครดิตฟรี ฝากถอนออโต้ [](https://a.example/)")


def test_a_megabyte_is_read_in_bounded_time() -> None:
    """Every file of the office passes here at every check."""
    text = (HONEST[6] + "\n") * 4000
    start = time.perf_counter()
    assert find_spam(text) == ()
    assert time.perf_counter() - start < 5
