"""Addresses: which may be asked, and one form for one page.

An address is cleaned of what does not name the page (trackers, fragment, AMP forms, default port)
and of nothing else: a query such as ``?p=123`` is the page on many sites.
"""

import ipaddress
import re
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from etl.problems import Refused

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
    """What all addresses of one page share, and those of others do not: the one answer to "is this
    the same page". What is no address of a page is its own key.

    No scheme, no ``www.`` or ``m.``, no last slash; the query in any order and way of writing.
    """
    try:
        parts = urlsplit(canonical_url(url))
    except ValueError:
        return url.strip()
    host = re.sub(r":(?:80|443)$", "", plain_host(parts.netloc))
    pairs = sorted(pair.replace("+", "%20").removesuffix("=") for pair in parts.query.split("&"))
    return f"//{host}{parts.path.rstrip('/')}?{'&'.join(pairs)}".rstrip("?")


def is_page(url: str) -> bool:
    """Whether this is an address that a page can have."""
    try:
        return bool(canonical_url(url))
    except ValueError:
        return False


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


# --- Which may be asked -------------------------------------------------------------------------

_UNICAST = ipaddress.IPv6Network("2000::/3")  # all of the public internet's IPv6 so far
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052; what is for local use (RFC 8215) is not
_ISATAP = {0x00005EFE, 0x02005EFE}  # RFC 5214: what stands before the IPv4 address
_PROTOCOLS = ipaddress.ip_network("192.0.0.0/24")  # some clouds answer there with their secrets


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, and leads to no other one in a tunnel.

    An IPv6 address may hold an IPv4 address to which a gateway passes on what is sent (mapped,
    NAT64, 6to4, Teredo, ISATAP): that one must be public too.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv4Address):
        return ip.is_global and not ip.is_multicast and ip not in _PROTOCOLS
    last = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    if ip.ipv4_mapped or ip in _NAT64:
        return is_public(str(last))
    held = [*(ip.teredo or ()), *([ip.sixtofour] if ip.sixtofour else [])]
    if int(ip) >> 32 & 0xFFFFFFFF in _ISATAP:
        held.append(last)
    return ip in _UNICAST and ip.is_global and all(is_public(str(one)) for one in held)


def clean_address(url: str) -> str:
    """An address with what must be escaped in it escaped; it may still be none."""
    return quote(url.strip(), safe=_SAFE + "?#[]")


def look_at(url: str, allow_private: bool = False) -> tuple[str, str, int]:
    """Scheme, host and port of an address that may be asked. Raises Refused."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        raise Refused(f"{url!r} is no address") from None
    standard = {"http": 80, "https": 443}.get(parts.scheme)
    if standard is None or not host or parts.username or "%" in host:
        raise Refused(f"{url} is not a public http or https address")
    if allow_private:
        return parts.scheme, host, port or standard
    if port not in (None, standard):
        raise Refused(f"{url} is no address at the usual port")
    try:
        private = not is_public(str(ipaddress.ip_address(host)))
    except ValueError:
        private = host == "localhost" or host.endswith((".localhost", ".local", ".internal"))
    if private:
        raise Refused(f"{host} is a private address")
    return parts.scheme, host, standard
