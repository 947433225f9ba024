"""Nothing of a file that no paper owns comes into what is built: papers and templates that name one are refused, and
the programs that print open none even when they are told to."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from canary import Canary

Run = Callable[..., subprocess.CompletedProcess[str]]

_OPENING = "# A paper\n\nWords.\n\n"
_OPTIONS = "\n## Option 1 – Extend (do nothing)\n\n### Pros\n\n- One.\n\n### Cons\n\n- Two.\n\n### Outcome\n\nRecommended\n"


class Outside:
    """A folder with a paper, a file outside it, and programs of which some are found.

    `run` starts appraise in a folder, with its arguments, a PATH and templates."""

    def __init__(self, folder: Path, templates: Path, run: Run):
        self._folder = folder
        self._templates = templates
        self._run = run
        self._canary = Canary(folder)
        self._paper = folder / "Content/leak"
        self._bin = folder / "bin"
        self._bin.mkdir()
        shutil.rmtree(folder / "Content")

    def faults_of_papers(self, programs: dict[str, Path]) -> Iterator[str]:
        self._find(programs)
        yield from self._drawings()
        yield from self._images()
        yield from self._link()
        yield from self._requests("a paper")

    def faults_of_templates(self, programs: dict[str, Path]) -> Iterator[str]:
        self._find(programs)
        self._write_paper(_OPENING)
        svg = self._canary.svg
        for address in (f"file://{svg}", str(svg), "../../outside/canary.svg"):
            for option, path, text in (
                ("--pdf", "assets/style.css", f"p {{ background: url({address}) }}\n"),
                ("--pdf", "assets/style.css", f'@import "{address}";\n'),
                ("--pdf", "partials/page.html.mustache", f'<img src="{address}" alt="">\n'),
                ("--pdf", "partials/page.html.mustache", f"<style>p {{ background: url('{address}') }}</style>\n"),
                ("--docx", "appraisal.md.mustache", f"\n![a]({address})\n"),
            ):
                yield from self._template(option, path, text)
        yield from self._web()

    def faults_of_program(self, name: str, program: Path, arguments: list[str], others: dict[str, Path]) -> Iterator[str]:
        """Tells the program to open the file outside, behind the back of appraise.

        `arguments` let it do so when nothing holds it: then the test would see it."""
        ending = "docx" if name == "pandoc" else "pdf"
        source = "Output/leak/index.md" if name == "pandoc" else "Output/leak/index.html"
        drawings = self._canary.drawings()
        self._write_paper(_OPENING + "".join(f"![A map](map-{number}.svg)\n\n" for number in range(len(drawings))))
        for number in range(len(drawings)):
            (self._paper / f"map-{number}.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
        armed = self._folder / "armed"
        armed.mkdir()
        for number, drawing in enumerate(drawings):
            (armed / f"map-{number}.svg").write_text(drawing)
        text = self._canary.markup()
        if name == "pandoc":
            text = f"\n\n![a]({self._canary.png})\n\n![a]({self._canary.listener.address}/canary.png)\n"
        (armed / "page").write_text(text)
        open_file = self._folder / ("free.md" if name == "pandoc" else "free.html")
        open_file.write_text(text)
        yield from self._free(program, arguments, open_file, ending)

        lines = f"/bin/cp {armed}/map-*.svg Output/leak/"
        if name != "pandoc":
            lines = f"/bin/cat {armed}/page >>{source}"
        yield from self._armed(name, program, lines, others, ending)
        if name == "pandoc":
            yield from self._armed(name, program, f"/bin/cat {armed}/page >>{source}", others, ending, isRefused=True)

    # MARK: Papers

    def _drawings(self) -> Iterator[str]:
        drawings = self._canary.drawings()
        self._write_paper(_OPENING + "".join(f"![A map](map-{number}.svg)\n\n" for number in range(len(drawings))))
        for number, drawing in enumerate(drawings):
            (self._paper / f"map-{number}.svg").write_text(drawing)
        yield from self._refused("a drawing", [f"Content/leak/map-{number}.svg:1:" for number in range(len(drawings))])

    def _images(self) -> Iterator[str]:
        addresses = self._canary.addresses(self._canary.png, depth=2)
        self._write_paper(_OPENING + "".join(f"![A map]({address})\n\n" for address in addresses))
        lines = [f"Content/leak/appraisal.md:{5 + 2 * number}:1: error:" for number in range(len(addresses))]
        yield from self._refused("an image", lines)

    def _link(self) -> Iterator[str]:
        self._write_paper(f"{_OPENING}![A map](map.png)\n")
        (self._paper / "map.png").symlink_to(self._canary.png)
        yield from self._refused("a symbolic link", ["Content/leak/map.png: error:"])

    def _refused(self, what: str, lines: list[str]) -> Iterator[str]:
        for arguments in (["check"], ["build", "--pdf"], ["build", "--docx"]):
            run = self._run(self._folder, [*arguments, "--format", "short"], str(self._bin), self._templates)
            if run.returncode != 1:
                yield f"{what}: {arguments} ended with {run.returncode}"
            for line in lines:
                if f"\n{line}" not in f"\n{run.stderr}":
                    yield f"{what}: {arguments} did not find {line}"
            if (self._folder / "Output").exists():
                yield f"{what}: {arguments} wrote pages"

    # MARK: Templates

    def _template(self, option: str, path: str, text: str) -> Iterator[str]:
        templates = self._folder / "Templates"
        shutil.copytree(self._templates, templates)
        file = templates / path
        before = file.read_text()
        if path.endswith("page.html.mustache"):
            place = before.index("<body>") + len("<body>")
            file.write_text(before[:place] + text + before[place:])
        else:
            file.write_text(text + before if path.endswith(".css") else before + text)
        run = self._run(self._folder, ["build", option], str(self._bin), templates)
        named = f"/{path}:" if option == "--pdf" else "which is no file of the paper"
        if run.returncode != 3 or named not in run.stderr:
            yield f"{path} with {text.strip()}: exit code {run.returncode}, “{run.stderr.strip()}”"
        if (self._folder / "Output").exists():
            yield f"{path} with {text.strip()}: wrote pages"
        shutil.rmtree(templates)

    def _web(self) -> Iterator[str]:
        """A page may show what is on the web; who prints it fetches nothing."""
        templates = self._folder / "Templates"
        shutil.copytree(self._templates, templates)
        style = templates / "assets/style.css"
        address = f"{self._canary.listener.address}/canary.svg"
        style.write_text(f"@import '{address}';\n{style.read_text()}\np {{ background: url({address}) }}\n")
        run = self._run(self._folder, ["build", "--pdf"], str(self._bin), templates)
        if run.returncode:
            yield f"a style sheet of the web: exit code {run.returncode}, “{run.stderr.strip()}”"
        yield from self._requests("a template")

    # MARK: Programs

    def _free(self, program: Path, arguments: list[str], page: Path, ending: str) -> Iterator[str]:
        product = self._folder / f"free.{ending}"
        names = [argument.format(page=page, product=product) for argument in arguments]
        subprocess.run([program, *names], capture_output=True, check=True)
        if not self._canary.is_in(product):
            yield "the test does not see a file that the program was free to open"
        if not self._canary.listener.taken():
            yield "the test does not see a request that the program was free to make"

    def _armed(
        self, name: str, program: Path, lines: str, others: dict[str, Path], ending: str, isRefused: bool = False
    ) -> Iterator[str]:
        self._find(others)
        script = self._bin / name
        script.write_text(f'#!/bin/sh\n[ "$1" = --version ] && exec {program} "$@"\n{lines}\nexec {program} "$@"\n')
        script.chmod(0o755)
        run = self._run(self._folder, ["build", f"--{ending}"], str(self._bin), self._templates)
        if isRefused:
            if run.returncode != 3 or "which is no file of the paper" not in run.stderr:
                yield f"exit code {run.returncode}, “{run.stderr.strip()}”"
            return
        if run.returncode:
            yield f"exit code {run.returncode}, “{run.stderr.strip()}”"
        elif self._canary.is_in(self._folder / f"Output/leak/leak.{ending}"):
            yield "opened a file outside its folder"
        yield from self._requests("the program")
        shutil.rmtree(self._folder / "Output", ignore_errors=True)

    def _requests(self, who: str) -> Iterator[str]:
        requests = self._canary.listener.taken()
        if requests:
            yield f"{who} made the program fetch {', '.join(sorted(set(requests)))}"

    # MARK: The folder

    def _write_paper(self, text: str) -> None:
        shutil.rmtree(self._paper, ignore_errors=True)
        self._paper.mkdir(parents=True)
        (self._paper / "appraisal.md").write_text(text + _OPTIONS)

    def _find(self, programs: dict[str, Path]) -> None:
        """Lets only these programs be found."""
        for file in self._bin.iterdir():
            file.unlink()
        for name, program in programs.items():
            (self._bin / name).symlink_to(program)
