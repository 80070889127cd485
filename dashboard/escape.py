"""Text from data, as it is shown.

Every such text goes through `plain`, `link`, `sentence` or `note` before it is shown: streamlit
reads markdown, LaTeX, colour and icon directives in nearly all of its texts. HTML is never switched
on.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal
from urllib.parse import quote

import streamlit as st

from views.wording.common import is_of_the_web, language_of

TEXT_WIDTH = 720  # px: about 80 characters, a line that is pleasant to read
_WORD_JOINER = "\u2060"
_OWN_PAGE = re.compile(r"[a-z]*\?[a-z]+=[\w.-]+", re.ASCII)  # such as figure?id=f0174

_AFTER_MARKDOWN = re.compile(
    r"\\:(?=(?:streamlit|material\\_\w+)\\:)|https?\\:\\/\\/|\bwww(?=\\\.)|(?<=\w)\\@(?=\w)",
    re.IGNORECASE,
)


def without_controls(text: str) -> str:
    """Text on one line without control, bidirectional, invisible and broken characters."""
    return without_invisible(re.sub(r"[\s\u2028\u2029]+", " ", text))


def without_invisible(text: str) -> str:
    """Text without control, bidirectional, invisible and broken characters; lines are kept."""
    return "".join(
        c
        for c in text
        if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """Markdown that shows `text` as it is: no markup, HTML, LaTeX, icon, colour, automatic link.

    Backslashes do nearly all of it. Icon names, addresses and e-mails are looked for after they are
    gone, so an invisible word joiner breaks those. Between spaces, "--" and "->" still become
    a dash and an arrow.
    """
    escaped = re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", without_controls(text))
    return _AFTER_MARKDOWN.sub(lambda found: found[0] + _WORD_JOINER, escaped)


def note(text: str, *, kind: Literal["info", "warning", "error", "success"] = "info") -> None:
    """Plain text in a box; the only way for text from data into one."""
    getattr(st, kind)(plain(text))


def link(text: str, url: str) -> str:
    """A markdown link, or only the text when `url` is neither http(s) with a host nor our page.

    Markdown has no languages: that of foreign words is the link's title, of which the frame's
    script makes `lang`.
    """
    address = safe_address(url)
    if address is None:
        return plain(text)
    # What could end the link or be read as markup is percent-encoded; "%" itself is left alone.
    safe = quote(address, safe="/:?#@!&=+,;%~.-_")
    safe = safe.replace(":material/", "%3Amaterial/").replace("&", "&amp;")
    title = f' "{language}"' if (language := language_of(text)) else ""
    return f"[{plain(text)}](<{safe}>{title})"


def sentence(parts: Sequence[tuple[str, str | None]]) -> str:
    """Markdown of a sentence made of words, some of them linked to a URL (see wording.Parts)."""
    return "".join(link(words, url) if url else plain(words) for words, url in parts)


def safe_address(url: str) -> str | None:
    """The URL when a browser may open it: http or https, a host, nothing invisible; or our page."""
    url = url.strip()
    if _OWN_PAGE.fullmatch(url):
        return url
    return url if is_of_the_web(url) and url == without_controls(url) else None
