#!/usr/bin/env bash
# Tools:      polars 2.1.0 with fastexcel 0.21.0; pandas 2.3.3 with openpyxl 3.1.5 beside it; the workbook is made by
#             XlsxWriter 3.2.9; from the Python registry.
# Behaviour:  a column of costs with the text “withheld” in row 152 and the text £9,000 in row 153 is read as numbers,
#             and both cells as null. sum() leaves them out. No error, no warning, exit 0. With the same words in row 3
#             the column is read as text and nothing is lost. Of the same table as CSV polars says that it cannot read
#             “withheld” as a number, and stops.
# Good guess: an error, as for CSV, or text. Both readers guess the type from the first hundred rows; that a cell which
#             does not fit is an error in the one and nothing in the other is a bet few would make.
# Matters:    remarks and amounts typed with their sign stand far down in a long list. The total is too small by just
#             these, the rows look like empty ones, and a hundred rows of test data do not show it.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
    polars==2.1.0 fastexcel==0.21.0 pandas==2.3.3 openpyxl==3.1.5 XlsxWriter==3.2.9
cat >try.py <<'PYTHON'
import sys
import pandas, polars, xlsxwriter

words = ["withheld", "£9,000"]


def written(name, costs):
    book = xlsxwriter.Workbook(f"{name}.xlsx")
    sheet = book.add_worksheet()
    lines = [("case", "cost")] + [(f"case {number}", cost) for number, cost in enumerate(costs, start=1)]
    for row, line in enumerate(lines):
        sheet.write_row(row, 0, line)
    book.close()
    with open(f"{name}.csv", "w", encoding="utf-8") as file:
        file.writelines(f'{case},"{cost}"\n' for case, cost in lines)
    return polars.read_excel(f"{name}.xlsx")["cost"]


late = written("late", [10.0] * 150 + words + [20.0])
early = written("early", [10.0] + words + [10.0] * 149)
byPandas = pandas.read_excel("late.xlsx")["cost"].tolist()
try:
    polars.read_csv("late.csv")
    csv = "read"
except polars.exceptions.ComputeError as error:
    csv = str(error).splitlines()[0]
print(f"late:   {late.dtype}, rows 151 to 154 {late[149:].to_list()}, sum {late.sum()}")
print(f"early:  {early.dtype}, rows 2 to 4 {early[:3].to_list()}")
print(f"pandas: rows 151 to 154 {byPandas[149:]}")
print(f"CSV:    {csv}")
asSeen = late.dtype.is_numeric() and late[149:].to_list() == [10, None, None, 20] and late.sum() == 1520
others = early[1:3].to_list() == words and byPandas[150:152] == words and "withheld" in csv and "could not parse" in csv
sys.exit(0 if asSeen and others else 1)
PYTHON
venv/bin/python -W error try.py
