"""What a machine can find wrong with a PDF/UA-1 file: the conditions of the Matterhorn Protocol 1.1 that need no eye,
for any PDF. Each fault names its condition."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pikepdf

STANDARD = frozenset(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl"
    " LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP"
    " WT WP Figure Formula Form".split()
)
"""Standard structure types (ISO 32000-1, 14.8.4)."""
GROUPING = frozenset("Document Part Art Sect Div BlockQuote TOC TOCI L LI Table TR THead TBody TFoot".split())
"""Types that hold structure and no content of their own."""
PARENTS = {
    "TOCI": {"TOC"},
    "LI": {"L"},
    "Lbl": {"LI", "Note", "TOCI"},
    "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
}
KIDS = {
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOC", "TOCI", "Caption"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "TR": {"TH", "TD"},
}
PAINTS = frozenset("S s f F f* B B* b b* sh Do Tj TJ ' \" EI INLINE IMAGE".split())
LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
UA = b"http://www.aiim.org/pdfua/ns/id/"


class Element:
    """A structure element with its standard type, its level in the tree and its place in it."""

    def __init__(self, raw: pikepdf.Dictionary, parent: Element | None, roles: dict[str, str]) -> None:
        self.raw, self.parent = raw, parent
        self.own = str(raw.S)[1:]
        self.type = roles.get(self.own, self.own)

    @property
    def kids(self) -> list[pikepdf.Object]:
        kids = self.raw.get("/K", [])
        return list(kids) if isinstance(kids, pikepdf.Array) else [kids]

    def attribute(self, name: str) -> pikepdf.Object | None:
        owners = self.raw.get("/A", [])
        owners = list(owners) if isinstance(owners, pikepdf.Array) else [owners]
        return next((owner[name] for owner in owners if name in owner), None)

    def words(self, page_words: dict[tuple[object, int], str]) -> str:
        """What it says: the words of its content, its alternative where it has one."""
        if "/Alt" in self.raw:
            return str(self.raw.Alt)
        out = []
        for kid in self.kids:
            if isinstance(kid, int):
                out.append(page_words.get((self.raw.Pg.objgen, kid), ""))
            elif kid.get("/Type") == "/MCR":
                out.append(page_words.get((kid.get("/Pg", self.raw.get("/Pg")).objgen, int(kid.MCID)), ""))
            elif "/S" in kid:
                out.append(Element(kid, self, {}).words(page_words))
        return "".join(out)


def elements(pdf: pikepdf.Pdf) -> Iterator[Element]:
    """Every structure element in the order it is read."""
    root = pdf.Root.StructTreeRoot
    roles = {name[1:]: str(value)[1:] for name, value in root.get("/RoleMap", {}).items()}

    def below(kids: object, parent: Element | None) -> Iterator[Element]:
        for kid in kids if isinstance(kids, (list, pikepdf.Array)) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                element = Element(kid, parent, roles)
                yield element
                yield from below(element.kids, element)

    yield from below(root.K, None)


def parents(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    """The parent tree."""
    tree = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
    return dict(tree.items())


class PageContent:
    """What the content stream of a page marks: `marks` are the numbers and their words, `faults` what is wrong."""

    def __init__(self, page: pikepdf.Page) -> None:
        self.marks: dict[int, str] = {}
        self.artifacts: list[str] = []
        self.faults: list[str] = []
        self._fonts = {str(name): to_unicode(font) for name, font in page.resources.get("/Font", {}).items()}
        self._open: list[tuple[str, int | None, str | None]] = []
        self._font: dict[int, str] = {}
        self._size = ""
        for operands, operator in pikepdf.parse_content_stream(page):
            self._take(list(operands), str(operator))

    def _take(self, operands: list[pikepdf.Object], operator: str) -> None:
        if operator in ("BDC", "BMC"):
            self._begin(operands)
        elif operator == "EMC":
            self._open.pop()
        elif operator == "Tf":
            self._font = self._fonts.get(str(operands[0]), {})
        elif operator in PAINTS:
            self._paint(operands, operator)

    def _begin(self, operands: list[pikepdf.Object]) -> None:
        tag = str(operands[0])[1:]
        properties = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
        number = int(properties["/MCID"]) if "/MCID" in properties else None
        actual = str(properties["/ActualText"]) if "/ActualText" in properties else None
        tags = [name for name, _, _ in self._open]
        if tag == "Artifact" and any(one is not None for _, one, _ in self._open):
            self.faults.append("01-003 artifact inside tagged content")
        if number is not None and "Artifact" in tags:
            self.faults.append("01-004 tagged content inside an artifact")
        if number is not None:
            if number in self.marks:
                self.faults.append(f"number {number} marks two things")
            self.marks[number] = actual or ""
        self._open.append((tag, number, actual))

    def _paint(self, operands: list[pikepdf.Object], operator: str) -> None:
        number = next((one for _, one, _ in reversed(self._open) if one is not None), None)
        artifact = any(tag == "Artifact" for tag, _, _ in self._open)
        if number is None and not artifact:
            self.faults.append(f"01-005 content is neither tagged nor an artifact: {operator}")
        if operator not in ("TJ", "Tj"):
            return
        shown = operands[0] if operator == "TJ" else [operands[0]]
        words = "".join(self._words(bytes(part)) for part in shown if isinstance(part, pikepdf.String))
        if number is None:
            self.artifacts.append(words)
        elif all(actual is None for _, _, actual in self._open):
            self.marks[number] += words

    def _words(self, codes: bytes) -> str:
        out = ""
        for place in range(0, len(codes), 2):
            code = int.from_bytes(codes[place : place + 2], "big")
            if code not in self._font:
                self.faults.append(f"10-001 glyph {code} has no Unicode")
            out += self._font.get(code, "")
        return out


def to_unicode(font: pikepdf.Dictionary) -> dict[int, str]:
    """What the codes of a font with two bytes a code stand for."""
    if "/ToUnicode" not in font:
        return {}
    pairs = re.findall(rb"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]+)>", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def contents(pdf: pikepdf.Pdf) -> list[PageContent]:
    """What every page marks."""
    return [PageContent(page) for page in pdf.pages]


def page_words(pdf: pikepdf.Pdf, pages: list[PageContent]) -> dict[tuple[object, int], str]:
    """The words of every mark, by page and number."""
    return {
        (page.obj.objgen, number): words
        for page, content in zip(pdf.pages, pages, strict=True)
        for number, words in content.marks.items()
    }


def faults(file: Path) -> list[str]:
    """Everything that is wrong with a file, nothing when it is right."""
    with pikepdf.open(file) as pdf:
        out = [*_document(pdf), *_fonts(pdf)]
        if "/StructTreeRoot" not in pdf.Root:
            return [*out, "01-005 there is no structure tree"]
        found = list(elements(pdf))
        pages = contents(pdf)
        for number, content in enumerate(pages, start=1):
            out += [f"page {number}: {fault}" for fault in dict.fromkeys(content.faults)]
        out += [
            *_types(pdf, found),
            *_marks(pdf, found, pages),
            *_headings(found),
            *_things(found),
            *_links(pdf, found),
        ]
        return out


def _document(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "06-001 the file is not said to be tagged"
    if root.get("/MarkInfo", {}).get("/Suspects", False):
        yield "02-004 suspects"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "07-001 the window shows the file's name, not its title"
    if not LANGUAGE.fullmatch(str(root.get("/Lang", ""))):
        yield "11-006 the document has no language"
    if "/Metadata" not in root:
        yield "06-001 no XMP"
        return
    xmp = root.Metadata.read_bytes()
    if UA not in xmp or not re.search(rb"pdfuaid:part(=\"1\"|>1<)", xmp):
        yield "06-002 XMP does not say PDF/UA-1"
    with pdf.open_metadata(update_docinfo=False) as meta:
        pairs = {
            "/Title": meta.get("dc:title"),
            "/Author": ", ".join(meta.get("dc:creator") or []),
            "/Subject": meta.get("dc:description"),
            "/Keywords": meta.get("pdf:Keywords"),
            "/Producer": meta.get("pdf:Producer"),
        }
    if not pairs["/Title"]:
        yield "06-003 no title"
    for name, value in pairs.items():
        if str(pdf.docinfo.get(name, "")) != str(value or ""):
            yield f"Info and XMP differ in {name}: {pdf.docinfo.get(name)} and {value}"


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    seen = set()
    for page in pdf.pages:
        for font in page.resources.get("/Font", {}).values():
            if font.objgen in seen:
                continue
            seen.add(font.objgen)
            name = str(font.get("/BaseFont", ""))
            if "/ToUnicode" not in font:
                yield f"10-001 {name} has no ToUnicode"
            for face in font.get("/DescendantFonts", [font]):
                if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(face.get("/FontDescriptor", {}).keys()):
                    yield f"31-009 {name} is not embedded"
                if face.get("/Subtype") == "/CIDFontType2" and "/CIDToGIDMap" not in face:
                    yield f"31-004 {name} has no CIDToGIDMap"


def _types(pdf: pikepdf.Pdf, found: list[Element]) -> Iterator[str]:
    for name, value in pdf.Root.StructTreeRoot.get("/RoleMap", {}).items():
        if name[1:] in STANDARD:
            yield f"02-003 standard type {name} is mapped"
        if str(value)[1:] not in STANDARD:
            yield f"02-001 {name} is mapped to {value}"
    for element in found:
        above = element.parent.type if element.parent else ""
        if element.type not in STANDARD:
            yield f"02-001 {element.own} is no standard type"
        if element.type in PARENTS and above not in PARENTS[element.type]:
            yield f"09-004 {element.type} in {above}"
        if above in KIDS and element.type not in KIDS[above]:
            yield f"09-004 {above} holds {element.type}"
        if element.type in GROUPING and any(not _is_element(kid) for kid in element.kids):
            yield f"09-001 {element.type} holds content of its own"
        if not element.kids:
            yield f"{element.type} is empty"
        if "/Lang" in element.raw and not LANGUAGE.fullmatch(str(element.raw.Lang)):
            yield f"11-007 {element.raw.Lang} is no language"


def _is_element(kid: pikepdf.Object) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def _marks(pdf: pikepdf.Pdf, found: list[Element], pages: list[PageContent]) -> Iterator[str]:
    """Marks and tree lead to each other, both ways."""
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    tree = parents(pdf)
    claimed: set[tuple[int, int]] = set()
    for element in found:
        for kid in element.kids:
            if isinstance(kid, int):
                place = (numbers[element.raw.Pg.objgen], kid)
            elif not _is_element(kid) and kid.get("/Type") == "/MCR":
                place = (numbers[kid.get("/Pg", element.raw.get("/Pg")).objgen], int(kid.MCID))
            else:
                continue
            if place in claimed:
                yield f"page {place[0] + 1}: mark {place[1]} has two owners"
            claimed.add(place)
            page = pdf.pages[place[0]]
            row = tree.get(int(page.obj.get("/StructParents", -1)), [])
            if place[1] >= len(row) or row[place[1]].objgen != element.raw.objgen:
                yield f"page {place[0] + 1}: the parent tree does not lead from mark {place[1]} to its owner"
    there = {(number, mark) for number, content in enumerate(pages) for mark in content.marks}
    for number, mark in sorted(there ^ claimed):
        yield f"page {number + 1}: mark {mark} {'has no owner' if (number, mark) in there else 'is not there'}"


def _headings(found: list[Element]) -> Iterator[str]:
    levels = [int(element.type[1]) for element in found if re.fullmatch(r"H[1-6]", element.type)]
    if levels and levels[0] != 1:
        yield f"14-002 the first heading is H{levels[0]}"
    for before, after in itertools.pairwise(levels):
        if after > before + 1:
            yield f"14-003 H{after} follows H{before}"
    if levels and any(element.type == "H" for element in found):
        yield "14-007 H and H1"


def _things(found: list[Element]) -> Iterator[str]:
    for element in found:
        if element.type == "Figure":
            if not str(element.raw.get("/Alt", "")).strip() and "/ActualText" not in element.raw:
                yield "13-004 a figure without alternative"
            box = element.attribute("/BBox")
            if box is None or float(box[0]) >= float(box[2]) or float(box[1]) >= float(box[3]):
                yield f"a figure without bounds: {element.raw.get('/Alt')}"
        if element.type == "TH" and element.attribute("/Scope") is None:
            yield "15-003 a table's head without scope"
        if element.type == "L" and element.attribute("/ListNumbering") is None:
            yield "16-001 a list does not say how it is numbered"


def _links(pdf: pikepdf.Pdf, found: list[Element]) -> Iterator[str]:
    tree = parents(pdf)
    owners = {
        kid.Obj.objgen: element
        for element in found
        for kid in element.kids
        if not isinstance(kid, int) and kid.get("/Type") == "/OBJR"
    }
    for element in found:
        if element.type == "Link" and not any(owner.raw.objgen == element.raw.objgen for owner in owners.values()):
            yield "28-011 a link that leads nowhere"
    for number, page in enumerate(pdf.pages, start=1):
        annotations = list(page.obj.get("/Annots", []))
        if annotations and page.obj.get("/Tabs") != "/S":
            yield f"page {number}: 28-008 tabs do not follow the structure"
        for annotation in annotations:
            owner = owners.get(annotation.objgen)
            if owner is None or owner.type != "Link":
                yield f"page {number}: 28-011 a link outside the structure"
            elif tree[int(annotation.StructParent)].objgen != owner.raw.objgen:
                yield f"page {number}: 28-010 the parent tree does not lead from a link to its owner"
            if not str(annotation.get("/Contents", "")).strip():
                yield f"page {number}: 28-012 a link that says nothing"
