"""A real Apache on this machine's loopback, with what shared hosting lets a folder decide."""

import getpass
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.browser_tools import apache
from tests.nginx import free_port

_MODULES = Path("/usr/lib/apache2/modules")
_LOADED = (
    "mpm_event", "authz_core", "dir", "mime", "alias", "rewrite", "headers", "deflate", "filter",
    "negotiation", "autoindex",
)  # fmt: skip
_TYPES = """\
text/html html
text/css css
text/javascript js
text/plain txt
text/csv csv
application/json json
application/xml xml
application/pdf pdf
image/png png
image/jpeg jpg jpeg
image/svg+xml svg
"""
"""As much as every list of types has."""
_CONFIG = """
ServerRoot {folder}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {folder}/httpd.pid
ErrorLog {folder}/error.log
DefaultRuntimeDir {folder}
{modules}
{user}
TypesConfig {folder}/types
DocumentRoot {root}
<Directory {root}>
  AllowOverride All
  Require all granted
</Directory>
"""


@contextmanager
def apache_serving(folder: Path, root: Path) -> Iterator[int]:
    """Serve a folder whose `.htaccess` decides; the port.

    Args:
        folder: A folder for the server alone; it is made.
        root: What is served. Everybody must be able to read it.
    """
    folder.mkdir(parents=True)
    port = free_port()
    user = "User www-data\nGroup www-data" if getpass.getuser() == "root" else ""
    modules = "\n".join(f"LoadModule {name}_module {_MODULES}/mod_{name}.so" for name in _LOADED)
    (folder / "types").write_text(_TYPES)
    config = folder / "httpd.conf"
    config.write_text(
        _CONFIG.format(folder=folder, port=port, modules=modules, user=user, root=root)
    )
    program = apache() or "apache2"
    with subprocess.Popen([program, "-f", str(config), "-D", "FOREGROUND"]) as running:
        try:
            _wait(port, running, folder / "error.log")
            yield port
        finally:
            running.terminate()


def _wait(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + 20
    while server.poll() is None and time.monotonic() < end:
        with socket.socket() as ask:
            if ask.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"Apache does not start: {log.read_text() if log.exists() else ''}")
