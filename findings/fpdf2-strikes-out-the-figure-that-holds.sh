#!/usr/bin/env bash
# Tools:      fpdf2 2.8.9 prints; pypdf 7.1.1 and cmarkgfm 2025.10.22 stand beside it; from the Python registry.
# Behaviour:  write_html("<p>Rate <del>21.87</del> 25.50 per hour.</p>") strikes out “21.87 25.50 per hour.”: the line
#             runs on to the end of the paragraph. With <s> in the place of <del> it ends where it should. Exit 0, no
#             warning.
# Good guess: <del> ends at </del>, as <s> does at </s>: both stand in its own list of tags.
# Matters:    ~~21.87~~ is how Markdown shows what a figure was before, and its renderers write <del>. On paper the
#             figure that holds is struck out as well, and nobody can tell which one the cabinet is asked for.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fpdf2==2.8.9 pypdf==7.1.1 cmarkgfm==2025.10.22
cat >try.py <<'PYTHON'
import re, sys
import cmarkgfm, fpdf, pypdf


def struck(html):
    """The width of each line drawn through text, and the width of the figure that should be struck out, in points."""
    page = fpdf.FPDF()
    page.add_page()
    page.set_font("Helvetica", size=12)
    page.write_html(html)
    page.output("report.pdf")
    drawn = pypdf.PdfReader("report.pdf").pages[0].get_contents().get_data().decode("latin-1")
    widths = [float(width) for width in re.findall(r"[\d.]+ [\d.]+ ([\d.]+) -?[\d.]+ re f", drawn)]
    return widths, page.get_string_width("21.87") * page.k


html = cmarkgfm.github_flavored_markdown_to_html("Rate ~~21.87~~ 25.50 per hour.")
print(html.strip())
byDel, figure = struck(html)
byS, _ = struck(html.replace("del>", "s>"))
print(f"the figure is {figure:.0f} points wide; the line through it by <del> {byDel}, by <s> {byS}")
right = len(byS) == 1 and abs(byS[0] - figure) < 0.1
wrong = len(byDel) == 1 and byDel[0] > 3 * figure
sys.exit(0 if right and wrong else 1)
PYTHON
venv/bin/python try.py
