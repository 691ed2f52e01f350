"""'Omic data and biometric templates of people."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.detection.column import Block, Column, Make, Theme, foreign, names
from benchmarks.detection.draw import UPPER, Draw

from export_guard.kinds.kind import Family

_BASE64 = UPPER + UPPER.lower() + "0123456789+/"
_LOCI = ("A", "B", "C", "DRB1", "DQB1")
_RS = ("rs4680", "rs1801133", "rs9939609", "rs429358", "rs7412", "rs12913832", "rs53576", "rs1815739", "rs762551")


def _genotype(draw: Draw) -> Make:
    written = draw.one(("{}{}", "{}{}", "{}/{}", "{}|{}"))
    first, second = draw.one((("A", "G"), ("C", "T"), ("G", "T"), ("A", "C")))

    def made(_: object) -> str:
        common = 0.65
        return written.format(*sorted(first if draw.chance(common) else second for _ in range(2)))

    return made


def _any_genotype(draw: Draw) -> Make:
    written = draw.one(("{}{}", "{}/{}"))
    pairs = ("AG", "CT", "GT", "AC", "AA", "GG", "CC", "TT")

    def made(_: object) -> str:
        return "--" if draw.chance(0.01) else written.format(*draw.one(pairs))

    return made


def _rsid(draw: Draw) -> Make:
    return lambda _: f"rs{draw.whole(1_000, 90_000_000)}"


def _hla(draw: Draw) -> Make:
    locus, prefix = draw.one(_LOCI), draw.one(("HLA-", "", "HLA-"))

    def allele() -> str:
        return f"{prefix}{locus}*{draw.whole(1, 68):02d}:{draw.whole(1, 12):02d}"

    return lambda _: allele()


def _sequence(draw: Draw) -> Make:
    low, high = draw.one(((24, 40), (60, 100), (120, 150)))
    return lambda _: draw.letters(draw.whole(low, high), "ACGT")


def _diplotype(draw: Draw) -> Make:
    stars = ("*1", "*1", "*1", "*2", "*3", "*4", "*5", "*10", "*17", "*41")
    return lambda _: f"{draw.one(stars)}/{draw.one(stars)}"


def vector(draw: Draw, dimensions: int) -> list[float]:
    """A vector of unit length, as embedding models give."""
    raw = [draw.normal(0, 1) for _ in range(dimensions)]
    length = sum(x * x for x in raw) ** 0.5
    return [round(x / length, 5) for x in raw]


def embedding(dimensions: tuple[int, ...]) -> Callable[[Draw], Make]:
    """Vectors, as lists in some tables and as text in others."""

    def styled(draw: Draw) -> Make:
        size, text = draw.one(dimensions), draw.chance(0.4)
        # A few hundred vectors are made and handed out again: drawing one number at a time is slow.
        made = [vector(draw, size) for _ in range(200)]
        shown = [str(v) for v in made]
        return lambda _: draw.one(shown) if text else draw.one(made)

    return styled


def _template(prefix: str, length: int) -> Callable[[Draw], Make]:
    return lambda draw: lambda _: prefix + draw.letters(length, _BASE64)


def _iris(draw: Draw) -> Make:
    return lambda _: draw.letters(256, "0123456789abcdef")


def _one(
    name: str, headers: str, make: Callable[[Draw], Make], kinds: tuple[str, ...], theme: Theme,
    abroad: tuple[str, str, str] = ("", "", ""), by_value: bool = True,
) -> Column:  # fmt: skip
    family: Family = "human_omic" if theme == "genome" else "biometric"
    return Column(name, names(headers), make, kinds, family, "person", theme, abroad, by_value=by_value)


OMICS: tuple[Block, ...] = (
    (_one("genotype_of_variant", " | ".join(_RS), _genotype, ("genotype", "genotype_dosage"), "genome"),),
    (
        Column("rsid", names("rsid | snp | snp id | variant rsid"), _rsid, per="row", theme="genome", scored=False),
        Column("genotype", names("genotype | snp genotype | genotype call | gt"), _any_genotype,
               ("genotype",), "human_omic", "row", "genome", foreign("genotyp", "genotipo", "genotype patient")),
    ),
    (_one("hla_type", "hla | hla type | hla allele | hla typing | tissue type hla", _hla, ("hla_type",), "genome",
          foreign("hla typ", "tipo hla", "typage hla")),),
    (_one("dna_sequence", "dna sequence | sequence | dna | nucleotide sequence | amplicon sequence", _sequence,
          ("dna_sequence",), "genome", foreign("dna sequenz", "secuencia adn", "sequence adn")),),
    (_one("star_diplotype", "cyp2d6 diplotype | diplotype | cyp2c19 genotype | pgx diplotype", _diplotype,
          ("genotype", "star_diplotype", "drug_response"), "genome"),),
)  # fmt: skip

BIOMETRICS: tuple[Block, ...] = (
    (_one("face_template", "face embedding | face vector | face encoding | face template | facial embedding",
          embedding((128, 256, 512)), ("face_template", "person_embedding", "biometric_template"), "biometrics",
          foreign("gesichtsvektor", "vector facial", "vecteur visage"), by_value=False),),
    (_one("voice_print", "voice print | voiceprint | speaker embedding | voice embedding", embedding((64, 192, 256)),
          ("voice_print", "person_embedding", "biometric_template"), "biometrics",
          foreign("stimmabdruck", "huella de voz", "empreinte vocale"), by_value=False),),
    (_one("fingerprint_template", "fingerprint template | fingerprint | finger template | fingerprint minutiae",
          _template("Rk1SACAyMAAA", 160), ("fingerprint_template", "biometric_template"), "biometrics",
          foreign("fingerabdruck", "huella dactilar", "empreinte digitale")),),
    (_one("iris_template", "iris code | iris template | iris scan code | iris hash", _iris,
          ("iris_template", "biometric_template"), "biometrics", foreign("iriscode", "codigo de iris", "code iris"),
          by_value=False),),
)  # fmt: skip
