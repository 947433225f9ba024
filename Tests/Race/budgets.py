"""What a paper of the workload may take, in millions of instructions."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Stage:
    name: str
    budget: float
    # A regular expression that the symbol of the stage's function matches; empty for all.
    function: str = ""


STAGES: list[Stage] = []
WHOLE = Stage("a paper", 87.3)
START = Stage("start", 119.0)
