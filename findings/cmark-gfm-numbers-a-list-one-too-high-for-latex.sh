#!/usr/bin/env bash
# Tools:      cmark-gfm 0.29.0.gfm.6-6 from Debian 12; pandoc 3.9, as it comes in pypandoc-binary 1.17 from the Python
#             registry, reads the LaTeX.
# Behaviour:  `cmark-gfm -t latex` writes a list that begins with “4. Award” as \setcounter{enumi}{4} before the first
#             \item. LaTeX counts up before it prints, so that the items are 5 and 6. A list that begins with 1 is right.
#             The same list as HTML begins with 4. Exit 0, no warning.
# Good guess: the numbers of the source stand in each format. A list that begins with 1 needs no counter, and that is
#             nearly every list that one tries.
# Matters:    recommendations that go on behind a paragraph or a table begin at 4. Printed by LaTeX, “approve
#             recommendation 4” of the minutes is another one than in the Markdown and on the web.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
fetch() { apt-get download -qq cmark-gfm=0.29.0.gfm.6-6 libcmark-gfm0.29.0.gfm.6=0.29.0.gfm.6-6 \
    libcmark-gfm-extensions0.29.0.gfm.6=0.29.0.gfm.6-6 2>/dev/null; }
fetch || { apt-get update -qq && fetch; }
for package in *.deb; do dpkg -x "$package" debian; done
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pypandoc-binary==1.17
LD_LIBRARY_PATH=$(echo debian/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
pandoc=$(echo venv/lib/python3*/site-packages/pypandoc/files/pandoc)

printf '4. Award the contract.\n5. Note the budget of £4.8m.\n' >report.md
debian/usr/bin/cmark-gfm -t latex report.md >report.tex
cat report.tex
found=$(grep setcounter report.tex; "$pandoc" -f latex -t plain report.tex | grep -v '^$'
    debian/usr/bin/cmark-gfm -t html report.md | head -n 1)
echo "$found"
[ "$found" = '\setcounter{enumi}{4}
5.  Award the contract.
6.  Note the budget of £4.8m.
<ol start="4">' ]
