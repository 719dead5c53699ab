"""`.htaccess`: what Apache on shared hosting is told, where nobody can change the server itself."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from generator.rendering.addresses import absolute
from generator.web.plan import Artifact, Redirect
from generator.web.policy import HEADERS, HTTPS_ONLY

HTACCESS = "/.htaccess"
CACHED = (
    (r"\.(?:woff2|ttf)$", "public, max-age=2592000"),
    (r"\.(?:png|jpe?g|webp|svg|ico|pdf|docx|xlsx|csv|zip)$", "public, max-age=86400"),
    (r"\.(?:css|js)$", "public, max-age=600, must-revalidate"),
    (r"\.(?:html|json|xml|txt)$", "no-cache"),
)
"""How long browsers keep what: pages are asked for anew each time, and mostly did not change.

Style sheet and scripts have no version in their names, so an old one must soon be gone.
"""
_PACKED = (
    "text/html text/css text/javascript application/javascript application/json "
    "application/xml application/rss+xml application/atom+xml image/svg+xml text/csv text/plain"
)
_TEXT = """\
# Made with the site by prongsai; the next publishing writes it anew.
# For Apache 2.4 with AllowOverride All.
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 {root}404.html
AddDefaultCharset utf-8
FileETag MTime Size

<IfModule mod_mime.c>
  AddType font/woff2 .woff2
  AddType image/webp .webp
  AddType application/manifest+json .webmanifest
  AddCharset utf-8 .html .css .js .json .xml .txt .csv .svg
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
{https}  RewriteRule "(?:^|/)\\.(?!well-known/)" - [R=404,L]
  RewriteCond %{{THE_REQUEST}} "^[A-Z]+ [^ ?]*/index\\.html[ ?]"
  RewriteRule "^(.*/)?index\\.html$" "{root}$1" [R=301,L]
</IfModule>
{moved}
<IfModule mod_headers.c>
{headers}
{cached}
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE {packed}
</IfModule>
"""
_HTTPS = """\
  RewriteCond %{HTTPS} !=on
  RewriteCond %{HTTP:X-Forwarded-Proto} !=https
  RewriteCond %{REQUEST_URI} !^/\\.well-known/acme-challenge/
  RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]
"""
"""Behind a proxy that ends TLS, Apache itself only sees http."""


def htaccess(redirects: Iterable[Redirect], site_url: str) -> Artifact:
    """The file for a site at this address.

    Args:
        redirects: Old addresses, which Apache answers with 301 instead of a page that leads on.
        site_url: Absolute address of the site's root, or a slash.
    """
    root = urlsplit(site_url).path or "/"
    is_secure = site_url.startswith("https:")
    told = [*HEADERS, *([HTTPS_ONLY] if is_secure else [])]
    return Artifact(
        HTACCESS,
        _TEXT.format(
            root=root,
            https=_HTTPS if is_secure else "",
            moved="".join(f"{_moved(one, root)}\n" for one in redirects),
            headers="\n".join(f'  Header always set {name} "{value}"' for name, value in told),
            cached="\n".join(
                f'  <FilesMatch "{names}">\n    Header set Cache-Control "{keep}"\n  </FilesMatch>'
                for names, keep in CACHED
            ),
            packed=_PACKED,
        ),
    )


def _moved(redirect: Redirect, root: str) -> str:
    """A rule for one address: Apache matches it as it is after decoding, as a pattern."""
    old = re.escape(root.rstrip("/") + redirect.old.rstrip("/"))
    return f'RedirectMatch 301 "^{old}/?$" "{absolute(redirect.new, root.rstrip("/") or "/")}"'
