from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from export_guard.cli.main import main

PLANTED = ("219-09-9999", "zz.sentinel@leak.example", "Zebulon Quux")
"""Fake values that must never come out of a command."""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def everything(self) -> str:
        return self.out + self.err


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run ``export-guard`` as its entry point does, in this process."""

    def _run(*arguments: str | Path) -> Ran:
        monkeypatch.setattr(sys, "argv", ["export-guard", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        captured = capsys.readouterr()
        return Ran(int(stopped.value.code or 0), captured.out, captured.err)

    return _run


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    """300 customers: an id, a social security number, an e-mail address, a price; the last one is planted."""
    lines = ["customer_id,ssn,email,price"]
    lines += [f"{i},{219 + i % 300}-{10 + i % 80}-{1000 + i},person{i}@mail.example,{i}.50" for i in range(299)]
    lines.append(f"299,{PLANTED[0]},{PLANTED[1]},7.25")
    file = tmp_path / "customers.csv"
    file.write_text("\n".join(lines) + "\n")
    return file


@pytest.fixture
def products(tmp_path: Path) -> Path:
    """200 products: nothing about any person."""
    names = ("lamp", "table", "chair", "shelf")
    file = tmp_path / "products.csv"
    rows = [f"{names[i % 4]} {'abcdefgh'[i % 8]},{i * 3 % 97}.90,{i % 40}" for i in range(200)]
    file.write_text("\n".join(["product,price,stock", *rows]) + "\n")
    return file
