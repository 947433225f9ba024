#!/usr/bin/env bash
# Tools:      WeasyPrint 70.0 prints; pypdf 7.1.1 reads the tags; from the Python registry. Pango is Debian's.
# Behaviour:  a table says rates of councils. A style sheet gives the cells of one kind `display: block`, as sheets for
#             telephones do. On paper nothing changes. In the tags, made with `pdf_variant="pdf/ua-1"`, such a cell stands
#             in a row of its own inside the row of its council: TR > (TH, TR > TD). No warning, and the file says of
#             itself that it is PDF/UA-1.
# Good guess: a cell is tagged as a cell of its row however it is laid out, as with the same cell without the style; a
#             row that holds a row (which ISO 32000-1, 14.8.4.3.4, does not know) is at least warned of.
# Matters:    who hears a report needs the row to know whose rate is read. A council checks the page in print, sees the
#             table as it was, and publishes a document that says it is accessible.
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
import logging, sys
import pypdf, weasyprint

said = []
listener = logging.Handler()
listener.emit = lambda record: said.append(record.getMessage())
logging.getLogger("weasyprint").addHandler(listener)
logging.getLogger("weasyprint").setLevel(logging.WARNING)


def told(element):
    """An element and those inside it: Table(TR(TH TD))."""
    element = element.get_object()
    children = element.get("/K", []) if isinstance(element, dict) else []
    children = children.get_object() if hasattr(children, "get_object") else children
    inside = [told(child) for child in (children if isinstance(children, list) else [children])
              if isinstance(child.get_object(), dict) and "/S" in child.get_object()]
    inside = [words for words in inside if words != "Span"]
    return element.get("/S", "/")[1:] + (f"({' '.join(inside)})" if inside else "")


def printed(name, style):
    html = f"""<html lang="en"><head><title>Rates</title><style>{style}</style></head><body><table>
    <thead><tr><th scope="col">Council</th><th scope="col">Rate</th></tr></thead>
    <tbody><tr><th scope="row">Birchwick</th><td class="figure">£21.87</td></tr></tbody></table></body></html>"""
    weasyprint.HTML(string=html).write_pdf("report.pdf", pdf_variant="pdf/ua-1")
    document = pypdf.PdfReader("report.pdf")
    tags = told(document.trailer["/Root"]["/StructTreeRoot"])
    is_accessible = b"pdfuaid:part" in document.trailer["/Root"]["/Metadata"].get_data()
    words = document.pages[0].extract_text().split()
    print(f"{name}: {tags}; says that it is PDF/UA: {is_accessible}; words: {words}")
    return tags, is_accessible, words


plain = printed("cells as they are", "")
block = printed("cells of figures as blocks", ".figure { display: block }")
print("said:", said)
same = plain[1:] == block[1:] and plain[1]
sys.exit(0 if "TR(TH TD)" in plain[0] and "TR(TH TR(TD))" in block[0] and same and not said else 1)
PYTHON
venv/bin/python try.py
