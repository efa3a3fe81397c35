"""`jurnal`: finds the command, imports it, and turns every way it can end into an exit code."""

from __future__ import annotations

import errno
import importlib
import sys
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import click

from jurnal import __version__
from jurnal.cli.show import ENVIRONMENT, FINE, INTERRUPTED
from jurnal.effects.trouble import Trouble

REFUSALS = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT)
"""What a disk says that may not or cannot be written."""

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "build": "Make the site and the PDFs.",
        "serve": "Show the site on this machine, alive while you edit.",
        "check": "Tell everything that is wrong with the content.",
        "new": "Begin an issue, a piece or a person.",
        "status": "Tell how far every piece has come, and how it fits its pages.",
        "flatplan": "Draw the whole issue as spreads.",
        "preflight": "Tell whether a PDF is ready for the press.",
        "kk": "Kazakh (and Russian) words: divide, stem, spell, read proofs, write in Latin letters.",
        "doctor": "Tell what this machine has, what it lacks and how to get it.",
        "schema": "Write the schemas that let an editor's program complete and check.",
    }
)
"""Every command, each in a module of its name, with what it does in one line."""

HELP = """Articles in Markdown become a finished bilingual magazine: a site, and a PDF in each language.

Stand in the magazine's folder (the one with content/ and issues/), or name it with -C.

\b
  jurnal new issue 2025-05       begin an issue
  jurnal new piece my-first      begin a piece of it, in every language
  jurnal serve                   look at it while you write
  jurnal check                   what is wrong with it
  jurnal build                   the finished site in site/, its PDFs in site/downloads/
"""

ENDINGS = """\b
Exit codes:
  0    all is well
  1    the content has errors
  2    the command was used wrongly
  3    this machine lacks something (see: jurnal doctor)
  130  interrupted with Ctrl-C
"""


class Commands(click.Group):
    """Commands that are imported when they are asked for, and listed without being imported."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names, in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        found = importlib.import_module(f"jurnal.cli.{cmd_name}").command
        return found if isinstance(found, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in `--help`."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, help=HELP, epilog=ENDINGS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="jurnal")
@click.option("-C", "--directory", metavar="DIR", help="The magazine's folder, if it is not the one you stand in.")
@click.pass_context
def jurnal(context: click.Context, directory: str | None) -> None:
    """Keep the folder for the command."""
    context.obj = directory


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code. A bug gives a traceback, everything else a message."""
    try:
        ended = jurnal.main(arguments, prog_name="jurnal", standalone_mode=False)
    except click.exceptions.Abort:
        sys.stderr.write("\ninterrupted\n")
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except Trouble as trouble:
        sys.stderr.write(f"error: {trouble.message}\n" + (f"  hint: {trouble.hint}\n" if trouble.hint else ""))
        return ENVIRONMENT
    except (ImportError, OSError) as error:
        return _machine(error)
    return ended if isinstance(ended, int) else FINE


def _machine(error: ImportError | OSError) -> int:
    """A library that is not there and a disk that says no are the machine's fault; anything else is a bug."""
    lacks = isinstance(error, ImportError) and not (error.name or "").startswith("jurnal")
    refuses = isinstance(error, OSError) and error.errno in REFUSALS
    if not (lacks or refuses or "cannot load library" in str(error)):
        raise error
    sys.stderr.write(f"error: {error}\n  hint: jurnal doctor tells what this machine lacks\n")
    return ENVIRONMENT
