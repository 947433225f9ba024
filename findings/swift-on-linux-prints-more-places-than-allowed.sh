#!/usr/bin/env bash
# Tools:      Swift 6.3.1 with its Foundation, on Linux.
# Behaviour:  a NumberFormatter with minimumFractionDigits = 2 and maximumFractionDigits = 2 prints 21.875 as 21.875 and
#             1234.5678 as 1,234.568: three places, as if neither had been set, though asking for them gives 2 and 2.
#             With the greatest alone it is 21.88. For .currency a greatest of 0 alone is not heeded: £21.88. No error.
# Good guess: two places, always: setting both to the same number is how one fixes the places of a column. That setting
#             the least switches off the greatest is what nobody tests for, as 21.87 and 21.80 come out right.
# Matters:    a rate that was worked out, 21.875, is printed with three places among rates of two, and pounds that
#             should be whole get pence. Who rounds the total elsewhere finds that the rows do not add up to it.
#             formatted() keeps to the places.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
version=$(swift --version 2>&1 | grep -o 'Swift version [0-9.]*' | head -n 1)
echo "$version"
[ "$version" = "Swift version 6.3.1" ]
cat >places.swift <<'SWIFT'
import Foundation

let british = Locale(identifier: "en_GB")
let rates = ["21.8", "21.875", "1234.5678"].map { NSDecimalNumber(string: $0) }

func printed(_ name: String, _ style: NumberFormatter.Style, least: Int?, greatest: Int) {
    let formatter = NumberFormatter()
    formatter.locale = british
    formatter.numberStyle = style
    formatter.currencyCode = "GBP"
    if let least { formatter.minimumFractionDigits = least }
    formatter.maximumFractionDigits = greatest
    print("\(name):", rates.map { formatter.string(from: $0)! }.joined(separator: " "))
}

printed("both 2", .decimal, least: 2, greatest: 2)
printed("greatest 2", .decimal, least: nil, greatest: 2)
printed("currency, greatest 0", .currency, least: nil, greatest: 0)
let places = FloatingPointFormatStyle<Double>.number.precision(.fractionLength(2)).locale(british)
print("formatted():", rates.map { $0.doubleValue.formatted(places) }.joined(separator: " "))
SWIFT
swiftc places.swift -o places
found=$(LC_ALL=C.UTF-8 ./places)
echo "$found"
[ "$found" = "both 2: 21.80 21.875 1,234.568
greatest 2: 21.8 21.88 1,234.57
currency, greatest 0: £21.80 £21.88 £1,234.57
formatted(): 21.80 21.88 1,234.57" ]
