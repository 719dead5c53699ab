"""Hostile texts that may be published, for nothing in them may work: payloads in every field."""

import json
from collections.abc import Mapping

import yaml

from tests.feature.hostile.ground import news, page
from tests.feature.hostile.text_cases import Content
from tests.kinds.tiny_office import LAWS, OFFICE, PDF, picture

P = (
    'กข</title></script><script>alert(1)</script>"><img src=x onerror=alert(1)>'
    "]]>{{ 7*191 }}{% x %}"
)
"""The payload: it leaves attributes, elements, data blocks and character data, and calculates."""


FORMULA = '=HYPERLINK("http://evil.example","ก")'
"""A second payload: it runs where a table of the site is opened in a spreadsheet."""


def _entry(front: Mapping[str, object], body: str = "เนื้อหา\n") -> str:
    lines = "".join(f"{key}: {_flow(value)}\n" for key, value in front.items())
    return f"---\n{lines}---\n{body}"


def _flow(value: object) -> str:
    """YAML in one line, without the anchors that a YAML writer puts at what it meets twice."""
    return json.dumps(value, ensure_ascii=False)


_KEEPER = {"summary": P, "owner": P}
_FILE = [{"file": "files/announcement.pdf", "title": P}]
_PICTURE = {"file": "files/cover.png", "alt": P, "caption": P}
_WITHDRAWN = {"withdrawn": {"reason": P, "on": "1 พ.ย. 2569", "by": P}}
_FIELDS = [
    {"label": P, "help": P, "unit": P},
    {"label": P, "type": "choice", "options": [P, "ข"], "other": "true"},
    {"label": P, "type": "choices", "options": [P]},
    {"label": P, "type": "table", "columns": [{"label": P}, {"label": "ค"}], "row_labels": [P]},
    {"label": P, "type": "signature", "position": P},
    {"label": P, "type": "note"},
]
_NEWS = {"title": P, "group": "admin", "date": "20 พ.ย. 2569", "category": "ประกาศ"}
_FORM = {"title": P, "group": "admin", "version": "1 ต.ค. 2569", "filled_by": P, "when": P}
_MANUAL = {"title": P, "group": "admin", "edition": "มกราคม 2569"}
_FLOW = [{"after": "2", "question": P, "yes": P, "no": P, "no_to": "1"}]
_STEPS = (
    f"## ขั้นตอนการปฏิบัติงาน\n\n1. `{P}`\n    - ผู้รับผิดชอบ: `{P}`\n    - ระยะเวลา: `{P}`\n2. `{P}`\n\n"
    f"## แบบฟอร์มที่ใช้\n\n- `{P}`\n\n## เอกสาร/หลักฐานอ้างอิง\n\n- `{P}`\n"
)

_SIGNED = {"name": P, "position": P}
_ORDER = {
    "title": P,
    "type": "ประกาศ",
    "group": "admin",
    "date": "16 พ.ย. 2569",
    "number": "46/2569",
}
_QUESTION = {"title": P, "topic": "จัดซื้อจัดจ้าง", "group": "admin", "asked": "19 พ.ย. 2569",
             "channel": "อีเมล"}  # fmt: skip
_PROCUREMENT = {"title": P, "group": "admin", "work": "ซื้อ", "method": "คัดเลือก", "budget": "9,000",
                "budget_source": P, "reference_price": "9,000", "announced": "5 ม.ค. 2569",
                "reason": P, "status": "สิ้นสุดสัญญา"}  # fmt: skip
_DATASET = {"title": P, "summary": P, "group": "ict", "updated": "1 ก.ค. 2569", "objective": P,
            "file": "files/payload.csv", "period": "2569", "frequency": "รายปี", "source": P,
            "coverage": P, "keywords": [P], "contact": P}  # fmt: skip
_COLUMNS = [
    {"name": "place", "label": P, "description": P, "empty": P},
    {"name": "number", "label": P, "description": P, "type": "integer", "unit": P},
]
_CELL = P.replace('"', '""')

