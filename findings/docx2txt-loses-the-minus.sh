#!/usr/bin/env bash
# Tools:      docx2txt 0.9, from the Python registry; the Word file is made by python-docx 1.2.0.
# Behaviour:  “a balance of −£5.2 m” is read as “a balance of £5.2 m” when the minus is Word's non-breaking hyphen
#             (Ctrl+Shift+_) or was put in by Insert > Symbol, and the years 2025‑26 as 202526. Exit 0, no warning.
# Good guess: every sign that Word shows stands in the text, as a hyphen if need be. But only w:t, tabs and breaks are
#             read, and Word keeps these two signs in elements of their own (w:noBreakHyphen, w:sym).
# Matters:    a careful typist uses the non-breaking hyphen for just these figures, lest the minus be left at the end of
#             a line. The text shows a deficit as a surplus, and comparing it with the table finds the wrong one at
#             fault.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check docx2txt==0.9 python-docx==1.2.0
cat >try.py <<'PYTHON'
import sys
import docx, docx2txt
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def element(name, **attributes):
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


document = docx.Document()


def paragraph(before, sign, after):
    line = document.add_paragraph(before)
    line.add_run()._r.append(sign)
    line.add_run(after)


paragraph("Oldmere has a balance of ", element("w:noBreakHyphen"), "£5.2 m.")
paragraph("Newmere has a balance of ", element("w:sym", font="Symbol", char="F02D"), "£6.1 m.")
paragraph("Both are of 2025", element("w:noBreakHyphen"), "26.")
document.save("report.docx")
found = [line for line in docx2txt.process("report.docx").splitlines() if line]
print(found)
wanted = ["Oldmere has a balance of £5.2 m.", "Newmere has a balance of £6.1 m.", "Both are of 202526."]
sys.exit(0 if found == wanted else 1)
PYTHON
venv/bin/python try.py
