"""Hostile texts as data: what must be refused, where and by which code, and what is harmless."""

from collections.abc import Mapping
from typing import NamedTuple

from tests.feature.hostile.ground import news, page

Content = str | bytes


class Refused(NamedTuple):
    """A contribution that must be told with its place."""

    path: str
    content: Content
    code: str
    line: int


FORM = "title: แบบ\ngroup: admin\nversion: 1 ต.ค. 2569\nfilled_by: ครู\nwhen: เสมอ\n"
STEPS = "## ขั้นตอนการปฏิบัติงาน\n"


def _front(lines: str) -> str:
    return f"---\ntitle: ทดสอบ\n{lines}---\nเนื้อหา\n"


def _procedure(body: str, front: str = "") -> str:
    return f"---\ntitle: งาน\ngroup: admin\n{front}---\n{body}"


MARKDOWN: Mapping[str, Refused] = {
    name: Refused(f"content/hostile/{name}.md", page(body), code, line)
    for name, (body, code, line) in {
        "script-tag": ("<script>alert(1)</script>\n", "U002", 4),
        "script-upper": ("ก\n\n<SCRIPT SRC=//evil.example/x.js></SCRIPT>\n", "U002", 6),
        "img-onerror": ("<img src=x onerror=alert(1)>\n", "U002", 4),
        "svg-onload": ("<svg/onload=alert(1)>\n", "U002", 4),
        "iframe": ("<iframe src=https://evil.example></iframe>\n", "U002", 4),
        "meta-refresh": ('<meta http-equiv=refresh content="0;url=//evil.example">\n', "U002", 4),
        "base-tag": ('<base href="https://evil.example/">\n', "U002", 4),
        "form-tag": ('<form action="https://evil.example/"><input></form>\n', "U002", 4),
        "style-tag": ("<style>body{display:none}</style>\n", "U002", 4),
        "details-toggle": ("<details open ontoggle=alert(1)>x</details>\n", "U002", 4),
        "markdown-in-html": ("<div markdown=1>\n**x** <b onclick=alert(1)>\n</div>\n", "U002", 4),
        "jinja-value": ("{{ config.site_url }}\n", "U003", 4),
        "jinja-block": ("ก\n{% include '/etc/passwd' %}\n", "U003", 5),
        "link-javascript": ("[x](javascript:alert(1))\n", "U004", 4),
        "link-odd-case": ("[x](JaVaScRiPt:alert(1))\n", "U004", 4),
        "link-data": ("[x](data:text/html;base64,PHNjcmlwdD4=)\n", "U004", 4),
        "link-vbscript": ("[x](vbscript:msgbox(1))\n", "U004", 4),
        "link-reference": ("[x][r]\n\n[r]: javascript:alert(1)\n", "U004", 6),
        "link-file": ("[x](file:///etc/passwd)\n", "U004", 4),
        "link-ftp-auto": ("<ftp://evil.example/x>\n", "U004", 4),
        "link-scheme-relative": ("[x](//evil.example/)\n", "U004", 4),
        "link-broken-host": ("[x](http://[bad)\n", "U004", 4),
        "link-odd-host": ("[x](http://ex\u2100.com/)\n", "U004", 4),
        "link-userinfo": ("[x](https://www.obec.go.th@evil.example/)\n", "U004", 4),
        "link-homograph": ("[x](https://www.\u043ebec.go.th/)\n", "U004", 4),
        "link-etc": ("[x](../../../../etc/passwd)\n", "L002", 4),
        "link-etc-encoded": ("[x](%2e%2e/%2e%2e/%2e%2e/etc/passwd)\n", "L002", 4),
        "link-root": ("[x](/etc/passwd)\n", "L001", 4),
        "link-backslash": ("[x](/\\evil.example)\n", "L001", 4),
        "image-outside": ("![ภาพ](../../../mkdocs.yml)\n", "L002", 4),
        "image-javascript": ("![ภาพ](javascript:alert(1))\n", "U004", 4),
        "image-no-alt": ("![](x.png)\n", "A001", 4),
        "brackets": ("[" * 20_000 + "\n", "U010", 4),
        "brackets-with-letters": ("[a" * 20_000 + "\n", "U010", 4),
        "images-open": ("![" * 20_000 + "\n", "U010", 4),
        "angle-brackets": ("<" * 20_000 + "\n", "U010", 4),
        "backticks": ("`" * 20_000 + "\n", "U010", 4),
        "stars": ("*" * 20_000 + "ก\n", "U010", 4),
        "quotes-nested": (">" * 5_000 + " ก\n", "U010", 4),
        "quotes-spaced": ("> " * 5_000 + " ก\n", "U010", 4),
        "long-line": ("ก" * 300_000 + "\n", "U010", 4),
        "list-nested": ("".join(f"{' ' * n}- ก\n" for n in range(600)), "U010", 84),
        "direction": ("ไฟล์ \u202efdp.exe\n", "F012", 4),
    }.items()
}

