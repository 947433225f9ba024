#!/usr/bin/env bash
# Tools:      docxtpl 0.20.2 with python-docx 1.2.0 and lxml 6.1.3, from the Python registry.
# Behaviour:  the value <5, put into a Word template by render(context), stands in the saved report as 5, in text and in
#             a cell. “R&D costs £21.87” becomes “R costs £21.87”, and of “Fees rose by <b 21.87 in 2026.” all from “<”
#             on is lost, and with it the sentence of the template that follows. Exit 0, no warning.
# Good guess: the value is printed as it is; or, were it taken as XML, the broken XML is an error at once. But values go
#             into the XML unescaped unless autoescape=True is asked for, and the parser then mends the XML by dropping
#             what it cannot read.
# Matters:    “<5” is how councils keep small numbers from naming a child. The report says 5, which is wrong, and a
#             figure that was withheld becomes one that is stated. Whoever fills templates must escape every value.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check docxtpl==0.20.2 python-docx==1.2.0 lxml==6.1.3
cat >try.py <<'PYTHON'
import sys
import docx
from docxtpl import DocxTemplate

made = docx.Document()
made.add_paragraph("Children moved: {{ few }} in Oldmere.")
made.add_paragraph("{{ costs }}.")
made.add_paragraph("{{ rise }} The board agreed.")
made.add_table(1, 1).cell(0, 0).text = "{{ few }}"
made.save("template.docx")
context = {"few": "<5", "costs": "R&D costs £21.87", "rise": "Fees rose by <b 21.87 in 2026."}


def report(**options):
    template = DocxTemplate("template.docx")
    template.render(context, **options)
    template.save("report.docx")
    read = docx.Document("report.docx")
    return [paragraph.text for paragraph in read.paragraphs] + [read.tables[0].cell(0, 0).text]


found, escaped = report(), report(autoescape=True)
print("as it comes:    ", found)
print("autoescape=True:", escaped)
wanted = ["Children moved: 5 in Oldmere.", "R costs £21.87.", "Fees rose by ", "5"]
right = ["Children moved: <5 in Oldmere.", "R&D costs £21.87."]
right += ["Fees rose by <b 21.87 in 2026. The board agreed.", "<5"]
sys.exit(0 if found == wanted and escaped == right else 1)
PYTHON
venv/bin/python try.py
