#!/usr/bin/env bash
# Tools:      chromium-headless-shell from Debian 12 and WeasyPrint 70.0 from the Python registry print; pypdf 7.1.1 reads
#             the pages.
# Behaviour:  a table of 60 rows whose total stands in <tfoot> is printed on two pages or more, and “Total £1,830” stands
#             below the rows of each, not only at the table's end. With the same row in the last <tbody> it stands once.
#             On the screen it stands once either way.
# Good guess: the row of totals ends the table, as <tfoot> is where it belongs by the HTML standard. That CSS lets a
#             printer repeat a foot as it repeats a head is seen on the first table that is longer than a page.
# Matters:    rows that come to £820 have “Total £1,830” below them, as if it were theirs, and the next page begins
#             afresh. A reader who adds up the page finds that the committee's paper cannot add.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
SUDO=$([ "$(id -u)" = 0 ] || echo sudo)
for package in chromium-headless-shell libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-liberation2; do
    dpkg -s "$package" >/dev/null 2>&1 || missing="${missing:-} $package"
done
# shellcheck disable=SC2086
[ -z "${missing:-}" ] || { $SUDO apt-get update -qq && $SUDO apt-get install -y -qq $missing >/dev/null; }
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check weasyprint==70.0 pypdf==7.1.1
cat >try.py <<'PYTHON'
import subprocess
import sys
from pathlib import Path
from pypdf import PdfReader

ROWS = "".join(f"<tr><td>Line {number}</td><td>£{number}</td></tr>" for number in range(1, 61))
TOTAL = "<tr><td>Total</td><td>£1,830</td></tr>"


def page(end):
    return ("<!doctype html><meta charset=utf-8><title>Costs</title><style>td { height: 2em }</style>"
            f"<table><thead><tr><th>Line<th>Cost</thead><tbody>{ROWS}</tbody>{end}</table>")


def totals(name):
    pages = [page.extract_text() for page in PdfReader(name).pages]
    return len(pages), sum("Total" in text for text in pages)


found = {}
for name, end in [("tfoot", f"<tfoot>{TOTAL}</tfoot>"), ("tbody", f"<tbody>{TOTAL}</tbody>")]:
    Path(f"{name}.html").write_text(page(end), encoding="utf-8")
    subprocess.run(["chromium-headless-shell", "--no-sandbox", f"--print-to-pdf=chromium-{name}.pdf",
                    Path(f"{name}.html").resolve().as_uri()], check=True, capture_output=True)
    subprocess.run(["venv/bin/weasyprint", f"{name}.html", f"weasyprint-{name}.pdf"], check=True, capture_output=True)
    for program in ["chromium", "weasyprint"]:
        found[program, name] = totals(f"{program}-{name}.pdf")
        print(f"{program}, {name}: {found[program, name][0]} pages, {found[program, name][1]} with a total")
is_so = all(pages > 1 and count == (pages if name == "tfoot" else 1) for (_, name), (pages, count) in found.items())
sys.exit(0 if is_so else 1)
PYTHON
venv/bin/python try.py
