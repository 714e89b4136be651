"""The kinds of nodes, of a graph as of its picture."""

KINDS = ("note", "unresolved", "attachment", "tag", "canvas")
NOTE, UNRESOLVED, ATTACHMENT, TAG, CANVAS = range(len(KINDS))
