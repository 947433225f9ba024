#!/usr/bin/env bash
# Tools:      pandoc 2.17.1.1-2~deb12u1 with pandoc-data of the same version, from Debian 12; and pandoc as it comes in
#             pypandoc-binary 1.17 from the Python registry.
# Behaviour:  `pandoc --sandbox report.md -o report.docx` fails with Debian's build: "Could not find data file
#             data/docx/[Content_Types].xml", exit 97, with or without --data-dir. The same for .odt. Without --sandbox
#             it works. The build of the Python registry writes both in the sandbox.
# Good guess: --sandbox keeps a document from reading files, and a report without pictures reads none, so it makes no
#             difference. But Debian keeps the parts of an empty Word file outside the program, and pandoc counts
#             them among the files that a sandbox forbids.
# Matters:    whoever turns committee reports of many authors into Word wants the sandbox, since a picture's path may
#             name any file of the machine. On Debian 12 the switch cannot be used for Word at all: paths have to be
#             checked before pandoc sees them.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 2>/dev/null
for package in *.deb; do dpkg -x "$package" debian; done
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pypandoc-binary==1.17
bundled=$(venv/bin/python -c 'import pypandoc; print(pypandoc.get_pandoc_path())')

printf '# Rates\n\n| Council | Rate |\n|---|---:|\n| Aldermere | £21.87 |\n' >report.md
debian() { debian/usr/bin/pandoc --data-dir="$folder/debian/usr/share/pandoc/data" "$@"; }

status() { "$@" >output 2>&1 && echo 0 || echo $?; }
isSo=1
expect() {
    local wanted=$1 name=$2 found
    shift 2
    found=$(status "$@")
    echo "$name: exit $found $(head -n 1 output)"
    [ "$found" = "$wanted" ] || isSo=0
}

expect 0 "Debian, no sandbox, docx" debian report.md -o open.docx
expect 97 "Debian, --sandbox, docx" debian --sandbox report.md -o closed.docx
expect 97 "Debian, --sandbox, odt" debian --sandbox report.md -o closed.odt
expect 0 "Debian, --sandbox, html" debian --sandbox report.md -o closed.html
expect 0 "$("$bundled" --version | head -n 1), --sandbox, docx" "$bundled" --sandbox report.md -o bundled.docx
[ "$isSo" = 1 ]
