"""Whether a table holds measures of persons' bodies and behaviour by which they could be told apart, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from export_guard.kinds.kind import vocabulary
from export_guard.profile.shapes import Look
from export_guard.profile.spoken import FIRM, called, says, shows
from export_guard.profile.trades import CATALOGUES, MACHINES, MUSIC

MANY = 5
_FEW = 4
_WORDS = vocabulary("""
    face faces facial voice speaker fingerprint iris gait biometric keystroke landmark landmarks keypoint keypoints eye
    nose mouth retina palm vein minutiae enrolment enrollment liveness xvector
    """)
_SOMEONE = vocabulary("""
    subject user person participant volunteer activity speaker individual pid respondent human walker typist
    """)
_FACES = vocabulary("age gender sex ethnicity race emotion expression")
_AXES = 3
_POINTS = vocabulary("landmark landmarks keypoint keypoints mesh contour")
_TEMPLATES = ("face_template", "fingerprint_template", "iris_template", "voice_print", "biometric_template")


def biometric(looks: Sequence[Look], words: frozenset[str], person: bool) -> bool:
    """Whether the table holds biometrics of persons."""
    if words & MACHINES and not person:
        return False
    who = person or bool(words & _SOMEONE) or any(called(look, "person_id") for look in looks)
    firm = any(says(look, kind) for look in looks for kind in _TEMPLATES)
    blobs = person and any(look.share("blob") > FIRM and _template_hint(look) for look in looks)
    if firm or blobs or any(shows(look, "template_record") for look in looks):
        return True
    counted = {
        kind: sum(says(look, kind) and look.numeric for look in looks)
        for kind in ("facial_landmark", "facial_attribute", "eye_tracking", "voice_feature", "brain_signal")
    }
    counted["facial_landmark"] += sum(map(_of_a_face, looks))
    motion = sum(says(look, "gait_motion") and look.numeric for look in looks)
    typing = sum("keystroke_timing" in look.named and look.decimal for look in looks) + len(key_timings(looks))
    return bool(
        max(counted["facial_landmark"], counted["facial_attribute"], typing) >= _FEW
        or (counted["voice_feature"] >= _FEW and (not words & MUSIC))
        or counted["eye_tracking"] >= (2 if who else _FEW)
        or counted["brain_signal"] >= _FEW
        or motion >= (_AXES if who else 2 * _AXES)
        or _vectors(looks, words)
        or numbered_points(looks)
        or pointer_moves(looks, words)
        or key_presses(looks)
        or key_log(looks)
        or sided_axes(looks, words)
        or hand_points(looks)
        or minutiae(looks, words)
        or signal_features(looks, words)
    )


def _vectors(looks: Sequence[Look], words: frozenset[str]) -> bool:
    pictured = "pixels" in words and bool(words & _FACES)
    spoken = bool(words & _WORDS) or pictured or any(shows(look, "biometric_model") for look in looks)
    return spoken and not words & CATALOGUES and any(map(is_vector, looks))


def is_vector(look: Look) -> bool:
    """Whether each cell is a long list of numbers, stored or written."""
    return look.stats.storage == "vector" or shows(look, "written_vector")


def _of_a_face(look: Look) -> bool:
    """A number at the end of a path through a face's points (``faceLandmarks.pupilLeft.x``)."""
    face = any(word.startswith(("face", "facial")) for word in look.words)
    return look.numeric and face and bool(_POINTS.intersection(look.words)) and not says(look, "facial_landmark")


def _template_hint(look: Look) -> bool:
    return any(match.kind.family == "biometric" for match in look.named.values())


_KEY_TIMES = frozenset(
    {"h", "dd", "ud", "du", "uu", "hold", "dwell", "flight", "pp", "rr", "rp", "pr", "keydown", "keyup"}
)


