"""The program's own folders are the platform's."""

from pathlib import Path

from conceptmap.core.app_dirs import cache_dir, config_dir, data_dir, log_dir
from tests.conftest import HOME_NAME


def test_each_folder_is_the_one_that_the_platform_names(tmp_path: Path) -> None:
    # The tests' fixture has the platform name folders below the test's own.
    home = tmp_path / HOME_NAME
    assert (cache_dir(), config_dir(), data_dir(), log_dir()) == tuple(
        home / kind for kind in ("cache", "config", "data", "log")
    )
