"""Values to HTML, by the templates of a folder of the theme."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.errors import ProjectError
from generator.library.library import Library
from generator.rendering.filters import FILTERS


class Templates:
    """The templates of one folder, ready to be filled.

    Values are escaped unless they are `Markup`; a name that is not given is an error.
    """

    def __init__(self, folder: Path, library: Library) -> None:
        """Open the templates of a folder, such as `theme/kinds`.

        Raises:
            ProjectError: The folder is not there.
        """
        if not folder.is_dir():
            raise ProjectError(
                f"ไม่พบโฟลเดอร์ {folder} ที่เก็บแบบของหน้าเว็บและเอกสาร นำโฟลเดอร์ theme กลับมาแล้วสั่งใหม่"
            )
        self._environment = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,  # each build makes its own environment
        )
        self._environment.filters.update(FILTERS)
        groups = {group.id: group for group in library.office.groups}
        self._environment.globals.update(
            office=library.office,
            group_name=lambda identifier: group.name if (group := groups.get(identifier)) else "",
        )

    def fill(self, template: str, macro: str, **values: Any) -> str:
        """Call a macro of a template, for example `body` of `news.html`."""
        module = self._environment.get_template(template).module
        return str(getattr(module, macro)(**values))
