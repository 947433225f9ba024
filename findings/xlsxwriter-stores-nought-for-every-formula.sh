#!/usr/bin/env bash
# Tools:      XlsxWriter 3.2.9 writes; openpyxl 3.1.5 (data_only) and pandas 2.3.3 read. All from the Python registry.
# Behaviour:  a formula =B2*2 over 21.87 is read as 0 by both, without a word: the file holds <f>B2*2</f><v>0</v>, and
#             says only for the whole workbook, in another part, that it is to be worked out when it is opened
#             (calcPr fullCalcOnLoad="1"). The same formula written by openpyxl has no value, and is read as None and NaN.
# Good guess: a program that works nothing out stores no value, or the reader sees that the value is none.
# Matters:    tables of rates and budgets are often made by scripts. Whoever reads such a workbook before anybody has
#             opened and saved it in Excel gets 0 for every total, which looks like a figure.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check XlsxWriter==3.2.9 openpyxl==3.1.5 pandas==2.3.3
cat >try.py <<'PYTHON'
import sys
import openpyxl, pandas, xlsxwriter

rows = [["council", "rate"], ["Aldermere", 21.87], ["Twice that", "=B2*2"]]
book = xlsxwriter.Workbook("xlsxwriter.xlsx")
sheet = book.add_worksheet()
for index, row in enumerate(rows):
    sheet.write_row(index, 0, row)
book.close()
book = openpyxl.Workbook()
for row in rows:
    book.active.append(row)
book.save("openpyxl.xlsx")
read = {}
for writer in ("xlsxwriter", "openpyxl"):
    by_openpyxl = openpyxl.load_workbook(f"{writer}.xlsx", data_only=True).active["B3"].value
    by_pandas = pandas.read_excel(f"{writer}.xlsx").iloc[1, 1]
    read[writer] = (by_openpyxl, str(float(by_pandas)))
    print(f"written by {writer}: openpyxl reads {by_openpyxl}, pandas reads {by_pandas}")
sys.exit(0 if read == {"xlsxwriter": (0, "0.0"), "openpyxl": (None, "nan")} else 1)
PYTHON
venv/bin/python try.py
