"""Addresses of articles: one form for one page.

An address is cleaned of what does not name the page (trackers, fragment, AMP forms, default port)
and of nothing else: a query such as ``?p=123`` is the page on many sites.
"""

import re
from urllib.parse import quote, unquote, urlsplit, urlunsplit

# Names that only follow a reader. A library's list (courlan) also drops `cid`, `eid` and `uid`,
# which name the page on sites that are in this ledger.
TRACKERS = re.compile(
    r"(utm|mtm|pk|piwik|matomo|hsa|oly|vero|at|guce|itm|mc|ga|ns|_hs|__hs)_\w*|"
    r"(fbc|gc|dc|msclk|yc|ysc|twc|ttc|tgc|wbra|gbra|igsh|li_fat_)l?id|igsh|"
    r"_ga|_gl|_hsenc|_hsmi|__twitter_impression|amp_js_v|amp_gsa|amp_ct|usqp|cmpid|cmp|ocid|ncid|"
    r"smid|smtyp|icid|ito|xtor|wt_mc|wt_zmc|traffic_source|guccounter|soc_src|soc_trk|mkt_tok|"
    r"maca|tsrc|ref_?src|ref_?url|ref|referrer",
    re.IGNORECASE,
)
_AMP_QUERY = re.compile(r"amp(=(1|true|yes)?)?|output(type)?=amp|(_format|view|mode)=amp", re.I)
_CACHES = re.compile(
    r"https?://(?:[\w-]+\.cdn\.ampproject\.org/(?:[a-z]/)?|www\.google\.[a-z.]+/amp/|"
    r"(?:www\.)?bing-amp\.com/c/)(s/)?(?=[\w-]+\.)",
    re.IGNORECASE,
)
_ARCHIVE = re.compile(r"https?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/", re.IGNORECASE)
_SAFE = "%/:@!$&()*+,;=~-._"


def canonical_url(url: str) -> str:
    """The form under which the ledger keeps a page. The same for each of its own results.

    ``www.`` and ``m.`` stay unless they are AMP hosts; a slash at the end stays as it is. A page
    in an AMP cache or in the Wayback Machine gets the address of the original.
    Raises ValueError for what is no http or https address of a host.
    """
    url = re.sub(r"[\x00-\x20\x7f]+", "%20", url.strip("".join(map(chr, range(0x21)))))
    before = None
    while before != url:
        before = url
        url = _clean(_unwrap(url))
    return url


def safe_url(url: str) -> str:
    """An address as it is, with what must be escaped in it escaped; for cells and the screen."""
    return quote(url.strip(), safe=_SAFE + "?#")[:2000]


def page_key(url: str) -> str:
    """What two addresses of one page share: no scheme, no ``www.`` or ``m.``, no last slash."""
    parts = urlsplit(canonical_url(url))
    query = "&".join(sorted(parts.query.split("&")))
    return f"{plain_host(parts.netloc)}{parts.path.rstrip('/')}?{query}".rstrip("?")


def plain_host(host: str) -> str:
    """A host without the part that says which form of the site it is."""
    return re.sub(r"^(?:(?:www\d?|m|amp|mobile|wap)\.)+(?=[^.]+\.)", "", host.lower())


def is_amp(url: str) -> bool:
    """Whether an address is an AMP form: its plain form is then derived by rule, not seen."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return (
        _CACHES.match(url) is not None
        or parts.netloc.lower().startswith("amp.")
        or _plain_path(parts.path) != parts.path
        or any(_AMP_QUERY.fullmatch(pair) for pair in parts.query.split("&"))
    )


def _unwrap(url: str) -> str:
    """The address inside that of an AMP cache or of the Wayback Machine."""
    archived = _ARCHIVE.match(url)
    if archived:
        rest = url[archived.end() :]
        return rest if re.match(r"https?://", rest, re.IGNORECASE) else f"http://{rest}"
    cached = _CACHES.match(url)
    if cached:
        return f"http{'s' if cached[1] else ''}://{url[cached.end() :]}"
    return url


def _clean(url: str) -> str:
    try:
        parts = urlsplit(url)
        scheme, host, port = parts.scheme.lower(), parts.hostname or "", parts.port
    except ValueError:
        raise ValueError(f"{url[:80]!r} is no address") from None
    if scheme not in ("http", "https") or parts.username is not None or "." not in host.strip("."):
        raise ValueError(f"{url[:80]!r} is no http or https address of a host")
    host = host.strip(".")
    if not re.fullmatch(r"[^\W_][\w.-]*|[0-9a-f:.]+", host):
        raise ValueError(f"{url[:80]!r} is no address of a host")
    while host.startswith("amp.") and host.count(".") > 1:
        host = host[4:]
    if port not in (None, {"http": 80, "https": 443}[scheme]):
        host = f"{host}:{port}"
    path = _escaped(_plain_path(parts.path)) or "/"
    pairs = [
        pair
        for pair in _escaped(parts.query).split("&")
        if pair
        and not TRACKERS.fullmatch(unquote(pair.partition("=")[0]))
        and not _AMP_QUERY.fullmatch(pair)
    ]
    return urlunsplit((scheme, host, path, "&".join(pairs), ""))


def _plain_path(path: str) -> str:
    """A path without its AMP parts: ``/amp/x``, ``/x/amp``, ``/x/amp/1``, ``/x.amp.html``."""
    path = re.sub(r"/amp(?:/\d)?(/?)$", r"\1", path, flags=re.IGNORECASE)
    path = re.sub(r"/amp(?=/)", "", path, flags=re.IGNORECASE)
    path = re.sub(r"/amp(-\d{6,}\.html)$", r"\1", path)
    return re.sub(r"\.amp(\.html?)?(/?)$", r"\1\2", path, flags=re.IGNORECASE)


def _escaped(part: str) -> str:
    """A path or query in which exactly what must be escaped is escaped, in capitals."""
    part = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", part)
    part = re.sub(r"%[0-9A-Fa-f]{2}", lambda m: _unreserved(m[0]), part)
    return quote(part, safe=_SAFE + "?", encoding="utf-8", errors="replace")


def _unreserved(escape: str) -> str:
    character = unquote(escape)
    return character if re.fullmatch(r"[A-Za-z0-9._~-]", character) else escape.upper()
