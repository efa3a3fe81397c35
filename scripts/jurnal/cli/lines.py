"""A line in, a line out: from standard input to standard output, as it comes, as fast as it comes."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol, cast

import click

from jurnal.cli.show import FINDINGS, FINE

BLOCK = 1 << 16
"""Bytes that are read at once, at most: what is there already is answered without waiting for more."""
PATIENCE = 0.1
"""Seconds after which an answer goes out, whether or not the block is done."""
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
        for reply in _replies(lines_of(source), answer, unreadable):
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


def _replies(blocks: Iterator[list[bytes]], answer: Answer, unreadable: Answer) -> Iterator[bytes | Unreadable]:
    number = 0
    for block in blocks:
        ready: list[str] = []
        began = time.monotonic()
        for raw in block:
            number += 1
            try:
                ready.append(_reply(raw.decode(), answer))
            except UnicodeDecodeError as error:
                yield Unreadable(number, error.start + 1)
                ready.append(_reply(_end(raw), unreadable))
            if time.monotonic() - began > PATIENCE:
                yield "".join(ready).encode()
                ready, began = [], time.monotonic()
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
