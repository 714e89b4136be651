"""Settings that are kept between runs: recent vaults, the window, the theme."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from conceptmap.core.app_dirs import config_dir

MAX_RECENT = 10

STALE_LOCK_S = 1.0
"""Age in seconds at which a lock file without a name was left by a program that was killed."""


class Settings(QObject):
    """The user's settings, in an INI file in the configuration folder."""

    recent_changed = Signal()
    language_changed = Signal()

    def __init__(self, file: Path | None = None) -> None:
        super().__init__()
        self._file = file or config_dir() / "settings.ini"
        self._unlock()
        self._store = QSettings(str(self._file), QSettings.Format.IniFormat)

    @property
    def recent(self) -> list[Path]:
        """The vaults that were opened last, newest first."""
        stored = self._store.value("recent", [])
        names = stored if isinstance(stored, list) else [stored]
        return [Path(str(name)) for name in names if name][:MAX_RECENT]

    def add_recent(self, root: Path) -> None:
        """Put a vault first among the recent ones."""
        self._set_recent([root, *(each for each in self.recent if each != root)][:MAX_RECENT])

    def remove_recent(self, root: Path | None = None) -> None:
        """Remove one of the recent vaults, or all."""
        self._set_recent([] if root is None else [each for each in self.recent if each != root])

    @property
    def theme(self) -> str:
        """`light`, `dark`, or `system` for what the system says."""
        name = str(self._store.value("theme", "system"))
        return name if name in ("light", "dark") else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def language(self) -> str:
        """The code of the chosen language, such as `de`; empty for that of the system."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        if code != self.language:
            self._store.setValue("language", code)
            self.language_changed.emit()

    def bytes(self, key: str) -> QByteArray | None:
        """Return stored bytes, None when there are none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Store bytes under a key."""
        self._store.setValue(key, value)

    def text(self, key: str, default: str = "") -> str:
        """Return the text that is stored under a key, or else the default."""
        return str(self._store.value(key, default))

    def set_text(self, key: str, value: str) -> None:
        """Store a text under a key."""
        self._store.setValue(key, value)

    def number(self, key: str, default: float) -> float:
        """Return a stored number; the default for what is not one."""
        try:
            return float(self.text(key, str(default)))
        except ValueError:
            return default

    def remove(self, key: str) -> None:
        """Remove what is stored under a key."""
        self._store.remove(key)

    def names(self, key: str) -> set[str]:
        """Return a stored set of names."""
        return set(filter(None, self.text(key).split("\n")))

    def set_name(self, key: str, name: str, present: bool) -> None:
        """Add a name to a stored set, or remove it."""
        others = self.names(key) - {name}
        self.set_text(key, "\n".join(sorted(others | {name} if present else others)))

    def save(self) -> None:
        """Write what has changed to the disk."""
        self._unlock()
        self._store.sync()

    def _set_recent(self, recent: list[Path]) -> None:
        self._store.setValue("recent", [str(each) for each in recent])
        self.recent_changed.emit()

    def _unlock(self) -> None:
        # Qt sees by the name in a lock whether who made it is alive, and for one without a name,
        # made by a program that was killed before it wrote it, it holds the thread for 30 s.
        lock = self._file.with_name(f"{self._file.name}.lock")
        with contextlib.suppress(OSError):
            found = lock.stat()
            if not found.st_size and time.time() - found.st_mtime > STALE_LOCK_S:
                lock.unlink()
