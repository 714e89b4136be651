"""Propositions in English sentences: a lexicon, tokens with classes, clauses, and subjects.

A shallow grammar by hand: verb groups are found by the classes of words, their subjects to the
left and their objects to the right. What it cannot read says nothing.
"""
