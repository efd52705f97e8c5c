"""Hostile HTML of our own: every way to load, run, open or go somewhere, in many shapes. `{server}` and `{file}` are the canaries."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from itertools import islice

LOADS = (
    '<img src="{u}">',
    '<img srcset="{u} 1x, {u} 2x">',
    '<picture><source srcset="{u}"><img src="{u}"></picture>',
    '<input type="image" src="{u}">',
    '<body background="{u}">x</body>',
    '<table background="{u}"><tr><td background="{u}">x</td></tr></table>',
    '<div style="background-image:url({u})">x</div>',
    "<div style=\"background:url('{u}')\">x</div>",
    '<p style="list-style-image:url({u})">x</p>',
    '<ul style="list-style:url({u})"><li>x</ul>',
    '<style>@import "{u}";</style>x',
    "<style>p{{background:url({u})}}</style><p>x</p>",
    '<style>@font-face{{font-family:f;src:url({u})}}</style><p style="font-family:f">x</p>',
    '<link rel="stylesheet" href="{u}">x',
    '<link rel="prefetch" href="{u}"><link rel="dns-prefetch" href="{u}">x',
    '<meta http-equiv="refresh" content="0;url={u}">x',
    '<iframe src="{u}"></iframe>',
    '<iframe srcdoc="<img src={u}>"></iframe>',
    '<frameset><frame src="{u}"></frameset>',
    '<object data="{u}"></object>',
    '<embed src="{u}">',
    '<video src="{u}" poster="{u}" autoplay></video>',
    '<audio src="{u}" autoplay></audio>',
    '<svg><image href="{u}"/></svg>',
    '<svg><use xlink:href="{u}#a"/></svg>',
    "<svg><style>*{{background:url({u})}}</style></svg>",
    '<svg onload="new Image().src=\'{u}\'"><animate attributeName="href" values="{u}"/></svg>',
    '<math href="{u}"><mtext><img src="{u}"></mtext></math>',
    '<base href="{u}"><img src="a.png"><a href="b">x</a>',
    '<form action="{u}" method="get"><input name="q" autofocus><button>Go</button></form>',
    '<a href="{u}" ping="{u}">words</a>',
    '<a href="{u}"><img src="{u}"></a>',
    '<map name="m"><area href="{u}" shape="default"></map><img usemap="#m" src="{u}">',
    '<script src="{u}"></script>x',
    '<noscript><img src="{u}"></noscript>',
    '<template><img src="{u}"></template>',
    '<!--[if mso]><img src="{u}"><![endif]-->x',
    '<v:image src="{u}"/><v:fill type="tile" src="{u}"/>',
    '<bgsound src="{u}"><isindex action="{u}">',
    '<portal src="{u}"></portal><img dynsrc="{u}" lowsrc="{u}">',
    '<noscript><p title="</noscript><img src={u}>">',
    '<table><td><svg><desc><table><td></desc><img src="{u}"></table>',
)
ADDRESSES = (
    "{server}",
    "{file}",
    "file:///{path}",
    "{bare}",
    "\\\\127.0.0.1\\share\\x.png",
    "//{host}/x.png",
    "cid:part1@x",
    "data:image/png;base64,iVBORw0KGgo=",
)
RUNS = (
    '<a href="{s}alert(1)">words</a>',
    '<a href="java\tscript:alert(1)">words</a>',
    '<a href="\u3000javascript:alert(1)">words</a>',
    '<a href="&#106;avascript&colon;alert(1)">words</a>',
    '<a href="\x01javascript:alert(1)">words</a>',
    '<a href="vbscript:msgbox(1)">words</a>',
    '<a href="data:text/html,<script>alert(1)</script>">words</a>',
    '<p onclick="alert(1)" onmouseover="alert(1)">x</p>',
    "<script>alert(1)</script>x",
    '<img src=x onerror="alert(1)">',
    "<svg><script>alert(1)</script></svg>",
    '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
    '<p style="width:expression(alert(1))">x</p>',
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    '<a href="shell:startup">words</a><a href="ms-msdt:/id PCW">words</a><a href="search-ms:query=x">words</a>',
    "<noembed><img src=x onerror=alert(1)></noembed><xmp><img src=x onerror=alert(1)></xmp>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    "<textarea><img src=x onerror=alert(1)></textarea><plaintext><img src=x onerror=alert(1)>",
    '<div contenteditable autofocus onfocus="alert(1)">x</div><details open ontoggle=alert(1)>x</details>',
)
_PAIRS = (("<b>", "</b>"), ("<div>", "</div>"), ("<table><tr><td>", "</td></tr></table>"), ("<blockquote>", "</blockquote>"), ("<ul><li>", "</ul>"))
NESTS = (
    *(f"{opening * depth}words{closing * depth}" for opening, closing in _PAIRS for depth in (20, 250, 1_500)),
    "<div a='" + "x" * 7_000 + "'>words</div>",
    "<" * 7_000 + "words",
    "<p>" + "&nbsp;" * 40_000 + "words",
    "<td colspan=99999999>" * 300 + "words",
)


def payloads(*, server: str, file: str) -> Iterator[str]:
    """At least 200 of them. `server`: `http://127.0.0.1:port/x.png`; `file`: an absolute path of a picture."""
    host = server.removeprefix("http://").partition("/")[0]
    addresses = [one.format(server=server, file=f"file://{file}", path=file.lstrip("/"), bare=file, host=host) for one in ADDRESSES]
    yield from (one.format(u=address) for address in addresses[:4] for one in LOADS)
    yield from (one.format(u=address) for one, address in zip(LOADS, islice(cycle(addresses[4:]), len(LOADS)), strict=True))
    yield from (one.format(s="javascript:") for one in RUNS)
    yield from NESTS
