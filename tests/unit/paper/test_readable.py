"""Every glyph of our fonts means what was written, to both readers, in every face and size."""

import random
from itertools import product

import pytest
from fontTools.ttLib import TTFont
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pythainlp.corpus import thai_words

from generator.paper.press import FONTS
from generator.paper.readable import make_readable, meanings
from tests.pdf_reader import Pdf, squeezed
from tests.unit.paper.printing import FACES, PRINT, document, lines_read, press, printed

FILES = {name: PRINT / "fonts" / file for name, file in FONTS.items()}
CONSONANTS = "".join(map(chr, range(0x0E01, 0x0E2F)))
BEARING = CONSONANTS.replace("ฤ", "").replace("ฦ", "")
"""Those that bear vowels; RU and LU are vowels themselves."""
ABOVE, BELOW, TONES = "ัิีึื็", "ุู", "่้๊๋"
LEADING, FOLLOWING = "เแโใไ", "ะาำ"
# Tall, wide-tailed and bare consonants below every kind of mark, alone and two high.
DIFFICULT = (  # noqa: SIM905 - words read better in lines
    "สำนักงาน น้ำ ค้ำ ป่ำ ปิ่น ฟื้น ปี่ ญุ ฐู ฎุ ฬุ ก็ กี่ ชื่อ สิทธิ์ ศักดิ์ พราหมณ์ กตัญญู รัฐ ปรัชญา "
    "ป้อม ฝั่ง ฟ้า ใหญ่ น้ำใจ จำนำ อำนาจ ถ้ำ ย้ำ ช้ำ กล้ำ ปฏิบัติ ทฤษฎี กฎ ฏีกา ฎีกา ผู้ ผู้ ปุ๋ย ฝุ่น ฟุ้ง "
    "ปู่ ฬุ่ ญู่ ฐุ้ ปั๊ม ปิ๊ง เป็น เป๋า เฝ้า เพื่อ เชื่อ จันทร์ องค์ สงฆ์ พันธุ์ บริสุทธิ์ สัปดาห์ ฤๅษี ฦๅ ๆ ฯลฯ "
    "พ.ศ.๒๕๖๙ ๏ ๛ ฿ พินฺทุ นิคฺคหํ สํขยา ฌาน ณัฐ ฑีฆะ ฒู ฮื่อ ฟู่ ปีก ลำปำ ฟำ ฝำ ฬำ ฝี่ ฬี่ ญื่ ฐิ์ ฎี่ ฏื้ "
    "e-Office offline flow file affinity Windows11 DLTV-2 (AMSS++)"
).split()


@st.composite
def syllables(draw: st.DrawFn) -> str:
    """A cluster that Thai can have: a consonant between its vowels, with at most one tone mark."""
    consonant = draw(st.sampled_from(BEARING))
    tone = draw(st.sampled_from(["", *TONES]))
    shape = draw(st.sampled_from(["above", "below", "leading", "am", "following", "killed"]))
    if shape == "leading":
        return draw(st.sampled_from(LEADING)) + consonant + tone
    if shape == "killed":
        return consonant + draw(st.sampled_from(["", "ิ", "ุ"])) + "์"
    vowels = {"above": ABOVE, "below": BELOW, "am": "ำ", "following": FOLLOWING}[shape]
    vowel = draw(st.sampled_from(vowels))
    return consonant + (vowel + tone if shape in {"above", "below"} else tone + vowel)


def test_every_letter_has_a_glyph_and_every_glyph_of_a_letter_means_it() -> None:
    for file in FILES.values():
        with TTFont(file) as font:
            glyphs, order = font.getBestCmap(), font.getReverseGlyphMap()
        letters = [chr(code) for code in (*range(0x0E01, 0x0E3B), *range(0x0E3F, 0x0E5C))]
        wrong = [
            letter for letter in (*letters, *map(chr, range(0x21, 0x7F)))
            if meanings(file).get(order[glyphs[ord(letter)]]) != letter
        ]  # fmt: skip
        assert wrong == []


def test_every_glyph_that_a_shaper_may_choose_has_a_meaning() -> None:
    """What stands in a letter's place where there is less room reads as that letter."""
    for file in FILES.values():
        with TTFont(file) as font:
            order = font.getGlyphOrder()
        unknown = {name for number, name in enumerate(order) if number not in meanings(file)}
        drawn = {name for name in unknown if name.startswith("uni0E") or "f" in name[:2]}
        assert drawn - {".notdef"} == set(), file.name


def test_a_variant_means_its_letter() -> None:
    for file in FILES.values():
        with TTFont(file) as font:
            order = font.getGlyphOrder()
        for number, name in enumerate(order):
            base, dot, _ = name.partition(".")
            if dot and base.startswith("uni0E") and len(base) == 7:
                assert meanings(file)[number] == chr(int(base[3:], 16)), name


def test_sara_am_has_a_glyph_alone_and_behind_a_tone_mark() -> None:
    for file in FILES.values():
        with TTFont(file) as font:
            order = font.getReverseGlyphMap()
        known = meanings(file)
        assert known[order["uni0E33"]] == known[order["uni0E33.tone"]] == "ำ"
        assert known[order["uni0E32"]] == "า"
        with_tone = {n: known[i] for n, i in order.items() if n.startswith("uni0E4D0E4")}
        assert len(with_tone) >= 4
        assert set(with_tone.values()) == set("่้๊๋")


@pytest.mark.parametrize(("face", "size"), list(product(FACES, (7.5, 9, 12, 26))))
def test_difficult_stacks_are_read_letter_by_letter(face: str, size: float) -> None:
    pdf = printed(DIFFICULT, FACES[face], size)
    assert lines_read(pdf.by_pypdf) == DIFFICULT
    assert lines_read(pdf.by_pdfium) == DIFFICULT


