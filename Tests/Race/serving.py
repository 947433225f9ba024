"""How soon a saved cell is on the page that somebody looks at: `appraise serve` with many papers, and one open in Chromium."""

import re
import statistics
import subprocess
import time
from pathlib import Path

import workload

_GOAL = 0.100
_SAVES = 50


def serving(binary: Path, folder: Path, papers: int) -> int:
    from playwright.sync_api import sync_playwright

    workload.write(papers, folder)
    site = folder / "program"
    subprocess.run([binary, "build", "--quiet"], cwd=site, check=True)
    server = subprocess.Popen([binary, "serve", "--quiet", "--port", "0"], cwd=site, stderr=subprocess.PIPE, text=True)
    try:
        assert server.stderr
        address = next(found[0] for line in server.stderr if (found := re.search(r"http://127\.0\.0\.1:\d+/", line)))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=_chromium(), args=["--no-sandbox"])
            page = browser.new_page()
            page.goto(f"{address}paper-000007/")
            times = [_saved(site / "Content/paper-000007/rates.csv", 2000 + save, page) for save in range(_SAVES)]
            browser.close()
    finally:
        server.kill()
    median = statistics.median(times)
    print(f"served: {_SAVES} saves of one cell in {papers} papers: median {median * 1000:.0f} ms,"
          f" least {min(times) * 1000:.0f}, most {max(times) * 1000:.0f}")
    return 0 if median <= _GOAL else 1


def _saved(rates: Path, pence: int, page) -> float:
    """The seconds from a save to the value on the page."""
    text = re.sub(r"(?m)^(Birchwick),[0-9.]+", rf"\1,{pence / 100:.2f}", rates.read_text())
    start = time.perf_counter()
    rates.write_text(text)
    page.get_by_text(f"Birchwick pays £{pence / 100:.2f} an hour").first.wait_for(state="attached")
    return time.perf_counter() - start


def _chromium() -> str:
    import shutil

    return shutil.which("chromium-headless-shell") or shutil.which("chromium") or "chromium"
