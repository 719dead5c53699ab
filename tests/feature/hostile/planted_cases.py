"""What hides from the eye, looks like something else, or sells what no office sells."""

from collections.abc import Mapping

from tests.feature.hostile.contribution import Content, Contribution, Contributions
from tests.feature.hostile.ground import news, page
from tests.unit.source.documents.made import docx_of, open_document, pdf_of, xlsx_of

_AD = "สล็อตเว็บตรง ฝากถอนไม่มีขั้นต่ำ แจกเครดิตฟรี สมัครเลย"
_ENGLISH = "Best online casino slot, free bonus 100%, deposit and withdraw at once, join now"
_LOAN = "เงินกู้ด่วน ไม่เช็คแบล็คลิสต์ โอนไว ทักไลน์ได้เลย"
_GAP = "\n" * 80


def _front(lines: str, body: str = "เนื้อหา\n") -> str:
    return news(front=lines, body=body)


_HIDDEN: Mapping[str, tuple[str, str, int]] = {
    "override": (page("ไฟล์ \u202egnp.exe\n"), "F012", 4),
    "isolate": (page("[สพฐ.](https://ok.example/) \u2067ข\u2069\n"), "F012", 4),
    "override-title": ("---\ntitle: ข่าว\u202eabc\n---\nก\n", "F012", 2),
    "tags": (page("ก" + "".join(chr(0xE0000 + ord(c)) for c in "click") + "\n"), "F010", 4),
    "selectors": (page("ก" + "\U000e0100\U000e0101" * 20 + "\n"), "F010", 4),
    "zero-width": (page("คำ\u200bไทย\n"), "F010", 4),
    "filler": (page("ก\u3164ข\n"), "F010", 4),
    "braille": (page("ก\u2800ข\n"), "F010", 4),
    "shorthand": (page("ก\U0001bca0ข\n"), "F010", 4),
    "object": (page("ก\ufffcข\n"), "F010", 4),
    "escape": (page("ก\x1b[8mลับ\x1b[0m\n"), "F010", 4),
    "link-dot": (page("ก [.](https://evil.example/)\n"), "U103", 4),
    "link-space": (page("ก [\u00a0](https://evil.example/)\n"), "U103", 4),
    "link-empty": (page("ก [](https://evil.example/)\n"), "U103", 4),
    "link-invisible": (page("ก [\u200b](https://evil.example/)\n"), "U103", 4),
    "link-entity": (page("ก [&nbsp;&#8203;](https://evil.example/)\n"), "U103", 4),
    "link-escaped": (page("ก [\\.](https://evil.example/)\n"), "U103", 4),
    "link-bold-dot": (page("ก [**.**](https://evil.example/)\n"), "U103", 4),
    "link-reference-dot": (page("ก [.][x]\n\n[x]: https://evil.example/\n"), "U103", 4),
    "look-alike": (page("[ก](https://www.obec.go.th.evil.example/)\n"), "L112", 4),
    "look-alike-hyphen": (page("[ก](https://obec-go-th.example/)\n"), "L112", 4),
    "look-alike-words": (page("[www.obec.go.th](https://evil.example/)\n"), "L112", 4),
    "look-alike-words-bold": (page("[**https://obec.go.th**](https://evil.example/)\n"), "L112", 4),
    "look-alike-front": (_front("owner: ดู https://obec.go.th.evil.example/\n"), "L112", 6),
    "coded": (page("[ก](https://xn--80ak6aa92e.com/)\n"), "U102", 4),
    "numbers": (page("[ก](http://203.0.113.9/)\n"), "U102", 4),
    "sins": (page("[ก](https://good.casino/)\n"), "U102", 4),
    "short": (page("[ก](https://bit.ly/x)\n"), "L107", 4),
    "lookalike-letters": (page("[ก](https://\u0430pple.com/)\n"), "U004", 4),
    "wide-letters": (page("[ก](https://\uff45vil.example/)\n"), "U004", 4),
    "before-host": (page("[ก](https://www.obec.go.th:443@evil.example/)\n"), "U004", 4),
}

