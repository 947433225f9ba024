"""The pages that are checked."""

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Website:
    """A folder of pages, copied to a place of its own, so that a link that leaves it leads nowhere."""

    folder: Path
    show_piece: str
    """The page that is checked in every mode and printed, as a path within the folder."""
    is_stress: bool = False
    """Whether the show-piece is there to strain the page: then it may be long."""

    @classmethod
    def copied(cls, source: Path, to: Path, show_piece: str, is_stress: bool = False) -> "Website":
        return cls(Path(shutil.copytree(source, to)), show_piece, is_stress)

    @property
    def pages(self) -> list[Path]:
        return sorted(self.folder.rglob("*.html"))

    @property
    def style_sheets(self) -> list[Path]:
        return sorted(self.folder.rglob("*.css"))

    @property
    def markdown(self) -> list[Path]:
        return sorted(self.folder.rglob("*.md"))

    @property
    def show_page(self) -> Path:
        return self.folder / self.show_piece

    def name(self, file: Path | str) -> str:
        """The path of a file within the site, from its path or address, for people."""
        return str(file).removeprefix("file://").removeprefix(f"{self.folder}/")
