#!/usr/bin/env bash
# Tools:      LibreOffice 7.4.7.2 from Debian 12 (libreoffice-writer-nogui); pandoc 3.9 as it comes in pypandoc-binary
#             1.17 beside it; the Word file is made by python-docx 1.2.0.
# Behaviour:  of a sentence in which 21.87 was changed to 25.50 with changes tracked, soffice --convert-to txt writes
#             “The rate is £21.8725.50 per hour.”: what was deleted and what was put in, side by side, with nothing to
#             tell them apart. A sentence that was deleted is written like all others. Exit 0, no warning.
# Good guess: the text as it would be if the changes were accepted, as pandoc gives it, or as it was before: either is a
#             text that somebody wrote. There is no switch for it on the command line.
# Matters:    drafts of reports are full of tracked changes. The text so made goes into search, comparison and checks of
#             figures; the rate in it is one that nobody proposed, and what was struck out for good reason stands again.
set -euo pipefail
export LC_ALL=C.UTF-8

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HOME=$folder
if ! command -v soffice >/dev/null; then
    admin() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
    admin apt-get update -qq
    admin apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui >/dev/null
fi
version=$(soffice --version)
echo "$version"
[[ $version == "LibreOffice 7.4.7.2 "* ]]
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check python-docx==1.2.0 pypandoc-binary==1.17
cat >make.py <<'PYTHON'
import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

document = docx.Document()


def tracked(line, change, text):
    run = line.add_run(text)._r
    mark = OxmlElement(f"w:{change}")
    for key, value in {"id": "1", "author": "Finance", "date": "2026-01-05T09:00:00Z"}.items():
        mark.set(qn(f"w:{key}"), value)
    if change == "del":
        run.find(qn("w:t")).tag = qn("w:delText")
    mark.append(run)
    line._p.append(mark)


line = document.add_paragraph("The rate is £")
tracked(line, "del", "21.87")
tracked(line, "ins", "25.50")
line.add_run(" per hour.")
tracked(line, "del", " We would pay £26.75.")
document.save("report.docx")
PYTHON
venv/bin/python make.py
soffice --headless --convert-to txt:Text report.docx >/dev/null 2>&1
found=$(sed 's/^\xef\xbb\xbf//' report.txt)
pandoc=$(venv/bin/python -c 'import pypandoc; print(pypandoc.get_pandoc_path())')
accepted=$("$pandoc" --wrap=none report.docx -t plain)
printf 'LibreOffice: %s\npandoc:      %s\n' "$found" "$accepted"
[ "$found" = "The rate is £21.8725.50 per hour. We would pay £26.75." ]
[ "$accepted" = "The rate is £25.50 per hour." ]