FIELDS: Mapping[str, Content] = {
    "content/orders/fields.md": _entry(
        _ORDER | _KEEPER | {"number_note": P, "signer": _SIGNED, "tags": [P],
                            "assignments": [_SIGNED | {"role": P, "duties": [P, P]}]}
    ),
    "content/orders/formula.md": _entry(
        _ORDER | {"title": FORMULA, "number": "47/2569",
                  "signer": {"name": FORMULA, "position": FORMULA}}
    ),
    "content/questions/fields.md": _entry(
        _QUESTION | _KEEPER | {"answered": "20 พ.ย. 2569"}, f"`{P}`\n"
    ),
    "content/questions/formula.md": _entry(
        _QUESTION | {"title": FORMULA, "answered": "20 พ.ย. 2569"}, f"{FORMULA}\n"
    ),
    "content/procurement/fields.md": _entry(
        _PROCUREMENT | _KEEPER | {
            "bidders": [{"name": P, "price": "9,000"}], "winner": {"name": P, "price": "9,000"},
            "contract": {"number": P, "signed": "12 ม.ค. 2569", "ends": "11 ก.พ. 2569"}}
    ),
    "content/procurement/cancelled.md": _entry(
        _PROCUREMENT | {"title": FORMULA, "status": "ยกเลิก", "cancelled": P}
    ),
    "content/procurement/months.yml": "months: "
    + _flow([{"month": "ตุลาคม 2568", "reason": P}, {"month": "พฤศจิกายน 2568", "reason": FORMULA}]),
    "content/datasets/fields.md": _entry(
        _DATASET | {"columns": _COLUMNS, "owner": P,
                    "chart": {"kind": "bar", "x": "place", "y": ["number"]}}
    ),
    "content/datasets/files/payload.csv": f'place,number\n"{_CELL}",1\n"ข {_CELL}",2\n',
    "content/forms/formula.md": _entry(
        _FORM | {"title": FORMULA, "code": FORMULA, "fields": [{"label": FORMULA}]}
    ),
    "content/news/formula.md": _entry(_NEWS | {"title": FORMULA, "number": FORMULA}),
    "manuals/formula/index.md": _entry(
        _MANUAL | {"title": FORMULA, "authors": [{"name": FORMULA, "position": FORMULA}],
                   "approved_by": {"name": P, "position": P}}
    ),
    "content/news/fields.md": _entry(
        _NEWS | _KEEPER | {"number": P, "cover": _PICTURE, "gallery": [_PICTURE],
                           "attachments": _FILE, "tags": [P]}
    ),
    "content/news/fields-withdrawn.md": _entry(_NEWS | _KEEPER | _WITHDRAWN),
    "content/forms/fields.md": _entry(
        _FORM | _KEEPER | {"code": P, "submit_to": P, "fields": _FIELDS,
                           "sections": [{"title": P, "note": P, "fields": _FIELDS}],
                           "files": [{"file": "f.pdf", "title": P}]}
    ),
    "content/forms/f.pdf": PDF,
    "manuals/fields/index.md": _entry(
        _MANUAL | _KEEPER | {"authors": [{"name": P, "position": P}],
                             "approved_by": {"name": P, "position": P}},
        f"## คำนำ\n\n`{P}`\n",
    ),
    "manuals/fields/01-work.md": _entry(
        {"title": P, "part": P, "responsible": P, "duration": P, "flow": _FLOW} | _KEEPER, _STEPS
    ),
    "content/disclosure/2569/o01.md": _entry(
        {"item": "O1", "group": "admin", "updated": "1 พ.ย. 2569",
         "evidence": [{"title": P, "page": "/about/structure/"}]} | _KEEPER
    ),
    "content/disclosure/2569/o02.md": _entry(
        {"item": "O2", "group": "admin", "updated": "1 พ.ย. 2569", "none": {"reason": P}}
    ),
    "content/about/fields.md": _entry({"title": P, "aliases": ["/old/fields/"]} | _KEEPER),
    "content/about/fields-withdrawn.md": _entry({"title": P} | _WITHDRAWN),
    "content/laws.yml": LAWS + "  - " + _flow(
        {"id": "hostile", "title": P, "kind": "ระเบียบ", "year": "2540", "issuer": P, "note": P,
         "amendments": [{"title": P, "year": "2550"}]}
    ) + "\n  - " + _flow(
        {"id": "formula", "title": FORMULA, "kind": "ระเบียบ", "year": "2541", "issuer": FORMULA}
    ),
}  # fmt: skip
"""Every field of every kind that takes a text, with the payload in it."""


