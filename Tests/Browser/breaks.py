"""The ways in which the self-test breaks the sample: each one change, and what the check for it is to say."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Break:
    file: str
    old: str
    """Stands once in the sample's file."""
    new: str
    check: str
    said: str
    """Part of what the check is to say."""
    where: str = ""
    """Part of the place where it is to say so, and nowhere else; when empty, any place will do."""


_LIST, _LIST_MD = "index.html", "index.md"
_PAGE, _PAGE_MD = "paper/index.html", "paper/index.md"
_STYLE = "assets/style.css"

_POLICY = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; """
_SCRIPT = '<script src="../assets/run.js"></script>'

BREAKS = [
    Break(_PAGE, ' alt="Two rates, the second the higher"', "", "accessibility", "image-alt"),
    Break(_PAGE, '<h2 id="rates">Rates</h2>', "<h4>Rates</h4>", "accessibility", "heading-order"),
    Break(_LIST, ' lang="en"', "", "accessibility", "html-has-lang", where="index.html"),
    Break(_STYLE, "--ink: #eee", "--ink: #444", "accessibility", "color-contrast", where="dark"),
    Break(_PAGE, '<p class="label">', '<p class="label" align="left">', "markup", "align"),
    Break(_PAGE, "</main>", "</div></main>", "markup", "div"),
    Break(_STYLE, "width: 280px", "width: 330px", "reflow", "Neighbourhood", where="320 px"),
    Break(_STYLE, "width: 280px", "width: 1300px", "reflow", "1280 px of window"),
    Break(_STYLE, "font: 24px", "font: 34px", "reflow", "Neighbourhood", where="text spaced"),
    Break(_STYLE, "width: 280px", "width: 90px; overflow-wrap: anywhere", "words", "“Neighbourhood”: is cut in two"),
    Break(_PAGE, ">Neighbourhood<", ">Neighbourhood is −£24,000<", "words", "“−£24,000”: is cut in two"),
    Break(_PAGE, ">Neighbourhood<", ">Housing £12.50 million<", "words", "“£12.50 million”: is cut in two"),
    Break(_STYLE, "\na {", "\n@media print { .label.label { width: 90px; overflow-wrap: anywhere } }\na {", "printed words", "cut"),
    Break(
        _STYLE, "font: 24px monospace", "overflow-wrap: anywhere; font: 1.5rem monospace", "words", "is cut in two",
        where="text doubled",
    ),
    Break(
        _STYLE, "\na {", "\n.recommendations { display: flex; flex-direction: row-reverse }\na {", "order",
        "“drawn”: follows “here” by Tab",
    ),
    Break(
        _STYLE, "\na {", "\n.recommendations { display: flex; flex-direction: column-reverse }\na {", "order",
        "“drawn”: follows “here” by Tab",
    ),
    Break(_STYLE, "border-bottom: 1px solid var(--edge)", "background: #ddd", "forced colours", "by its ground alone"),
    Break(
        _PAGE, "</main>", '<svg width="9" height="9"><rect width="9" height="9" style="fill: Canvas"/></svg></main>',
        "forced colours", "is drawn in the colour that it stands on",
    ),
    Break(_STYLE, "\na {", "\n.recommendations { margin-top: 1100px }\na {", "first screen", "begin after 1.5 screens"),
    Break(_PAGE, ' class="recommendations"', "", "first screen", "has no recommendations"),
    Break(_PAGE, 'src="../assets/plan.svg"', 'src="https://example.org/plan.svg"', "network", "example.org"),
    Break(_PAGE, 'href="../assets/style.css"', 'href="../../style.css"', "network", "style.css: is asked for"),
    Break(_PAGE, "</main>", f"{_SCRIPT}</main>", "network", "Content Security Policy"),
    Break(_PAGE, _POLICY, f'{_SCRIPT}<meta name="none" content="', "network", "run.js: is asked for, as script"),
    Break(_STYLE, "color: inherit", "background: url(none.png)", "network", "none.png: could not be loaded"),
    Break(_PAGE, 'href="#rates"', 'href="#rate"', "links", "#rate"),
    Break(_LIST, "#rates", "#rate", "links", "#rate"),
    Break(_PAGE, 'href="../index.html"', 'href="../home.html"', "links", "home.html"),
    Break(_PAGE, 'href="../index.html"', 'href="../../index.html"', "links", "index.html"),
    Break(_PAGE, 'src="../assets/plan.svg"', 'src="../assets/plan.png"', "links", "plan.png"),
    Break(_PAGE_MD, "(#the-rates)", "(#rates)", "links", "#rates"),
    Break(_LIST_MD, "#the-rates", "#rates", "links", "#rates"),
    Break(_LIST_MD, "paper/index.md", "papers/index.md", "links", "papers/index.md"),
    Break(_PAGE, 'id="risks"', 'id="rates"', "ids", "stands on 2 elements"),
    Break(_PAGE, '<th scope="row">', "<th>", "scopes", "Aldermere"),
    Break(_STYLE, "color: inherit", "colour: inherit", "style sheet", "“colour: inherit”"),
    Break(_STYLE, "width: 280px", "width: 280pixels", "style sheet", "280pixels"),
    Break(_STYLE, "color: inherit", "color: inherit; & b { clear: all }", "style sheet", "“clear: all”"),
    Break(_STYLE, "\na {", "\na:visitted {", "style sheet", "“a:visitted”"),
    Break(_STYLE, "--ink: #222", "--ink: #777", "palette", "--ink: on --paper has 4.48:1", where="light"),
    Break(_STYLE, "--edge: #888", "--edge: #555", "palette", "--edge: on --paper has 2.53:1", where="dark"),
    Break(_STYLE, "--edge: #777", "--edge: #777; --frame: #777", "palette", "--frame: is a new colour"),
    Break(_PAGE, "</main>", f"<!--{100 * 1024 * '='}--></main>", "size", "more than 102,400"),
    Break(_STYLE, "\na {", f"\n/*{30 * 1024 * '='}*/\na {{", "size", "more than 30,720"),
    Break(_PAGE, "<title>A sound paper</title>", "<title></title>", "print", "Title is"),
    Break(_PAGE, ' lang="en"', "", "print", "language"),
    Break(_PAGE, '<h2 id="risks">', '<h2 id="risks" role="presentation">', "print", "no bookmark “Risks”"),
    Break(_STYLE, "size: A4", "size: A5", "print", "not A4"),
    Break(_STYLE, "break-before: page", "break-before: auto", "print", "has one page only"),
    Break(_STYLE, "width: 280px", "padding-top: 3000mm; width: 280px", "print", "pages, more than 9"),
    Break(_PAGE, "<p>Aldermere Council</p>", "", "print", "does not name the council"),
    Break(_STYLE, "\na {", "\nfigcaption { break-before: page }\na {", "print", "begins with the caption"),
    Break(
        _PAGE, "<figure>", '<figure><figcaption style="break-after: page">The rates</figcaption>', "print",
        "ends with the caption",
    ),
    Break(_STYLE, '"Page "', '"Sheet "', "print", "does not say “Page 1 of 3”"),
]
