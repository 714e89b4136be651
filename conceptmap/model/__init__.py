"""The open vault: its map, what is shown of it, and what is saved of it. Knows no widgets.

`opening.OpenedVault` is the open vault as one value, made of
- `vault_map`: the graph, its regions and what is drawn; `map_update` replaces it after a change;
- `view_settings` with the `filter_criteria`, and the `view_result` that they give;
- `positions_store`: where nodes were when the vault was closed, and which are pinned;
- `map_geometry`: region outlines and label positions.
Also: `saved_views`, `name_index` (nodes found by name) and `insights` (what stands out).
Values that hold ids of nodes have `rename(mapping)`, see `renames`.
"""
