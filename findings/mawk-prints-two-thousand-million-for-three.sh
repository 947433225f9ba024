#!/usr/bin/env bash
# Tools:      mawk 1.3.4.20200120-3.1 from Debian 12, where it is the awk.
# Behaviour:  a sum of 3,000,000,000 is printed by printf "%d" as 2147483647, and so is every whole number above that;
#             one below zero as -2147483647. printf "%.0f" prints the same sum rightly. Exit 0, no warning.
# Good guess: awk counts in floating point, exact for whole numbers far beyond this, and "%d" prints a whole number
#             whole. It is what one reaches for since print gives 3e+09.
# Matters:    a pension fund in pounds, or a budget in pence, is over two thousand million as a rule. Totals that differ
#             are printed as one and the same figure, which looks like any other.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
fetch() { apt-get download -qq mawk=1.3.4.20200120-3.1 2>/dev/null; }
fetch || { apt-get update -qq && fetch; }
dpkg -x mawk_*.deb debian
printf 'fund,pounds\nOldmere,1875400000\nNewmere,1124600000\n' >funds.csv
found=$(debian/usr/bin/mawk -F, '{ sum += $2 } END { printf "%d %.0f %d %d", sum, sum, 2 * sum, -sum }' funds.csv)
echo "$found"
[ "$found" = "2147483647 3000000000 2147483647 -2147483647" ]
