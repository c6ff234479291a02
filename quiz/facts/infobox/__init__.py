"""Infobox rows of any class of subject, as facts."""

from quiz.facts.infobox.answers import date_style
from quiz.facts.infobox.extract import extract_infobox

__all__ = ["date_style", "extract_infobox"]
