"""What a paper of the workload may take, in millions of instructions, as valgrind counts them: checksums with wide
registers, since its processor has no instructions of its own for them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Stage:
    name: str
    budget: float
    # How the symbol of the stage's function begins, as a regular expression; empty for the whole.
    function: str = ""


# Each with all that it calls. Data are a part of reading, the writers of both formats a part of pages.
STAGES = [
    Stage("parse", 1.26, r"\$s8Markdown0A4TreeC5parse"),
    Stage("read", 1.29, r"\$s6Papers11PaperReaderC4read"),
    Stage("data", 0.64, r"\$s6Values15PaperDataReaderV7readAll"),
    Stage("checks", 1.10, r"\$s6ChecksAAO4find"),
    Stage("pages", 2.42, r"\$s7Reports13PageTemplatesC5pages2of2in"),
    Stage("data files", 0.57, r"\$s6Papers5PaperC7ReportsE9dataPages"),
    Stage("checksums", 2.1, r"\$s10Publishing6SHA256V6update"),
]
WHOLE = Stage("a paper", 9.52)
# With the templates of decisions, meetings and moved pages, and words by language, which took a quarter more.
START = Stage("start", 160)