def key_timings(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Many timing columns named after a kind of interval and a key (``H.period``, ``DD.period.t``, ``hold_a``)."""
    timed = tuple(look for look in looks if look.decimal and len(look.words) >= 2 and _key_time(look) is not None)
    return timed if len(timed) >= MANY and len({_key_time(look) for look in timed}) >= 2 else ()


def _key_time(look: Look) -> str | None:
    return next((word for word in (look.words[0], look.words[-1]) if word in _KEY_TIMES), None)


_DOWN = vocabulary("down press pressed keydown start")
_UP = vocabulary("up release released keyup end")
_INTERVALS = vocabulary("dwell flight hold latency iki iksi interval duration action")
_KEYS = vocabulary(
    "key keys keycode keyname char character letter keystroke keystrokes typing typed cursorposition keyboard"
)
_OF_TIME = vocabulary("time timestamp ts ms at latency")


def key_presses(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Times of presses and releases in a log of keys, one row for each (``DownTime``, ``UpTime``, ``PressTime``)."""
    words = frozenset(w for look in looks for w in look.words)
    events = {"down", "event"} <= words and {"up"} <= words
    if not (words & _KEYS or events):
        return ()
    timed = [look for look in looks if look.numeric and _OF_TIME.intersection(look.words)]
    down = [look for look in timed if _DOWN.intersection(look.words)]
    up = [look for look in timed if _UP.intersection(look.words)]
    if not (down and up):
        return ()
    between = [look for look in looks if look.numeric and _INTERVALS.intersection(look.words)]
    return tuple({look.label: look for look in (*down, *up, *between)}.values())


_POINTERS = vocabulary("button mouse cursor pointer touch swipe finger stylus pen scroll")
_STROKE = vocabulary("pressure area major minor azimuth tilt")


def pointer_moves(looks: Sequence[Look], words: frozenset[str]) -> tuple[Look, ...]:
    """Places of a mouse, finger or pen in the course of time."""
    if not words & _POINTERS or not any(_OF_TIME.intersection(look.words) for look in looks):
        return ()
    places = [look for look in looks if look.numeric and look.words[-1:] in (("x",), ("y",))]
    strokes = [look for look in looks if look.numeric and _STROKE.intersection(look.words)]
    return (*places, *strokes) if len(places) >= 2 else ()


_RIDGES = vocabulary("minutia minutiae fingerprint ridge bifurcation matcher finger impression fingerprints")
_ANGLE = vocabulary("angle theta direction orientation")


def minutiae(looks: Sequence[Look], words: frozenset[str]) -> tuple[Look, ...]:
    """Place and direction of the ridge ends of fingerprints, one row for each."""
    if not words & _RIDGES:
        return ()
    places = [look for look in looks if look.numeric and look.words[-1:] in (("x",), ("y",))]
    turns = [look for look in looks if look.numeric and _ANGLE.intersection(look.words)]
    return (*places, *turns) if len(places) >= 2 and turns else ()


_OF_SIGNALS = vocabulary("""
    kurtosis kurt skewness skew zcr zerocrossing entropy rms energy iqr mad peak crest hjorth mobility complexity psd
    bandpower spectral fft autocorrelation jitter shimmer centroid rolloff
    """)
_MOMENTS = vocabulary("mean min max std sd var variance median medi mode range sum coe con en avg")


def signal_features(looks: Sequence[Look], words: frozenset[str]) -> tuple[Look, ...]:
    """Moments of a signal beside the person that it was taken from (``mean``, ``kurtosis``, ``zcr``, ``subject``)."""
    if words & MUSIC or words & MACHINES or words & CATALOGUES or not words & _SOMEONE:
        return ()
    numbers = [look for look in looks if look.numeric and len(look.words) <= 3]
    telling = [look for look in numbers if _OF_SIGNALS.intersection(look.words)]
    moments = [look for look in numbers if _MOMENTS.intersection(look.words)]
    both = {look.label: look for look in (*telling, *moments) if not _SOMEONE.intersection(look.words)}
    enough = len(telling) >= 2 and len(both) >= MANY and len(both) >= 0.5 * len(looks)
    return tuple(both.values()) if enough else ()


def numbered_points(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Many numeric columns that are only numbered, beside the name of an image: landmarks or a template."""
    image = any(shows(look, "image_file") for look in looks)
    numbers = tuple(look for look in looks if look.opaque and look.numeric and "unnamed" not in look.words)
    return numbers if image and len(numbers) >= 8 and len(numbers) >= 0.7 * len(looks) else ()


_SIDES = re.compile(
    r"(?:^|[^a-z])(left|right|lt|rt|l|r)(?:[^a-z]|$)|^([lr])(?=[A-Z]{2,4}[0-9]?(?:[^A-Za-z]|$))", re.IGNORECASE
)
_AXIS = re.compile(r"(?:[ ._:/-]?[xyzXYZ]|\.[0-9]{1,2})$")
"""The end of the name of one axis: a letter, or the number by which columns of one name are told apart."""
_MOSTLY_NUMBERS = 0.5
"""A second line of names (``x``, ``y``, ``z``) stands among the values of a short table."""
_NOT_OF_BODIES = vocabulary("camera image pixel box bbox top bottom wheel wing track lane engine steering margin")


def sided_axes(looks: Sequence[Look], words: frozenset[str]) -> tuple[Look, ...]:
    """Axes of sensors or markers that a body bears on both sides (``L_TOE x`` and ``R_TOE x``, ``left_sensor.1``)."""
    if words & (MACHINES | CATALOGUES | _NOT_OF_BODIES):
        return ()
    parts: dict[str, dict[str, list[Look]]] = {}
    for look in looks:
        stem = _AXIS.sub("", look.label)
        side = _SIDES.search(stem)
        if side is None or not (look.numeric or look.share("numeric") > _MOSTLY_NUMBERS):
            continue
        left = (side[1] or side[2]).lower().startswith("l")
        part = stem[: side.start()] + "*" + stem[side.end() :]
        parts.setdefault(part, {}).setdefault("left" if left else "right", []).append(look)
    paired = [
        look
        for sides in parts.values()
        if len(sides) == 2 and min(map(len, sides.values())) >= _AXES
        for each in sides.values()
        for look in each
    ]
    return tuple(paired) if len(paired) >= 2 * _AXES and len(paired) >= 0.5 * len(looks) else ()


_TYPED = vocabulary("char character letter keystroke keycode keyname keysym keyval key")
_LOG_TIMES = vocabulary("time timestamp ts ms t elapsed delta interval iki iksi latency delay pause gap dt")
_ONE_KEY = 0.7
_VARIED_KEYS = 5


def key_log(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Times in a log of typed characters, one row for each, without presses and releases apart."""
    keys = [look for look in looks if _TYPED.intersection(look.words) and look.share("length_1") > _ONE_KEY]
    if not any(
        look.stats.facts.get("distinct", 0) > _VARIED_KEYS * look.stats.facts.get("samples", 1) for look in keys
    ):
        return ()
    timed = [look for look in looks if look.numeric and len(look.words) <= 3 and _LOG_TIMES.intersection(look.words)]
    return tuple(timed)


_HAND = 21
"""Points of a hand (MediaPipe Hands, OpenPose hand)."""


def hand_points(looks: Sequence[Look]) -> tuple[Look, ...]:
    """The 21 points of one or two hands without names, each from the wrist, whose own place is therefore 0."""
    numbers = [look for look in looks if look.opaque and look.numeric]
    if len(numbers) < len(looks) or len(looks) < 2 * _HAND:
        return ()
    for axes in (2, 3):
        for hands in (1, 2):
            points = looks[len(looks) - axes * hands * _HAND :]
            before = len(looks) - len(points)
            if len(points) == axes * hands * _HAND and before <= 2 and _from_the_wrist(points, axes):
                return tuple(points)
    return ()


def _from_the_wrist(points: Sequence[Look], axes: int) -> bool:
    wrist, fingers = points[:axes], points[axes : axes * _HAND]
    still = all(
        look.share("zero_one") == 1.0 and look.stats.facts.get("distinct", 0) <= look.stats.facts.get("samples", 1)
        for look in wrist
    )
    return still and all(look.share("in_latitude") == 1.0 and look.decimal for look in fingers)
