"""What makes a file PDF/X beside its pages: output intent, identification, metadata (X-4: ISO 15930-7, X-1a:2003: ISO
15930-4)."""

from __future__ import annotations

import uuid
from typing import Final
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name

from jurnal.model import Printer, Standard

VERSIONS: Final = {Standard.X4: ("PDF/X-4", "1.6"), Standard.X1A: ("PDF/X-1a:2003", "1.4")}
"""What a file says of itself, and its PDF version."""
OF_THE_SCREEN: Final = (
    "/AcroForm", "/Dests", "/MarkInfo", "/Names", "/OpenAction", "/Outlines", "/PageLabels", "/PageMode",
    "/StructTreeRoot", "/ViewerPreferences",
)  # fmt: skip
"""What does nothing on paper."""
SPACE: Final = uuid.UUID("5f1d7c1e-0f0e-5d0c-9c55-6a7572006e61")
"""Under which the stable ids of press files are made."""
CLAIM: Final = "<pdfxid:GTS_PDFXVersion>{}</pdfxid:GTS_PDFXVersion>\n"
"""X-4 is named in the metadata, X-1a among the document's information."""
XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<pdf:Producer>{producer}</pdf:Producer><pdf:Trapped>False</pdf:Trapped>
{claim}<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:MetadataDate>{date}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:{document}</xmpMM:DocumentID><xmpMM:InstanceID>uuid:{instance}</xmpMM:InstanceID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass><xmpMM:VersionID>1</xmpMM:VersionID>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def conform(pdf: pikepdf.Pdf, printer: Printer, icc: bytes, name: str) -> str:
    """Make the file say what it is, and take out what does nothing on paper; the PDF version it is to be saved in.
    `name` makes its ids: the same name, the same ids."""
    claim, version = VERSIONS[printer.standard]
    for key in OF_THE_SCREEN:
        if key in pdf.Root:
            del pdf.Root[key]
    profile = pdf.make_stream(icc, N=4, Alternate=Name.DeviceCMYK)
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFX, OutputConditionIdentifier=printer.condition,
        OutputCondition=printer.condition, Info=printer.condition, RegistryName="", DestOutputProfile=profile,
    )  # fmt: skip
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
    info = pdf.docinfo
    date = _iso(str(info.get("/CreationDate", "D:20000101")))
    if printer.standard is Standard.X1A:
        info["/GTS_PDFXVersion"] = claim
    info["/Trapped"] = Name("/False")
    info["/CreationDate"] = info["/ModDate"] = f"D:{date[:10].replace('-', '')}000000Z"
    xmp = XMP.format(
        title=escape(str(info.get("/Title", name))),
        producer=escape(str(info.get("/Producer", "jurnal"))),
        claim=CLAIM.format(claim) if printer.standard is Standard.X4 else "",
        date=date,
        document=uuid.uuid5(SPACE, name),
        instance=uuid.uuid5(SPACE, f"{name} {printer}"),
    )
    pdf.Root.Metadata = pdf.make_stream(xmp.encode(), Type=Name.Metadata, Subtype=Name.XML)
    return version


def _iso(date: str) -> str:
    """The day of a PDF's date, as XMP writes it."""
    digits = date.removeprefix("D:")[:8]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}T00:00:00Z"
