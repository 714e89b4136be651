"""A small Logseq graph that has one of everything."""

from __future__ import annotations

BLOCK = "65449fbd-691c-4c46-b321-9ac7fd2bd3c6"

LOGSEQ_GRAPH = {
    "logseq/config.edn": """;; settings of the graph
{:meta/version 1
 :file/name-format :triple-lowbar
 :journal/page-title-format "EEEE, dd.MM.yyyy"
 :hidden ["/archive"]}
""",
    "logseq/bak/pages/Rome/2024.md": "- [[Italy]]",
    "archive/Old trip.md": "- [[Rome]]",
    "pages/contents.md": "- [[Italy]]\n- [[Packing list]]\n- #planning\n",
    "pages/Italy.md": "alias:: Italia, Bel Paese\ntags:: country, [[early summer]]\n\n"
    "- A country of [[Italy/Rome]] and [[Italy/Naples]]\n- Coffee: [[Espresso]]\n",
    "pages/Italy___Rome.md": "tags:: city, early summer\nfounded:: long ago\n\n"
    f"- Seven hills\n  id:: {BLOCK}\n\t- Palatine\n\t- Aventine\n"
    "- TODO Book a room near the station\n  priority:: high\n  collapsed:: true\n"
    "- DONE Learn the word for *thanks*\n- `#nothing` in code and [[Italia]]\n",
    "pages/Italy___Naples.md": "tags:: city\n\n- South of [[italy/rome]]\n"
    "- [by train]([[Trains]])\n",
    "pages/r7.md": "title:: Trains\nicon:: 🚆\n\n- To [[Italy/Naples]] on [[Friday, 03.05.2024]]\n",
    "pages/Where to%3F.md": f"- Not yet known, but (({BLOCK})) say much\n"
    f"- {{{{embed (({BLOCK}))}}}}\n- {{{{embed [[Espresso]]}}}}\n- {{{{query [[Trains]]}}}}\n",
    "pages/Espresso.md": "- Small and strong\n- ```python\n  brew('[[Trains]]')\n  ```\n",
    "pages/Packing list.md": "- #[[early summer]] needs little\n- DOING wash the coat\n",
    "pages/city.md": "- A larger place\n",
    "pages/early summer.md": "- Warm, not hot\n",
    "pages/planning.md": "- [[Where to?]]\n",
    "journals/2024_05_03.md": "- Left for [[Bel Paese]], see [[Packing list]]\n",
    "journals/2024_05_04.md": "- One day after [[Friday, 03.05.2024]] #planning\n",
}

LOGSEQ_EDGES = {
    ("pages/contents.md", "pages/Italy.md"),
    ("pages/contents.md", "pages/Packing list.md"),
    ("pages/contents.md", "pages/planning.md"),
    ("pages/Italy.md", "country"),
    ("pages/Italy.md", "pages/early summer.md"),
    ("pages/Italy.md", "pages/Italy___Rome.md"),
    ("pages/Italy.md", "pages/Italy___Naples.md"),
    ("pages/Italy.md", "pages/Espresso.md"),
    ("pages/Italy___Rome.md", "pages/city.md"),
    ("pages/Italy___Rome.md", "pages/early summer.md"),
    ("pages/Italy___Rome.md", "pages/Italy.md"),
    ("pages/Italy___Naples.md", "pages/Italy.md"),
    ("pages/Italy___Naples.md", "pages/city.md"),
    ("pages/Italy___Naples.md", "pages/Italy___Rome.md"),
    ("pages/Italy___Naples.md", "pages/r7.md"),
    ("pages/r7.md", "pages/Italy___Naples.md"),
    ("pages/r7.md", "journals/2024_05_03.md"),
    ("pages/Where to%3F.md", "pages/Italy___Rome.md"),
    ("pages/Where to%3F.md", "pages/Espresso.md"),
    ("pages/Packing list.md", "pages/early summer.md"),
    ("pages/planning.md", "pages/Where to%3F.md"),
    ("journals/2024_05_03.md", "pages/Italy.md"),
    ("journals/2024_05_03.md", "pages/Packing list.md"),
    ("journals/2024_05_04.md", "journals/2024_05_03.md"),
    ("journals/2024_05_04.md", "pages/planning.md"),
}
"""What links to what; `country` has no page."""
