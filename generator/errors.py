"""What may be raised; an editor's mistake is never among it.

ProngsaiError
├── ProjectError          this folder is no prongsai project, or its configuration cannot be used
├── BuildError            the host could not make the site
├── PublishError          a release could not be put before the public; the one before it stands
└── DocumentReaderError   the process that reads attachments does not start (source/documents)
"""


class ProngsaiError(Exception):
    """The root of all errors of ours; its text is a Thai sentence for a person."""


class ProjectError(ProngsaiError):
    """This folder is no project, or its configuration cannot be used."""


class BuildError(ProngsaiError):
    """The site could not be made although the content is good."""


class PublishError(ProngsaiError):
    """A release could not be put before the public; what was live before still is."""