def office_fields() -> str:
    """The office with the payload in every field that takes a text."""
    office = yaml.safe_load(OFFICE)
    office |= {"name": P, "short_name": P, "name_en": P, "description": P, "hours": P,
               "emblem": "emblem.png", "mission": P}  # fmt: skip
    office["address"] |= {"lines": [P], "province": P, "postcode": P, "latitude": P, "longitude": P}
    office["menu"] = [{"title": P, "url": "/news/", "children": [{"title": P, "url": "/forms/"}]}]
    office["doors"] = [{"name": P, "url": "https://door.example/", "note": P}]
    office["channels"] = [{"label": P, "url": "https://channel.example/"}]
    office["committees"] = [{"name": P, "duties": P}]
    for group in office["groups"]:
        group |= {"name": P, "short_name": P, "duties": [P]}
    office["people"] += [
        {"id": "head", "name": P, "position": P, "acting": P, "rank": "head", "group": "ict",
         "photo": {"file": "photo.png", "alt": P}},
        {"id": "formula", "name": FORMULA, "position": FORMULA, "rank": "staff", "group": "ict"},
    ]  # fmt: skip
    return _flow(office)


OFFICE_FILES: Mapping[str, Content] = {
    "content/office.yml": office_fields(),
    "content/emblem.png": picture(),
    "content/photo.png": picture(),
}