_PLANTED: Mapping[str, tuple[str, str, int]] = {
    "plain": (page(f"{_AD}\n"), "U101", 4),
    "english": (page(f"{_ENGLISH}\n"), "U101", 4),
    "loan": (page(f"{_LOAN}\n"), "U101", 4),
    "diploma": (page("รับทำวุฒิปลอม วุฒิการศึกษา ทักไลน์ ราคาถูก\n"), "U101", 4),
    "buried": (page(f"ก{_GAP}{_AD}\n"), "U101", 84),
    "buried-aside": (page("ก" + " " * 300 + f"{_AD}\n"), "U101", 4),
    "buried-harmless": (page(f"ก{_GAP}ดูเพิ่มเติมที่เว็บของเรา\n"), "U104", 84),
    "in-remark": (page(f"<!-- {_AD} -->\n"), "U101", 4),
    "in-code": (page(f"`{_AD}`\n"), "U101", 4),
    "in-fence": (page(f"```\n{_AD}\n```\n"), "U101", 5),
    "in-footnote": (page(f"ก[^1]\n\n[^1]: {_AD}\n"), "U101", 6),
    "in-table": (page(f"| ก |\n|---|\n| {_AD} |\n"), "U101", 6),
    "in-heading": (page(f"ก\n\n###### {_AD}\n"), "U101", 6),
    "in-quote": (page(f"> {_AD}\n"), "U101", 4),
    "in-alt": (page(f"![{_AD}](p.png)\n"), "U101", 4),
    "in-link-title": (page(f'[ก](https://ok.example/ "{_AD}")\n'), "U101", 4),
    "in-abbreviation": (page(f"ก ข่าว\n\n*[ข่าว]: {_AD}\n"), "U101", 6),
    "in-address": (
        page("[ก](https://ok.example/slot-online-casino-free-credit-bonus)\n"),
        "U101",
        4,
    ),
    "in-title": (f"---\ntitle: {_AD}\n---\nก\n", "U101", 2),
    "in-summary": (_front(f"summary: {_AD}\n"), "U101", 6),
    "in-owner": (_front(f"owner: {_AD}\n"), "U101", 6),
    "in-tags": (_front(f"tags: [{_AD}]\n"), "U101", 6),
    "in-block": (_front("summary: >-\n  ข่าว\n" + f"  {_AD}\n"), "U101", 8),
    "in-draft": (page(f"{_AD}\n", "draft: true\n"), "U101", 5),
    "in-yaml-remark": (page("ก\n", f"# {_AD}\n"), "U101", 3),
    "spaced": (page("ส ล็ อ ต เ ว็ บ ต ร ง แ จ ก เ ค ร ดิ ต ฟ รี ส มั ค ร\n"), "U101", 4),
    "dotted": (page("ส.ล็.อ.ต เว็บตรง แจก.เครดิต.ฟรี ฝาก-ถอน ไม่มี.ขั้นต่ำ\n"), "U101", 4),
    "invisible": (page("\u200b".join(_AD) + "\n"), "U101", 4),
    "wide": (
        page("\uff33\uff2c\uff2f\uff34 \uff23\uff21\uff33\uff29\uff2e\uff2f free bonus deposit\n"),
        "U101",
        4,
    ),
    "mathematical": (
        page(
            "\U0001d601\U0001d5f5\U0001d5f2 \U0001d600\U0001d5f9\U0001d5fc\U0001d601 "
            "casino free bonus deposit withdraw\n"
        ),
        "U101",
        4,
    ),
    "cyrillic": (page("\u0441\u0430sin\u043e sl\u043et free b\u043enus dep\u043esit\n"), "U101", 4),
    "digits": (page("cas1n0 sl0t free bonus deposit withdraw\n"), "U101", 4),
    "entities": (page("&#3626;&#3621;&#3655;&#3629;&#3605; เว็บตรง เครดิตฟรี ฝากถอน\n"), "U101", 4),
    "emphasis": (page("**สล็**อต**เว็บ**ตรง แจก*เครดิต*ฟรี ฝาก**ถอน**ไม่มีขั้นต่ำ\n"), "U101", 4),
    "marks-twice": (page("สล็็อตต เว็บบตรง แจกเครดิตฟรีี ฝากถอนน ไม่มีขั้นต่ำ\n"), "U101", 4),
    "football": (page("แทงบอลออนไลน์ ราคาบอลดีที่สุด สมัครสมาชิกรับโบนัส\n"), "U101", 4),
    "lottery": (page("หวยออนไลน์ จ่ายบาทละ 900 ฝากถอนออโต้ สมัครฟรี\n"), "U101", 4),
    "baccarat": (page("บาคาร่าออนไลน์ คาสิโนสด เครดิตฟรี 50 ไม่ต้องฝาก\n"), "U101", 4),
    "brands": (page("ufabet pgslot เว็บตรง ฝากถอน true wallet เครดิตฟรี\n"), "U101", 4),
    "honest-beside": (page(f"การพนันผิดกฎหมาย\n\n{_AD}\n"), "U101", 6),
    "long-footer": (page("ก\n\n" + f"{_AD} " * 100 + "\n"), "U101", 6),
    "one-in-many": (page("ข่าวประชาสัมพันธ์ของสำนักงาน\n\n" * 300 + f"{_AD}\n"), "U101", 604),
}

