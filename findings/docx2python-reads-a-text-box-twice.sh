#!/usr/bin/env bash
# Tools:      docx2python 3.7.1; the Word file is made by python-docx 1.2.0; from the Python registry.
# Behaviour:  the words of a text box come out two times, one after the other: “Saving: £4.8m” twice. Word writes a box in
#             two forms, one for itself and one for older programs (mc:Choice, mc:Fallback), of which a reader takes one;
#             both are read. Nothing is raised.
# Good guess: once. Text in paragraphs and tables comes out once, and a box that is shown once is read once.
# Matters:    key figures and summaries stand in boxes. A count of the amounts in a report, or a sum over them, has those
#             twice, and a comparison with the spreadsheet finds a figure too many.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check docx2python==3.7.1 python-docx==1.2.0
cat >try.py <<'PYTHON'
import sys
import docx
from docx.oxml import parse_xml
from docx2python import docx2python

OFFICE = "http://schemas.openxmlformats.org"
WORDS = "<w:txbxContent><w:p><w:r><w:t>Saving: £4.8m</w:t></w:r></w:p></w:txbxContent>"
BOX = f"""<w:p xmlns:w="{OFFICE}/wordprocessingml/2006/main" xmlns:a="{OFFICE}/drawingml/2006/main"
    xmlns:wp="{OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:mc="{OFFICE}/markup-compatibility/2006"
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">
<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1800000" cy="900000"/>
<wp:docPr id="1" name="Box"/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/>
<wps:txbx>{WORDS}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape><v:textbox>{WORDS}</v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r></w:p>"""

document = docx.Document()
document.add_paragraph("The contract ends in June.")
document.element.body.insert(1, parse_xml(BOX))
document.save("report.docx")
with docx2python("report.docx") as read:
    found = [line for line in read.text.splitlines() if line]
print(found)
sys.exit(0 if found == ["The contract ends in June.", "Saving: £4.8m", "Saving: £4.8m"] else 1)
PYTHON
venv/bin/python try.py
