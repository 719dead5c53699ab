"""Time publishing and the live check of the sample office beside plain tools for the same bytes.

A folder is compared with `cp` and `sha256sum`, a server (ssh on loopback) with `rsync` and
`sha256sum`, the live check with `curl` asking a real nginx for every file.

    python -m benchmarks.publishing
"""

import datetime as dt
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import quote

from benchmarks.report import table
from generator.checksums import CHECKSUMS
from generator.pipeline.building import build_project
from generator.pipeline.live import LiveWish, Network, check_live
from generator.publish.address import place_at
from generator.publish.publishing import publish
from generator.publish.ready_site import ready_site
from tests.nginx import serving
from tests.ssh_server import ssh_server

ROOT = Path(__file__).resolve().parent.parent
NOW = dt.datetime(2026, 11, 25, tzinfo=dt.UTC)


def main() -> None:
    """Measure all ways in this process, one after the other, and print a table."""
    with tempfile.TemporaryDirectory(prefix="publishing-") as made:
        work = Path(made)
        site = work / "site"
        if build_project(ROOT, site) is None:
            raise RuntimeError("the sample office has errors")
        (work / "ssh").mkdir()
        with (
            ssh_server(work / "ssh") as ssh,
            serving(work / "nginx", f"root {site}; gzip on; gzip_types *;") as server,
        ):
            ways = {
                "folder, first time": (
                    partial(_publish, site, str(work / "a"), None),
                    partial(_copied, site, work / "b"),
                ),
                "folder, nothing new": (
                    partial(_publish, site, str(work / "a"), None),
                    partial(_summed, work / "b"),
                ),
                "server, first time": (
                    partial(_publish, site, f"office:{work / 'c'}", ssh),
                    partial(_synced, site, work / "d", ssh),
                ),
                "server, nothing new": (
                    partial(_publish, site, f"office:{work / 'c'}", ssh),
                    partial(_synced, site, work / "d", ssh),
                ),
                "live check": (
                    partial(_checked, site, server.url),
                    partial(_fetched, site, server.url, work),
                ),
            }
            rows = [_row(name, ours, theirs) for name, (ours, theirs) in ways.items()]
    sys.stdout.write(table(["", "ours, s", "plain tools, s", "ratio"], rows) + "\n")


def _row(name: str, ours: Callable[[], None], theirs: Callable[[], None]) -> list[str]:
    our, their = _seconds(ours), _seconds(theirs)
    return [name, f"{our:.2f}", f"{their:.2f}", f"{our / their:.1f}"]


def _seconds(way: Callable[[], None]) -> float:
    begin = time.perf_counter()
    way()
    return time.perf_counter() - begin


def _publish(site: Path, to: str, ssh: Path | None) -> None:
    publish(ready_site(site), place_at(to, ssh), NOW)


def _checked(site: Path, url: str) -> None:
    """Answers alone are counted; what is wrong with a server without headers is told as well."""
    report = check_live(ROOT, LiveWish(url, dt.datetime.now(dt.UTC), site=site), Network())
    if not report.rules:
        raise RuntimeError("nothing was checked")


def _copied(site: Path, to: Path) -> None:
    _run("cp", "-r", str(site), str(to))
    _summed(to)


def _summed(folder: Path) -> None:
    subprocess.run(["sha256sum", "--quiet", "-c", CHECKSUMS], cwd=folder, check=True)


def _synced(site: Path, to: Path, ssh: Path) -> None:
    _run("rsync", "-rt", "--checksum", "-e", f"ssh -F {ssh}", f"{site}/", f"office:{to}/")
    _run("ssh", "-F", str(ssh), "office", f"cd {to} && sha256sum --quiet -c {CHECKSUMS}")


def _fetched(site: Path, url: str, work: Path) -> None:
    """Every file once, over four connections at a time."""
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    asked = work / "asked"
    asked.write_text(
        "".join(f'url = "{url}{quote(path)}"\noutput = "/dev/null"\n' for path in paths)
    )
    four = ("-Z", "--parallel-max", "4")
    _run("curl", "--no-progress-meter", "--compressed", *four, "-K", str(asked))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
