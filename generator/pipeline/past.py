"""The content as it was at another commit, in a folder of its own."""

import io
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.errors import ProjectError
from generator.git import check_reference, git, is_shallow
from generator.project import Project


@contextmanager
def project_at(project: Project, reference: str) -> Iterator[Project]:
    """The project's content at a commit; the folder is gone afterwards.

    The theme stays that of today: templates of then need not fit the program of now.

    Args:
        project: A project inside a git repository.
        reference: A commit, branch or tag.

    Raises:
        ProjectError: Git does not know the reference, or there is no repository.
    """
    check_reference(reference)
    packed = _archive(project.root, reference)
    with TemporaryDirectory(prefix="prongsai-") as folder, tarfile.open(fileobj=packed) as archive:
        root = Path(folder).resolve()
        _unpack(archive, root)
        yield Project(root)


def _unpack(archive: tarfile.TarFile, root: Path) -> None:
    """Write nothing outside: trees name anything, and links lead anywhere.

    Links come last, so that nothing is written through one. They are laid because a check tells
    of each; nothing follows them.
    """
    links: list[tuple[Path, str]] = []
    for member in archive:
        target = root / member.name
        if ".." in target.parts or not target.is_relative_to(root):
            continue
        if member.issym():
            target.parent.mkdir(parents=True, exist_ok=True)
            links.append((target, member.linkname))
        elif content := archive.extractfile(member) if member.isfile() else None:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.read())
    for target, leads_to in links:
        if not (target.is_symlink() or target.exists()):
            target.symlink_to(leads_to)


def _archive(root: Path, reference: str) -> io.BytesIO:
    done = git(root, "archive", "--format=tar", reference, "--", ".")
    if done.returncode:
        raise ProjectError(f"เปรียบเทียบกับ “{reference}” ไม่ได้: {_why(root)}")
    return io.BytesIO(done.stdout)


def _why(root: Path) -> str:
    """Why git does not give a state of the past, and what to do."""
    shallow = is_shallow(root)
    if shallow is None:
        return "โฟลเดอร์นี้ไม่ได้อยู่ในคลังของ git จึงไม่มีประวัติให้เปรียบเทียบ"
    if shallow:
        return (
            "คลังนี้ดาวน์โหลดประวัติมาไม่ครบ สั่ง git fetch --unshallow ก่อน "
            "(ใน GitHub Actions ให้ตั้ง fetch-depth: 0)"
        )
    return "ไม่มีคอมมิต แบรนช์ หรือแท็กชื่อนี้ที่มีโครงการนี้ สั่ง git log --oneline หรือ git branch --all เพื่อดูชื่อที่มี"
