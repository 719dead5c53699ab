"""Word refuses what stands in another order than ISO/IEC 29500 says, so the order is tested.

The lists are those of the transitional schema (CT_PPr, CT_RPr, CT_SdtPr and so on), as far as we
write their elements and some beyond.
"""

import datetime as dt

import pytest
from lxml import etree

from generator.paper.word.letters import letter_docx
from generator.paper.word.markup import NAMESPACES
from tests.unit.paper.word.files import changed, forms, parts, sample, tree, written
from tests.unit.paper.word.test_form import PNG

ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs "
    "suppressAutoHyphens spacing ind contextualSpacing jc textAlignment outlineLvl rPr sectPr",
    "w:rPr": "rStyle rFonts b bCs i iCs caps strike color spacing w kern position sz szCs "
    "highlight u bdr shd vertAlign rtl cs em lang",
    "w:sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label "
    "tabIndex date dropDownList richText text checkbox",
    "w:sdt": "sdtPr sdtEndPr sdtContent",
    "w:date": "dateFormat lid storeMappedDataAs calendar",
    "w14:checkbox": "checked checkedState uncheckedState",
    "w:tbl": "tblPr tblGrid tr",
    "w:tblPr": "tblStyle tblpPr tblW jc tblCellSpacing tblInd tblBorders shd tblLayout "
    "tblCellMar tblLook tblCaption tblDescription",
    "w:tblBorders": "top left bottom right insideH insideV",
    "w:tblCellMar": "top left bottom right",
    "w:tcMar": "top left bottom right",
    "w:tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
    "w:tr": "trPr tc",
    "w:sectPr": "headerReference footerReference pgSz pgMar pgNumType titlePg",
    "w:style": "name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat "
    "locked pPr rPr tblPr",
    "w:docDefaults": "rPrDefault pPrDefault",
    "w:font": "altName panose1 charset family notTrueType pitch sig",
    "w:settings": "defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol "
    "listSeparator",
    "wp:anchor": "simplePos positionH positionV extent effectExtent wrapNone docPr "
    "cNvGraphicFramePr graphic",
    "wp:inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
}
FREE = {
    "w:document",
    "w:body",
    "w:p",
    "w:r",
    "w:t",
    "w:tab",
    "w:br",
    "w:tabs",
    "w:spacing",
    "w:ind",
    "w:jc",
    "w:tc",
    "w:trPr",
    "w:tblGrid",
    "w:sdtContent",
    "w:drawing",
    "w:fldSimple",
    "w:ftr",
    "w:hdr",
    "w:styles",
    "w:fonts",
    "w:compat",
    "w:rPrDefault",
    "w:pPrDefault",
    "w:dropDownList",
    "wp:positionH",
    "wp:positionV",
    "a:graphic",
    "a:graphicData",
    "pic:pic",
    "pic:nvPicPr",
    "pic:blipFill",
    "pic:spPr",
    "a:xfrm",
    "a:stretch",
    "a:prstGeom",
}
"""Elements whose children are of one kind, or stand in any order, or are written in one place."""
PREFIXES = {uri: prefix for prefix, uri in NAMESPACES.items()}


def name(element: etree._Element) -> str:
    whole = etree.QName(element)
    return f"{PREFIXES[whole.namespace or '']}:{whole.localname}"


def out_of_order(root: etree._Element) -> list[str]:
    """The elements whose children stand where the schema does not want them."""
    wrong = []
    for element in root.iter("*"):
        said = name(element)
        if said not in ORDER:
            if len(element) and said not in FREE:
                wrong.append(f"{said} is in no list")
            continue
        order = ORDER[said].split()
        children = [etree.QName(child).localname for child in element]
        places = [order.index(child) if child in order else -1 for child in children]
        if -1 in places or places != sorted(places):
            wrong.append(f"{said}: {children}")
    return wrong


@pytest.mark.parametrize("entry", forms())
def test_elements_of_a_form_stand_in_order(entry: str) -> None:
    """In the document and in everything around it."""
    data = written(forms()[entry])
    for part in parts(data):
        if part.startswith("word/") and part.endswith(".xml"):
            assert out_of_order(tree(data, part)) == []


@pytest.mark.parametrize("kind", ["memo", "letter"])
def test_elements_of_a_letter_stand_in_order(kind: str) -> None:
    """With the Garuda and with the code."""
    day = dt.date(2026, 11, 25)
    new = letter_docx(kind, sample().office, day, emblem=PNG)  # type: ignore[arg-type]
    form = written(changed("leave-request", layout=kind, qr=True), PNG)
    for data in (new, form):
        for part in parts(data):
            if part.startswith("word/") and part.endswith(".xml"):
                assert out_of_order(tree(data, part)) == []


def test_the_rule_itself_can_fail() -> None:
    """The size before bold is what Word calls damaged."""
    uri = NAMESPACES["w"]
    wrong = etree.fromstring(f'<w:rPr xmlns:w="{uri}"><w:sz/><w:b/></w:rPr>')
    assert out_of_order(wrong) == ["w:rPr: ['sz', 'b']"]


@pytest.mark.parametrize("layout", ["form", "memo", "letter"])
def test_every_part_is_named_and_every_relation_leads_somewhere(layout: str) -> None:
    """A part without a type, or a picture that is not there, is a damaged file."""
    found = parts(written(changed("leave-request", layout=layout, qr=True), PNG))
    assert next(iter(found)) == "[Content_Types].xml"
    types = found["[Content_Types].xml"].decode()
    for part in found:
        if part.endswith(".xml") and part != "[Content_Types].xml":
            assert f'PartName="/{part}"' in types
    for part, data in found.items():
        if not part.endswith(".rels") or part == "_rels/.rels":
            continue
        ids = set()
        for relation in etree.fromstring(data):
            assert f"word/{relation.get('Target')}" in found
            ids.add(str(relation.get("Id")))
        user = found[f"word/{part.rpartition('/')[2].removesuffix('.rels')}"].decode()
        asked = {word.split('"')[0] for mark in ('r:id="', 'r:embed="')
                 for word in user.split(mark)[1:]}  # fmt: skip
        assert asked <= ids


def test_thai_takes_its_font_size_and_language() -> None:
    """Word asks other properties for Thai letters than for Latin ones."""
    found = parts(written(forms()["forms/leave-request"]))
    styles, settings = found["word/styles.xml"].decode(), found["word/settings.xml"].decode()
    assert 'w:cs="TH SarabunPSK"' in styles
    assert '<w:sz w:val="32"/><w:szCs w:val="32"/>' in styles
    assert 'w:bidi="th-TH"' in styles
    assert styles.count("<w:b/>") == styles.count("<w:b/><w:bCs/>") > 0
    assert '<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>' in settings
    assert 'w:name="compatibilityMode"' in settings
    assert 'w:val="15"' in settings
    assert 'w:altName w:val="TH Sarabun New"' in found["word/fontTable.xml"].decode()
    assert b'mc:Ignorable="w14"' in found["word/document.xml"]
