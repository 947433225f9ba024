#!/usr/bin/env bash
# Tools:      Swift 6.3.1 with its Foundation, on Linux.
# Behaviour:  Decimal(string: "4,800") is 4, of "4,800m" too, and of "12.5.1" 12.5: what stands before the first sign that
#             is no part of a number. With locale: en_GB, where the comma parts thousands, it is 4 all the same. Only a text
#             that begins with another sign, "£5", is nil. Nothing is thrown.
# Good guess: nil for what is no number as a whole, as Double("4,800") and Int("4,800") say, or 4800 where a locale is
#             given. The initialiser is failable, and tests of "abc" see it fail.
# Matters:    Decimal is the type for money, and spreadsheets write amounts with commas. A cost of £4,800 becomes £4,
#             which is a number that is added, printed and checked like any other.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
version=$(swift --version 2>&1 | grep -o 'Swift version [0-9.]*' | head -n 1)
echo "$version"
[ "$version" = "Swift version 6.3.1" ]
cat >read.swift <<'SWIFT'
import Foundation

let british = Locale(identifier: "en_GB")
for text in ["4,800", "4,800m", "12.5.1", "£5"] {
    let read = Decimal(string: text).map(\.description) ?? "nil"
    let local = Decimal(string: text, locale: british).map(\.description) ?? "nil"
    print(text, read, local, Double(text).map(\.description) ?? "nil")
}
SWIFT
swiftc read.swift -o read
found=$(LC_ALL=C.UTF-8 ./read)
echo "$found"
[ "$found" = "4,800 4 4 nil
4,800m 4 4 nil
12.5.1 12.5 12.5 nil
£5 nil nil nil" ]
