"""Texts that want to run, to leave their field, to exhaust the reader or to hide what they say."""

from collections.abc import Mapping

from tests.feature.hostile.contribution import Content, Contribution, Contributions, told
from tests.feature.hostile.ground import page

_SCRIPT = "<script>alert(1)</script>"

_MARKUP: Mapping[str, str] = {
    "noscript": f'<noscript><p title="</noscript>{_SCRIPT}">\n',
    "math": "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></math>\n",
    "svg-animate": "<svg><a><animate attributeName=href values=javascript:alert(1) /></a></svg>\n",
    "svg-use": "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='alert(1)'/>#x\"/></svg>\n",
    "body-onload": "<body onload=alert(1)>\n",
    "video": "<video src=x onerror=alert(1)></video>\n",
    "input-focus": "<input autofocus onfocus=alert(1)>\n",
    "select": "<select autofocus onfocus=alert(1)></select>\n",
    "marquee": "<marquee onstart=alert(1)>x</marquee>\n",
    "object": "<object data=//evil.example/x.swf></object>\n",
    "embed": "<embed src=javascript:alert(1)>\n",
    "template": f"<template>{_SCRIPT}</template>\n",
    "link-sheet": "<link rel=stylesheet href=//evil.example/x.css>\n",
    "import-map": '<script type=importmap>{"imports":{"a":"//evil.example"}}</script>\n',
    "dialog": "<dialog open>ก</dialog>\n",
    "button-action": "<button formaction=javascript:alert(1)>x</button>\n",
    "portal": "<portal src=//evil.example></portal>\n",
    "custom": "<x-y onclick=alert(1)>ก</x-y>\n",
    "slash-tag": "<img/src=x/onerror=alert(1)>\n",
    "tab-tag": "<img\tsrc=x\tonerror=alert(1)>\n",
    "newline-tag": "<img\nsrc=x\nonerror=alert(1)>\n",
    "quote-tag": '<img alt="a>b" src=x onerror=alert(1)>\n',
    "tick-tag": "<img src=`x`onerror=alert(1)>\n",
    "half-close": "<img src=x onerror=alert(1)\n",
    "double-open": "<<script>alert(1);//<</script>\n",
    "in-heading": f"## ก {_SCRIPT}\n",
    "in-list": f"- ก\n- {_SCRIPT}\n",
    "in-quote": f"> {_SCRIPT}\n",
    "in-table": f"| ก |\n|---|\n| {_SCRIPT} |\n",
    "in-footnote": f"ก[^1]\n\n[^1]: {_SCRIPT}\n",
    "in-definition": f"ก\n:   {_SCRIPT}\n",
    "in-abbreviation": f"HTML\n\n*[HTML]: {_SCRIPT}\n",
    "in-alt": f"![{_SCRIPT}](p.png)\n",
    "in-link-text": f"[{_SCRIPT}](https://ok.example/)\n",
    "in-link-title": f"[ก](https://ok.example/ '{_SCRIPT}')\n",
    "in-reference": f"[ก][r]\n\n[r]: https://ok.example/ '{_SCRIPT}'\n",
    "in-box-title": f'!!! note "{_SCRIPT}"\n    ก\n',
    "in-emphasis": f"**{_SCRIPT}** _{_SCRIPT}_\n",
    "in-code": f"`` ` {_SCRIPT} ``\n",
    "in-fence": f"~~~ js\n{_SCRIPT}\n~~~\n",
    "fence-open": f"```\n{_SCRIPT}\n",
    "fence-in-list": f"- ก\n\n    ```\n    {_SCRIPT}\n    ```\n",
    "code-unclosed": f"` {_SCRIPT}\n",
    "code-uneven": f"``` ` {_SCRIPT} `` ก\n",
    "remark-nested": f"<!-- <!-- --> {_SCRIPT} -->\n",
    "remark-odd": f"<!--> {_SCRIPT} -->\n",
    "remark-odd-end": f"<!-- --!> {_SCRIPT}\n",
    "doctype": f"<!DOCTYPE html [<!ENTITY x '{_SCRIPT}'>]>\n&x;\n",
    "escaped": "\\<script\\>alert(1)\\</script\\>\n",
    "attributes-id": "## ก {: #location .note onclick=alert(1) }\n",
    "attributes-name": "ก\n{: name=getElementById id=body }\n",
    "attributes-break": "## ก {: id='\"><script>alert(1)</script>' }\n",
    "attributes-nested": "[ก](https://ok.example/){: href='{: href=javascript:alert(1) }' }\n",
    "attributes-form": "ก\n{: contenteditable=true autofocus onfocus=alert(1) tabindex=1 }\n",
    "attributes-data": "ก\n{: data-md-component=search data-prongsai=x aria-hidden=true hidden }\n",
    "attributes-style": "ก\n{: style='background:url(//evil.example/x)' }\n",
    "attributes-class": "ก\n{: .ps-visually-hidden .ps-hidden .md-overlay }\n",
    "imitates-card": "<article class=ps-card><h2 class=ps-title>ก</h2></article>\n",
    "imitates-note": '<p class="ps-withdrawn">ถอนแล้ว</p>\n',
    "fence-class": "``` { .ps-visually-hidden #ps-q }\nก\n```\n",
    "sheet-fence": "``` mermaid\ngraph TD; A[<img src=x onerror=alert(1)>]\n```\n",
    "snippet": '--8<-- "/etc/passwd"\n',
    "snippet-url": '--8<-- "https://evil.example/x.md"\n',
    "include": "{!../../mkdocs.yml!}\n",
    "macro": "[TOC]\n\n[[toc]]\n\n::: generator.cli\n",
    "wiki": "[[../../mkdocs.yml]] [[javascript:alert(1)]]\n",
    "emoji": ":fontawesome-brands-x:{ onclick=alert(1) }\n",
    "jinja-call": "{{ ''.__class__.__mro__[1].__subclasses__() }}\n",
    "jinja-split": "{\u200b{ 7*191 }}\n",
    "jinja-remark": "{# {{ 7*191 }} #}\n",
    "dollar": "${7*191} #{7*191} *{7*191} @(7*191)\n",
    "erb": "<%= 7*191 %> <% system('id') %>\n",
    "php-short": "<?= 7*191 ?>\n",
    "angular": "{{constructor.constructor('alert(1)')()}}\n",
    "vue": "<div v-html=\"'<img src=x onerror=alert(1)>'\"></div>\n",
    "server-include": '<!--#include virtual="/etc/passwd" -->\n',
    "liquid": "{%- assign x = 7 -%}{{ x | times: 191 }}\n",
    "math-latex": "$$\\href{javascript:alert(1)}{x}$$ \\(x\\)\n",
}

