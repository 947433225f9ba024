"""One check a file: each takes what it looks at, and gives the faults it finds."""
