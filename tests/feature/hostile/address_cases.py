"""Names and addresses that take the place of others, leave the tree or lie about what they are."""

from collections.abc import Mapping

from tests.feature.hostile.contribution import Content, Contribution, Contributions, told
from tests.feature.hostile.ground import news, page
from tests.kinds.tiny_office import PDF

_ALIASES: Mapping[str, str] = {
    "well-known": "/.well-known/security.txt",
    "well-known-folder": "/.well-known/",
    "checksums": "/SHA256SUMS",
    "manifest": "/build-manifest.json",
    "sitemap": "/sitemap.xml",
    "sitemap-folder": "/sitemap.xml/x/",
    "robots": "/robots.txt",
    "not-found": "/404.html",
    "home-file": "/index.html",
    "home-upper": "/INDEX.HTML",
    "folder-file": "/news/index.html",
    "search-index": "/search/search_index.json",
    "style": "/assets/stylesheets/prongsai.css",
    "assets": "/assets/",
    "interface": "/api/news.json",
    "calendar": "/feed.xml",
    "apache": "/.htaccess",
    "apache-below": "/news/.htaccess",
    "apache-encoded": "/%2ehtaccess",
    "git": "/.git/config",
    "hosts": "/_redirects",
    "hosts-headers": "/_headers",
    "domain": "/CNAME",
    "page-of-other": "/contact/",
    "page-of-other-case": "/Contact/INDEX.html",
    "file-of-other": "/news/files/announcement.pdf",
    "below-file": "/news/files/announcement.pdf/x/",
    "dots-twice": "/%252e%252e/%252e%252e/x/",
    "dots-wide": "/\uff0e\uff0e/x/",
    "dots-mixed": "/.%2e/x/",
    "slash-encoded": "/a%2f..%2f..%2fx/",
    "slash-double": "/x//evil.example/",
    "host-encoded": "/%2f%2fevil.example/",
    "backslash": "/%5cevil.example/",
    "newline": "/x%0d%0aSet-Cookie:a=1/",
    "nul-sign": "/x%00.html",
    "quote": "/x%22%3e%3cscript%3ealert(1)%3c%2fscript%3e/",
    "reserved": "/aux/",
    "reserved-file": "/con.html",
    "space-end": "/x%20/",
    "dot-end": "/x./",
    "direction": "/x%E2%80%AEfdp/",
    "invisible": "/x%E2%80%8B/",
    "half": "/%ED%A0%80/",
    "stream": "/x::$DATA/",
    "long": f"/{'a' * 300}/",
    "deep": "/" + "a/" * 240,
    "query": "/x?y=1",
    "fragment": "/x#y",
    "tilde": "/~root/",
    "host": "https://evil.example/",
    "script": "javascript:alert(1)",
}

