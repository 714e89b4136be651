"""Translations of the program's texts, and what finds the texts in the code."""
