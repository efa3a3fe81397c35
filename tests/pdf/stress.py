"""A fictional magazine that asks much of the layout: photographs of every shape, very long and very short pieces, long
headlines and names, footnotes, galleries. Its words are those of `fiction`."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from textwrap import dedent

from PIL import Image, ImageDraw

_beside = importlib.util.spec_from_file_location("fiction", Path(__file__).with_name("fiction.py"))
fiction = importlib.util.module_from_spec(_beside)
_beside.loader.exec_module(fiction)

ISSUE = "2032-05"
LANGUAGES = fiction.LANGUAGES
LONG_NAMES = {
    "long": ("Әбдірахманқызы-Нұрмұхамедова Гүлбаршын", "Константинопольская-Рождественская Александра"),
    "aigul": ("Айгүл Көлова", "Айгуль Колова"),
    "daniyar": ("Данияр Тауов", "Данияр Тауов"),
    "marat": ("Марат Сөзов", "Марат Созов"),
    "fifth": ("Бес Бесов", "Пятый Пятов"),
}
TITLES = {
    "essay": ("Көлдің жағасындағы үш мың сөз", "Три тысячи слов у озера"),
    "brief": ("Қысқа хабар", "Совсем коротко"),
    "talk": (
        "Көршілік туралы ұзақ әңгіме: ынтымақтастықтың жауапкершілігін кім арқалайды",
        "Долгий разговор о соседстве: кто возьмёт на себя ответственность за взаимодействие",
    ),
    "life": ("Шебер", "Мастер"),
    "tall": ("Биік сурет, ұзын мәтін", "Высокий снимок и длинный текст"),
    "one-news": ("Бір хабар", "Одна новость"),
    "two-news": ("Электрификациялау бағдарламасының жалғасуы", "Продолжение электрификации посёлка"),
    "three-news": ("Үшінші хабар", "Третья новость"),
    "voices": ("Бесеудің жауабы қандай?", "Что отвечают пятеро?"),
}
KINDS = {
    "one-news": "kind: news\nsection: events",
    "two-news": "kind: news\nsection: events",
    "three-news": "kind: news\nsection: events",
    "essay": "kind: report\nsection: events",
    "brief": "kind: report\nsection: events",
    "talk": "kind: interview\nsection: people\nspeakers: [long, aigul, daniyar]",
    "life": "kind: profile\nsection: people\nspeaker: aigul",
    "tall": "kind: opinion\nauthors: [long]",
    "voices": "kind: survey\nsection: people\nspeakers: [long, aigul, daniyar, marat, fifth]",
}
LEADS = {"essay": (1500, 1000), "talk": (1200, 900), "tall": (800, 1200), "two-news": (1600, 900)}
"""Pieces that open with a photograph, and its pixels."""


def write(root: Path) -> Path:
    """Write the magazine below `root`; its folder comes back."""
    files = {**_settings(), **_people(), **_pieces()}
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    pieces = root / "content" / ISSUE
    for slug, size in LEADS.items():
        photograph(pieces / slug / "lead.jpg", size)
    for number, size in enumerate(((1200, 800), (800, 1200), (1000, 1000)), start=1):
        photograph(pieces / "essay" / f"p{number}.jpg", size)
    photograph(root / "content" / "people" / "aigul.jpg", (900, 900))
    return root


def photograph(path: Path, size: tuple[int, int]) -> None:
    """A picture with a frame on its very edge and a cross in its middle: what is cut is seen."""
    width, height = size
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    draw = ImageDraw.Draw(image)
    draw.rectangle((6, 6, width - 7, height - 7), outline=(220, 40, 40), width=12)
    draw.line((width // 2, 0, width // 2, height), fill=(40, 90, 200), width=8)
    draw.line((0, height // 2, width, height // 2), fill=(40, 90, 200), width=8)
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=80)


def _settings() -> dict[str, str]:
    settings = fiction._settings()
    issue = """\
        number: 5
        months: [5]
        year: 2032
        date: 2032-05-20
        theme: {kk: Ұзын да қысқа да, ru: Длинное и короткое}
        cover:
          art: books
          lines:
            - {piece: essay, title: {kk: Үш мың сөз, ru: Три тысячи слов}}
        sections:
          - {id: events, pieces: [one-news, two-news, three-news, essay, brief]}
          - {id: people, pieces: [talk, life]}
          - pieces: [tall]
          - {id: people, pieces: [voices]}
        """
    return {"content/magazine.yml": settings["content/magazine.yml"], f"issues/{ISSUE}.yml": dedent(issue)}


def _people() -> dict[str, str]:
    role = "role: {kk: көл жағасындағы көршілер бірлестігінің тең төрағасы, ru: сопредседатель объединения соседей}\n"
    out = {
        f"content/people/{person}.yml": f"name: {{kk: {kk}, ru: {ru}}}\n{role}"
        for person, (kk, ru) in LONG_NAMES.items()
    }
    portrait = "portrait:\n  file: aigul.jpg\n  alt: {kk: Айгүлдің суреті, ru: Портрет Айгуль}\n"
    portrait += "  credit: {kk: Д. Тауов, ru: Д. Тауов}\n"
    out["content/people/aigul.yml"] += portrait
    return out


def _picture(language: str, name: str, seed: int) -> str:
    said = fiction.SENTENCES[language]
    return f'{{alt: "{said[seed % 8]}", caption: "{said[(seed + 1) % 8]}.", credit: Д. Тауов}}'


def _pieces() -> dict[str, str]:
    out = {}
    for order, (slug, kind) in enumerate(KINDS.items()):
        for language in LANGUAGES:
            seed = 1000 * (order + 1)
            head = f"{kind}\noriginal: kk\n" if language == "kk" else ""
            title = TITLES[slug][LANGUAGES.index(language)]
            front = f"---\n{head}title: '{title}'\nkicker: {title.split()[0]}\n"
            front += f"standfirst: {fiction.paragraph(language, seed + 90, 1 if slug == 'brief' else 3)}\n"
            if slug in LEADS:
                file = "  file: lead.jpg\n" if language == "kk" else ""
                said = fiction.SENTENCES[language]
                front += f"lead:\n{file}  alt: {said[0]}\n  caption: {said[1]}.\n  credit: Д. Тауов\n"
            if slug == "essay":
                rows = "".join(f"  p{n}.jpg: {_picture(language, f'p{n}', n)}\n" for n in (1, 2, 3))
                front += f"pictures:\n{rows}"
            if slug not in ("brief", "one-news"):
                front += f"pull_quotes:\n  - text: {fiction.quote(language, seed)}\n"
            out[f"content/{ISSUE}/{slug}/{language}.md"] = f"{front}---\n\n{_body(slug, language, seed)}\n"
    return out


def _body(slug: str, language: str, seed: int) -> str:
    said, body = fiction.SENTENCES[language], fiction.body
    if slug == "essay":
        notes = "\n".join(f"[^{n}]: {said[n % 8]}, {said[(n + 3) % 8].lower()}." for n in range(1, 7))
        noted = [
            f"{fiction.paragraph(language, seed + 500 + n)} {said[n % 8]}[^{n}]. {said[(n + 1) % 8]}."
            for n in range(1, 7)
        ]
        pictures = "![](p1.jpg)\n\n" + body(language, seed + 300, 6, True)
        gallery = "/// gallery\n![](p2.jpg)\n![](p3.jpg)\n///"
        parts = [
            body(language, seed, 24, True),
            pictures,
            "\n\n".join(noted),
            gallery,
            body(language, seed + 700, 20, True),
        ]
        return "\n\n".join([*parts, notes])
    if slug == "brief":
        return fiction.paragraph(language, seed, 6)
    if slug == "one-news":
        return fiction.paragraph(language, seed, 3)
    if slug == "talk":
        turns = [
            f"**– {said[n % 8]}, {said[(n + 2) % 8].lower()}, {n + 1}?**\n\n{body(language, seed + 10 * n, 1)}"
            for n in range(5)
        ]
        return "\n\n".join([body(language, seed, 1), *turns])
    if slug == "voices":
        answers = enumerate(names[LANGUAGES.index(language)] for names in LONG_NAMES.values())
        return "\n\n".join(f"## {name}\n\n*{said[n]}.*\n\n{body(language, seed + 10 * n, 1)}" for n, name in answers)
    return body(language, seed, {"two-news": 6, "three-news": 1, "life": 2, "tall": 14}[slug])