_FILES: Mapping[str, tuple[str, Content, str]] = {
    "file-name": ("content/files/slot-online-casino-free-credit.pdf", pdf_of("ก"), "U101"),
    "folder-name": ("content/casino-online-slot-bonus-free/x.md", page("ก\n"), "U101"),
    "in-pdf": ("content/files/ad.pdf", pdf_of("ก", _AD), "U101"),
    "in-docx": ("content/files/ad.docx", docx_of("ก", _AD), "U101"),
    "in-docx-title": ("content/files/ad-title.docx", docx_of("ก", title=_AD), "U101"),
    "in-xlsx": ("content/files/ad.xlsx", xlsx_of({"ก": [["ก"], [_AD]]}), "U101"),
    "in-odt": ("content/files/ad.odt", open_document(f"<text:p>{_AD}</text:p>"), "U101"),
    "in-csv": ("content/files/ad.csv", f"ก,{_AD}\n1,2\n", "U101"),
    "in-pdf-title": ("content/files/ad-title.pdf", pdf_of("ก", title=_AD), "U101"),
}

_OTHERS: Mapping[str, tuple[int, str, Content, str, int]] = {
    "broken-link": (17, "content/other/link.md", page("[ก](gone.md)\n"), "L001", 4),
    "broken-anchor": (17, "content/other/anchor.md", page("[ก](#gone)\n"), "L003", 4),
    "withdrawn-silently": (
        16,
        "content/other/gone.md",
        page("ก\n", "withdrawn: {on: 2569-01-01}\n"),
        "F102",
        3,
    ),
    "item-of-other-year": (18, "content/disclosure/2568/o01.md", "---\nitem: O1\n---\n", "F102", 1),
    "reviewed-never": (
        18,
        "content/other/review.md",
        page("ก\n", "review_in: 0 เดือน\n"),
        "F103",
        3,
    ),
    "national-id": (19, "content/other/id.md", page("นายก 1-1017-00230-70-8\n"), "P101", 4),
    "national-id-title": (
        19,
        "content/other/id-title.md",
        "---\ntitle: นายก 1101700230708\n---\nก\n",
        "P102",
        2,
    ),
    "national-id-csv": (19, "content/files/id.csv", "ชื่อ,เลข\nนายก,1101700230708\n", "P102", 2),
    "national-id-docx": (19, "content/files/id.docx", docx_of("นายก 1101700230708"), "P102", 1),
    "bom-and-crlf": (
        22,
        "content/other/bom.md",
        b"\xef\xbb\xbf" + page("ก\r\n").encode(),
        "F002",
        1,
    ),
    "windows-874": (22, "content/other/old.md", page("ประกาศ\n").encode("cp874"), "F001", 2),
    "decomposed": (22, "content/other/nfd.md", page("น\u0e4d\u0e32 caf\u0065\u0301\n"), "C101", 4),
    "year-of-other-era": (
        22,
        "content/other/era.md",
        page("ก\n", "updated: 2026-13-45\n"),
        "F103",
        3,
    ),
    "year-1112": (
        22,
        "content/other/era-twice.md",
        page("ก\n", "updated: 1 มกราคม 3112\n"),
        "F103",
        3,
    ),
}


def _folder(text: str) -> str:
    return "news" if "\ncategory:" in text else "planted"


PLANTED: Contributions = {
    **{f"hidden-{name}": Contribution(10, f"content/hidden/{name}.md", text, told, line)
       for name, (text, told, line) in _HIDDEN.items()},
    **{f"planted-{name}": Contribution(11, f"content/planted/{name}.md", text, told, line)
       for name, (text, told, line) in _PLANTED.items()},
    **{f"planted-{name}": Contribution(11, path, content, told)
       for name, (path, content, told) in _FILES.items()},
    **{f"other-{name}": Contribution(*case) for name, case in _OTHERS.items()},
}  # fmt: skip
