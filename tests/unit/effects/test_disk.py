"""What is read from a magazine's folder, and what is not."""

from pathlib import Path

import pytest
from PIL import Image

from jurnal.effects.disk import read_theme, read_tree
from jurnal.effects.picture_files import picture_size


def write(root: Path, **files: bytes | str) -> None:
    for name, content in files.items():
        path = root / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def picture(path: Path, size: tuple[int, int], orientation: int = 1) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.new("RGB", size, "#0B3C49").save(path, exif=exif)


def test_texts_are_bytes_and_pictures_are_sizes(tmp_path: Path) -> None:
    write(tmp_path, content__a__kk_dot_md="сәлем", issues__one_dot_yml="number: 1", content__a__n_dot_csv="kk,value\n")
    picture(tmp_path / "content/a/p.jpg", (40, 30))
    tree = read_tree(tmp_path)
    assert tree.texts["content/a/kk.md"] == "сәлем".encode()
    assert set(tree.texts) == {"content/a/kk.md", "issues/one.yml", "content/a/n.csv"}
    assert tree.pictures == {"content/a/p.jpg": (40, 30)}


def test_a_picture_taken_upright_has_the_size_one_sees(tmp_path: Path) -> None:
    picture(tmp_path / "content/p.jpg", (40, 30), orientation=6)
    assert read_tree(tmp_path).pictures["content/p.jpg"] == (30, 40)


def test_a_file_that_is_no_picture_has_no_size(tmp_path: Path) -> None:
    write(tmp_path, content__p_dot_jpg=b"not a picture", content__q_dot_png=b"\x89PNG\r\n\x1a\n")
    assert read_tree(tmp_path).pictures == {"content/p.jpg": None, "content/q.png": None}
    assert picture_size(tmp_path / "nowhere.jpg") is None


def test_what_editors_leave_behind_is_not_content(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    for name in (".DS_Store", "kk.md~", ".kk.md.swp", "~$kk.docx", "#kk.md#"):
        (tmp_path / "content" / name).write_text("x")
    tree = read_tree(tmp_path)
    assert not tree.texts
    assert not tree.pictures


def test_a_link_out_of_the_folder_is_named_and_not_read(tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text("secret")
    root = tmp_path / "magazine"
    write(root, content__a__kk_dot_md="x")
    (root / "content/a/ru.md").symlink_to(outside)
    (root / "content/elsewhere").symlink_to(tmp_path)
    tree = read_tree(root)
    assert tree.links == {"content/a/ru.md", "content/elsewhere"}
    assert set(tree.texts) == {"content/a/kk.md"}


def test_a_link_inside_is_followed_but_never_in_a_circle(tmp_path: Path) -> None:
    write(tmp_path, content__a__kk_dot_md="x")
    (tmp_path / "content/b").symlink_to(tmp_path / "content/a")
    (tmp_path / "content/a/up").symlink_to(tmp_path / "content")
    assert {"content/a/kk.md", "content/b/kk.md"} <= set(read_tree(tmp_path).texts)


def test_a_folder_without_content_is_an_empty_tree(tmp_path: Path) -> None:
    assert not read_tree(tmp_path).texts


def test_a_magazine_changes_the_theme_file_by_file(tmp_path: Path) -> None:
    own = read_theme(tmp_path)
    write(tmp_path / "theme", tokens_dot_yml="mine: true")
    mixed = read_theme(tmp_path)
    assert mixed.texts["tokens.yml"] == "mine: true"
    assert {**mixed.texts, "tokens.yml": own.texts["tokens.yml"]} == own.texts
    assert own.others == mixed.others
    assert any(name.startswith("fonts/") for name in own.others)


@pytest.mark.parametrize("suffix", [".YML", ".Md"])
def test_the_case_of_a_suffix_does_not_matter(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / f"a{suffix}").write_text("x")
    assert f"content/a{suffix}" in read_tree(tmp_path).texts
