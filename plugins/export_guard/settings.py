"""Where the guard finds its policy, its ledger and its secret key.

One secret does three jobs, so three keys are derived from it (keyed BLAKE2b with a label, as in
RFC 7693 and the key-derivation use in the BLAKE2 paper): what hashes subjects can neither forge a
ledger row nor sign a clearance, and the other way round.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import os
import secrets
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from export_guard.errors import ExportGuardError, KeyMissingError

SHORTEST_KEY = 16
"""Fewest bytes of a secret key."""

CLEARANCE_HOURS = 24
"""Hours that a clearance lasts unless the settings say otherwise."""

LONGEST_CLEARANCE_HOURS = 24 * 366
"""Hours after which any clearance ends: what was decided under last year's facts is decided anew."""

NER_MODEL = "EXPORT_GUARD_NER_MODEL"
"""Environment variable that names the model for names of people in running text."""

_GENERATED_BYTES = 32


@dataclass(frozen=True)
class Settings:
    """What a guard needs to know about its surroundings. Neither key nor ledger URL shows in ``repr``.

    ``key`` is the secret (at least 16 bytes); ``clearance_hours`` how long an allowed export may start; ``baseline``
    is the file of accepted findings (``None``: nothing is accepted), ``checkpoints`` the folder or fsspec URL where
    the ledger's signed checkpoints are kept outside of its database (``None``: nowhere), ``earlier_keys`` the secrets
    that ``key`` took the place of, as long as windows reach back to them. ``ner_model`` is the spaCy model, by name or
    path, that looks for names of people in running text (``None``: none does).
    Raises :class:`~export_guard.errors.KeyMissingError` for a key that is too short, and ``ExportGuardError`` for
    hours that are none.
    """

    policy: Path
    ledger_url: str = field(repr=False)
    key: bytes = field(repr=False)
    clearance_hours: float = CLEARANCE_HOURS
    baseline: Path | None = None
    checkpoints: str | None = None
    earlier_keys: tuple[bytes, ...] = field(default=(), repr=False)
    ner_model: str | None = None

    def __post_init__(self) -> None:
        if len(self.key) < SHORTEST_KEY:
            raise KeyMissingError(f"the secret key has {len(self.key)} bytes; it needs at least {SHORTEST_KEY}")
        if not 0 < self.clearance_hours <= LONGEST_CLEARANCE_HOURS:
            raise ExportGuardError(
                f"clearance_hours is {self.clearance_hours}; it must be above 0 and at most {LONGEST_CLEARANCE_HOURS}"
            )

    @property
    def subject_key(self) -> bytes:
        """Key (32 bytes) that hashes subjects before they are sketched."""
        return self._derived(b"subjects")

    @property
    def chain_key(self) -> bytes:
        """Key (32 bytes) that chains the rows of the ledger."""
        return self._derived(b"ledger")

    @property
    def clearance_key(self) -> bytes:
        """Key (32 bytes) that signs clearances."""
        return self._derived(b"clearance")

    def before(self) -> tuple[Settings, ...]:
        """The settings with each of the earlier keys in the place of the key."""
        return tuple(replace(self, key=key, earlier_keys=()) for key in self.earlier_keys)

    def _derived(self, label: bytes) -> bytes:
        secret = hashlib.blake2b(self.key, digest_size=64, person=b"exportguardroot").digest()
        return hashlib.blake2b(label, key=secret, digest_size=32, person=b"exportguardkey").digest()

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None, *, make: bool = True) -> Settings:
        """Read the environment variables ``EXPORT_GUARD_…``.

        They are ``_POLICY``, ``_BASELINE``, ``_LEDGER``, ``_CHECKPOINTS``, ``_HOME``, ``_NER_MODEL``, ``_KEY``,
        ``_KEY_FILE``, ``_EARLIER_KEYS`` (separated by commas) and ``_EARLIER_KEY_FILES`` (separated as paths are).
        ``environ`` stands in for the process environment. The key comes from ``EXPORT_GUARD_KEY`` (hex, base64
        or text of at least 16 characters), else from the file ``EXPORT_GUARD_KEY_FILE``, else from ``key`` in the
        home folder, which is made on first use unless ``make`` is false: for reading a ledger a fresh key is of no
        use. A file that was named but is not there is an error: a fresh key would quietly make past exports
        incomparable.
        Raises :class:`~export_guard.errors.KeyMissingError`.
        """
        given = {name: value for name, value in (os.environ if environ is None else environ).items() if value}
        home = _home(given)
        return cls(
            policy=policy_file(given),
            ledger_url=given.get("EXPORT_GUARD_LEDGER") or f"sqlite:///{_made(home, make).absolute() / 'ledger.db'}",
            key=_key(given, home, make),
            baseline=baseline_file(given),
            checkpoints=given.get("EXPORT_GUARD_CHECKPOINTS"),
            earlier_keys=tuple(_earlier_keys(given)),
            ner_model=given.get(NER_MODEL),
        )


