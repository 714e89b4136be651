"""What the tokens around the verb groups of a sentence tell of its clauses and noun phrases."""

from __future__ import annotations

from collections.abc import Sequence

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.token import Class, Token
from conceptmap.relations.english.verb_groups import VerbGroup


class Clauses:
    """Answers questions about the clauses of one sentence, by indices of tokens and groups."""

    def __init__(self, tokens: Sequence[Token], groups: Sequence[VerbGroup]) -> None:
        self.tokens = tokens
        self.groups = groups

    def begins_clause(self, start: int, index: int) -> bool:
        """Return whether what begins there is surely the subject of a clause that is stated."""
        if start == 0:
            return True
        before = self.tokens[start - 1]
        if before.class_ is Class.COMMA:
            return index == 0 or self.tokens[0].class_ is Class.SUBORDINATOR
        if before.class_ is Class.CONJUNCTION:
            return start > 1 and self.tokens[start - 2].class_ in (Class.COMMA, Class.STOP)
        is_opening = start == 1 and before.class_ is Class.SUBORDINATOR
        return is_opening or before.class_ is Class.STOP

    def is_in_clause(self, group: VerbGroup) -> bool:
        """Return whether a relative pronoun stands before a verb group."""
        return group.start > 0 and self.tokens[group.start - 1].class_ is Class.RELATIVE

    def is_behind_like(self, index: int, comma: int) -> bool:
        """Return whether the verb before a comma is a participle too: `, made by x, worn by y`."""
        if index == 0:
            return False
        before = self.groups[index - 1]
        is_participle = self.is_surely_participle(before) and before.start > 0
        return (
            is_participle
            and self.tokens[before.start - 1].class_ is Class.COMMA
            and not any(token.class_ is Class.COMMA for token in self.tokens[before.end : comma])
        )

    def repeats_participle(self, index: int) -> bool:
        """Return whether a participle is the one before it again: `used by x, then used by y`."""
        group, before = self.groups[index], self.groups[index - 1]
        is_same = index > 0 and group.main_verb == before.main_verb
        return is_same and group.is_participle and before.is_participle

    def has_no_object(self, group: VerbGroup) -> bool:
        """Return whether no object follows a participle, which is a past tense with one."""
        behind = self.tokens[group.end].class_ if group.end < len(self.tokens) else None
        is_object = behind in (Class.LINK, Class.DETERMINER, Class.NOUN)
        return not is_object or group.main_verb in words.TWO_OBJECT_PARTICIPLES

    def has_main_verb(self) -> bool:
        """Return whether the sentence has a verb besides those of its participles and clauses."""
        return any(
            not self.is_surely_participle(group) and not self.is_in_clause(group)
            for group in self.groups
        )

    def is_surely_participle(self, group: VerbGroup) -> bool:
        """Return whether a preposition follows a participle, which may be a past tense else."""
        if not group.is_participle:
            return False
        end = group.end
        while end < len(self.tokens) and self.tokens[end].class_ is Class.ADVERB:
            end += 1
        return end < len(self.tokens) and self.tokens[end].class_ is Class.PREPOSITION

    def is_behind_verb(self, start: int, index: int) -> bool:
        """Return whether the verb before a group reaches up to a token."""
        return index > 0 and self.groups[index - 1].end >= start

    def next_comma(self, start: int) -> int | None:
        """Return the index of the first comma from a token on."""
        for position in range(start, len(self.tokens)):
            if self.tokens[position].class_ is Class.COMMA:
                return position
        return None

    def is_made_by(self, group: VerbGroup) -> bool:
        """Return whether `by` follows a participle."""
        behind = self.tokens[group.end].text if group.end < len(self.tokens) else ""
        return behind == "by"

    def is_begin(self, position: int) -> bool:
        """Return whether a noun phrase begins at a determiner, and no other stands before it."""
        token = self.tokens[position]
        if token.class_ is not Class.DETERMINER or token.text == "'s" or position == 0:
            return False
        return self.tokens[position - 1].class_ is not Class.DETERMINER

    def belongs_to_noun(self, start: int) -> bool:
        """Return whether a preposition ties what begins there to a noun, `a lab at [[x]]`."""
        if start < 2 or self.tokens[start - 1].class_ is not Class.PREPOSITION:
            return False
        return self.tokens[start - 2].class_ in (Class.NOUN, Class.LINK, Class.GERUND)

    def before_year(self, end: int) -> int:
        """Return the end of what stands before a year, `the [[mill]] in 1909, which`."""
        if end < 3 or not self.tokens[end - 1].text.isdigit():
            return end
        return end - 2 if self.tokens[end - 2].class_ is Class.PREPOSITION else end

    def is_means(self, start: int) -> bool:
        """Return whether what begins there is what something is done with, `using [[x]]`."""
        return start > 0 and self.tokens[start - 1].class_ is Class.GERUND

    def is_described(self, start: int) -> bool:
        """Return whether a copula stands before what begins there."""
        return any(group.is_copula and group.end == start for group in self.groups)

    def has_verb_before(self, start: int, index: int) -> bool:
        """Return whether a verb that is no participle alone stands before a token."""
        return any(group.end <= start and not group.is_participle for group in self.groups[:index])

    def start_of_phrase(self, position: int) -> int:
        """Return where the words before a verb begin that may be its subject."""
        conjunction = -1
        start = position + 1
        while start > 0:
            token = self.tokens[start - 1]
            if token.class_ in (Class.COMMA, Class.STOP, Class.SUBORDINATOR, Class.RELATIVE):
                break
            if token.class_ in (Class.VERB, Class.AUXILIARY, Class.GERUND):
                if conjunction >= 0:
                    return conjunction + 1
                if token.class_ is Class.GERUND:
                    start -= 1
                    continue
                break
            if token.text == "that" and start > 1 and self.tokens[start - 2].text == "such":
                break
            if token.class_ is Class.CONJUNCTION and conjunction < 0:
                conjunction = start - 1
            start -= 1
        return start
