#!/usr/bin/env bash
# Tools:      xlsx2csv 0.8.6, from the Python registry; the workbook is made by XlsxWriter 3.2.9.
# Behaviour:  21.87 in a cell of the format 0.00" per hour" is written as 0.00" per 08our", and 1200 under
#             #,##0" pupils" as #,##0" pupils": the format and not the number. 2.7 under 0.0"%" becomes 2.70000. Exit 0.
# Good guess: the number, with or without the words of its format: 21.87 or “21.87 per hour”. But any d, h, m, s or y in
#             a format makes a date of the cell, though it stands in quotation marks, where it is text.
# Matters:    units in formats are how spreadsheets show “£21.87 per hour” and keep the cell a number. A CSV made so has
#             lost the rate, and a page made of it prints a time of day where a price stood.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check xlsx2csv==0.8.6 XlsxWriter==3.2.9
cat >make.py <<'PYTHON'
import xlsxwriter

book = xlsxwriter.Workbook("rates.xlsx")
sheet = book.add_worksheet()
for column, (value, code) in enumerate([(21.87, '0.00" per hour"'), (1200, '#,##0" pupils"'), (2.7, '0.0"%"'), (21.87, "0.00")]):
    sheet.write(0, column, value, book.add_format({"num_format": code}))
book.close()
PYTHON
venv/bin/python make.py
found=$(venv/bin/xlsx2csv rates.xlsx)
echo "$found"
[ "$found" = '"0.00"" per 08our""","#,##0"" pupils""",2.70000,21.87' ]
