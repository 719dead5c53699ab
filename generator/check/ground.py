"""`Ground`: everything that rules may look at, gathered once."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.check.built.folder import SiteFolder
from generator.check.live.site import LiveSite
from generator.check.outside.link import Outside
from generator.library.edition import Edition
from generator.library.entry import Asset
from generator.library.library import Library
from generator.manifest import Manifest
from generator.source.documents import Document
from generator.source.file import SourceFile


@dataclass(frozen=True)
class ReadAsset:
    """A published file with what it says."""

    asset: Asset
    document: Document


@dataclass(frozen=True)
class Ground:
    """What one check stands on; rules read it and change nothing."""

    library: Library
    today: dt.date
    manifest: Manifest
    """What the site will publish."""
    editions: tuple[Edition, ...] = ()
    """The editions under check, the open one first."""
    sources: tuple[SourceFile, ...] = ()
    """Every text, drafts too."""
    documents: Mapping[str, Document] = field(default_factory=dict)
    """What the published files say, by path."""
    before: Manifest | None = None
    """The last build, when one is there to compare with."""
    site: SiteFolder | None = None
    """The built site, when it is to be checked."""
    site_url: str = "/"
    """Absolute address of the site's root, or `/` where nobody told it."""
    outside: Outside | None = None
    """Links to other sites with their answers; None when nobody asked there."""
    live: LiveSite | None = None
    """The site as the public gets it; None when nobody asked for it."""
