"""What a file says of itself as a whole, and what in it does nothing on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pikepdf

XMP_CLAIM = re.compile(rb"GTS_PDFXVersion(?:>|=[\"'])\s*([^<\"']+)")
XMP_TRAPPED = re.compile(rb"pdf:Trapped(?:>|=[\"'])\s*([^<\"']+)")


def claims(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """The PDF/X standards the file says it keeps: in its information (X-1a) or its XMP (X-4)."""
    found = [str(pdf.docinfo[key]) for key in ("/GTS_PDFXVersion", "/GTS_PDFXConformance") if key in pdf.docinfo]
    found += [claim.decode("utf-8", "replace").strip() for claim in XMP_CLAIM.findall(_xmp(pdf))]
    return tuple(dict.fromkeys(found))


def trapped(pdf: pikepdf.Pdf) -> str:
    """Whether the file says it is trapped."""
    if "/Trapped" in pdf.docinfo:
        return str(pdf.docinfo["/Trapped"])
    found = XMP_TRAPPED.search(_xmp(pdf))
    return found.group(1).decode("ascii", "replace").strip() if found else ""


def _xmp(pdf: pikepdf.Pdf) -> bytes:
    told = pdf.Root.get("/Metadata")
    return bytes(told.read_bytes()) if isinstance(told, pikepdf.Stream) else b""


def extras(pdf: pikepdf.Pdf) -> Mapping[str, str]:
    """Scripts and actions, forms, attachments and layers: each kind with a word about it."""
    root, found = pdf.Root, {}
    names = root.get("/Names", pikepdf.Dictionary())
    script = _script(root, names) or next((word for page in pdf.pages if (word := _page_script(page))), "")
    if script:
        found["script"] = script
    form = root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary) and (len(form.get("/Fields", ())) or "/XFA" in form):
        found["form"] = "XFA" if "/XFA" in form else str(len(form["/Fields"]))
    attached = [*sorted(pdf.attachments), *(name for page in pdf.pages for name in _pinned(page))]
    if attached:
        found["attachment"] = ", ".join(attached)
    if "/OCProperties" in root and len(root["/OCProperties"].get("/OCGs", ())):
        found["layers"] = ", ".join(str(layer.get("/Name", "?")) for layer in root["/OCProperties"]["/OCGs"])
    return found


def _script(root: pikepdf.Object, names: pikepdf.Object) -> str:
    if "/JavaScript" in names:
        return "/JavaScript"
    if "/AA" in root:
        return "/AA"
    action = root.get("/OpenAction")
    kind = str(action.get("/S", "")) if isinstance(action, pikepdf.Dictionary) else ""
    return f"/OpenAction {kind}" if kind and kind != "/GoTo" else ""


def _pinned(page: pikepdf.Page) -> Iterator[str]:
    """Files that hang on a page as notes."""
    for note in page.obj.get("/Annots", ()):
        file = note.get("/FS")
        if note.get("/Subtype") == "/FileAttachment" and isinstance(file, pikepdf.Dictionary):
            yield str(file.get("/UF", file.get("/F", "?")))


def _page_script(page: pikepdf.Page) -> str:
    if "/AA" in page.obj:
        return "/AA"
    for note in page.obj.get("/Annots", ()):
        action = note.get("/A")
        if "/AA" in note or (isinstance(action, pikepdf.Dictionary) and action.get("/S") in ("/JavaScript", "/Launch")):
            return str(action.get("/S", "/AA")) if isinstance(action, pikepdf.Dictionary) else "/AA"
    return ""