_LINKS: Mapping[str, str] = {
    "newline-scheme": "[x](java&#10;script:alert(1))\n",
    "hex-scheme": "[x](&#x6a;avascript:alert(1))\n",
    "long-entity": "[x](&#0000106avascript:alert(1))\n",
    "space-before": "[x](<  javascript:alert(1)>)\n",
    "control-before": "[x](\x01javascript:alert(1))\n",
    "nul-inside": "[x](java\x00script:alert(1))\n",
    "percent-scheme": "[x](%6aavascript:alert(1))\n",
    "percent-colon": "[x](javascript%3aalert(1))\n",
    "wide-colon": "[x](javascript\uff1aalert(1))\n",
    "escaped-colon": "[x](javascript\\:alert(1))\n",
    "invisible-scheme": "[x](java\u200bscript:alert(1))\n",
    "nested-picture": "[![ภาพ](javascript:alert(1))](javascript:alert(2))\n",
    "nested-link": "[a [b](javascript:alert(1)) c](https://ok.example/)\n",
    "blob": "[x](blob:https://ok.example/1)\n",
    "view-source": "[x](view-source:https://ok.example/)\n",
    "chrome": "[x](chrome://settings)\n",
    "intent": "[x](intent://x#Intent;scheme=http;end)\n",
    "office": "[x](ms-word:ofe|u|https://evil.example/x.docx)\n",
    "search-ms": "[x](search-ms:query=x&crumb=location:\\\\evil.example)\n",
    "shell": "[x](shell:startup)\n",
    "websocket": "[x](wss://evil.example/)\n",
    "jar": "[x](jar:https://evil.example/x!/y)\n",
    "sms": "[x](sms:+66000000000)\n",
    "custom": "[x](line://ti/p/x)\n",
    "share": "[x](\\\\evil.example\\share)\n",
    "drive": "[x](C:\\Windows\\x)\n",
    "slashes-three": "[x](///evil.example/)\n",
    "slash-tab": "[x](/\t/evil.example/)\n",
    "slash-back": "[x](\\/evil.example/)\n",
    "http-one-slash": "[x](http:/evil.example/)\n",
    "http-no-slash": "[x](https:evil.example)\n",
    "http-back": "[x](https:\\\\evil.example)\n",
    "http-no-host": "[x](https://)\n",
    "http-at-encoded": "[x](https://www.obec.go.th%40evil.example/)\n",
    "http-dot-wide": "[x](https://www\u3002obec.go.th/)\n",
    "http-slash-wide": "[x](https://www.obec.go.th\u2215.evil.example/)\n",
    "http-mixed": "[x](https://www.\u03bfbec.go.th/)\n",
    "http-direction": "[x](https://evil.example/\u202eht.og.cebo)\n",
    "http-port": "[x](https://ok.example:99999/)\n",
    "mail-many": "[x](mailto:a@ok.example?bcc=b@evil.example&body=%0d%0aX)\n",
    "phone-code": "[x](tel:*%2306%23)\n",
    "auto-data": "<data:text/html,<script>alert(1)</script>>\n",
    "auto-odd": "<javascript&colon;alert(1)>\n",
    "picture-data": "![ภาพ](data:image/svg+xml;base64,PHN2Zy8+)\n",
    "picture-other": "![ภาพ](https://evil.example/pixel.png)\n",
    "picture-relative": "![ภาพ](//evil.example/pixel.png)\n",
    "reference-other": "![ภาพ][p]\n\n[p]: https://evil.example/pixel.png\n",
    "to-source": "[x](../office.yml)\n",
    "to-source-root": "[x](/office.yml)\n",
    "to-git": "[x](../../.git/config)\n",
    "to-manifest": "[x](/build-manifest.json#x)\n",
    "query-path": "[x](../../../etc/passwd?x#y)\n",
    "text-other-host": "[https://www.obec.go.th/](https://evil.example/login)\n",
    "text-other-name": "[www.ksp.or.th](https://evil.example/)\n",
    "punycode": "[x](https://xn--obec-7qa.go.th/)\n",
    "number-host": "[x](http://3232235777/)\n",
    "hex-host": "[x](http://0x7f.1/)\n",
    "shortened": "[x](https://bit.ly/abc)\n",
}

