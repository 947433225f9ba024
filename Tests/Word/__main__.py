"""Writes the case `report` of Tests/Fixtures/word anew: a report as a council's officer makes it in Word, by python-docx,
with everything in it that readers of Word files have been seen to lose.

    python3 Tests/Word

Needs the packages of requirements.txt. The parts are written one by one, so that the tests need no Python."""

import io
import shutil
import sys
import zipfile
from pathlib import Path

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches

from pieces import FOOTNOTES, PLAN, Piece

_FOLDER = Path(__file__).parent.parent / "Fixtures/word/report.docx"
_KEPT = (
    "[Content_Types].xml", "_rels/", "docProps/core.xml", "word/document.xml", "word/styles.xml", "word/numbering.xml",
    "word/footnotes.xml", "word/comments.xml", "word/header", "word/footer", "word/media/", "word/embeddings/",
    "word/_rels/document",
)


def _numbered(document):
    """Gives headings and paragraphs the numbers 1, 1.1, (a), as councils have them."""
    numbering = document.part.numbering_part.element
    levels = [("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")]
    inner = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (form, text) in enumerate(levels))
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{inner}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))


def _number(paragraph, level):
    properties = paragraph._p.get_or_add_pPr()
    number = properties.get_or_add_numPr()
    number.get_or_add_ilvl().val = level
    number.get_or_add_numId().val = 90
    return paragraph


def _raw(paragraph, *pieces):
    for piece in pieces:
        for element in parse_xml(f"<w:p {Piece.NAMESPACES}>{piece}</w:p>"):
            paragraph._p.append(element)
    return paragraph


def _options(document):
    table = document.add_table(rows=1, cols=3)
    for cell, text in zip(table.rows[0].cells, ["Option", "Opportunities", "Risks"]):
        cell.paragraphs[0].add_run(text).bold = True
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f'<w:tblHeader {nsdecls("w")}/>'))
    options = [
        ("1. Let the contract run", ["Nothing changes for residents", "No cost of a tender"], ["The price is not fixed"]),
        ("2. Let a new contract", ["The price is fixed for four years"], ["Staff may leave", "A tender takes a year"]),
    ]
    for name, opportunities, risks in options:
        cells = table.add_row().cells
        cells[0].text = name
        for cell, items in [(cells[1], opportunities), (cells[2], risks)]:
            cell.paragraphs[0].text = items[0]
            cell.paragraphs[0].style = document.styles["List Bullet"]
            for item in items[1:]:
                cell.add_paragraph(item, style="List Bullet")
    row = table.add_row().cells
    row[0].merge(row[1]).text = "Both options keep the eleven pools open."
    row[2].text = "None"


def _costs(document):
    _raw(document.add_paragraph(style="Caption"), Piece.run("Table "), Piece.field("SEQ Table \\* ARABIC", "1"),
         Piece.run(": What each option costs"))
    table = document.add_table(rows=0, cols=2)
    for row in [("Option", "Cost a year"), ("1", "£120,000"), ("2", "£98,500.50")]:
        cells = table.add_row().cells
        for cell, text in zip(cells, row):
            cell.text = text
    cells = table.add_row().cells
    cells[0].text = "Total"
    _raw(cells[1].paragraphs[0], Piece.field("=SUM(ABOVE)", "£218,500.50"))


def _body(document):
    document.add_heading("Leisure pools: options for the contract", 0)
    front = document.add_table(rows=0, cols=2)
    for key, value in [("Report of", "Director of Places"), ("Wards affected", "All")]:
        cells = front.add_row().cells
        (cells[0].text, cells[1].text) = (key, value)
    _raw(front.add_row().cells[0].paragraphs[0], Piece.run("Meeting"))
    _raw(front.rows[-1].cells[1].paragraphs[0], Piece.control("Cabinet, 14 January 2027"))
    _number(document.add_heading("Purpose", 1), 0)
    _raw(_number(document.add_paragraph(), 1), Piece.bookmark("_Ref900", Piece.run("The contract for the pools ends in 2028.")),
         Piece.note(1))
    _raw(_number(document.add_paragraph(), 1), Piece.run("The council "), Piece.deleted("will"), Piece.inserted("may"),
         Piece.run(" run the pools itself."), Piece.comment(0), Piece.run(" CANARY hidden words.", "<w:vanish/>"))
    _number(document.add_heading("Options", 1), 0)
    _raw(_number(document.add_paragraph(), 1), Piece.run("As paragraph "), Piece.field("REF _Ref900 \\r \\h", "1.1"),
         Piece.run(" says, there are two options, as the survey"), Piece.note(1), Piece.run(" found:"))
    for text in ["let the contract run", "let a new contract"]:
        _number(document.add_paragraph(text), 2)
    _options(document)
    _costs(document)
    _raw(document.add_paragraph(), Piece.run("The plan shows the pools. "), Piece.box("In a box: opening times stay."))
    picture = document.add_picture(io.BytesIO(PLAN), width=Inches(1))
    picture._inline.docPr.set("descr", "Plan of the eleven pools")
    part = Part(PackURI("/word/embeddings/sheet1.bin"), "application/vnd.openxmlformats-officedocument.oleObject", b"sheet", document.part.package)
    relation = document.part.relate_to(part, RELATIONSHIP_TYPE.OLE_OBJECT)
    _raw(document.add_paragraph(), Piece.object(relation), Piece.run("The sheet holds the figures."))
    _number(document.add_heading("Recommendations", 1), 0)
    for text in ["agree option 2", "ask for a report in June"]:
        document.add_paragraph(text, style="List Number")


def _prune(document):
    """Leaves the styles that are used, and those that they are based on: the template has hundreds of kilobytes."""
    styles = document.styles.element
    parts = [document.part.element, document.sections[0].header._element, document.sections[0].footer._element]
    used = {value for part in parts for value in part.xpath("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")}
    changed = True
    while changed:
        changed = False
        for style in styles.style_lst:
            if style.styleId in used or style.xpath("./@w:default"):
                new = set(style.xpath("./w:basedOn/@w:val")) - used
                used |= new
                changed = changed or bool(new)
    for style in styles.style_lst:
        if style.styleId not in used and not style.xpath("./@w:default"):
            styles.remove(style)
    for element in styles.xpath(".//w:latentStyles | .//w:tblStylePr"):
        element.getparent().remove(element)


def main():
    document = docx.Document()
    _numbered(document)
    _body(document)
    section = document.sections[0]
    section.header.paragraphs[0].text = "OFFICIAL"
    _raw(section.footer.paragraphs[0], Piece.run("Page "), Piece.field("PAGE", "1"))
    comment = document.add_comment(document.paragraphs[0].runs, text="Ask the CANARY officer.", author="", initials="")
    document.paragraphs[0]._p.remove(document.paragraphs[0]._p.xpath(".//w:commentReference/..")[0])
    assert comment.comment_id == 0
    document.core_properties.title = "Leisure pools"
    document.core_properties.author = "CANARY author"
    document.core_properties.comments = ""
    notes = Part(PackURI("/word/footnotes.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml", FOOTNOTES, document.part.package)
    document.part.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)
    _prune(document)
    file = io.BytesIO()
    document.save(file)
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_bytes(file.getvalue())
    shutil.rmtree(_FOLDER, ignore_errors=True)
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            if name.startswith(_KEPT):
                place = _FOLDER / name
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(archive.read(name))


main()