def test_difficult_stacks_in_a_running_text_are_read_letter_by_letter() -> None:
    """Words follow each other without spaces, and lines are broken where they end."""
    text = "".join(DIFFICULT * 20)
    pdf = printed([text], "white-space: normal")
    assert squeezed("".join(pdf.by_pypdf)) == text
    assert squeezed("".join(pdf.by_pdfium)) == text


@pytest.mark.parametrize("face", FACES)
def test_every_cluster_is_read_back(face: str) -> None:
    """Each consonant below each vowel and mark, and before SARA AM: ลำปำ as well as น้ำ."""
    words = [
        consonant + vowel + tone
        for consonant in BEARING
        for vowel, tone in product(["", *ABOVE, *BELOW], ["", *TONES])
    ]
    words += [
        consonant + tone + "ำ" for consonant in BEARING for tone in ["", *TONES]
    ]  # fmt: skip
    words += [consonant + vowel + "์" for consonant in BEARING for vowel in ["", "ิ", "ุ"]]
    pdf = printed(words, FACES[face])
    assert lines_read(pdf.by_pypdf) == words
    assert squeezed("".join(pdf.by_pdfium)) == "".join(words)


@settings(max_examples=15, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.lists(st.lists(syllables(), min_size=1, max_size=6).map("".join), min_size=20,
                max_size=60), st.sampled_from(sorted(FACES.values())))  # fmt: skip
def test_any_thai_is_read_back(words: list[str], face: str) -> None:
    pdf = printed([" ".join(words)], f"{face}; white-space: normal")
    text = "".join(words)
    assert squeezed("".join(pdf.by_pypdf)) == text
    assert squeezed("".join(pdf.by_pdfium)) == text


@pytest.mark.parametrize("face", FACES)
def test_words_of_the_word_list_are_read_back(face: str) -> None:
    """Two thousand words, other ones in each face and each always the same."""
    known = sorted(word for word in thai_words() if " " not in word and len(word) < 40)
    words = random.Random(face).sample(known, 2000)  # noqa: S311 - a sample, no secret
    pdf = printed(words, FACES[face])
    for pages in (pdf.by_pypdf, pdf.by_pdfium):
        read = lines_read(pages)
        assert len(read) == len(words)
        wrong = [pair for pair in zip(words, read, strict=True) if pair[0] != pair[1]]
        assert len(wrong) <= len(words) // 1000, wrong


class Font(dict[str, object]):
    """A font of WeasyPrint's document, as far as the finisher looks."""


class Stream:
    """A stream of WeasyPrint's document."""

    def __init__(self, *lines: bytes) -> None:
        self.stream = list(lines)


class Document:
    """WeasyPrint's document with one font and its map."""

    def __init__(self, name: str, *lines: bytes) -> None:
        self.objects = [Font(BaseFont=f"/ABCDEF+{name}", ToUnicode=b"1 0 R"), Stream(*lines)]


def glyph(letter: str, name: str = "Sarabun-Paper") -> int:
    """The number of a letter's glyph."""
    with TTFont(FILES[name]) as font:
        return int(font.getReverseGlyphMap()[font.getBestCmap()[ord(letter)]])


def test_a_map_is_corrected_entry_by_entry() -> None:
    am = glyph("ำ")
    pdf = Document("Sarabun-Paper", b"1 beginbfchar", b"<%04x> <>" % am, b"endbfchar")
    make_readable(pdf, FILES)
    assert pdf.objects[1].stream == [b"1 beginbfchar", b"<%04x> <0e33>" % am, b"endbfchar"]


def test_a_map_of_another_font_is_left_alone() -> None:
    pdf = Document("DejaVu-Sans", b"<0001> <>")
    make_readable(pdf, FILES)
    assert pdf.objects[1].stream == [b"<0001> <>"]


@pytest.mark.parametrize(
    "line", [b"<0001><0e33>", b"<00000001> <0e33>", b"<0001> <0005> <0e33>", b""]
)
def test_a_map_in_another_form_is_refused(line: bytes) -> None:
    """A new WeasyPrint must not bring the damage back unnoticed."""
    with pytest.raises(ValueError, match="in another way"):
        make_readable(Document("Sarabun-Paper", line), FILES)


def test_without_the_finisher_sara_am_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """The readers see the damage: when this fails, WeasyPrint has mended it and ours may go."""
    words = ["สำนักงาน", "น้ำ"]
    monkeypatch.setattr("generator.paper.press.make_readable", lambda *_, **__: None)
    pdf: Pdf = printed(words)
    assert lines_read(pdf.by_pdfium) != words


def test_fillable_documents_are_read_letter_by_letter_too() -> None:
    """A font that fields are filled in with has another map: it knew no mark on high."""
    lines = "".join(f"<p>{word}</p>" for word in DIFFICULT)
    data = press().print(document(f"{lines}<input name='a' title='ชื่อ'>"), fillable=True)
    pdf = Pdf(data)
    assert lines_read(pdf.by_pypdf) == DIFFICULT
    assert lines_read(pdf.by_pdfium) == DIFFICULT


def test_a_whole_map_names_every_glyph_once() -> None:
    pdf = Document("Sarabun-Paper", b"1 beginbfchar", b"<0001> <0e01>", b"endbfchar", b"endcmap")
    make_readable(pdf, FILES, whole=True)
    stream = pdf.objects[1].stream
    named = [line[1:5] for line in stream if line.startswith(b"<")]
    assert len(named) == len(set(named)) == len(meanings(FILES["Sarabun-Paper"]))
    counts = [int(line.split()[0]) for line in stream if line.endswith(b"beginbfchar")]
    assert sum(counts) == len(named)
    assert max(counts) <= 100
    assert stream[-1] == b"endcmap"