_WEIGHT: Mapping[str, str] = {
    "underscores": "_" * 20_000 + "ก\n",
    "underscores-pairs": "_ก" * 20_000 + "\n",
    "stars-pairs": "*ก" * 20_000 + "\n",
    "stars-mixed": "**ก*ก" * 10_000 + "\n",
    "ticks-growing": " ".join("`" * n for n in range(1, 300)) + "\n",
    "ticks-apart": "` " * 20_000 + "\n",
    "brackets-apart": "[ " * 20_000 + "\n",
    "brackets-lines": "[\n" * 20_000,
    "brackets-close": "]" * 20_000 + "\n",
    "brackets-alternating": "[](" * 10_000 + "\n",
    "parentheses": "[x](" + "(" * 20_000 + "\n",
    "parentheses-apart": "[x](" + "(a" * 10_000 + "\n",
    "link-spaces": "[x](" + " " * 40_000 + "\n",
    "link-titles": '[x](a "' * 5_000 + "\n",
    "pictures-apart": "![a" * 10_000 + "\n",
    "pictures-lines": "![\n" * 10_000,
    "angles-apart": "<a" * 20_000 + "\n",
    "angles-lines": "<\n" * 20_000,
    "angles-mail": "<a@" * 10_000 + "\n",
    "angles-http": "<http:" * 10_000 + "\n",
    "entities": "&" * 40_000 + "\n",
    "entities-long": "&" + "a" * 40_000 + "\n",
    "braces": "{: " * 10_000 + "\n",
    "braces-attributes": "ก {: " + "a=b " * 10_000 + "\n",
    "braces-quotes": "ก {: " + "a='" * 10_000 + "}\n",
    "pipes": "|" * 40_000 + "\n",
    "pipes-rows": ("|" * 40 + "\n") * 1_000,
    "table-lines": "|a\n" * 15_000,
    "dashes": "-" * 40_000 + "\n",
    "dashes-apart": "- " * 20_000 + "\n",
    "dashes-lines": "- -\n" * 10_000,
    "equals": "ก\n" + "=" * 40_000 + "\n",
    "hashes": "#" * 40_000 + "\n",
    "hashes-lines": "#\n" * 20_000,
    "hashes-end": "# ก" + " #" * 20_000 + "\n",
    "quotes-lines": "> ก\n" * 10_000,
    "quotes-lazy": (">" * 11 + " ก\nข\n") * 1_000,
    "numbers": "1. " * 10_000 + "\n",
    "numbers-lines": "1. ก\n" * 8_000,
    "numbers-huge": f"{'9' * 40_000}. ก\n",
    "list-mixed": "".join(f"{' ' * (n % 40)}{'-*+'[n % 3]} ก\n" for n in range(4_000)),
    "colons": ":" * 40_000 + "\n",
    "definitions-lines": ":   ก\n" * 4_000,
    "footnotes-chain": "".join(f"[^{n}]: [^{n + 1}]\n\n" for n in range(1_500)) + "[^0]\n",
    "footnotes-loop": "[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]\n",
    "footnotes-same": "[^a]" * 4_000 + "\n\n[^a]: ก\n",
    "footnotes-open": "[^" * 20_000 + "\n",
    "abbreviations": "".join(f"*[ก{n}]: ข\n" for n in range(1_500)) + "ก1 ก2 ก3\n" * 500,
    "abbreviation-long": f"*[{'ก' * 20_000}]: ข\n\nก\n",
    "boxes": "".join("    " * n + "!!! note\n" for n in range(19)) + "ก\n",
    "boxes-lines": "!!! note\n" * 5_000,
    "fences": "```\n" * 10_001,
    "fences-growing": "".join("`" * n + "\n" for n in range(3, 300)),
    "references-same": "[a]: x\n" * 10_000,
    "references-used": "[a]\n" * 10_000 + "\n[a]: https://ok.example/\n",
    "references-lines": "[a\n]: x\n" * 5_000,
    "escapes": "\\" * 40_001 + "\n",
    "breaks": "ก  \n" * 20_000,
    "breaks-tag": "<br>" * 10_000 + "\n",
    "remarks": "<!--" * 10_000 + "\n",
    "remarks-closed": "<!-- -->" * 6_000 + "\n",
    "remarks-ends": "-->" * 15_000 + "\n",
    "tags": "<b>" * 15_000 + "\n",
    "tags-spaces": "<b" + " " * 45_000 + "\n",
    "templates": "{{" * 20_000 + "\n",
    "templates-spaced": "{ " * 20_000 + "\n",
    "placeholders": "\x02" * 40_000 + "\n",
    "controls": "\x03klzzwxh:1\x02" * 4_000 + "\n",
    "marks": "ก" + "\u0e34" * 40_000 + "\n",
    "marks-lines": ("ก" + "\u0e48" * 400 + "\n") * 80,
    "combining": "a" + "\u0301" * 40_000 + "\n",
    "digits": "1" * 45_000 + "\n",
    "digits-dashes": "1-" * 20_000 + "\n",
    "digits-spaces": "1 " * 20_000 + "\n",
    "addresses": "https://" * 6_000 + "\n",
    "addresses-long": "https://" + "a." * 20_000 + "\n",
    "addresses-brackets": "https://ok.example/" + "(" * 55 + ")" * 40_000 + "\n",
    "mails": "a@" * 20_000 + "\n",
    "mails-dots": "a@" + "a." * 20_000 + "\n",
    "dates": "31 มกราคม 25" * 4_000 + "\n",
    "thai-letters": "เแโใไ" * 9_000 + "\n",
    "thai-leading": "เ" * 45_000 + "\n",
    "thai-sara-am": "นํา" * 15_000 + "\n",
    "spaces": "ก" + " " * 45_000 + "ข\n",
    "tabs": "\t" * 9 + "ก" + "\t" * 45_000 + "ข\n",
    "invisible": "\u200b" * 40_000 + "\n",
    "directions": "\u202e\u202d" * 20_000 + "\n",
    "emoji-joined": "\U0001f468\u200d" * 15_000 + "\n",
    "lines-two-megabytes": ("ก" * 300 + "\n") * 1_000,
    "one-line": "ก" * 49_000 + "\n",
    "words": "คณะกรรมการการศึกษาขั้นพื้นฐาน" * 1_500 + "\n",
    "gambling-many": "สล็อต " * 8_000 + "\n",
    "quotation": '"' * 40_000 + "\n",
    "nested-mix": "> - 1. " * 11 + "ก\n",
    "indents": "".join(f"{' ' * (n % 80)}ก\n" for n in range(6_000)),
}


