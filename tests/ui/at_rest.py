"""A map of groups that opens at rest, and how tests wait until a map is at rest again."""

from math import cos, pi, sin
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from conceptmap.model.positions_store import save_positions
from conceptmap.ui.session.session import Session
from conceptmap.ui.window import MainWindow
from conceptmap.vault.vault import Vault

GROUPS, SIZE = 8, 8
"""A map of as many groups of as many notes, of which each is linked with the next."""


def groups() -> dict[str, str | bytes]:
    """Return the files of a map of groups: note `2 3.md` is the third of the second, after 0."""
    files: dict[str, str | bytes] = {}
    for group in range(GROUPS):
        for i in range(SIZE):
            links = [f"[[{group} {j}]]" for j in range(i)]
            if i == 0:
                links.append(f"[[{(group + 1) % GROUPS} 0]]")
            tags = f"#group{group} " + ("#far" if group % 4 == 0 and i == 3 else "")
            files[f"{group} {i}.md"] = " ".join([*links, tags])
    return files


def place_groups(root: Path) -> None:
    """Save positions of the notes of `groups`, so that they need not be laid out."""
    ids, points, regions = [], [], []
    for group in range(GROUPS):
        for i in range(SIZE):
            around, within = 2 * pi * group / GROUPS, 2 * pi * i / SIZE
            ids.append(f"{group} {i}.md")
            points.append(
                (9 * cos(around) + 1.5 * cos(within), 9 * sin(around) + 1.5 * sin(within))
            )
            regions.append(group)
    positions = np.array(points, np.float32)
    membership = np.array(regions, np.int32)
    save_positions(Vault.open(root), tuple(ids), positions, membership, frozenset())


def current(window: MainWindow) -> Session:
    """Return the session of a window that has one."""
    session = window.session.current
    assert session is not None
    return session


def rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is computed and nothing moves."""
    session = current(window)
    calm = 0

    def is_calm() -> bool:
        nonlocal calm
        moving = session.positions.is_animating or session.positions.engine.alpha > 0
        busy = set(session.map_workers.running) & {"view", "geometry", "read changes"}
        calm = 0 if moving or busy or window.map_view.is_moving else calm + 1
        return calm > 5

    qtbot.waitUntil(lambda: is_calm() or bool(qtbot.wait(8)), timeout=30_000)


class Still(QProxyStyle):
    """The style of a system whose user wants no animations."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)