def _home(given: Mapping[str, str]) -> Path:
    return Path(given.get("EXPORT_GUARD_HOME", "~/.export_guard")).expanduser()


def baseline_file(given: Mapping[str, str]) -> Path | None:
    """Where the accepted findings are: ``EXPORT_GUARD_BASELINE``; ``None`` where nothing is accepted."""
    name = given.get("EXPORT_GUARD_BASELINE")
    return Path(name).expanduser() if name else None


def policy_file(given: Mapping[str, str]) -> Path:
    """Where the policy is: ``EXPORT_GUARD_POLICY``, else ``export_guard.yaml`` here, else ``policy.yaml`` at home."""
    if "EXPORT_GUARD_POLICY" in given:
        return Path(given["EXPORT_GUARD_POLICY"]).expanduser()
    here = Path("export_guard.yaml")
    at_home = _home(given) / "policy.yaml"
    return here if here.exists() and not at_home.exists() else at_home


def _key(given: Mapping[str, str], home: Path, make: bool) -> bytes:
    if "EXPORT_GUARD_KEY" in given:
        return _parsed(given["EXPORT_GUARD_KEY"], "EXPORT_GUARD_KEY")
    if "EXPORT_GUARD_KEY_FILE" in given:
        path = Path(given["EXPORT_GUARD_KEY_FILE"]).expanduser()
        if not path.exists():
            raise KeyMissingError(
                f"{path}: the key file named by EXPORT_GUARD_KEY_FILE is not there; restore it, or make a new one with "
                f"`(umask 077; openssl rand -hex 32 > {path})` if nothing was exported under the old one"
            )
    else:
        path = _made(home, make) / "key"
        if not path.exists():
            if not make:
                raise KeyMissingError(
                    f"{path}: there is no key, and only the key that a ledger was made with can read it; set "
                    "EXPORT_GUARD_KEY, EXPORT_GUARD_KEY_FILE or EXPORT_GUARD_HOME"
                )
            _generate(path)
    return _parsed(_read(path), str(path))


def _earlier_keys(given: Mapping[str, str]) -> Iterator[bytes]:
    for text in given.get("EXPORT_GUARD_EARLIER_KEYS", "").replace(",", " ").split():
        yield _parsed(text, "EXPORT_GUARD_EARLIER_KEYS")
    for name in given.get("EXPORT_GUARD_EARLIER_KEY_FILES", "").split(os.pathsep):
        if name:
            path = Path(name).expanduser()
            yield _parsed(_read(path), str(path))


def _made(home: Path, make: bool) -> Path:
    if not make:
        return home
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise KeyMissingError(
            f"{home}: the home folder cannot be made ({error.strerror}); set EXPORT_GUARD_HOME to a folder that can be "
            "written, or set both EXPORT_GUARD_KEY and EXPORT_GUARD_LEDGER"
        ) from None
    return home


def _generate(path: Path) -> None:
    """Make a key file that is complete the moment it has its name, whoever else does the same right now."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(secrets.token_hex(_GENERATED_BYTES) + "\n")
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):  # somebody was faster: theirs is the key
                os.link(draft, path)
        finally:
            draft.unlink()
    except OSError as error:
        raise KeyMissingError(
            f"{path}: a key file cannot be made there ({error.strerror}); set EXPORT_GUARD_KEY or EXPORT_GUARD_KEY_FILE"
        ) from None


def _read(path: Path) -> str:
    try:
        with path.open(encoding="ascii") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            if mode & 0o007:
                raise KeyMissingError(
                    f"{path}: everyone on this machine can use the key file (mode {mode:04o}); `chmod 600` it"
                )
            return file.read()
    except OSError as error:
        raise KeyMissingError(f"{path}: the key file cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise KeyMissingError(f"{path}: the key file is not text; write the key into it as hex or base64") from None


def _parsed(text: str, where: str) -> bytes:
    """Hex, else base64, else the text itself: the first reading that gives at least 16 bytes."""
    text = text.strip()
    for read in (bytes.fromhex, _base64, str.encode):
        try:
            key = read(text)
        except (ValueError, binascii.Error):
            continue
        if len(key) >= SHORTEST_KEY:
            return key
    raise KeyMissingError(
        f"{where}: the secret key needs at least {SHORTEST_KEY} bytes, as hex, base64 or text; "
        "`openssl rand -hex 32` makes one"
    )


def _base64(text: str) -> bytes:
    return base64.b64decode(text, altchars=b"-_" if set(text) & set("-_") else None, validate=True)
