"""Read XML that anybody may have put into the folder: no entities, no network, no exception."""

from lxml import etree


def parse_xml(data: bytes) -> tuple[etree._Element | None, tuple[int, str]]:
    """The root of a document, or None with the line and the words of the parser.

    Args:
        data: The bytes of a file.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(data, parser), (1, "")
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        return None, (line, str(error.msg or "XML").partition(", line")[0][:120])
    except ValueError as error:
        return None, (1, str(error)[:120])