def _front(lines: str) -> str:
    return f"---\ntitle: ทดสอบ\n{lines}---\nเนื้อหา\n"


_FRONT: Mapping[str, Content] = {
    "tag-float": _front("owner: !!float 1\n"),
    "tag-binary": _front("owner: !!binary R0lGODlh\n"),
    "tag-set": _front("owner: !!set {a, b}\n"),
    "tag-local-name": _front("owner: !!python/name:os.system\n"),
    "tag-verbatim": _front("owner: !<tag:yaml.org,2002:python/object/new:os.system> [id]\n"),
    "tag-bare": _front("owner: ! x\n"),
    "tag-directive": "---\n%TAG ! tag:yaml.org,2002:python/\n---\ntitle: ก\n",
    "version-directive": _front("%YAML 9.9\n"),
    "merge-key": _front("base: {owner: ก}\n<<: base\n"),
    "anchor-self": _front("owner: &a [*a]\n"),
    "key-list": _front("? [a, b]\n: c\n"),
    "key-map": _front("{a: b}: c\n"),
    "key-null": _front("~: c\n"),
    "key-empty": _front(": c\n"),
    "key-number": _front("1: c\n"),
    "key-long": _front(f"{'k' * 2_000}: c\n"),
    "key-private": _front("__class__: x\n__init__: y\nmodel_config: z\n"),
    "key-same-case": _front("Owner: x\nowner: y\n"),
    "key-wide": _front("\uff4fwner: x\n"),
    "key-invisible": _front("own\u200ber: x\n"),
    "number-huge": _front(f"updated: {'9' * 10_000}\n"),
    "number-octal": _front("updated: 0o17\n"),
    "number-sexagesimal": _front("updated: 190:20:30\n"),
    "number-exponent": _front("review_in: 1e999 ปี\n"),
    "number-period": _front("reviewed: 2569-01-01\nreview_in: 999999999 ปี\n"),
    "not-a-number": _front("updated: .nan\n"),
    "infinite": _front("updated: .inf\n"),
    "date-negative": _front("updated: -2569-01-01\n"),
    "date-zero": _front("updated: 0000-00-00\n"),
    "date-month-13": _front("updated: 2569-13-01\n"),
    "date-superscript": _front("updated: ²⁵⁶⁹-01-01\n"),
    "date-arabic": _front("updated: ٢٥٦٩-01-01\n"),
    "date-early": _front("updated: 1 มกราคม 2400\n"),
    "date-long": _front(f"updated: {'1 ' * 5_000}\n"),
    "bytes-utf-16": "---\ntitle: ก\n---\nก\n".encode("utf-16-le"),
    "bytes-utf-32": "---\ntitle: ก\n---\nก\n".encode("utf-32"),
    "bytes-utf-7": b"---\ntitle: +ADw-script+AD4-\n---\n+ADw-script+AD4-\n",
    "bytes-overlong": b"---\ntitle: \xc0\xbcscript\n---\n",
    "bytes-surrogate": b"---\ntitle: \xed\xa0\x80\n---\n",
    "bytes-nul-body": b"---\ntitle: a\n---\na\x00b\n",
    "bytes-escape": "---\ntitle: ก\n---\n\x1b[31mก\x1b]0;x\x07\n".encode(),
    "bytes-gzip": b"\x1f\x8b\x08\x00" + bytes(60),
    "bom-twice": "\ufeff\ufeff---\ntitle: ก\n---\nก\n",
    "cr-only": "---\rtitle: ก\r---\rก\r",
    "line-separators": "---\ntitle: ก\u2028owner: ข\u0085draft: true\n---\nก\n",
    "dots-end": "---\ntitle: ก\n...\nก\n",
    "dashes-many": "---\ntitle: ก\n---\n---\nowner: x\n---\nก\n",
    "second-document": "---\ntitle: ก\n--- x\ntitle: ข\n---\nก\n",
    "block-huge": _front(f"summary: |\n{'  ก' * 30_000}\n"),
    "block-lines": _front("summary: |\n" + "  ก\n" * 1_900),
    "flow-open": _front("aliases: [" + "/x/, " * 3_000 + "\n"),
    "quote-open": _front('owner: "ก\n'),
    "escape-huge": _front('owner: "\\UFFFFFFFF"\n'),
    "escape-newline": _front('owner: "a\\nb\\rSet-Cookie: x"\n'),
    "escape-control": _front('owner: "a\\e[2Jb"\n'),
    "escape-tag-letters": _front('owner: "a\\U000E0041b"\n'),
    "indicators": _front("owner: @x\n"),
    "percent": _front("owner: %x\n"),
    "tick": _front("owner: `id`\n"),
    "tab-value": _front("owner:\tก\n"),
    "tab-indent": _front("withdrawn:\n  reason: ก\n\ton: ข\n"),
    "list-of-lists": _front("aliases: [[['/x/']]]\n"),
    "map-for-list": _front("aliases: {a: /x/}\n"),
    "alias-number": _front("aliases: [1]\n"),
    "aliases-many": _front("aliases:\n" + "".join(f"  - /x{n}/\n" for n in range(1_900))),
    "title-list": "---\ntitle: [ก]\n---\nก\n",
    "title-null": "---\ntitle: ~\n---\nก\n",
    "title-empty": '---\ntitle: ""\n---\nก\n',
    "title-space": '---\ntitle: "   "\n---\nก\n',
    "title-invisible": '---\ntitle: "\\u200b\\u2060"\n---\nก\n',
    "title-marks": "---\ntitle: \u0e34\u0e48\n---\nก\n",
    "title-long": f"---\ntitle: {'ก' * 401}\n---\nก\n",
    "title-only-tag": "---\ntitle: <script>alert(1)</script>\n---\nก\n",
    "title-json-end": "---\ntitle: 'ก</script><script>alert(1)</script>'\n---\nก\n",
    "title-remark": "---\ntitle: 'ก<!--<script>'\n---\nก\n",
    "title-feed-end": "---\ntitle: 'ก]]></title></item>'\n---\nก\n",
    "title-formula": "---\ntitle: '=HYPERLINK(\"http://evil.example\")'\n---\nก\n",
    "template-field": _front("template: ../../etc/passwd\n"),
    "hide-field": _front("hide: [navigation]\n"),
    "search-field": _front("search: {exclude: true}\n"),
    "hooks-field": _front("hooks: [x.py]\n"),
    "class-field": _front("class: ps-card\nid: __config\n"),
    "url-field": _front("url: https://evil.example/\n"),
    "canonical-field": _front("canonical_url: https://evil.example/\n"),
    "redirect-field": _front("redirect_to: https://evil.example/\n"),
    "script-field": _front("extra_javascript: [//evil.example/x.js]\n"),
    "withdrawn-far": _front("withdrawn: {reason: ก, on: 9999-12-31, by: ข}\n"),
    "group-path": _front("group: ../admin\n"),
    "group-script": _front("group: <script>\n"),
    "updated-list": _front("updated: [2569, 1, 1]\n"),
    "review-zero": _front("review_in: 0 วัน\n"),
}  # fmt: skip


