import pytest

from conceptmap.page.blocks import Page
from tests.conftest import MakeVault
from tests.page.helpers import PageOf, page_in


@pytest.fixture
def page_of(make_vault: MakeVault) -> PageOf:
    """Write a note (and others), and make its page."""

    def made(
        text: str,
        others: dict[str, str | bytes] | None = None,
        id_: str = "Note.md",
        **more: object,
    ) -> Page:
        root = make_vault({"Note.md": text, **(others or {})})
        return page_in(root, id_, **more)

    return made
