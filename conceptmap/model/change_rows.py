"""What changed since an earlier moment as rows of a list, by the regions of the map."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from conceptmap.core.translation import listed, translate, translate_count
from conceptmap.model.comparison import Comparison
from conceptmap.model.graph_difference import ChangedNote
from conceptmap.model.graph_state import LinkEnds
from conceptmap.model.moment_texts import ChangeTexts
from conceptmap.model.moved_links import moved_links
from conceptmap.model.vault_map import VaultMap

MAX_NAMED_LINKS = 4
"""How many links of a note a row names."""

NEW, CHANGED, RENAMED, GONE, LINKED = "+", "~", "→", "−", "·"


class ChangeRow(NamedTuple):
    """One note that is not as it was."""

    sign: str
    """`NEW`, `CHANGED`, `RENAMED`, `GONE`, or `LINKED` when others link to it, or no more."""
    id: str
    """Of the node; that of the earlier moment for one that is gone."""
    title: str
    details: tuple[str, ...]
    """What became of it, in words."""
    sentences: tuple[str, ...] = ()
    """What the note says where it links to others now, or how it begins."""
    earlier_sentences: tuple[str, ...] = ()
    """What it said where it linked to others, or how a note began that is gone."""


def change_rows(
    comparison: Comparison, vault_map: VaultMap, texts: ChangeTexts | None = None
) -> list[tuple[str, list[ChangeRow]]]:
    """Return what changed in each region, by its name: the regions with most changes first.

    What is in no region comes last, without a name. The ids are those that notes have now. With
    `texts` rows have sentences.
    """
    difference, earlier = comparison.difference, comparison.earlier.state
    came: defaultdict[str, list[str]] = defaultdict(list)
    went: defaultdict[str, list[LinkEnds]] = defaultdict(list)
    for source, target in difference.added_links:
        came[source].append(target)
    for link in difference.removed_links:
        went[difference.renamed.get(link[0], link[0])].append(link)
    earlier_id = {later: id_ for id_, later in difference.renamed.items()}
    changed = {each.id: each for each in difference.changed}
    moved = moved_links(difference)
    rows: list[ChangeRow] = []

    def add(sign: str, id_: str, *details: str) -> None:
        targets, gone = came.pop(id_, []), went.pop(id_, [])
        elsewhere = {link: moved[link] for link in gone if link in moved}
        taken = {target for _, target in elsewhere.values()}
        links = _links(
            [comparison.title(each, vault_map) for each in targets if each not in taken],
            [comparison.earlier_title(link[1]) for link in gone if link not in elsewhere],
        )
        links += _elsewhere(elsewhere, comparison, vault_map)
        phrases = (*details, *_size(changed.get(id_)), *links)
        if sign == CHANGED and not phrases:
            phrases = (translate("as long as before"),)
        sentences: tuple[str, ...] = ()
        if texts is not None and (targets or sign == NEW):
            named = targets[:MAX_NAMED_LINKS]
            sentences = texts.later.sentences(id_, named, begin=True)
        said: tuple[str, ...] = ()
        if texts is not None and gone:
            named = [target for _, target in gone[:MAX_NAMED_LINKS]]
            said = texts.earlier.sentences(gone[0][0], named, begin=False)
        if not said:
            phrases += _headings(gone, comparison)
        title = comparison.title(id_, vault_map)
        rows.append(ChangeRow(sign, comparison.id_now(id_), title, phrases, sentences, said))

    for id_ in difference.added:
        add(NEW, id_)
    for later, before in earlier_id.items():
        add(RENAMED, later, translate("was {name}", name=before))
    for id_ in changed.keys() - earlier_id.keys():
        add(CHANGED, id_)
    linked: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for id_, other in earlier.neighbours(difference.removed):
        linked[id_][comparison.earlier_title(other)] = None
    for id_ in difference.removed:
        gone = went.pop(id_, [])
        names = list(linked[id_])
        phrases = (translate("was linked with {names}", names=_some(names)),) if names else ()
        said = (
            ()
            if texts is None
            else texts.earlier.sentences(
                id_, [target for _, target in gone[:MAX_NAMED_LINKS]], begin=True
            )
        )
        title = comparison.earlier_title(id_)
        rows.append(ChangeRow(GONE, id_, title, phrases, earlier_sentences=said))
    # Where a link leads may change though its note does not, as when a note is written.
    for id_ in sorted(came.keys() | went.keys()):
        add(LINKED, id_)
    return _by_region(rows, comparison, vault_map)


def _by_region(
    rows: list[ChangeRow], comparison: Comparison, vault_map: VaultMap
) -> list[tuple[str, list[ChangeRow]]]:
    index_of, scene = vault_map.index_of, vault_map.scene
    neighbour: dict[str, str] = {}
    gone = set(comparison.difference.removed)
    for id_, other in comparison.earlier.state.neighbours(gone):
        if (now := comparison.id_now_of_earlier(other)) in index_of:
            neighbour.setdefault(id_, now)
    groups: dict[str, list[ChangeRow]] = {}
    for row in rows:
        node = index_of.get(neighbour.get(row.id, row.id))
        region = -1 if node is None else int(vault_map.regions.membership[node])
        name = scene.region_names[region] if 0 <= region < len(scene.region_names) else ""
        groups.setdefault(name, []).append(row)
    order = "".join((NEW, RENAMED, CHANGED, GONE, LINKED))
    for group in groups.values():
        group.sort(key=lambda row: (order.index(row.sign), row.title.casefold(), row.id))
    return sorted(groups.items(), key=lambda item: (not item[0], -len(item[1]), item[0]))


def _size(changed: ChangedNote | None) -> tuple[str, ...]:
    if changed is None or not changed.bytes_added:
        return ()
    count = abs(changed.bytes_added)
    if changed.bytes_added > 0:
        return (translate_count("%n byte longer", "%n bytes longer", count),)
    return (translate_count("%n byte shorter", "%n bytes shorter", count),)


def _links(came: Iterable[str], went: Iterable[str]) -> tuple[str, ...]:
    """Say which notes a note links to now, and no longer, by their names."""
    new, old, phrases = dict.fromkeys(came), dict.fromkeys(went), []
    if new:
        phrases.append(translate("now links to {names}", names=_some(list(new))))
    if old:
        phrases.append(translate("no longer links to {names}", names=_some(list(old))))
    return tuple(phrases)


def _elsewhere(
    moved: Mapping[LinkEnds, LinkEnds], comparison: Comparison, vault_map: VaultMap
) -> tuple[str, ...]:
    """Say where links of one name lead now, and led before, by the paths of notes."""
    phrases = []
    for (_, before), (_, now) in list(moved.items())[:MAX_NAMED_LINKS]:
        name = comparison.earlier_title(before)
        was_note = before in comparison.earlier.state.notes
        is_note = _is_note(now, comparison, vault_map)
        if was_note and is_note:
            phrases.append(
                translate(
                    "the link to {name} leads to {now} now, and led to {before}",
                    name=name,
                    now=now,
                    before=before,
                )
            )
        elif was_note:
            phrases.append(
                translate(
                    "the link to {name} leads to no note, and led to {before}",
                    name=name,
                    before=before,
                )
            )
        else:
            phrases.append(
                translate(
                    "the link to {name} leads to {now} now, and led to no note", name=name, now=now
                )
            )
    if (more := len(moved) - MAX_NAMED_LINKS) > 0:
        phrases.append(
            translate_count("%n more link leads elsewhere", "%n more links lead elsewhere", more)
        )
    return tuple(phrases)


def _is_note(later_id: str, comparison: Comparison, vault_map: VaultMap) -> bool:
    """Return whether a node of the later moment has a file, and is not a name alone."""
    if comparison.later is not None:
        return later_id in comparison.later.state.notes
    return later_id in vault_map.index_of and vault_map.kind(later_id).has_file


def _headings(links: Iterable[LinkEnds], comparison: Comparison) -> tuple[str, ...]:
    """Say below which headings links were that are gone, as far as that is known."""
    links_then = comparison.earlier.state.links
    named: dict[str, list[str]] = {}
    for link in links:
        if heading := links_then[link].heading:
            named.setdefault(heading, []).append(comparison.earlier_title(link[1]))
    return tuple(
        translate("the link to {names} was below “{heading}”", names=_some(each), heading=heading)
        for heading, each in list(named.items())[:MAX_NAMED_LINKS]
    )


def _some(names: list[str]) -> str:
    more = len(names) - MAX_NAMED_LINKS
    if more <= 0:
        return listed(names)
    rest = translate_count("%n more", "%n more", more)
    return listed([*names[:MAX_NAMED_LINKS], rest])