_TOLD: Mapping[str, Mapping[str, str]] = {
    "markup": {
        "F010": "jinja-split",
        "L001": "attributes-nested",
        "U002": """
            noscript math svg-animate svg-use body-onload video input-focus select marquee
            object embed template link-sheet import-map dialog button-action portal custom
            slash-tag tab-tag newline-tag quote-tag tick-tag double-open in-heading in-list@5
            in-quote in-table@6 in-footnote@6 in-definition@5 in-abbreviation@6 in-alt
            in-link-text in-link-title in-reference@6 in-box-title in-emphasis fence-open@5
            code-unclosed code-uneven remark-nested remark-odd remark-odd-end doctype
            attributes-break imitates-card imitates-note vue
        """,
        "U003": "jinja-call jinja-remark angular liquid",
    },
    "links": {
        "F012": "http-direction",
        "L001": """
            newline-scheme hex-scheme long-entity nul-inside percent-scheme percent-colon
            wide-colon escaped-colon invisible-scheme share slash-tab slash-back to-source
            to-source-root to-manifest
        """,
        "L002": "to-git query-path",
        "L107": "shortened",
        "L112": "text-other-host text-other-name",
        "U002": "auto-data",
        "U004": """
            space-before control-before nested-picture blob view-source chrome intent office
            search-ms shell websocket jar sms custom drive slashes-three http-one-slash
            http-no-slash http-back http-no-host http-at-encoded http-dot-wide http-slash-wide
            http-mixed picture-data picture-other picture-relative reference-other@6
        """,
        "U102": "punycode number-host hex-host",
    },
    "weight": {
        "C101": "thai-sara-am",
        "C102": "marks marks-lines thai-letters thai-leading",
        "F010": "placeholders controls invisible emoji-joined",
        "F012": "directions",
        "U002": "tags",
        "U003": "templates",
        "U010": """
            underscores ticks-growing brackets-apart brackets-lines brackets-alternating
            parentheses link-titles pictures-apart pictures-lines angles-http hashes-lines
            numbers footnotes-same footnotes-open abbreviations fences-growing@21
            references-lines
        """,
        "U104": "spaces tabs",
    },
    "fields": {
        "F001": "bytes-utf-32@1 bytes-overlong@2 bytes-surrogate@2 bytes-gzip@1",
        "F003": "cr-only@1",
        "F004": "bytes-utf-16@1 bom-twice@1",
        "F005": """
            tag-directive@2 version-directive key-empty key-long line-separators@2 flow-open
            quote-open escape-huge indicators percent tick tab-indent@5
        """,
        "F007": """
            tag-float tag-binary tag-set tag-local-name tag-verbatim anchor-self key-list
            key-map second-document
        """,
        "F010": "bytes-nul-body@4 bytes-escape@4",
        "F101": """
            merge-key key-null key-number key-private key-same-case key-wide key-invisible
            template-field hide-field search-field hooks-field class-field url-field
            canonical-field redirect-field script-field
        """,
        "F102": "title-null@2",
        "F103": """
            number-huge number-octal number-sexagesimal number-exponent number-period@4
            not-a-number infinite date-negative date-zero date-month-13 date-superscript
            date-arabic date-early date-long block-huge block-lines escape-newline
            escape-control escape-tag-letters list-of-lists map-for-list alias-number
            aliases-many title-list@2 title-empty@2 title-space@2 title-invisible@2 title-long@2
            withdrawn-far group-path group-script updated-list review-zero
        """,
    },
}
"""By kind and code; what is named nowhere here is published, and nothing in it works."""

