#!/usr/bin/env bash
# Tools:      marko 2.2.4 with its extension for GitHub's Markdown; cmarkgfm 2025.10.22 (on GitHub's own cmark) and
#             mistune 3.4.0 beside it; from the Python registry.
# Behaviour:  “Costs rise from ~£5.2m to ~£6.1m.” becomes “Costs rise from <del>£5.2m to </del>£6.1m.”: the first figure
#             is struck out, both signs for “about” are gone. Exit 0, no warning. The two others print the line as it
#             is.
# Good guess: as GitHub: a single “~” before a figure opens a deletion at most, and one that has a blank before it and a
#             figure after it can close none, just as “*” cannot.
# Matters:    “~£5m” is a usual sign for “about”. A report rendered so says that 5.2 is no longer so and that 6.1 is
#             exact, and what was looked at on GitHub did not show it.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check marko==2.2.4 cmarkgfm==2025.10.22 mistune==3.4.0
cat >try.py <<'PYTHON'
import sys
import cmarkgfm, mistune
from marko.ext.gfm import gfm

line = "Costs rise from ~£5.2m to ~£6.1m."
found = {
    "marko": gfm.convert(line).strip(),
    "cmarkgfm": cmarkgfm.github_flavored_markdown_to_html(line).strip(),
    "mistune": mistune.create_markdown(plugins=["strikethrough"])(line).strip(),
}
for name, html in found.items():
    print(f"{name}: {html}")
wanted = {"marko": "<p>Costs rise from <del>£5.2m to </del>£6.1m.</p>"}
wanted["cmarkgfm"] = wanted["mistune"] = f"<p>{line}</p>"
sys.exit(0 if found == wanted else 1)
PYTHON
venv/bin/python try.py
