#!/usr/bin/env bash
# Tools:      WeasyPrint 70.0 prints; pypdf 7.1.1 reads the pages; from the Python registry. Pango is Debian's.
# Behaviour:  a table of 80 rows with float: right beside a short text is printed as one page with the rows that fit on
#             it. The others are in no page of the PDF. The same table without float, or beside a text that is as long
#             as the table, has all 80. Exit 0, no warning.
# Good guess: the table goes on over the next pages, as it does beside a long text: whether a row is printed does not
#             hang on how much is written beside it. If a float cannot be broken, it runs off the sheet, where one sees
#             it.
# Matters:    a table set beside the text is common on the web page of a report. It is complete there, and in the PDF it
#             ends at a full row at the foot of the page: nothing shows that most of the rates are missing.
set -euo pipefail
export LC_ALL=C.UTF-8

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! dpkg -s libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core >/dev/null 2>&1; then
    admin() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
    admin apt-get update -qq
    admin apt-get install -y -qq --no-install-recommends \
        libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core >/dev/null
fi
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check weasyprint==70.0 pypdf==7.1.1
cat >try.py <<'PYTHON'
import logging, re, sys
import pypdf, weasyprint

said = []
listener = logging.Handler()
listener.emit = lambda record: said.append(record.getMessage())
logging.getLogger("weasyprint").addHandler(listener)
logging.getLogger("weasyprint").setLevel(logging.WARNING)
sheet = "@page { size: A5; margin: 2cm } body { font: 12pt/18pt 'DejaVu Sans', sans-serif }"
rows = "".join(f"<tr><td>row {number}</td><td>21.87</td></tr>" for number in range(1, 81))


def printed(name, style, sentences):
    text = "<p>The board looked at the rates of all councils.</p>" * sentences
    html = f"<style>{sheet}</style><table style='{style}'>{rows}</table>{text}"
    weasyprint.HTML(string=html).write_pdf("report.pdf")
    pages = pypdf.PdfReader("report.pdf").pages
    seen = {int(number) for page in pages for number in re.findall(r"row (\d+)", page.extract_text())}
    print(f"{name}: {len(pages)} pages, {len(seen)} rows of 80, the last is row {max(seen)}")
    return len(pages), len(seen)


floated = printed("floated, short text", "float: right", 2)
plain = printed("not floated, short text", "", 2)
long = printed("floated, long text", "float: right", 100)
print("said:", said)
sys.exit(0 if floated[0] == 1 and floated[1] < 40 and plain[1] == 80 and long[1] == 80 and not said else 1)
PYTHON
venv/bin/python try.py
