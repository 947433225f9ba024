"""Small faults that authors make, each in a paper that is right but for it."""

from dataclasses import dataclass

FIGURES = "name,label,value,unit\ncost,Cost a year,314600,£\n"
TABLE = "| Item | Cost |\n|---|---:|\n| Staff | £200,000 |\n| Vans | £114,600 |\n"
# The same after each text, without a fault.
OPTIONS = """
## Option 1 – Do nothing

### Pros

- No tender

### Cons

- No meals from April

### Outcome

Not recommended

## Option 2 – A new contract

### Pros

- Meals go on

### Cons

- A higher price

### Outcome

Recommended
"""


@dataclass
class Fault:
    title: str
    # What stands in the paper; `@cost@` is the value of that name, as each tool writes it.
    text: str
    figures: str = FIGURES

    @property
    def paper(self) -> str:
        return self.text + OPTIONS


FAULTS = [
    Fault("none", "It costs @cost@ a year.\n"),
    Fault("a name that the spreadsheet does not have", "It costs @cots@ a year.\n"),
    Fault("a figure in the spreadsheet that is no number", "It costs @cost@ a year.\n", FIGURES.replace("314600", "3l4600")),
    Fault("a row of the spreadsheet that ends too early", "It costs @cost@ a year.\n", FIGURES + "vans,Vans\n"),
    Fault("a total that its rows do not come to", f"It costs @cost@ a year.\n\n{TABLE}| Total | £341,600 |\n"),
    Fault("a footnote that has no note", "It costs @cost@ a year.[^2]\n"),
    Fault("a link to a paragraph that is not there", "It costs @cost@ a year, see [the costs](#costs).\n"),
    Fault("a picture that is not there", "It costs @cost@ a year.\n\n![Costs by year](costs.png)\n"),
    Fault("a sentence in a tag", "It costs @cost@ a year.\n\n<div>The present contract ends in March.</div>\n"),
    Fault("a cell too many in a row of a table", f"It costs @cost@ a year.\n\n{TABLE}| Fuel | £9,000 | in 2027 |\n"),
    Fault("a rate and a year that do not give the amount", "It costs @cost@ a year: 52,000 meals at £6.05 are £316,400.\n"),
    Fault("a placeholder that was left", "It costs @cost@ a year.\n\nThe rate is TBC.\n"),
]
