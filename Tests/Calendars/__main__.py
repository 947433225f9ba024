"""Whether calendars read the actions of a decision: icalendar reads `actions.ics` of a site built from the fixture of
meetings, to which an action is added that strains the form, and finds what `actions.csv` beside it says.

    python Tests/Calendars BINARY"""

import csv
import shutil
import subprocess
import sys
import tempfile
from datetime import date, datetime, timezone
from pathlib import Path

from icalendar import Calendar, Event

_ROOT = Path(__file__).parents[2]
_CONTENT = _ROOT / "Tests" / "Fixtures" / "meetings" / "Content"
_PAPER = "cycling"
# Signs that the form escapes, letters of several bytes where a line is folded, and an action that stands twice.
_MORE = """
  - {what: "Ask schools; parents, \\\\ and residents: “is it safe?” – """ + "é" * 60 + """", who: "Head of roads, north", by: 2 May 2027}
  - {what: Paint the lanes, who: Director of Places, by: 3 June 2027}
"""


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        pages = _built(binary, Path(folder)) / _PAPER
        rows = list(csv.DictReader((pages / "actions.csv").open(encoding="utf-8-sig", newline="")))
        text = (pages / "actions.ics").read_bytes()
    calendar = Calendar.from_ical(text)
    events = [part for part in calendar.walk("VEVENT") if isinstance(part, Event)]
    faults = _faults(text, calendar, events, rows)
    for fault in faults:
        print(fault)
    print(f"calendars: {len(events)} entries read, {len(faults)} faults")
    return 1 if faults else 0


def _built(binary: Path, folder: Path) -> Path:
    shutil.copytree(_CONTENT, folder / "Content")
    outcome = folder / "Content" / _PAPER / "outcome.yml"
    outcome.write_text(outcome.read_text(encoding="utf-8").rstrip("\n") + _MORE, encoding="utf-8")
    subprocess.run([binary, "build", "--quiet"], cwd=folder, check=True)
    return folder / "Output"


def _faults(text: bytes, calendar: Calendar, events: list[Event], rows: list[dict[str, str]]) -> list[str]:
    faults = []
    if any(len(line) > 75 for line in text.split(b"\r\n")) or b"\n" in text.replace(b"\r\n", b""):
        faults.append("a line is longer than 75 bytes, or ends otherwise than by a carriage return and a line feed")
    if str(calendar["version"]) != "2.0" or "prodid" not in calendar:
        faults.append("the calendar does not say its version and what made it")
    if len({str(event["uid"]) for event in events}) != len(rows):
        faults.append("two entries have one name")
    told = [(str(event["summary"]), event.decoded("dtstart"), event.decoded("dtstamp")) for event in events]
    expected = [
        (f"{row['Action']} ({row['Who']})", date.fromisoformat(row["By"]),
         datetime.combine(date.fromisoformat(row["Decided"]), datetime.min.time(), timezone.utc))
        for row in rows
    ]
    if told != expected:
        faults.append(f"the entries are {told}, and the table says {expected}")
    return faults


if __name__ == "__main__":
    sys.exit(main())
