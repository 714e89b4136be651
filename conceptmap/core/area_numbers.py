"""Numbers that stand where the number of a region or country would, for what is neither."""

NO_AREA = -1
"""The number of no region and no country."""

QUIET_AREA = -2
"""The number of the quiet place, where nodes without links lie. Of a map of islands that of the
first one has this, that of the second the number below, and so on."""
