"""What the links of a note say: propositions, each a subject, a phrase and an object.

`propositions.note_propositions` reads them from a note's text; what it returns depends on that
note alone.
"""