_THREATS: Mapping[str, Mapping[int, str]] = {
    "markup": {
        3: """
            body-onload video object embed link-sheet dialog button-action portal attributes-style
            attributes-class attributes-data imitates-card imitates-note fence-class
        """,
        8: """
            snippet snippet-url include macro wiki emoji jinja-call jinja-split jinja-remark dollar
            erb php-short angular vue server-include liquid math-latex sheet-fence
        """,
    },
    "links": {
        6: "to-source to-source-root to-git to-manifest query-path share drive",
        10: """
            http-at-encoded http-dot-wide http-slash-wide http-mixed http-direction text-other-host
            text-other-name punycode number-host hex-host shortened invisible-scheme http-one-slash
            http-no-slash http-no-host
        """,
    },
    "weight": {10: "invisible directions emoji-joined"},
    "fields": {
        2: """
            title-only-tag title-json-end title-remark title-feed-end title-marks title-invisible
            escape-newline escape-control template-field hide-field search-field hooks-field
            class-field url-field canonical-field redirect-field script-field group-script
        """,
        6: "group-path list-of-lists map-for-list",
        9: "aliases-many block-huge block-lines flow-open date-long key-long number-huge",
        10: "escape-tag-letters key-invisible key-wide",
        18: "withdrawn-far review-zero",
        20: "title-formula",
        22: """
            bytes-utf-16 bytes-utf-32 bytes-utf-7 bytes-overlong bytes-surrogate bom-twice cr-only
            line-separators date-superscript date-arabic date-early date-zero date-negative
        """,
    },
}
"""The threats of cases that belong to another one than most of their kind."""
_USUAL = {"markup": (1, 4), "links": (1, 4), "weight": (9, 4), "fields": (7, 3)}
"""The threat of a kind, and the line on which its hostile part stands."""


def _cases(kind: str, texts: Mapping[str, Content]) -> Contributions:
    usual, line = _USUAL[kind]
    codes = told(_TOLD[kind], line)
    threats = {name: threat for threat, names in _THREATS[kind].items() for name in names.split()}
    return {
        f"{kind}-{name}": Contribution(
            threats.get(name, usual), f"content/{kind}/{name}.md", text,
            *codes.get(name, ("", line)),
        )
        for name, text in texts.items()
    }  # fmt: skip


def _pages(texts: Mapping[str, str]) -> Mapping[str, Content]:
    return {name: page(text) for name, text in texts.items()}


WRITING: Contributions = {
    **_cases("markup", _pages(_MARKUP)),
    **_cases("links", _pages(_LINKS)),
    **_cases("weight", _pages(_WEIGHT)),
    **_cases("fields", _FRONT),
}
