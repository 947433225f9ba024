#!/usr/bin/env bash
# Tools:      csvkit 2.2.0 with agate 1.14.2, agate-excel 0.4.2 and pytimeparse 1.1.10, from the Python registry.
# Behaviour:  of a column that holds 5m, 12m and 2.5m csvsort, csvjson, csvlook and in2csv make 0:05:00, 0:12:00 and
#             0:02:30, minutes and seconds; csvstat gives 0:19:30 as the sum. Exit 0, no warning.
# Good guess: guessing types makes numbers and dates, and text that is neither stays as it is. To sort a file changes
#             the order of its lines, not what stands in them. But durations are among the types that are guessed.
# Matters:    “5m” under a heading that says pounds is how people write five million. A page made of the sorted file
#             prints a time of day where the cost stood. Only --no-inference keeps the figures.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
    csvkit==2.2.0 agate==1.14.2 agate-excel==0.4.2 pytimeparse==1.1.10
printf 'scheme,cost\nOldmere,5m\nNewmere,12m\nAldermere,2.5m\n' >schemes.csv
sorted=$(venv/bin/csvsort -c scheme schemes.csv)
sum=$(venv/bin/csvstat -c 2 --sum schemes.csv)
kept=$(venv/bin/csvsort --no-inference -c scheme schemes.csv)
printf '%s\n\nsum: %s\n\nwithout guessing:\n%s\n' "$sorted" "$sum" "$kept"
[ "$sorted" = $'scheme,cost\nAldermere,0:02:30\nNewmere,0:12:00\nOldmere,0:05:00' ]
[ "$sum" = 0:19:30 ]
[ "$kept" = $'scheme,cost\nAldermere,2.5m\nNewmere,12m\nOldmere,5m' ]
