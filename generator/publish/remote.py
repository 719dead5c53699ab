"""`Remote`: a place on a server that ssh leads to."""

import shlex
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.errors import PublishError
from generator.publish.place import CURRENT, INCOMING, NO_LINK, RELEASES, WITHDRAWN, Shelf
from generator.publish.ready_site import ReadySite
from generator.publish.release import is_release

_SCRIPT = Path(__file__).with_name("on_server.sh").read_text(encoding="utf-8")
_PATIENCE = (
    "-o", "BatchMode=yes", "-o", "ConnectTimeout=20",
    "-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=4",
)  # fmt: skip
"""Ask no questions, and give a silent server up after a minute."""
_LACKING, _HELD, _BROKEN, _LOST = 3, 4, 5, 255
"""Exit codes of `on_server.sh`, and of ssh itself."""


@dataclass
class Remote:
    """A place on a server that ssh leads to."""

    host: str
    """As ssh takes it: `user@host`, or a name of its configuration."""
    folder: str
    """On the server; what does not begin with a slash is below the home folder."""
    ssh_config: Path | None = None
    """A configuration of ssh; None is the usual one."""
    _shared: Path | None = field(default=None, compare=False)
    """Where the connection that holds the place lets others through."""

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Let nobody else publish there; the server lets go when the connection ends.

        All other questions go through the same connection.
        """
        with TemporaryDirectory(prefix="prongsai-") as folder:
            self._shared = Path(folder, "ssh")
            try:
                with self._held():
                    yield
            finally:
                self._shared = None

    @contextmanager
    def _held(self) -> Iterator[None]:
        run = self._command("hold")
        run[1:1] = ["-o", "ControlMaster=yes"]
        with _started(run, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as held:
            if held.stdin is None or held.stdout is None:
                raise PublishError(f"เริ่มคำสั่ง {run[0]} ไม่ได้")
            said = held.stdout.readline().decode("utf-8", "replace").split()
            if said != ["ready"]:
                held.stdin.close()
                raise self._refusal(held.wait(), said)
            try:
                yield
            finally:
                held.stdin.close()

    def shelf(self) -> Shelf:
        """All releases, and which of them is live."""
        rows = [row.split(" ", 1) for row in self._ask("list").splitlines()]
        pairs = [(row[0], row[1]) for row in rows if len(row) == 2]
        releases = _names(pairs, RELEASES)
        target = next((name for kind, name in pairs if kind == CURRENT), "")
        if target == "no-link":
            raise PublishError(NO_LINK.format(f"{self.host}:{self.folder}/{CURRENT}"))
        live = target.removeprefix(f"{RELEASES}/")
        is_ours = target != live and live in releases
        return Shelf(live if is_ours else None, releases, _names(pairs, WITHDRAWN))

    def take_in(self, site: ReadySite, name: str) -> None:
        """Copy a site aside, hold every file there to its hash, and only then call it a release.

        What did not change is copied on the server from the live release. It is never linked
        from there: whoever tampers with one release must not reach another through it.
        """
        live = self.shelf().live
        self._ask("begin", name)
        known = [f"--copy-dest=../../{RELEASES}/{live}/"] if live else []
        aside = f"{self.folder}/{INCOMING}/{name}/"
        code = _finished([
            "rsync", "--recursive", "--times", "--checksum", "--chmod=D755,F644",
            "--secluded-args", "--timeout=120", *known, "--rsh", shlex.join(self._ssh()),
            f"{site.root}/", f"{self.host}:{aside}",
        ])  # fmt: skip
        if code:
            raise PublishError(
                f"ส่งเว็บไซต์ไปที่ {self.host}:{self.folder} ไม่สำเร็จ (rsync จบด้วย {code}) "
                "เว็บไซต์ที่เผยแพร่อยู่ไม่เปลี่ยนแปลง ตรวจการเชื่อมต่อและพื้นที่ว่างของเครื่องแม่ข่าย แล้วสั่งใหม่"
            )
        if not self._holds("keep", name):
            raise PublishError(
                f"ไฟล์ที่ส่งไปถึง {self.host} ไม่ตรงกับต้นฉบับ เว็บไซต์ที่เผยแพร่อยู่ไม่เปลี่ยนแปลง "
                "สั่งใหม่อีกครั้ง ถ้ายังเป็นอยู่ให้ตรวจดิสก์ของเครื่องแม่ข่าย"
            )

    def is_whole(self, name: str) -> bool:
        """Tell whether every file of a release still is what was published under its name."""
        return self._holds("whole", name)

    def switch(self, name: str) -> None:
        """Show the public this release, in one step: a link takes the place of a link."""
        self._ask("switch", name)

    def withdraw(self, name: str) -> None:
        """Put a release that is not live where it can be looked at and is not rolled back to."""
        self._ask("withdraw", name)

    def remove(self, name: str) -> None:
        """Delete a release that is not live; it is no release from the first moment on."""
        self._ask("remove", name)

    def _holds(self, verb: str, name: str) -> bool:
        """Ask for something that the server refuses where a release is not whole."""
        code, _ = _said(self._command(verb, name, name.rpartition("-")[2]))
        if code not in {0, _BROKEN}:
            raise self._refusal(code, [])
        return code == 0

    def _ask(self, verb: str, name: str = "") -> str:
        code, said = _said(self._command(verb, name))
        if code:
            raise self._refusal(code, said.split())
        return said

    def _refusal(self, code: int, said: list[str]) -> PublishError:
        """Why the server did not do as it was asked; what the public sees did not change."""
        why = _REFUSALS.get(code, "เครื่องแม่ข่ายทำไม่สำเร็จ ตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์")
        return PublishError(
            f"เผยแพร่ไปที่ {self.host}:{self.folder} ไม่ได้: {why.format(' '.join(said[1:]))} "
            "ดูว่าเครื่องแม่ข่ายเผยแพร่รุ่นใดอยู่ด้วย prongsai releases"
        )

    def _command(self, verb: str, *arguments: str) -> list[str]:
        script = shlex.join(["sh", "-c", _SCRIPT, "prongsai", verb, self.folder, *arguments])
        return [*self._ssh(), self.host, script]

    def _ssh(self) -> list[str]:
        chosen = ["-F", str(self.ssh_config)] if self.ssh_config else []
        shared = ["-o", f"ControlPath={self._shared}"] if self._shared else []
        return ["ssh", *chosen, *_PATIENCE, *shared]


def _names(pairs: list[tuple[str, str]], below: str) -> tuple[str, ...]:
    return tuple(sorted(name for kind, name in pairs if kind == below and is_release(name)))


_REFUSALS = {
    _LACKING: "เครื่องแม่ข่ายไม่มีคำสั่ง {} ติดตั้งก่อน แล้วสั่งใหม่",
    _HELD: "กำลังมีการเผยแพร่อยู่แล้ว รอให้เสร็จแล้วสั่งใหม่{}",
    _LOST: "ติดต่อเครื่องแม่ข่ายด้วย ssh ไม่ได้ ตรวจชื่อเครื่อง กุญแจ และ known_hosts{}",
}
_NO_PROGRAM = "ไม่มีคำสั่ง {} ในเครื่องนี้ ติดตั้งก่อน แล้วสั่งใหม่"


def _said(command: list[str]) -> tuple[int, str]:
    """The exit code of a command and what it said; what it complains of, a person sees."""
    with _started(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as running:
        said, _ = running.communicate()
    return running.returncode, said.decode("utf-8", "replace")


def _finished(command: list[str]) -> int:
    with _started(command, stdin=subprocess.DEVNULL, stdout=None) as running:
        return running.wait()


def _started(command: list[str], *, stdin: int, stdout: int | None) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(command, stdin=stdin, stdout=stdout)  # noqa: S603 - no shell here
    except OSError as error:
        raise PublishError(_NO_PROGRAM.format(command[0])) from error
