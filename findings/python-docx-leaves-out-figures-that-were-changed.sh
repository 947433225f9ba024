#!/usr/bin/env bash
# Tools:      python-docx 1.2.0 makes and reads; mammoth 1.13.0 stands beside it; from the Python registry.
# Behaviour:  paragraph.text of “The rate is £25.50 an hour.”, where £25.50 was put in with changes tracked, is “The rate
#             is  an hour.”; the same for a figure in a content control, and for one that was moved. Only runs that stand
#             right in the paragraph, or in a link, are read. Nothing is raised.
# Good guess: the text of a paragraph is what Word shows. mammoth reads all three. Texts without such figures come out
#             whole, so that nothing looks amiss.
# Matters:    figures are what is changed last, with changes tracked, and what forms keep in controls. Whoever searches a
#             draft for its amounts with the best known reader of Word files finds all but those that are new.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0
cat >try.py <<'PYTHON'
import sys
import docx, mammoth
from docx.oxml import parse_xml

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NOTED = 'w:id="1" w:author="Finance" w:date="2026-11-02T09:00:00Z"'


def line(document, before, wrapper, after):
    paragraph = document.add_paragraph(before)
    paragraph._p.append(parse_xml(wrapper))
    paragraph.add_run(after)


document = docx.Document()
line(document, "The rate is ", f"<w:ins {W} {NOTED}><w:r><w:t>£25.50</w:t></w:r></w:ins>", " an hour.")
line(document, "The cost is ", f"<w:sdt {W}><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>£4.8m</w:t></w:r>"
     "</w:sdtContent></w:sdt>", " a year.")
line(document, "The saving is ", f"<w:moveTo {W} {NOTED}><w:r><w:t>£0.3m</w:t></w:r></w:moveTo>", ".")
document.save("report.docx")
read = [paragraph.text for paragraph in docx.Document("report.docx").paragraphs]
with open("report.docx", "rb") as file:
    beside = mammoth.extract_raw_text(file).value.split("\n\n")[:3]
print("python-docx:", read)
print("mammoth:    ", beside)
wanted = ["The rate is  an hour.", "The cost is  a year.", "The saving is ."]
whole = ["The rate is £25.50 an hour.", "The cost is £4.8m a year.", "The saving is £0.3m."]
sys.exit(0 if (read, beside) == (wanted, whole) else 1)
PYTHON
venv/bin/python try.py
