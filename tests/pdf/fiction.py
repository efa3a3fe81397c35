"""A fictional magazine of nine pieces, one at least of every kind, written into a folder. Every paragraph differs
from every other."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

LANGUAGES = ("kk", "ru")
ISSUE = "2032-03"

SENTENCES = {
    "kk": (
        "Көлдің жағасындағы ауылда тұрғындар кітапхананы өз күшімен жөндеп шықты",
        "Бастаманы көтерген мұғалімдер алдымен көршілерімен ақылдасты",
        "Жиналған қаражат жаңа терезелер мен орындықтарға жұмсалды",
        "Жастар ұйымы оқырмандарға арналған кездесулердің кестесін құрастырды",
        "Ауыл әкімдігі жабдықтарды тасымалдауға көмектесетінін айтты",
        "Балалар бөлмесінің қабырғаларына ою-өрнек салынды",
        "Қазір кітапханаға күн сайын елуге жуық адам келеді",
        "Келесі жылы мұнда шеберлік сабақтары басталады деп жоспарланған",
    ),
    "ru": (
        "В посёлке у озера жители своими силами отремонтировали библиотеку",
        "Учителя, которые это предложили, сначала посоветовались с соседями",
        "Собранные средства потратили на новые окна и удобные стулья",
        "Молодёжная организация составила расписание встреч с читателями",
        "Администрация посёлка пообещала помочь с перевозкой оборудования",
        "Стены детской комнаты украсили традиционным орнаментом",
        "Теперь в библиотеку ежедневно приходят около пятидесяти человек",
        "В следующем году здесь планируют начать мастерские для взрослых",
    ),
}
NUMBER = {"kk": "{n}-бақылауда бұл тағы да айқын көрінді", "ru": "Наблюдение номер {n} подтвердило это ещё раз"}
QUOTE = {
    "kk": "Дәл {n}-күні көршілер бір-біріне бірінші болып көмектесті.",
    "ru": "Именно на {n} день соседи первыми пришли на помощь.",
}
FOREIGN = {
    "kk": ("ru", "Дом стоит на берегу, а берег помнит каждого жителя"),
    "ru": ("kk", "Үй жағада тұр, ал жаға әр тұрғынды жадында сақтайды"),
}
"""Words in the other language, and which it is."""
NAMES = {
    "aigul": ("Айгүл Көлова", "Айгуль Колова"),
    "daniyar": ("Данияр Тауов", "Данияр Тауов"),
    "marat": ("Марат Сөзов", "Марат Созов"),
}
TITLES = {
    "letter": ("Оқырманға хат", "Письмо читателю"),
    "first-news": ("Көлге жаңа жол салынды", "К озеру проложили дорогу"),
    "second-news": ("Мектепте бақ өсіп келеді", "При школе растёт сад"),
    "library": ("Кітапхана қайта ашылды", "Библиотека открылась снова"),
    "talk": ("Мұғаліммен ашық әңгіме", "Открытый разговор с учителем"),
    "life": ("Шебердің ұзақ жолы", "Долгий путь мастера"),
    "numbers": ("Көлдер сан тілінде", "Озёра языком цифр"),
    "word": ("Ұмытпайық деген сөз", "Слово о том, что помним"),
    "voices": ("Көршілік деген не?", "Что такое соседство?"),
}


def write(root: Path) -> Path:
    """Write the magazine below `root`; its folder comes back."""
    files = {**_settings(), **_people(), **_pieces()}
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def paragraph(language: str, seed: int, sentences: int = 5) -> str:
    """A paragraph no other seed gives."""
    said = [SENTENCES[language][(seed * 3 + step) % 8] for step in range(sentences)]
    return ". ".join([*said, NUMBER[language].format(n=seed)]) + "."


def quote(language: str, seed: int) -> str:
    """A sentence that can be quoted."""
    return QUOTE[language].format(n=seed)


def body(language: str, seed: int, paragraphs: int, headings: bool = False) -> str:
    """Running text with the quotable sentence in its third paragraph, or the last."""
    out = []
    for number in range(paragraphs):
        text = paragraph(language, seed + number)
        if number == min(2, paragraphs - 1):
            text = f"{text} {quote(language, seed)}"
        if headings and number and number % 3 == 0:
            out.append(f"## {TITLES['library'][LANGUAGES.index(language)]} {seed + number}")
        out.append(text)
    return "\n\n".join(out)


def _settings() -> dict[str, str]:
    magazine = """\
        id: lake
        wordmark: Lake Side
        name: {kk: Көл жағасы, ru: Берег озера}
        tagline: {kk: көршілер журналы, ru: журнал соседей}
        publisher: {kk: Ойдан шығарылған қор, ru: Вымышленный фонд}
        languages: [kk, ru]
        site: https://lake.example/
        sections:
          - {id: events, name: {kk: Оқиғалар, ru: События}, colour: "#00768F", ink: "#006B82"}
          - {id: people, name: {kk: Адамдар, ru: Люди}, colour: "#A61E4D"}
        imprint: {issn: 2049-3630, age_mark: 12+}
        """
    issue = """\
        number: 3
        months: [5, 6]
        year: 2032
        date: 2032-05-01
        theme: {kk: Көл мен көршілер, ru: Озеро и соседи}
        cover:
          art: river
          section: events
          lines:
            - {piece: talk, title: {kk: Ашық әңгіме, ru: Открытый разговор}, text: {kk: Мұғаліммен, ru: С учителем}}
            - {piece: life, title: {kk: Шебердің жолы, ru: Путь мастера}}
        sections:
          - pieces: [letter]
          - {id: events, pieces: [first-news, second-news, library]}
          - {id: people, pieces: [talk, life]}
          - pieces: [numbers, word]
          - {id: people, pieces: [voices]}
        """
    return {"content/magazine.yml": dedent(magazine), f"issues/{ISSUE}.yml": dedent(issue)}


def _people() -> dict[str, str]:
    return {
        f"content/people/{person}.yml": f"name: {{kk: {kk}, ru: {ru}}}\nrole: {{kk: көрші, ru: сосед}}\n"
        for person, (kk, ru) in NAMES.items()
    }


KINDS = {
    "letter": "kind: foreword\nauthors: [marat]",
    "first-news": "kind: news\nsection: events",
    "second-news": "kind: news\nsection: events",
    "library": "kind: report\nsection: events",
    "talk": "kind: interview\nsection: people\nspeaker: aigul",
    "life": "kind: profile\nsection: people\nspeaker: daniyar",
    "numbers": "kind: infographic",
    "word": "kind: opinion\nauthors: [marat]",
    "voices": "kind: survey\nsection: people\nspeakers: [aigul, daniyar, marat]",
}


def _pieces() -> dict[str, str]:
    lakes = "Көк көл,Синее озеро,1200\nАқ көл,Белое озеро,300\nСары көл,Жёлтое,70\n"
    out = {f"content/{ISSUE}/numbers/lakes.csv": f"kk,ru,value\n{lakes}"}
    for order, (slug, kind) in enumerate(KINDS.items()):
        for language in LANGUAGES:
            seed = 100 * (order + 1)
            head = f"{kind}\noriginal: kk\n" if language == "kk" else ""
            title = TITLES[slug][LANGUAGES.index(language)]
            front = f"---\n{head}title: {title}\nkicker: {title.split()[0]}\n"
            front += f"standfirst: {paragraph(language, seed + 90, 2)}\n"
            front += f"pull_quotes:\n  - text: {quote(language, seed)}\n"
            out[f"content/{ISSUE}/{slug}/{language}.md"] = f"{front}---\n\n{_body(slug, language, seed)}\n"
    return out


def _body(slug: str, language: str, seed: int) -> str:
    said = SENTENCES[language]
    if slug == "talk":
        turns = [f"**– {said[n % 8]}, {n + 1}?**\n\n{body(language, seed + 10 * n, 1)}" for n in range(9)]
        return "\n\n".join([body(language, seed, 1), *turns])
    if slug == "life":
        dates = "\n".join(f"- **{2000 + n}** – {said[n]}." for n in range(4))
        timeline = f"/// timeline | {said[4]}\n{dates}\n///"
        return f"{body(language, seed, 4, True)}\n\n{timeline}\n\n{body(language, seed + 40, 4)}"
    if slug == "numbers":
        chart = f"/// chart | {said[5]}\n    data: lakes.csv\n    type: bar\n\n{said[6]}.\n///"
        figure = f"/// key-figure | 1700\n{said[0]}.\n///"
        return f"{body(language, seed, 2)}\n\n{figure}\n\n{chart}\n\n{body(language, seed + 20, 2)}"
    if slug == "voices":
        answers = enumerate(names[LANGUAGES.index(language)] for names in NAMES.values())
        return "\n\n".join(f"## {name}\n\n*{said[n]}.*\n\n{body(language, seed + 10 * n, 1)}" for n, name in answers)
    if slug == "word":
        linked = "[Айгүл](piece:talk)" if language == "kk" else "[Айгуль](piece:talk)"
        code, words = FOREIGN[language]
        foreign = f"{said[2]}: [{words}]{{lang={code}}}. {said[3]}."
        middle = f"{said[0]} ({linked}). {said[1]}.\n\n{foreign}"
        return f"{body(language, seed, 3)}\n\n{middle}\n\n{body(language, seed + 10, 4)}"
    if slug.endswith("news"):
        return f"{body(language, seed, 4)}\n\n/// key-figure | {seed}\n{said[3]}.\n///"
    return body(language, seed, {"letter": 4, "library": 8}[slug], headings=slug == "library")
