#!/usr/bin/env bash
# Tools:      markitdown 0.1.3 with its extra for workbooks, from the Python registry; the workbook is made by XlsxWriter
#             3.2.9.
# Behaviour:  a row that is hidden and a sheet that is hidden are printed as Markdown like all others, and nothing marks
#             them: the row stands between those that are seen, the sheet under a heading of its own.
# Good guess: what the workbook shows, or at least a mark at what it does not show.
# Matters:    hidden rows and sheets are where workings, names and walk-away prices stay when a table is sent round. Who
#             publishes the Markdown publishes them.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check 'markitdown[xlsx]==0.1.3' XlsxWriter==3.2.9
cat >make.py <<'PYTHON'
import xlsxwriter

book = xlsxwriter.Workbook("rates.xlsx")
sheet = book.add_worksheet("Rates")
for index, row in enumerate([["council", "rate"], ["Aldermere", 21.87], ["Not agreed", 25.5], ["Oldmere", 20.5]]):
    sheet.write_row(index, 0, row)
sheet.set_row(2, None, None, {"hidden": True})
workings = book.add_worksheet("Workings")
workings.write_row(0, 0, ["limit", "price"])
workings.write_row(1, 0, ["walk away at", 26.75])
workings.hide()
book.close()
PYTHON
venv/bin/python make.py
venv/bin/markitdown rates.xlsx >rates.md 2>/dev/null
cat rates.md
grep -q '| Not agreed | 25.50\? |' rates.md && grep -q '| walk away at | 26.75 |' rates.md
