"""A fictional magazine of any size, in our format and, word for word the same, as a plain MkDocs project with
static-i18n.

python benchmarks/archive.py FOLDER --issues 25 --pieces 20
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from words import paragraph, sentence, title

LANGUAGES = ("kk", "ru")
KINDS = ("news", "report", "interview", "profile", "opinion")
SECTIONS = {"town": "#00768F", "people": "#A61E4D", "nature": "#3F6B1F"}
SECTION_NAMES = {"town": ("Қала", "Город"), "people": ("Адамдар", "Люди"), "nature": ("Табиғат", "Природа")}
PARAGRAPHS = 8

MAGAZINE = """\
id: jana-jol
wordmark: Jana Jol
name: {kk: Жаңа жол, ru: Жана жол}
tagline: {kk: Ойдан шығарылған журнал, ru: Вымышленный журнал}
about: {kk: Өлшеу үшін жасалған журнал., ru: 'Журнал, сделанный для измерений.'}
publisher: {kk: Ақжол ауылы, ru: Село Акжол}
languages: [kk, ru]
site: https://jana-jol.example/
sections:
"""

PEER = """\
site_name: Jana Jol
theme: {name: material}
plugins:
  - search
  - i18n:
      docs_structure: suffix
      languages:
        - {locale: ru, default: true, name: Русский, build: true}
        - {locale: kk, name: Қазақша, build: true, theme: {language: en}}
"""


def write(path: Path, text: str) -> None:
    """Write a text file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def body(random_: random.Random, language: str, kind: str) -> str:
    """About 400 words of Markdown in the form of the kind."""
    parts: list[str] = []
    for number in range(PARAGRAPHS):
        if kind == "interview":
            parts.append(f"**– {sentence(random_, language)[:-1]}?**")
        elif kind == "report" and number in (2, 5):
            parts.append(f"## {title(random_, language)}")
        parts.append(paragraph(random_, language))
    return "\n\n".join(parts) + "\n"


def piece_files(seed: str, kind: str, section: str) -> dict[str, tuple[str, str]]:
    """For each language: (front matter of our format, title and body shared with the peer)."""
    files = {}
    for language in LANGUAGES:
        random_ = random.Random(f"{seed}|{language}")
        text = body(random_, language, kind)
        quoted = (
            next(line for line in text.splitlines() if line and not line.startswith(("#", "*"))).split(". ")[0] + "."
        )
        heading = title(random_, language)
        front = [
            f"title: {heading}",
            f"kicker: {title(random_, language)}",
            f"standfirst: {sentence(random_, language)}",
        ]
        front += ["pull_quotes:", f"  - text: {quoted}"]
        if language == LANGUAGES[0]:
            front = [f"kind: {kind}", "original: kk", f"section: {section}", "tags: [garden]", *front]
            if kind in ("interview", "profile"):
                front.insert(3, "speakers: [aidos-arman]")
            if kind == "opinion":
                front.insert(3, "authors: [aidos-arman]")
        files[language] = ("---\n" + "\n".join(front) + "\n---\n\n", f"{text}")
    return files


def generate(folder: Path, issues: int, pieces: int) -> None:
    """Write `folder/ours` (a jurnal magazine) and `folder/peer` (an MkDocs project), the same words in both."""
    ours, peer = folder / "ours", folder / "peer"
    names = "".join(
        f"  - {{id: {key}, name: {{kk: {kk}, ru: {ru}}}, colour: '{SECTIONS[key]}'}}\n"
        for key, (kk, ru) in SECTION_NAMES.items()
    )
    write(ours / "content/magazine.yml", MAGAZINE + names)
    write(ours / "content/tags.yml", "garden: {kk: Бақ, ru: Сад}\n")
    write(
        ours / "content/people/aidos-arman.yml",
        "name: {kk: Айдос Арман, ru: Айдос Арман}\nrole: {kk: бағбан, ru: садовник}\n",
    )
    write(peer / "mkdocs.yml", PEER)
    write(peer / "docs/index.md", "# Jana Jol\n")
    for index in range(issues):
        generate_issue(ours, peer, f"{2001 + index // 4}-{index % 4 + 1:02d}", index, pieces)


def generate_issue(ours: Path, peer: Path, issue: str, index: int, pieces: int) -> None:
    """One manifest and its pieces on both sides."""
    groups: dict[str, list[str]] = {section: [] for section in SECTIONS}
    for number in range(pieces):
        section = list(SECTIONS)[number * len(SECTIONS) // pieces]
        slug = f"story-{index + 1:02d}-{number + 1:02d}"
        groups[section].append(slug)
        for language, (front, text) in piece_files(f"{issue}/{slug}", KINDS[number % len(KINDS)], section).items():
            write(ours / f"content/{issue}/{slug}/{language}.md", front + text)
            heading = front.split("title: ")[1].splitlines()[0]
            write(peer / f"docs/{issue}/{slug}.{language}.md", f"# {heading}\n\n{text}")
    year, number = issue.split("-")
    first = int(number) * 3 - 2
    manifest = [
        f"number: {int(number)}",
        f"months: [{first}, {first + 1}]",
        f"year: {year}",
        f"date: {year}-{first:02d}-01",
    ]
    manifest += ["theme: {kk: Бақ туралы, ru: О садах}", "cover:", "  art: steppe", "  section: town", "  lines:"]
    manifest += [
        f"    - {{piece: {groups['town'][0]}, title: {{kk: Бақ, ru: Сад}}, text: {{kk: Бақ туралы, ru: О садах}}}}"
    ]
    manifest += ["sections:"] + [
        f"  - {{id: {section}, pieces: [{', '.join(slugs)}]}}" for section, slugs in groups.items()
    ]
    write(ours / f"issues/{issue}.yml", "\n".join(manifest) + "\n")


def main() -> None:
    """Read the arguments and write the archive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--issues", type=int, default=25)
    parser.add_argument("--pieces", type=int, default=20)
    arguments = parser.parse_args()
    generate(arguments.folder, arguments.issues, arguments.pieces)


if __name__ == "__main__":
    main()
