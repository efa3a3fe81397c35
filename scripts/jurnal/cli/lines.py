"""A line in, a line out: from standard input to standard output, as it comes, as fast as it comes. Input that comes
faster than it is answered is answered by all cores."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, Protocol, cast

import click

from jurnal.cli.show import FINDINGS, FINE
from jurnal.cli.spread import spread

BLOCK = 1 << 16
"""Bytes that are read at once, at most: what is there already is answered without waiting for more."""
AT_ONCE = 250
"""Lines that are answered together, at most."""
MANY = 1000
"""After so many lines it is worth while to start more processes."""
BOM = b"\xef\xbb\xbf"

Answer = Callable[[str], str]
"""What is written for a line; both without their line end."""


class Readable(Protocol):
    """A stream that gives what it has."""

    def read1(self, size: int, /) -> bytes:
        """At most so many bytes, as soon as there are any; none at the end."""


@dataclass
class Unreadable:
    """A line that is not UTF-8: the number of the line and of its first wrong byte, both from 1."""

    line: int
    byte: int

    def __str__(self) -> str:
        return (
            f"<stdin>:{self.line}: error[not-utf8]: byte {self.byte} of this line is not UTF-8; the line is left empty"
        )


def answer_lines(answer: Answer, unreadable: Answer = lambda _text: "") -> int:
    """Answer every line of standard input, in its order; `unreadable` makes what stands for a line that is not UTF-8.
    The exit code: 1 when there was such a line. Ends quietly when nobody reads on."""
    source, sink = cast(Readable, sys.stdin.buffer), sys.stdout.buffer
    wrong = 0
    try:
        work = partial(_answered, answer=answer, unreadable=unreadable)
        for replies in spread(portions(lines_of(source)), work, lambda portion: portion.first > MANY):
            for reply in replies:
                if isinstance(reply, Unreadable):
                    wrong += 1
                    click.echo(str(reply), err=True)
                else:
                    sink.write(reply)
                    sink.flush()
    except BrokenPipeError:
        _write_nowhere(sink)
    return FINDINGS if wrong else FINE


def lines_of(source: Readable) -> Iterator[list[bytes]]:
    """The lines that are there, block after block; only the last may lack its line end."""
    rest = b""
    first = True
    while block := source.read1(BLOCK):
        rest += block
        if first and len(rest) < len(BOM) and BOM.startswith(rest):
            continue
        rest, first = rest.removeprefix(BOM) if first else rest, False
        *lines, rest = rest.split(b"\n")
        if lines:
            yield [line + b"\n" for line in lines]
    if rest:
        yield [rest]


@dataclass(frozen=True)
class Portion:
    """Lines that are answered together, and the number of the first, from 1."""

    first: int
    lines: Sequence[bytes]


def portions(blocks: Iterable[Sequence[bytes]]) -> Iterator[Portion]:
    """Blocks in portions of at most `AT_ONCE` lines."""
    number = 1
    for block in blocks:
        for start in range(0, len(block), AT_ONCE):
            yield Portion(number + start, block[start : start + AT_ONCE])
        number += len(block)


def _answered(portion: Portion, answer: Answer, unreadable: Answer) -> list[bytes | Unreadable]:
    return list(_replies(portion, answer, unreadable))


def _replies(portion: Portion, answer: Answer, unreadable: Answer) -> Iterator[bytes | Unreadable]:
    ready: list[str] = []
    for number, raw in enumerate(portion.lines, start=portion.first):
        try:
            ready.append(_reply(raw.decode(), answer))
        except UnicodeDecodeError as error:
            yield Unreadable(number, error.start + 1)
            ready.append(_reply(_end(raw), unreadable))
    yield "".join(ready).encode()


def _reply(line: str, answer: Answer) -> str:
    """The answer with the line end of its line; a last line without one gets it."""
    text = line.removesuffix("\n").removesuffix("\r")
    return f"{answer(text)}{line[len(text) :] or chr(10)}"


def _end(raw: bytes) -> str:
    return "\r\n" if raw.endswith(b"\r\n") else "\n"


def _write_nowhere(sink: BinaryIO) -> None:
    """Nobody reads any more: what is still to be written goes nowhere, also what Python writes at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sink.fileno())
    os.close(nowhere)
