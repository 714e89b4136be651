"""The entry point of the packaged program."""

import sys
from types import ModuleType

# pyqtgraph imports them for curves that a graphics card draws; the program has none, and without
# the modules the packages are a twentieth smaller.
for name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    stand_in = ModuleType(name, "A module that is left out of the packages.")
    stand_in.QOpenGLWidget = object  # type: ignore[attr-defined]
    sys.modules[name] = stand_in

from conceptmap.cli.main import main  # noqa: E402

sys.exit(main())
