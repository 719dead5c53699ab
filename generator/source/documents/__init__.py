"""The text of attachments: what a PDF, a table or a letter says, read under limits.

`read_document` reads in this process and may hang on hostile bytes; `DocumentReader` reads apart,
under limits of time and memory, and keeps what it read.
"""

from generator.source.documents.document import Document, Reading, Sheet
from generator.source.documents.read import read_document
from generator.source.documents.reader import DocumentReader, DocumentReaderError

__all__ = [
    "Document",
    "DocumentReader",
    "DocumentReaderError",
    "Reading",
    "Sheet",
    "read_document",
]
