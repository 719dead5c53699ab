"""Office files with one part more, or with the code of a field."""

from tests.unit.source.documents.made import docx_of, repacked

_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="{target}" TargetMode="External" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
    "</Relationships>"
)
_DRAWN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def fields(*codes: str) -> bytes:
    """A letter with the code of a field in pieces."""
    runs = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes)
    body = f"<w:document {_DRAWN}><w:body><w:p>{runs}</w:p></w:body></w:document>"
    return repacked(docx_of("เรียน"), {"word/document.xml": body})


def related(kind: str, target: str) -> bytes:
    """A letter with a part elsewhere."""
    relations = _RELATIONS.format(kind=kind, target=target)
    return repacked(docx_of("เรียน"), {"word/_rels/settings.xml.rels": relations})
