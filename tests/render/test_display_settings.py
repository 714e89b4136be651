"""The form that display settings are saved in."""

import msgspec

from conceptmap.render.display_settings import DisplaySettings


def test_display_settings_keep_their_names_on_disk() -> None:
    settings = DisplaySettings(arrows=True, node_size=2, edge_width=3, label_density=-1)
    saved = {"arrows": True, "node_size": 2.0, "edge_width": 3.0, "names": -1.0}
    saved |= {"links": "phrases", "outright": False, "stated": True, "kinds": [], "similar": False}
    saved |= {"same_names": False}
    assert msgspec.json.decode(msgspec.json.encode(settings)) == saved
    assert msgspec.convert(saved, DisplaySettings) == settings
    older = {"arrows": True, "node_size": 2.0, "edge_width": 3.0, "names": -1.0}
    assert msgspec.convert(older, DisplaySettings) == settings
