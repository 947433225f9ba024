#!/usr/bin/env bash
# Tools:      markitdown 0.1.9 with its extra for Word, with mammoth 1.13.0 and markdownify 1.2.3; the Word file is made
#             by python-docx 1.2.0; from the Python registry.
# Behaviour:  a Word table whose first column joins the two rows of Oldmere becomes a Markdown table whose second row
#             has one cell less: 23.40, of 2025, stands under “Kind”, and 24.10, of 2026, under 2025. 2026 is empty
#             there. Cells joined sideways are filled up. Exit 0, no warning.
# Good guess: the row gets an empty cell, or the name again, so that each figure stays under its heading, as it does
#             with cells that are joined sideways.
# Matters:    a name over several rows is how most tables of rates are set. The Markdown is well formed and the figures
#             are the right ones, only of the wrong year, and so nobody sees it.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
    'markitdown[docx]==0.1.9' mammoth==1.13.0 markdownify==1.2.3 python-docx==1.2.0
cat >make.py <<'PYTHON'
import docx

rows = ["Council|Kind|2025|2026", "Oldmere|by day|21.87|22.50", "|at night|23.40|24.10", "Both||22.64|23.30"]
document = docx.Document()
table = document.add_table(4, 4)
for row, line in enumerate(rows):
    for column, text in enumerate(line.split("|")):
        table.cell(row, column).text = text
table.cell(1, 0).merge(table.cell(2, 0)).text = "Oldmere"
table.cell(3, 0).merge(table.cell(3, 1)).text = "Both"
document.save("rates.docx")
PYTHON
venv/bin/python make.py
venv/bin/markitdown rates.docx >rates.md 2>/dev/null
cat rates.md
grep -qx '| Oldmere | by day | 21.87 | 22.50 |' rates.md
grep -qx '| at night | 23.40 | 24.10 |' rates.md
grep -qx '| Both | | 22.64 | 23.30 |' rates.md
