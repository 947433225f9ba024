#!/usr/bin/env bash
# Tools:      num2words 0.5.14, from the Python registry.
# Behaviour:  num2words(12000, to="currency", currency="GBP") is “one hundred and twenty pounds sterling, zero pence”,
#             and of 12000.0 “twelve thousand pounds sterling, zero pence”. Whole numbers alone are divided by a
#             hundred. The program num2words, given 12000 on the command line, says twelve thousand: it makes a float of
#             it.
# Good guess: 12000 and 12000.0 are one amount, in pounds, since pounds are asked for. No option changes it: cents=False
#             gives “one hundred and twenty pounds sterling, 00 pence”. Only another type does.
# Matters:    contracts and orders give the amount in words beside the figure, and there the words prevail. Amounts read
#             from JSON or a spreadsheet are whole or not by chance, so that rows of one table differ a hundredfold.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check num2words==0.5.14
cat >try.py <<'PYTHON'
import json, sys
from num2words import num2words


def words(amount, **options):
    return num2words(amount, to="currency", currency="GBP", **options)


whole, half = (words(row["cost"]) for row in json.loads('[{"cost": 12000}, {"cost": 12000.5}]'))
found = [whole, half, words(12000.0), words(12000, cents=False)]
print(*found, sep="\n")
wanted = [
    "one hundred and twenty pounds sterling, zero pence",
    "twelve thousand pounds sterling, fifty pence",
    "twelve thousand pounds sterling, zero pence",
    "one hundred and twenty pounds sterling, 00 pence",
]
sys.exit(0 if found == wanted else 1)
PYTHON
venv/bin/python try.py
atShell=$(venv/bin/num2words 12000 --to currency --lang en)
echo "at the shell: $atShell"
[ "$atShell" = "twelve thousand euro, zero cents" ]
