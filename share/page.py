"""From plain values to HTML: links and tables. Every value is escaped."""

import re
from collections.abc import Sequence
from urllib.parse import quote

from markupsafe import Markup, escape

from share.resources import RESOURCES
from views.columns import words
from views.shown import Table
from views.wording.common import Parts, is_of_the_web, language_of

_ID = r"([A-Za-z0-9._-]{1,120})"
# What the views call a page of the dashboard -> the kind that has a page here.
_OWN = [
    (re.compile(re.escape(resource.dashboard.format("")) + _ID), kind)
    for kind, resource in RESOURCES.items()
]
_DASHBOARD = re.compile(r"[a-z]*(?:\?[a-z]+=[\w.,-]+)?(?:#[\w-]+)?", re.ASCII)


class Links:
    """Where links of one page lead. up: the way from it to the root, "../" for each folder.

    explore: address of the dashboard's root, or "" where none is known.
    """

    def __init__(self, up: str, explore: str) -> None:
        self.up, self.explore = up, explore

    def to(self, url: str) -> str:
        """An address that a browser may open, or ""."""
        for pattern, kind in _OWN:
            if found := pattern.fullmatch(url):
                return f"{self.up}{kind}/{found[1]}"
        if _DASHBOARD.fullmatch(url):
            return f"{self.explore}{url}" if self.explore else ""
        url = url.strip()
        return quote(url, safe="/:?#@!$&'()*+,;=%~.-_[]") if is_of_the_web(url) else ""

    def link(self, text: str, url: str | None) -> Markup:
        """The text, which leads to the address where there is one that may be opened."""
        address, language = self.to(url) if url else "", self.language(text)
        if address:
            return Markup('<a href="{}"{}>{}</a>').format(address, language, text)
        return Markup("<span{}>{}</span>").format(language, text) if language else escape(text)

    def language(self, text: str) -> Markup:
        """What an element of words says of their language; "" of English ones."""
        language = language_of(text)
        return Markup(' lang="{}"').format(language) if language else Markup("")

    def parts(self, sentence: Parts) -> Markup:
        """A sentence with its links."""
        return Markup("").join(self.link(text, url) for text, url in sentence)

    def table(self, shown: Table) -> Markup:
        """A table with its caption, heads and links; its notes stand under it, numbered."""
        names, right, notes = shown.names, shown.numbers, shown.notes
        columns = [
            self._column(shown, n, n in right, () if at else shown.marks)
            for at, n in enumerate(names)
        ]
        head = Markup("").join(
            Markup('<th scope="col"{}>{}</th>').format(_RIGHT if n in right else "", n)
            for n in names
        )
        body = Markup("\n").join(
            Markup("<tr>{}</tr>").format(Markup("").join(cells))
            for cells in zip(*columns, strict=True)
        )
        told = Markup("").join(Markup("<li>{}</li>").format(n) for n in notes)
        under = Markup('<ol class="notes">{}</ol>').format(told) if notes else ""
        return Markup(
            '<div class="wide" role="region" tabindex="0" aria-label="{}"><table>'
            "<caption>{}</caption><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>{}"
        ).format(shown.alt, shown.alt, head, body, under)

    def _column(
        self, shown: Table, name: str, is_number: bool, marks: Sequence[int]
    ) -> list[Markup]:
        """marks: numbers of the notes of its rows, 0 for none."""
        found, url = shown.rows, shown.links.get(name)
        urls = [words(v) for v in found[url]] if url else [""] * len(found)
        side = _RIGHT if is_number else ""
        raised = [Markup("<sup>{}</sup>").format(m) if m else "" for m in marks] or [""] * len(urls)
        return [
            Markup("<td{}>{}{}</td>").format(
                side or (_SHORT if len(words(v)) <= _FITS else ""), self.link(words(v), u), mark
            )
            for v, u, mark in zip(found[name], urls, raised, strict=True)
        ]


_RIGHT, _SHORT = Markup(' class="n"'), Markup(' class="s"')
_FITS = 16  # characters that stay on one line
