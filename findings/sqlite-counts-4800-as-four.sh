#!/usr/bin/env bash
# Tools:      sqlite3 3.40.1 from Debian 12.
# Behaviour:  of a CSV file with the costs "4,800", 950 and "1,119" sum(cost) is 955: 4,800 counts as 4 and 1,119 as 1,
#             what stands before the comma. £200 counts as nought, and max(cost) is £200. Exit 0, no warning; typeof(sum)
#             is real, as of any sum.
# Good guess: 6,869, or an error as of most databases, which do not add text. .import makes columns of text, and adding
#             text takes the digits that it begins with.
# Matters:    spreadsheets write amounts with commas. One row without a comma comes out right, and a total of a few
#             hundred for thousands looks like thousands of pounds in a report that counts in them.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
fetch() { apt-get download -qq sqlite3=3.40.1-2+deb12u2 libsqlite3-0=3.40.1-2+deb12u2 2>/dev/null; }
fetch || { apt-get update -qq && fetch; }
for package in *.deb; do dpkg -x "$package" debian; done
LD_LIBRARY_PATH=$(echo debian/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
printf 'council,cost\nOldmere,"4,800"\nNewmere,950\nHighmere,"1,119"\nLowmere,£200\n' >costs.csv
found=$(debian/usr/bin/sqlite3 :memory: '.import --csv costs.csv costs' 'select sum(cost), max(cost) from costs')
echo "$found"
[ "$found" = "955.0|£200" ]
