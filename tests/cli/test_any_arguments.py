"""Whatever is on the command line, the program ends with a status and never with a traceback."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conceptmap.cli.main import main
from tests.conftest import MakeVault

OPTIONS = [
    *("--format", "--view", "--filter", "--local", "--depth", "--names", "--seed", "--size"),
    *("--colours", "--sizes"),
    *("--scale", "--theme", "--title", "--tags", "--attachments", "--transparent", "--no-legend"),
]
VALUES = st.one_of(
    st.sampled_from(
        [
            *("json", "png", "svg", "pdf", "html", "csv", "canvas", "gexf", "graphml", "txt"),
            *(
                "",
                "-",
                "--",
                "-1",
                "0",
                "1",
                "1e400",
                "nan",
                "inf",
                "9" * 5000,
                "16x16",
                "x",
                "1x1",
            ),
            *("99999999999x1", "tag:", "[", "/(", "/(a+)+$/", "-" * 5000, "(" * 2000, "A", "a\0b"),
            *("light", "dark", "title", "alias", "[a:tag:b]", "\ud800", "../..", "~nobody/x"),
        ]
    ),
    st.text(max_size=12),
)
ARGUMENTS = st.lists(
    st.one_of(
        st.sampled_from(OPTIONS),
        VALUES,
        st.builds("{}={}".format, st.sampled_from(OPTIONS), VALUES),
    ),
    max_size=5,
)


@pytest.fixture
def notes(make_vault: MakeVault) -> Path:
    return make_vault({"A.md": "[[B]] #tag", "B.md": "---\ntitle: Bee\n---\nText."})


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(arguments=ARGUMENTS, out=st.sampled_from(["-", "map.json", "map.svg", "map", "gone/x.csv"]))
def test_any_export_ends_with_a_status(
    notes: Path, tmp_path: Path, arguments: list[str], out: str
) -> None:
    target = out if out == "-" else str(tmp_path / out)
    try:
        status = main(["export", str(notes), target, "--quiet", *arguments])
    except SystemExit as end:
        status = end.code  # type: ignore[assignment]
    assert status in (0, 1, 2)