FRONT: Mapping[str, Refused] = {
    name: Refused(f"content/front/{name}.md", content, code, line)
    for name, (content, code, line) in {
        "tag-python": (_front("owner: !!python/object/apply:os.system [id]\n"), "F007", 3),
        "tag-own": (_front("owner: !x y\n"), "F007", 3),
        "anchor": (_front("owner: &a ครู\n"), "F007", 3),
        "alias": (_front("owner: *a\n"), "F007", 3),
        "bomb": (_front("a: &a [x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n"), "F007", 3),
        "merge": (_front("<<: {title: x}\n"), "F101", 3),
        "deep": (_front(f"owner: {'[' * 5_000}{']' * 5_000}\n"), "F008", 3),
        "deep-map": (_front(f"owner: {'{a: ' * 300}x{'}' * 300}\n"), "F008", 3),
        "repeated": (_front("owner: a\nowner: b\n"), "F006", 4),
        "unknown": (_front("onload: alert(1)\n"), "F101", 3),
        "list-for-text": (_front("owner: [a, b]\n"), "F103", 3),
        "tab": (_front("withdrawn:\n\treason: x\n"), "F005", 4),
        "colon": (_front("owner: ก: ข: ค\n"), "F005", 3),
        "nul": (_front("owner: a\x00b\n"), "F005", 3),
        "nul-escape": (_front('owner: "a\\x00b"\n'), "F103", 3),
        "half-letter": (_front('owner: "\\ud800"\n'), "F005", 3),
        "direction-escape": (_front('owner: "\\u202eabc"\n'), "F103", 3),
        "huge": (_front(f"summary: {'ก' * 200_000}\n"), "F103", 3),
        "many-keys": (_front("".join(f"k{n}: x\n" for n in range(80_000))), "F009", 1),
        "many-aliases": (_front(f"aliases:\n{'  - /x/' * 9}\n"), "F103", 4),
        "megabytes": (_front(f"owner: {'x' * 2_000_000}\n"), "F009", 1),
        "none": ("# เรื่อง\n\nเนื้อหา\n", "F004", 1),
        "empty": ("", "F004", 1),
        "only-open": ("---", "F004", 1),
        "only-fence": ("---\n", "F004", 1),
        "both-fences": ("---\n---\n", "F102", 1),
        "never-closed": ("---\ntitle: ก\nเนื้อหา\n", "F004", 1),
        "scalar": ("---\nเพียงข้อความ\n---\n", "F005", 2),
        "windows-874": ("---\ntitle: ข่าวประกาศ\n---\n".encode("cp874"), "F001", 2),
        "utf-16": ("---\ntitle: ข่าว\n---\n".encode("utf-16"), "F001", 1),
        "latin-1": ("---\ntitle: caf\xe9\n---\n".encode("latin-1"), "F001", 2),
        "half-sequence": (b"---\ntitle: \xe0\xb8\n---\n", "F001", 2),
        "binary": (bytes(range(256)) * 40, "F001", 2),
        "withdrawn-list": (_front("withdrawn: [x]\n"), "F103", 3),
        "alias-traverse": (_front("aliases: [/../../etc/cron.d/x]\n"), "F103", 3),
        "alias-encoded": (_front("aliases: [/%2e%2e/%2e%2e/x/]\n"), "F103", 3),
        "alias-of-host": (_front("aliases: ['//evil.example/']\n"), "F103", 3),
        "alias-home": (_front("aliases: [/]\n"), "F202", 3),
        "alias-feed": (_front("aliases: [/news/feed.xml/]\n"), "F202", 3),
        "file-traverse": (_front("attachments: [{file: ../../etc/passwd, title: ก}]\n"), "F103", 3),
        "file-absolute": (_front("attachments: [{file: /etc/passwd, title: ก}]\n"), "F103", 3),
        "file-windows": (_front("attachments: [{file: 'C:\\x.pdf', title: ก}]\n"), "F103", 3),
        "file-missing": (_front("attachments: [{file: no.pdf, title: ก}]\n"), "F204", 3),
        "group-missing": (_front("group: nobody\n"), "F204", 3),
        "leap-day-wrong": (_front("updated: 2568-02-29\n"), "F103", 3),
        "leap-day-common": (_front("updated: 2025-02-29\n"), "F103", 3),
        "year-99999": (_front("updated: 99999-01-01\n"), "F103", 3),
        "year-between": (_front("updated: 2300-01-01\n"), "F103", 3),
        "era-wrong": (_front("updated: 1 ม.ค. ค.ศ. 2569\n"), "F103", 3),
        "date-words": (_front("updated: วันนี้\n"), "F103", 3),
        "flag-words": (_front("draft: อาจจะ\n"), "F103", 3),
    }.items()
}

