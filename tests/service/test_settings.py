"""Where policy, ledger and key come from, and that the key stays secret and the same."""

from __future__ import annotations

import base64
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from export_guard.errors import ExportGuardError, KeyMissingError
from export_guard.settings import Settings


def settings_in(home: Path, **given: str) -> Settings:
    return Settings.from_environment({"EXPORT_GUARD_HOME": str(home), **given})


def test_with_nothing_given_everything_is_in_the_home_folder(tmp_path: Path) -> None:
    home = tmp_path / "home"
    settings = settings_in(home)
    assert settings.policy == home / "policy.yaml"
    assert settings.ledger_url == f"sqlite:///{home}/ledger.db"
    assert stat.S_IMODE((home / "key").stat().st_mode) == 0o600
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_the_process_environment_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path))
    monkeypatch.setenv("EXPORT_GUARD_POLICY", str(tmp_path / "mine.yaml"))
    monkeypatch.setenv("EXPORT_GUARD_LEDGER", "postgresql://host/db")
    settings = Settings.from_environment()
    assert (settings.policy, settings.ledger_url) == (tmp_path / "mine.yaml", "postgresql://host/db")


def test_a_policy_beside_the_project_is_used_unless_there_is_one_at_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "export_guard.yaml").touch()
    assert settings_in(tmp_path / "home").policy == Path("export_guard.yaml")
    (tmp_path / "home" / "policy.yaml").touch()
    assert settings_in(tmp_path / "home").policy == tmp_path / "home" / "policy.yaml"


def test_findings_are_accepted_by_a_file_that_is_named_and_by_no_other(tmp_path: Path) -> None:
    (tmp_path / "export_guard_baseline.yaml").touch()
    assert settings_in(tmp_path).baseline is None
    named = settings_in(tmp_path, EXPORT_GUARD_BASELINE="~/baseline.yaml").baseline
    assert named == Path.home() / "baseline.yaml"


def test_names_are_looked_for_with_a_model_that_is_named_and_with_none_otherwise(tmp_path: Path) -> None:
    assert settings_in(tmp_path).ner_model is None
    assert settings_in(tmp_path, EXPORT_GUARD_NER_MODEL="").ner_model is None
    assert settings_in(tmp_path, EXPORT_GUARD_NER_MODEL="en_core_web_lg").ner_model == "en_core_web_lg"


def test_a_key_that_was_made_is_the_same_next_time(tmp_path: Path) -> None:
    assert settings_in(tmp_path).key == settings_in(tmp_path).key
    assert len(settings_in(tmp_path).key) == 32
    assert settings_in(tmp_path / "other").key != settings_in(tmp_path).key
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["key"]


def test_processes_that_start_at_once_agree_on_the_key(tmp_path: Path) -> None:
    code = "from export_guard.settings import Settings; print(Settings.from_environment().key.hex())"
    running = [
        subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env={"EXPORT_GUARD_HOME": str(tmp_path)}
        )
        for _ in range(6)
    ]
    assert len({process.communicate()[0] for process in running}) == 1


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("00112233445566778899aabbccddeeff", bytes.fromhex("00112233445566778899aabbccddeeff")),
        (base64.b64encode(bytes(range(200, 232))).decode(), bytes(range(200, 232))),
        (base64.urlsafe_b64encode(bytes(range(200, 232))).decode(), bytes(range(200, 232))),
        ("sixteen letters!", b"sixteen letters!"),
        (" a longer passphrase with spaces \n", b"a longer passphrase with spaces"),
    ],
)
def test_a_key_is_hex_base64_or_text(tmp_path: Path, text: str, key: bytes) -> None:
    assert settings_in(tmp_path, EXPORT_GUARD_KEY=text).key == key
    file = tmp_path / "given"
    file.write_text(text)
    file.chmod(0o600)
    assert settings_in(tmp_path, EXPORT_GUARD_KEY_FILE=str(file)).key == key
    assert not (tmp_path / "key").exists()


@pytest.mark.parametrize("text", ["short", "fifteen letters", "   "])
def test_a_short_key_is_refused_without_showing_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(KeyMissingError, match="at least 16 bytes") as raised:
        settings_in(tmp_path, EXPORT_GUARD_KEY=text)
    assert text.strip() == "" or text not in str(raised.value)


@pytest.mark.parametrize("mode", [0o644, 0o604, 0o602, 0o777])
def test_a_key_file_that_everyone_can_use_is_refused(tmp_path: Path, mode: int) -> None:
    settings_in(tmp_path)
    (tmp_path / "key").chmod(mode)
    with pytest.raises(KeyMissingError, match="chmod 600"):
        settings_in(tmp_path)


def test_a_key_file_for_the_group_is_fine_as_mounted_secrets_are(tmp_path: Path) -> None:
    settings_in(tmp_path)
    (tmp_path / "key").chmod(0o440)
    assert settings_in(tmp_path).key


def test_a_key_file_that_was_named_and_is_not_there_is_not_made_up(tmp_path: Path) -> None:
    with pytest.raises(KeyMissingError, match="restore it"):
        settings_in(tmp_path, EXPORT_GUARD_KEY_FILE=str(tmp_path / "mounted" / "key"))
    assert not (tmp_path / "mounted").exists()


def test_an_empty_or_binary_key_file_is_refused(tmp_path: Path) -> None:
    for content in (b"", b"\xff\xfe" * 20):
        file = tmp_path / "key"
        file.write_bytes(content)
        file.chmod(0o600)
        with pytest.raises(KeyMissingError):
            settings_in(tmp_path)


def test_a_home_that_cannot_be_made_says_what_to_set(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KeyMissingError, match="EXPORT_GUARD_HOME"):
        settings_in(tmp_path / "file" / "home")


def test_no_home_is_made_when_key_and_ledger_are_given(tmp_path: Path) -> None:
    home = tmp_path / "home"
    settings_in(home, EXPORT_GUARD_KEY="sixteen letters!", EXPORT_GUARD_LEDGER="sqlite:////x/l.db")
    assert not home.exists()


def test_each_job_has_a_key_of_its_own(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    keys = {settings.key, settings.subject_key, settings.chain_key, settings.clearance_key}
    assert len(keys) == 4
    assert {len(key) for key in keys} == {32}


def test_the_key_shows_nowhere(tmp_path: Path) -> None:
    settings = settings_in(
        tmp_path, EXPORT_GUARD_KEY="a very secret text", EXPORT_GUARD_LEDGER="postgresql://u:pw1@h/d"
    )
    assert "secret text" not in repr(settings) + str(settings)
    assert "pw1" not in repr(settings)


@pytest.mark.parametrize("hours", [0, -1, float("nan"), float("inf")])
def test_a_clearance_lasts_some_time_and_ends(hours: float) -> None:
    with pytest.raises(ExportGuardError, match="clearance_hours"):
        Settings(Path("policy.yaml"), "sqlite:////x/l.db", b"sixteen letters!", clearance_hours=hours)


def test_settings_load_without_any_heavy_library() -> None:
    code = (
        "import sys, export_guard.settings; print([m for m in ('sqlalchemy', 'polars', 'pyarrow') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
