"""Elements back to HTML: only known tags, everything else escaped, typography on the words."""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as etree
from collections.abc import Callable
from dataclasses import dataclass

INLINE = frozenset({"a", "strong", "em", "code", "br", "sup", "sub", "del", "img", "span"})
BLOCK = frozenset(
    {"p", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "pre", "hr"}
)
HIDDEN = re.compile("\x02[^\x03]*\x03|[\x02\x03]")
SPACES = re.compile(" {2,}")
STANDS_FOR_CODE = "\ufffc"
JOINER = "\u2060"


@dataclass
class Writer:
    """Writes elements as HTML. `typeset` changes words (never their letters), `link` gives the attributes of a link or
    None to drop it, `mark` may put markup into escaped words."""

    typeset: Callable[[str], str]
    link: Callable[[str], dict[str, str] | None]
    mark: Callable[[str], str] = str

    def inside(self, element: etree.Element) -> str:
        """The inside of an element as HTML."""
        parts = _Parts()
        self._children(element, parts)
        return parts.html(self.typeset, self.mark).strip()

    def whole(self, element: etree.Element) -> str:
        """The element itself as HTML."""
        parts = _Parts()
        self._element(element, parts)
        return parts.html(self.typeset, self.mark)

    def _children(self, element: etree.Element, parts: _Parts) -> None:
        parts.text(element.text)
        for child in element:
            self._element(child, parts)
            parts.text(child.tail)

    def _element(self, element: etree.Element, parts: _Parts) -> None:
        tag = element.tag
        if tag == "a":
            self._link(element, parts)
        elif tag == "code":
            parts.code(element.text or "")
        elif tag in ("br", "hr"):
            parts.tag(f"<{tag}>", tag == "br")
        elif tag == "sup" and element.get("id"):
            _note_reference(element, parts)
        elif tag in INLINE or tag in BLOCK:
            if tag != "img":
                self._pair(element, parts)
        else:
            self._children(element, parts)

    def _pair(self, element: etree.Element, parts: _Parts) -> None:
        inline = element.tag in INLINE
        parts.tag(f"<{element.tag}{_attributes(element)}>", inline)
        self._children(element, parts)
        parts.tag(f"</{element.tag}>", inline)

    def _link(self, element: etree.Element, parts: _Parts) -> None:
        if element.get("class") == "footnote-backref":
            parts.tag(f' <a class="note-back" href="#{_note(element.get("href", ""))}">↩</a>', True)
            return
        attributes = self.link(HIDDEN.sub("", element.get("href", "")))
        if attributes is None:
            self._children(element, parts)
            return
        written = "".join(f' {name}="{html.escape(value)}"' for name, value in attributes.items())
        parts.tag(f"<a{written}>", True)
        self._children(element, parts)
        parts.tag("</a>", True)


class _Parts:
    """Markup and words in turn. Words of one paragraph are set as one text, so a bold word does not cut a line of
    typography in two."""

    def __init__(self) -> None:
        self._parts: list[tuple[str, str]] = []  # ("tag" | "wall" | "text" | "code", content)

    def text(self, words: str | None) -> None:
        if words:
            words = SPACES.sub(" ", HIDDEN.sub("", words).replace("\n", " "))
            if self._parts and self._parts[-1][1] == "<br>":
                words = words.lstrip()
            if words:
                self._parts.append(("text", words))

    def code(self, words: str) -> None:
        self._parts.append(("code", f"<code>{html.escape(html.unescape(words), quote=False)}</code>"))

    def tag(self, markup: str, inline: bool) -> None:
        self._parts.append(("tag" if inline else "wall", markup))

    def html(self, typeset: Callable[[str], str], mark: Callable[[str], str]) -> str:
        written: list[str] = []
        run: list[tuple[str, str]] = []
        for part in self._parts:
            if part[0] == "wall":
                written.append(_set(run, typeset, mark))
                written.append(part[1])
                run = []
            else:
                run.append(part)
        written.append(_set(run, typeset, mark))
        return "".join(written)


def _set(run: list[tuple[str, str]], typeset: Callable[[str], str], mark: Callable[[str], str]) -> str:
    if not run:
        return ""
    source = "".join(
        content if kind == "text" else STANDS_FOR_CODE if kind == "code" or content == "<br>" else ""
        for kind, content in run
    )
    if not source.strip():
        return "".join(content for kind, content in run if kind != "text")
    target = typeset(source)
    if len(run) == 1:
        return mark(html.escape(target, quote=False)) if run[0][0] == "text" else run[0][1]
    position = 0
    written = []
    for kind, content in run:
        if kind != "text":
            written.append(content)
            position += kind == "code" or content == "<br>"
            continue
        end = _end(source, target, position, content)
        written.append(mark(html.escape(target[position:end], quote=False)))
        position = end
    return "".join(written)


def _end(source: str, target: str, position: int, content: str) -> int:
    """Where `content` ends in the typeset text: typography replaces characters one by one and adds only word
    joiners."""
    if len(source) == len(target):
        return position + len(content)
    for letter in content:
        while position < len(target) and target[position] == JOINER != letter:
            position += 1
        position += 1
    return position


def _attributes(element: etree.Element) -> str:
    if element.tag == "span":
        return f' lang="{html.escape(element.get("lang", ""))}"'
    if element.tag in ("th", "td"):
        align = re.search(r"right|center", element.get("style", ""))
        return f' class="{align.group()}"' if align else ""
    if element.tag == "ol" and element.get("start", "").isdigit():
        return f' start="{element.get("start")}"'
    if element.tag == "li" and element.get("id", "").startswith("fn:"):
        return f' id="{_note(element.get("id", ""))}"'
    return ""


def _note_reference(element: etree.Element, parts: _Parts) -> None:
    number = html.escape("".join(element.itertext()))
    here = _note(element.get("id", ""))
    there = _note(element[0].get("href", "")) if len(element) else ""
    parts.tag(f'<sup class="note-ref" id="{here}"><a href="#{there}">{number}</a></sup>', True)


def _note(identifier: str) -> str:
    """`fnref:a` -> `note-ref-a`: an id that needs no escaping in CSS or an address."""
    kind, _, name = identifier.lstrip("#").partition(":")
    safe = "".join(letter if letter.isalnum() else "-" for letter in name)
    return f"note-{safe}" if kind == "fn" else f"note-{kind.removeprefix('fn')}-{safe}"
