"""The operators `path:`, `file:` and `vault:`, which ask about where a file is."""

from __future__ import annotations

from collections.abc import Sequence

from conceptmap.core.text_folding import compose, fold_text
from conceptmap.core.translation import Text
from conceptmap.searching.corpus import Corpus
from conceptmap.searching.operator import WordsOperator, operator
from conceptmap.searching.query_nodes import needs_written


@operator(
    "path:words", Text("the path within the vault, folders included"), example='path:"work/2024"'
)
class PathOperator(WordsOperator):
    """Matches the whole path in the vault."""

    completes = "folders"

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        matches, paths = self.operand.matches_text, corpus.columns.paths
        written = corpus.columns.written_paths if needs_written(self.operand) else paths
        return [i for i in candidates if matches(paths[i], written[i])]


@operator("file:words", Text("the name of the file, with its ending"), example="file:.md")
class FileOperator(WordsOperator):
    """Matches the name of the file, with its ending."""

    completes = "files"

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        matches, paths = self.operand.matches_text, corpus.columns.paths
        written = corpus.columns.written_paths if needs_written(self.operand) else paths
        return [
            i
            for i in candidates
            if matches(paths[i].rpartition("/")[2], written[i].rpartition("/")[2])
        ]


@operator("vault:words", Text("the vault, where several are on the map"), example="vault:work")
class VaultOperator(WordsOperator):
    """Matches the name of the vault of a set."""

    completes = "vaults"

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        matches, columns = self.operand.matches_text, corpus.columns
        of_name = {name: matches(fold_text(name), compose(name)) for name in {*columns.vaults}}
        return [i for i in candidates if of_name[columns.vaults[i]] and columns.vaults[i]]
