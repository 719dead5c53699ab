"""The files of drafts: what only a draft names is not published before the draft is."""

from collections.abc import Collection, Iterable

from generator.source.file import SourceFile


def withheld(
    drafts: Iterable[SourceFile], published: Collection[SourceFile], files: Iterable[str]
) -> frozenset[str]:
    """The paths of files that lie below a draft's folder and are named by drafts alone.

    A name counts wherever it stands, in the front matter or in the body.
    """
    texts = [(f"{draft.path.rpartition('/')[0]}/", _text(draft)) for draft in drafts]
    named = {
        path
        for path in (files if texts else ())
        if any(path.startswith(folder) and _name(path) in text for folder, text in texts)
    }
    public = [_text(source) for source in published] if named else []
    return frozenset(path for path in named if not any(_name(path) in text for text in public))


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _text(source: SourceFile) -> str:
    return f"{source.meta}\n{source.body}"
