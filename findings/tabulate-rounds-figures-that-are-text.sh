#!/usr/bin/env bash
# Tools:      tabulate 0.10.0 alone, and as pandas 2.3.3 calls it in DataFrame.to_markdown(); from the Python registry.
# Behaviour:  the text "123,456.78" in a table is printed as 123457, Decimal("123456.78") the same, and "1234567.89" as
#             1.23457e+06: all text that looks like a number is read, and printed with six digits. pandas does the same
#             to a column of its own type for text. Exit 0, no warning.
# Good guess: what was made text before is printed as it is; that is why one formats figures first. Of a Decimal one
#             would expect its digits.
# Matters:    to_markdown() is the usual way from a table to a report in Markdown. Pounds are printed without their
#             pence from 100,000 on, the smaller ones beside them with pence, and the total no longer agrees. Only
#             disable_numparse=True keeps text as it is.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check tabulate==0.10.0 pandas==2.3.3
cat >try.py <<'PYTHON'
import sys
from decimal import Decimal
import pandas
from tabulate import tabulate


def cells(table):
    return [line.split("|")[2].strip() for line in table.splitlines()[2:]]


costs = ["123,456.78", "3,456.71"]
exact = [Decimal("123456.78"), Decimal("3456.71")]
frame = pandas.DataFrame({"scheme": ["Oldmere", "Newmere"], "cost": ["1234567.89", "3456.71"]}, dtype="string")
rows = lambda values: [["Oldmere", values[0]], ["Newmere", values[1]]]
print(tabulate(rows(costs), headers=["scheme", "cost"], tablefmt="pipe"))
found = [
    cells(tabulate(rows(costs), headers=["scheme", "cost"], tablefmt="pipe")),
    cells(tabulate(rows(exact), headers=["scheme", "cost"], tablefmt="pipe")),
    cells(frame.to_markdown(index=False)),
    cells(tabulate(rows(costs), headers=["scheme", "cost"], tablefmt="pipe", disable_numparse=True)),
]
print(*found, sep="\n")
wanted = [["123457", "3456.71"], ["123457", "3456.71"], ["1.23457e+06", "3456.71"], ["123,456.78", "3,456.71"]]
sys.exit(0 if found == wanted else 1)
PYTHON
venv/bin/python try.py
