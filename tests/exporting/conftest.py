from pathlib import Path

import pytest

from tests.conftest import MakeVault

ODD: dict[str, str | bytes] = {
    'quo"te, <tag> & more.md': "To [[=1+1]] and [[ünïcode 笔记]] \x01 here. #tag\n",
    "=1+1.md": "---\naliases: [one, 'two, three']\ntags: [a, b/c]\n---\n[[Missing]] [[Missing]]\n",
    "ünïcode 笔记.md": '![[=1+1]]\nSays [[quo"te, <tag> & more|it]].\n',
    "sub/Alone.md": "</script><script>alert(1)</script> #x",
}


@pytest.fixture
def odd(make_vault: MakeVault) -> Path:
    return make_vault(ODD)