_BODIES: Mapping[str, str] = {
    "entity-link": "[x](java&#115;cript:alert(1))\n",
    "colon-entity": "[x](javascript&colon;alert(1))\n",
    "tab-link": "[x](java\tscript:alert(1))\n",
    "newline-link": "[x](<java\nscript:alert(1)>)\n",
    "autolink": "<javascript:alert(1)>\n",
    "autolink-quote": '<https://ok.example/"onclick="alert(1)>\n',
    "mail-quote": '<a@b.example"onclick=alert(1)>\n',
    "title-quote": "[x](https://ok.example/ \"a' onclick='alert(1)\")\n",
    "reference-title": "[x][r]\n\n[r]: https://ok.example/ 'a\" onclick=\"alert(1)'\n",
    "attributes-link": "[x](https://ok.example/){: onclick=alert(1) href=javascript:alert(2) }\n",
    "attributes-picture": "![ภาพ](p.png){: onerror=alert(1) src=//evil.example/x.png }\n",
    "attributes-heading": "## ก {: onclick=alert(1) style=position:fixed #ps-q .md-overlay }\n",
    "attributes-paragraph": "ก\n{: style=position:fixed;inset:0 #__config .ps-header }\n",
    "attributes-target": "[x](https://ok.example/){: target=_blank ping=//evil.example }\n",
    "abbreviation": 'ข่าว\n\n*[ข่าว]: "><img src=x onerror=alert(1)>\n',
    "footnote": 'ก[^"><script>alert(1)]\n\n[^"><script>alert(1)]: ข\n',
    "admonition": '!!! note "<script>alert(1)</script>"\n    ก\n',
    "admonition-class": "!!! md-overlay\n    ก\n",
    "code-span": "`<script>alert(1)</script>` และ `{{ 7*191 }}`\n",
    "code-fence": "```html\n<script>alert(1)</script>\n{{ 7*191 }}\n```\n",
    "fence-language": '``` {.html onclick=alert(1) "><script>alert(1)</script>}\nก\n```\n',
    "comment": "<!-- <script>alert(1)</script> -->\n",
    "comment-open": "<!-- \n",
    "instruction": "<?php system('id'); ?>\n",
    "character-data": "<![CDATA[<script>alert(1)</script>]]>\n",
    "feed-end": "]]></content:encoded></item>\n",
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;alert(1)&#60;/script&#62;\n",
    "entities-twice": "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;\n",
    "entity-controls": "ก&#0;&#1;&#x1b;&#xfffe;&#xd800;&#x110000;ข\n",
    "half-tag": "<script\n",
    "tag-in-pieces": "<scr<script>ipt>alert(1)</scr</script>ipt>\n",
    "wide-tag": "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e\n",
    "table": "| ก | ข |\n|---|---|\n| `<img src=x onerror=alert(1)>` | **ค** |\n",
    "table-wide": f"|{'ก|' * 2_000}\n|{'-|' * 2_000}\n|{'x|' * 2_000}\n",
    "placeholders": "\x02wzxhzdk:0\x03 klzzwxh:0 \x02klzzwxh:0\x03\n",
    "brackets-in-pairs": "[]" * 20_000 + "\n",
    "blank-lines": "\n" * 400_000 + "ก\n",
    "blank-columns": (" " * 41 + "\n") * 20_000,
    "definitions": ("ก\n:   ข\n\n") * 3_000,
    "many-headings": "".join(f"## หัวข้อ {n}\n\nก\n\n" for n in range(1_000)),
    "emphasis": "**ก *ข " * 3_000 + "\n",
    "emphasis-mixed": "*_" * 240 + "ก" + "_*" * 240 + "\n",
    "references": "".join(f"[{n}]: https://ok.example/{n}\n" for n in range(5_000)) + "[1][]\n",
    "footnotes": "".join(f"ก[^{n}]\n\n[^{n}]: ข\n\n" for n in range(1_000)),
    "thai-run": "กรรมกา" * 8_000 + "\n",
}

BODIES: Mapping[str, Content] = {
    **{f"content/news/body-{name}.md": news(body=body) for name, body in _BODIES.items()},
    **{f"content/about/body-{name}.md": page(body) for name, body in _BODIES.items()},
    "content/news/p.png": picture(),
    "content/about/p.png": picture(),
    "content/news/long-table.md": news(body="| ก | ข |\n|---|---|\n" + "| 1 | 2 |\n" * 20_000),
    "manuals/clerical/40-many.md": _entry(
        {"title": "งานยาว"},
        "## ขั้นตอนการปฏิบัติงาน\n\n" + "".join(f"{n}. ทำงาน\n" for n in range(1, 400)),
    ),
    "content/bom.md": b"\xef\xbb\xbf" + page("ก\n").encode(),
    "content/windows-lines.md": page("ก\n\n- ข\n").replace("\n", "\r\n"),
    "content/mac-lines.md": page("ก\n").replace("\n", "\r"),
    "content/leap-day.md": page("ก\n", "updated: 29 ก.พ. 2567\n"),
    "content/leap-day-thai.md": page("ก\n", "updated: ๒๙ กุมภาพันธ์ ๒๕๖๗\n"),
    "content/norway.md": page("ก\n", "owner: no\n"),
    "content/zero.md": page("ก\n", 'owner: "021234567"\n'),
    "content/far.md": page("ก\n", "reviewed: 2580-01-01\nreview_in: 999 ปี\n"),
    "content/zero-width.md": page("คำ\u200bไทย\u00ad\u2028\u2029 ก\x0bข\x1bค \ufffe\uffff\n"),
    "content/" + "n" * 200 + ".md": page("ก\n"),
}
"""Bodies by the path of their file; what the build refuses is held to its finding instead."""
