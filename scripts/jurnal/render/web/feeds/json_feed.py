"""A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import json

from jurnal.render.web.feeds.items import Feed, Item


def json_feed(feed: Feed, itself: str) -> bytes:
    """The feed as a document; `itself` is its own address."""
    written = _known(
        version="https://jsonfeed.org/version/1.1",
        title=feed.title,
        home_page_url=feed.home,
        feed_url=itself,
        description=feed.about,
        favicon=feed.icon,
        authors=[{"name": feed.publisher}],
        language=feed.language,
    )
    written["items"] = [_item(item) for item in feed.items]
    return (json.dumps(written, ensure_ascii=False, indent=1) + "\n").encode()


def _item(item: Item) -> dict[str, object]:
    """Without authors of its own an item has the feed's."""
    return _known(
        id=item.url,
        url=item.url,
        title=item.title,
        content_html=item.html,
        summary=item.summary,
        image=item.image,
        date_published=item.moment,
        authors=[{"name": name, "url": url} for name, url in item.authors],
        tags=[label for label, _ in item.subjects],
        language=item.language,
    )


def _known(**values: object) -> dict[str, object]:
    return {name: value for name, value in values.items() if value not in ("", [])}
