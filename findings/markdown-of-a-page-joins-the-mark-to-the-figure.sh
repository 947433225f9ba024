#!/usr/bin/env bash
# Tools:      markdownify 1.2.3 and html2text 2025.4.15; pandoc 3.9 as it comes in pypandoc-binary 1.17 beside them;
#             from the Python registry.
# Behaviour:  “£21.87<sup>1</sup>” becomes “£21.871” in the Markdown of both, and 10 with a raised 6 becomes 106: the
#             raised digits stand beside the others. pandoc keeps them raised. Exit 0, no warning.
# Good guess: <sup> is kept, as Markdown allows, or a sign is put before it. Both tools drop what Markdown cannot say,
#             but here dropping the mark makes another number of two. Both have a setting for it that is off as they
#             come.
# Matters:    a raised 1 beside a rate is how tables point at their notes. The figure in the Markdown is wrong by less
#             than a penny or by ten times, well formed, and a search for 21.87 finds it still.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
    markdownify==1.2.3 html2text==2025.4.15 pypandoc-binary==1.17
cat >try.py <<'PYTHON'
import sys
import html2text, markdownify, pypandoc

html = "<p>£21.87<sup>1</sup> for 5 × 10<sup>6</sup> hours in 45 m<sup>2</sup>, of 1,234<sup>2</sup> in all.</p>"
found = {
    "markdownify": markdownify.markdownify(html).strip(),
    "html2text": html2text.html2text(html).strip(),
    "pandoc": pypandoc.convert_text(html, "markdown", format="html", extra_args=["--wrap=none"]).strip(),
}
for name, text in found.items():
    print(f"{name}: {text}")
joined = "£21.871 for 5 × 106 hours in 45 m2, of 1,2342 in all."
raised = "£21.87^1^ for 5 × 10^6^ hours in 45 m^2^, of 1,234^2^ in all."
sys.exit(0 if found == {"markdownify": joined, "html2text": joined, "pandoc": raised} else 1)
PYTHON
venv/bin/python try.py
