"""A real nginx on this machine's loopback, for what no invented server would show.

It runs as the person who tests, with a folder of its own, and writes down who asked for what.
"""

import datetime as dt
import os
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from signal import SIGHUP

from scripts.browser_tools import is_root, nginx

OFFICE = "esao1.example.go.th"
"""What the office is called in the configuration that we hand out."""
_EXAMPLE = Path(__file__).parents[1] / "docs" / "hosting" / "nginx.conf"
_STARTS_WITHIN = 10.0
_TYPES = "text/html html; text/css css; text/javascript js; application/json json; image/png png; \
image/svg+xml svg; image/webp webp; image/jpeg jpg jpeg; font/woff2 woff2; application/pdf pdf; \
application/xml xml; application/rss+xml rss; text/csv csv; text/plain txt;"
_MAIN = """
{user}
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log info;
events {{ worker_connections 256; }}
http {{
  types {{ {types} }}
  default_type application/octet-stream;
  log_format told '$connection $status $body_bytes_sent "$request" "$http_user_agent"';
  access_log {folder}/access.log told;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  {http}
}}
"""


@dataclass(frozen=True)
class Certificate:
    """A certificate that signs itself, for `127.0.0.1` and `localhost`."""

    file: Path
    key: Path

    @property
    def directives(self) -> str:
        """What a `server` block says to show it."""
        return f"ssl_certificate {self.file}; ssl_certificate_key {self.key};"


@dataclass(frozen=True)
class Question:
    """One line of what nginx wrote down."""

    connection: int
    status: int
    sent: int
    method: str
    path: str
    agent: str


@dataclass(frozen=True)
class Nginx:
    """A server that runs."""

    url: str
    """The address of its root."""
    port: int
    folder: Path
    """Its configuration and what it writes."""
    process: subprocess.Popen[bytes]

    def reload(self) -> None:
        """Let it read its configuration again."""
        self.process.send_signal(SIGHUP)

    @property
    def questions(self) -> list[Question]:
        """What it was asked so far, in order."""
        return [_question(line) for line in (self.folder / "access.log").read_text().splitlines()]


def _question(line: str) -> Question:
    head, request, _, agent, *_ = line.split('"')
    connection, status, sent = map(int, head.split())
    method, path, *_ = [*request.split(" "), "", ""]
    return Question(connection, status, sent, method, path, agent)


@contextmanager
def serving(
    folder: Path, server: str, http: str = "", tls: Certificate | None = None
) -> Iterator[Nginx]:
    """Serve with one `server` block on a free port.

    Args:
        folder: A folder for the server alone; it is made.
        server: What the block says besides where it listens, such as `root /tmp/site;`.
        http: What stands around the block: `map`, `limit_req_zone`, other blocks.
        tls: What it shows; with it the site is one of https.
    """
    port = free_port()
    secure = f" ssl; {tls.directives}" if tls else ";"
    block = f"{http}\nserver {{ listen 127.0.0.1:{port}{secure}\n{server}\n}}"
    with running(folder, block, port) as process:
        yield Nginx(f"http{'s' * bool(tls)}://127.0.0.1:{port}/", port, folder, process)


def office_server(root: Path, port: int, plain: int, tls: Certificate, name: str = OFFICE) -> str:
    """The configuration that we hand out, with the paths, ports and names of a test.

    Args:
        root: What is served.
        port: For https.
        plain: For http, which leads to https.
        tls: What it shows.
        name: What the site is called.
    """
    text = re.sub(r"listen \[::\].*", "", _EXAMPLE.read_text(encoding="utf-8"))
    for old, new in {
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
        f"/etc/letsencrypt/live/{OFFICE}/fullchain.pem": str(tls.file),
        f"/etc/letsencrypt/live/{OFFICE}/privkey.pem": str(tls.key),
        "/srv/prongsai/current": str(root),
        OFFICE: name,
    }.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


@contextmanager
def running(folder: Path, http: str, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run nginx with all that stands inside `http`, until it takes connections at a port.

    Raises:
        RuntimeError: It does not start; the message is what it said.
    """
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "nginx.conf"
    user = "user root;" if is_root() else ""  # else it would read nothing of a test's folder
    text = _MAIN.format(user=user, folder=folder, types=_TYPES, http=http)
    config.write_text(text, encoding="utf-8")
    (folder / "access.log").touch()
    errors = folder / "error.log"
    command = [nginx() or "nginx", "-p", str(folder), "-e", str(errors), "-c", str(config)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            _await(process, port, errors)
            yield process
        finally:
            process.terminate()


def _await(process: subprocess.Popen[bytes], port: int, errors: Path) -> None:
    until = time.monotonic() + _STARTS_WITHIN
    while process.poll() is None and time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.01)
    raise RuntimeError(f"nginx does not start: {errors.read_text() if errors.exists() else ''}")


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def certificate(
    folder: Path, days: int = 365, names: str = "IP:127.0.0.1,DNS:localhost"
) -> Certificate:
    """Make a certificate that ends so many days from now; fewer than 0 has ended.

    Args:
        folder: Where to make it.
        days: How long it is good.
        names: For whom, as OpenSSL writes it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = Certificate(folder / "cert.pem", folder / "key.pem")
    now = dt.datetime.now(dt.UTC)
    start, end = (
        f"{now + dt.timedelta(days=day, hours=1):%Y%m%d%H%M%SZ}" for day in (days - 400, days)
    )
    config = folder / "ca.conf"
    config.write_text(_CA.format(folder=folder, names=names), encoding="utf-8")
    (folder / "index.txt").write_text("")
    request = str(folder / "request.pem")
    _openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
             "-keyout", str(made.key), "-out", request, "-subj", "/CN=localhost")  # fmt: skip
    _openssl("ca", "-batch", "-notext", "-selfsign", "-create_serial", "-config", str(config),
             "-keyfile", str(made.key), "-in", request, "-out", str(made.file),
             "-startdate", start, "-enddate", end)  # fmt: skip
    return made


_CA = """
[ca]
default_ca = here
[here]
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
policy = any
x509_extensions = site
[any]
commonName = supplied
[site]
subjectAltName = {names}
basicConstraints = critical,CA:true
"""


def _openssl(*arguments: str) -> None:
    done = subprocess.run(
        ["openssl", *arguments], capture_output=True, check=False,
        env={**os.environ, "OPENSSL_CONF": os.devnull},
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr.decode("utf-8", "replace"))
