"""A real ssh server on loopback with keys of its own, for the time of a test."""

import getpass
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.browser_tools import sshd
from tests.nginx import free_port

_SERVER = """
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host_key
PidFile {folder}/sshd.pid
AuthorizedKeysFile {folder}/user_key.pub
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
PermitUserEnvironment no
MaxStartups 50
"""
_CLIENT = """
Host office
  HostName 127.0.0.1
  Port {port}
  User {user}
  IdentityFile {folder}/user_key
  IdentitiesOnly yes
  UserKnownHostsFile {folder}/known_hosts
  StrictHostKeyChecking yes
"""


@contextmanager
def ssh_server(folder: Path) -> Iterator[Path]:
    """Start a server; the configuration with which ssh reaches it as `office`.

    Args:
        folder: An empty folder for keys and configurations.
    """
    port = free_port()
    for name in ("host_key", "user_key"):
        _run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name))
    key = (folder / "host_key.pub").read_text().split()[:2]
    (folder / "known_hosts").write_text(f"[127.0.0.1]:{port} {' '.join(key)}\n")
    (folder / "sshd_config").write_text(_SERVER.format(port=port, folder=folder))
    client = folder / "ssh_config"
    client.write_text(_CLIENT.format(port=port, folder=folder, user=getpass.getuser()))
    if getpass.getuser() == "root":
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)  # it asks for that when root starts it
    server = sshd() or "sshd"
    log = folder / "log"
    run = [server, "-D", "-E", str(log), "-f", str(folder / "sshd_config")]
    with subprocess.Popen(run) as running:
        try:
            _wait(port, running, log)
            yield client
        finally:
            running.terminate()


def _wait(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if server.poll() is not None:
            raise AssertionError(f"sshd did not start: {log.read_text()}")
        with socket.socket() as ask:
            if ask.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("sshd does not answer")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