_NAMES: Mapping[str, tuple[str, Content]] = {
    "dot-environment": ("content/.env", b"SECRET=1\n"),
    "dot-git": ("content/.git/config", b"[core]\n\tfsmonitor = id\n"),
    "dot-github": ("content/.github/workflows/x.yml", b"on: push\n"),
    "dot-nojekyll": ("content/.nojekyll", b""),
    "dot-attributes": ("content/.gitattributes", b"* filter=x\n"),
    "dot-modules": ("content/.gitmodules", b'[submodule "x"]\n'),
    "dot-page": ("content/.hidden.md", page("ก\n")),
    "dot-folder": ("content/.hidden/x.md", page("ก\n")),
    "configuration": ("content/mkdocs.yml", b"hooks: [x.py]\n"),
    "configuration-below": ("content/about/mkdocs.yml", b"plugins: [x]\n"),
    "hook": ("content/hooks.py", b"import os\n"),
    "test": ("content/conftest.py", b"import os\n"),
    "start": ("manuals/sitecustomize.py", b"import os\n"),
    "path-file": ("manuals/x.pth", b"import os\n"),
    "package": ("content/package.json", b"{}"),
    "make": ("content/Makefile", b"all:\n\tid\n"),
    "theme": ("content/theme/main.html", b"{{ 7*191 }}"),
    "overrides": ("content/overrides/main.html", b"{{ 7*191 }}"),
    "template": ("content/news.html.j2", b"{{ 7*191 }}"),
    "jekyll": ("content/_config.yml", b"plugins: [x]\n"),
    "jekyll-folder": ("content/_layouts/x.md", page("ก\n")),
    "worker": ("content/sw.js", b"self.onfetch=1"),
    "module": ("content/x.mjs", b"alert(1)"),
    "wasm": ("content/x.wasm", b"\0asm\1\0\0\0"),
    "font": ("content/files/x.woff2", b"wOF2" + bytes(40)),
    "style": ("content/extra.css", b"body{display:none}"),
    "app-manifest": ("content/app.webmanifest", b"{}"),
    "robots": ("content/robots.txt", b"User-agent: *\nDisallow: /\n"),
    "domain": ("content/CNAME", b"evil.example\n"),
    "checksums": ("content/SHA256SUMS", b"0  index.html\n"),
    "verification": ("content/google1234567890.html", b"google-site-verification: x"),
    "security": ("content/.well-known/security.txt", b"Contact: mailto:evil@evil.example\n"),
    "sitemap": ("content/sitemap.xml", b"<urlset/>"),
    "catalogue": ("content/disclosure/2569/catalogue.yml", b"items: !!python/name:os.system\n"),
    "months": ("content/procurement/months.yml", b"months: [*x]\n"),
    "leading-dash": ("content/files/-rf.pdf", PDF),
    "dot-end": ("content/files/x..pdf", PDF),
    "space-end": ("content/files/x .pdf", PDF),
    "space-behind": ("content/files/x.pdf ", PDF),
    "dot-behind": ("content/files/x.pdf.", PDF),
    "direction": ("content/files/x\u202efdp.pdf", PDF),
    "invisible": ("content/files/a\u200bb.pdf", PDF),
    "homograph": ("content/files/\u0430bc.pdf", PDF),
    "wide": ("content/files/\uff41bc.pdf", PDF),
    "decomposed": ("content/files/e\u0301.pdf", PDF),
    "composed": ("content/files/\u00e9.pdf", PDF),
    "long": (f"content/files/{'a' * 240}.pdf", PDF),
    "percent": ("content/files/%2e%2e.pdf", PDF),
    "backslash": ("content/files/..\\x.pdf", PDF),
    "quote": ("content/files/x'\"$(id)`id`;id.pdf", PDF),
    "escape": ("content/files/x\x1b[2J.pdf", PDF),
    "newline": ("content/files/x\n  บรรทัด 1  ต้องแก้.pdf", PDF),
    "carriage-return": ("content/files/x\rOK.pdf", PDF),
    "command": ("content/files/x\n::error file=mkdocs.yml::y.pdf", PDF),
    "stream": ("content/files/x.pdf::$DATA", PDF),
    "reserved-folder": ("content/about/aux/x.md", page("ก\n")),
    "reserved-port": ("content/files/com1.pdf", PDF),
    "reserved-dots": ("content/files/nul.tar.pdf", PDF),
    "suffix-upper": ("content/files/x.PDF", PDF),
    "suffix-twice": ("content/files/x.exe.pdf", PDF),
    "markdown-as": ("content/files/x.markdown", page("ก\n")),
    "mdx": ("content/files/x.mdx", b"import x from 'y'\n"),
    "page-for-search": ("content/search.md", page("ก\n")),
    "page-for-map": ("content/sitemap.md", page("ก\n")),
    "page-for-404": ("content/404.md", page("ก\n")),
    "page-for-assets": ("content/assets/index.md", page("ก\n")),
    "page-for-interface": ("content/api/index.md", page("ก\n")),
    "page-for-year": ("content/news/2569.md", news()),
    "page-for-news": ("content/news/index.md", news()),
    "page-for-people": ("content/about/people.md", page("ก\n")),
    "folder-as-page": ("content/index/index.md", page("ก\n")),
    "manual-as-page": ("content/manuals/clerical/index.md", page("ก\n")),
    "manual-page": ("content/manuals.md", page("ก\n")),
    "file-of-manuals": ("content/manuals/clerical/guide.pdf", PDF),
    "file-of-manual": ("manuals/clerical/guide.pdf", PDF),
    "file-for-table": ("content/contact/phone-directory.csv", b"a,b\n1,2\n"),
    "file-for-paper": ("content/forms/application/application.pdf", PDF),
    "file-for-data": ("content/datasets/students/students.csv", b"a,b\n1,2\n"),
    "year-far": ("content/disclosure/99999/o01.md", "---\nitem: O1\n---\n"),
}

_TOLD: Mapping[str, Mapping[str, str]] = {
    "alias-to": {
        "F103": """
            well-known well-known-folder apache apache-below apache-encoded git dots-twice
            dots-wide dots-mixed slash-encoded slash-double host-encoded backslash newline
            nul-sign quote reserved reserved-file space-end dot-end direction invisible half
            stream long query fragment host script
        """,
        "F202": """
            checksums manifest sitemap sitemap-folder robots not-found home-file home-upper
            folder-file assets interface page-of-other page-of-other-case file-of-other
            below-file
        """,
    },
    "name": {
        "F007": "catalogue months",
        "F101": "page-for-news@4",
        "F102": "year-far",
        "F201": """
            dot-environment dot-github dot-nojekyll dot-attributes dot-modules dot-page
            dot-folder make template jekyll jekyll-folder domain checksums security leading-dash
            dot-end space-end dot-behind direction invisible homograph wide decomposed composed
            percent backslash quote escape newline carriage-return command stream
            reserved-folder reserved-port reserved-dots suffix-upper suffix-twice
        """,
        "F202": """
            page-for-search page-for-map page-for-people folder-as-page manual-page
            file-of-manual file-for-table file-for-paper file-for-data
        """,
        "F206": "manual-as-page",
        "U005": """
            configuration configuration-below hook test start path-file package theme overrides
            worker module wasm font style app-manifest robots verification sitemap space-behind
            markdown-as mdx
        """,
    },
}
"""How they are told; what is named nowhere here is published as the harmless name that it is."""


_OF_PROGRAM = frozenset(
    "name-" + name
    for name in (
        "configuration", "configuration-below", "hook", "test", "start", "path-file", "package",
        "make", "theme", "overrides", "template", "jekyll", "jekyll-folder", "dot-github",
        "dot-attributes", "dot-modules", "dot-environment",
    )
)  # fmt: skip
"""Files that steer a program where they lie elsewhere: these belong to threat 13."""


def _case(kind: str, name: str, path: str, content: Content, line: int) -> Contribution:
    threat = 13 if f"{kind}-{name}" in _OF_PROGRAM else 6
    return Contribution(threat, path, content, *told(_TOLD[kind], line).get(name, ("", line)))


ADDRESSES: Contributions = {
    **{
        f"alias-to-{name}": _case(
            "alias-to",
            name,
            f"content/aliases/{name}.md",
            page("ก\n", f"aliases: ['{alias}']\n"),
            3,
        )
        for name, alias in _ALIASES.items()
    },
    **{
        f"name-{name}": _case("name", name, path, content, 1)
        for name, (path, content) in _NAMES.items()
    },
}
