"""Vectorised validators of written places: no Python call per value; the values are strings without nulls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

if TYPE_CHECKING:
    from numpy.typing import NDArray

_H3_MODE = np.uint64(1)
_H3_BASE_CELLS = np.uint64(122)
_H3_PENTAGONS = np.array([4, 14, 24, 38, 49, 58, 63, 72, 83, 97, 107, 117], dtype=np.uint64)
_H3_RESOLUTIONS = 15
_UNUSED = np.uint64(7)
_K_AXIS = np.uint64(1)


def h3_cell(values: pl.Series) -> pl.Series:
    """An H3 cell index (mode 1), hexadecimal or decimal, as the core library's ``isValidCell`` decides.

    Base cell below 122; a digit 0-6 for each level down to the resolution and 7 beyond; in the twelve
    pentagons the first digit that is not 0 is not 1 (the deleted subsequence).
    """
    cells = _h3_numbers(values)
    resolution = cells >> np.uint64(52) & np.uint64(15)
    base = cells >> np.uint64(45) & np.uint64(127)
    good = (cells >> np.uint64(56) == _H3_MODE << np.uint64(3)) & (base < _H3_BASE_CELLS)
    first = np.zeros(len(cells), dtype=np.uint64)
    for level in range(1, _H3_RESOLUTIONS + 1):
        digit = cells >> np.uint64(3 * (_H3_RESOLUTIONS - level)) & np.uint64(7)
        used = resolution >= level
        good &= np.where(used, digit != _UNUSED, digit == _UNUSED)
        first = np.where((first == 0) & used, digit, first)
    good &= ~(np.isin(base, _H3_PENTAGONS) & (first == _K_AXIS))
    return pl.Series(good)


def _h3_numbers(values: pl.Series) -> NDArray[np.uint64]:
    """The 64-bit indexes; 0 (which is none) for what cannot be read."""
    bare = values.str.to_lowercase().str.strip_prefix("0x").str.strip_chars_start("0")
    decimal = bare.str.len_bytes() == 18  # else it has 15 hexadecimal ones
    hexadecimal = bare.str.to_integer(base=16, dtype=pl.UInt64, strict=False)
    number = bare.cast(pl.UInt64, strict=False)
    return np.asarray(number.zip_with(decimal, hexadecimal).fill_null(0).to_numpy(), dtype=np.uint64)


_COUNTRY_CODES = frozenset(
    """
    202 204 206 208 212 213 214 216 218 219 220 221 222 226 228 230 231 232 234 235 238 240 242 244 246 247 248 250
    255 257 259 260 262 266 268 270 272 274 276 278 280 282 283 284 286 288 289 290 292 293 294 295 297 302 308 310
    311 312 313 314 315 316 330 332 334 338 340 342 344 346 348 350 352 354 356 358 360 362 363 364 365 366 368 370
    372 374 376 400 401 402 404 405 406 410 412 413 414 415 416 417 418 419 420 421 422 424 425 426 427 428 429 430
    431 432 434 436 437 438 440 441 450 452 454 455 456 457 460 461 466 467 470 472 502 505 510 514 515 520 525 528
    530 536 537 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 602 603 604 605 606 607 608 609
    610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637
    638 639 640 641 642 643 645 646 647 648 649 650 651 652 653 654 655 657 658 659 702 704 706 708 710 712 714 716
    722 724 730 732 734 736 738 740 742 744 746 748 750 901
    """.split()  # noqa: SIM905
)


def network_country(values: pl.Series) -> pl.Series:
    """Begins with a mobile country code that is in use (ITU-T E.212)."""
    return values.str.head(3).is_in(sorted(_COUNTRY_CODES))