OTHER_KINDS: Mapping[str, Refused] = {
    "evidence-entry": Refused(
        "content/disclosure/2569/o02.md",
        "---\nitem: O2\ngroup: admin\nupdated: 1 พ.ย. 2568\n"
        "evidence:\n  - title: ก\n    entry: ../../etc/passwd\n---\n",
        "D109", 7,
    ),
    "evidence-page": Refused(
        "content/disclosure/2569/o03.md",
        "---\nitem: O3\ngroup: admin\nupdated: 1 พ.ย. 2568\n"
        "evidence:\n  - title: ก\n    page: /../../etc/passwd\n---\n",
        "F103", 7,
    ),
    "evidence-url": Refused(
        "content/disclosure/2569/o04.md",
        "---\nitem: O4\ngroup: admin\nupdated: 1 พ.ย. 2568\n"
        "evidence:\n  - title: ก\n    url: javascript:alert(1)\n---\n",
        "F103", 7,
    ),
    "branch-nowhere": Refused(
        "manuals/clerical/31-branch.md",
        _procedure(
            f"{STEPS}1. ก\n2. ข\n",
            "flow:\n  - after: 999999999\n    question: ก\n    no_to: 1\n",
        ),
        "M002", 5,
    ),
    "steps-nested": Refused(
        "manuals/clerical/32-nested.md",
        _procedure(STEPS + "".join(f"{' ' * n}- ก\n" for n in range(1_200))),
        "U010", 86,
    ),
    "form-empty": Refused("content/forms/nothing.md", f"---\n{FORM}---\n", "F103", 1),
    "news-category": Refused(
        "content/news/category.md", news().replace("ประกาศ", "<script>"), "F103", 5
    ),
    "manual-missing": Refused("manuals/lost/01-x.md", _procedure(f"{STEPS}1. ก\n"), "M004", 1),
    "unplaced": Refused("manuals/clerical/deep/er/x.md", page("ก\n"), "F206", 1),
    "folder-named-file": Refused("content/x.md/inside.md", page("ก\n"), "F201", 1),
    "name-thai": Refused("content/ข่าว.md", page("ก\n"), "F201", 1),
    "name-space": Refused("content/a b.md", page("ก\n"), "F201", 1),
    "name-upper": Refused("content/Upper.MD", page("ก\n"), "F201", 1),
    "name-reserved": Refused("content/aux.md", page("ก\n"), "F201", 1),
    "name-markup": Refused("content/<img src=x onerror=alert(1)>.md", page("ก\n"), "F201", 1),
    "name-newline": Refused("content/a\nb.md", page("ก\n"), "F201", 1),
    "case-twin": Refused("content/hostile/Script-Tag.md", page("ก\n"), "F201", 1),
}  # fmt: skip

REFUSED: Mapping[str, Refused] = {**MARKDOWN, **FRONT, **OTHER_KINDS}
