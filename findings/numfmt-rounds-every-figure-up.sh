#!/usr/bin/env bash
# Tools:      numfmt of GNU coreutils 9.1-1 from Debian 12.
# Behaviour:  numfmt --to=si writes 12,010,000 as 13M, 1,010,000 as 1.1M, and -12,010,000 as -13M: it rounds away from
#             nought, however little there is to round. 12,000,000 is 12M. Exit 0.
# Good guess: 12M and 1.0M: to the nearest, as printf, Excel and nearly everything else that shortens a figure. Some
#             would bet that it cuts off. It must be asked for by --round=nearest.
# Matters:    shortening figures for a table is what the tool is for. A cost of £12.01m stands in the report as £13M, a
#             total is shortened to less than its shortened parts, and no reader takes 13 for a rounded 12.01.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
fetch() { apt-get download -qq coreutils=9.1-1 2>/dev/null; }
fetch || { apt-get update -qq && fetch; }
dpkg -x coreutils_*.deb debian
export LC_ALL=C.UTF-8
numfmt() { debian/usr/bin/numfmt --to=si "$@" -- 12000000 12010000 1010000 -12010000 | paste -s -d ' '; }
found=$(numfmt)
nearest=$(numfmt --round=nearest)
echo "as it comes:     $found"
echo "--round=nearest: $nearest"
[ "$found" = "12M 13M 1.1M -13M" ]
[ "$nearest" = "12M 12M 1.0M -12M" ]
