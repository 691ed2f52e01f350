"""Whether a table holds what was read from the genomes or cells of persons, and in which columns.

'Omic tables are known by how they are built: names of genes, probes or metabolites along one side and samples
along the other. Statistics of studies, reference lists, made sequences and other species are built alike; the
words of their columns tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from export_guard.kinds.kind import Context, vocabulary
from export_guard.kinds.molecules import CELL_TYPE, GENE, MEASURED, METABOLITES, SAMPLE
from export_guard.profile.shapes import Look, fit
from export_guard.profile.spoken import FIRM, called, says, shows
from export_guard.profile.trades import CATALOGUES, STATISTICS

MANY = 5
"""Columns from which a table is wide in something."""
_MOST = 0.6
_SHARE = 0.3
_LOCI = 4
_DOSAGES = 3
_A_FEW = 3
_NAMED_GENES = 8
_NAMED_METABOLITES = 8
_SITE = frozenset({"chrom", "pos", "ref", "alt"})
_SAMPLE_WORDS = vocabulary("sample samples patient subject donor individual iid barcode cell participant specimen case")
_PEDIGREE = frozenset({"fid", "iid"})
_MITOCHONDRIAL = vocabulary(
    "mtdna mitochondrial mitochondria haplogroup haplogrep rcrs rsrs hvr hvs empop polymorphisms"
)
_SURE = 0.95
_BASES = 4
_FIXED_FIELDS = frozenset({"chrom", "pos", "ref", "alt", "filter", "info", "format"})


def omics(looks: Sequence[Look], words: frozenset[str], person: bool) -> set[Context]:
    """The contexts ``genome`` and ``expression``, where the columns speak for them."""
    found: set[Context] = set()
    if _genome(looks, words, person):
        found.add("genome")
    if level_columns(looks, words):
        found.add("expression")
    return found


def _statistic(looks: Sequence[Look]) -> bool:
    """Whether some column is a statistic of a study (``p`` is one, ``P1`` may be a patient)."""
    return any(STATISTICS.intersection(look.words) and not any(w.isdigit() for w in look.words) for look in looks)


# ---- genomes ---------------------------------------------------------------------------------------------


def _genome(looks: Sequence[Look], words: frozenset[str], person: bool) -> bool:
    statistics = not person and _statistic(looks)
    sites = any(shows(look, "variant_id") for look in looks) or {"chrom", "pos", "ref"} <= words
    calls = any(
        shows(look, "vcf_genotype") or _pairs(look) or (says(look, "genotype") and not look.decimal) for look in looks
    )
    dosages = sum(rs_column(look) for look in looks)
    carried = [look for look in looks if _pairs(look) or shows(look, "star_diplotype")]
    typed = (
        any(look.words and _gene_word(look) for look in carried)
        or any(shows(look, "star_diplotype") for look in looks)
        or len(hla_columns(looks)) >= _LOCI
        or len(repeat_columns(looks)) >= _LOCI
        or any(shows(look, "repeat_locus") or shows(look, "receptor_gene") for look in looks)
        or bool(call_columns(looks))
        or bool(mitochondrial_columns(looks, words))
        or bool(probability_columns(looks))
    )
    scored = (_PEDIGREE & words or any(shows(look, "score_id") for look in looks)) and _sampled(looks)
    return bool(
        (typed and not statistics)
        or (sites and calls and not statistics)
        or dosages >= (1 if person else _DOSAGES)
        or (scored and not statistics)
        or sum(says(look, "hgvs_variant") for look in looks) >= 2
    )


def _pairs(look: Look) -> bool:
    return shows(look, "genotype_pair") and fit(look, "calls") >= 0


def _sampled(looks: Sequence[Look]) -> bool:
    """Whether a column tells persons or samples apart."""
    return any(
        _SAMPLE_WORDS.intersection(look.words) or called(look, "person_id") for look in looks if not look.decimal
    )


def call_columns(looks: Sequence[Look]) -> tuple[Look, ...]:
    """The columns behind ``FORMAT`` in the variant call format: one for each sample, whatever it is called."""
    by_name = {look.words[0]: look for look in looks if len(look.words) == 1}
    if not by_name.keys() >= _SITE or "format" not in by_name:
        return ()
    last = by_name["format"].stats.column.position
    return tuple(look for look in looks if look.stats.column.position > last and not look.share("words_5"))


def mitochondrial_columns(looks: Sequence[Look], words: frozenset[str]) -> tuple[Look, ...]:
    """Differences from the mitochondrial reference, several to a person; seats and sizes (``12A``) come alone."""
    shown = tuple(look for look in looks if shows(look, "mitochondrial_variant"))
    return shown if len(shown) >= _LOCI or (shown and words & _MITOCHONDRIAL) else ()


def probability_columns(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Three probabilities for each sample behind a site and its two alleles: the GEN format of Oxford's programs.

    It has no header, so the two neighbouring columns of single bases tell it.
    """
    for place, (first, second) in enumerate(pairwise(looks)):
        behind = looks[place + 2 :]
        if first.opaque and second.opaque and _one_base(first) and _one_base(second):
            odds = [look for look in behind if look.numeric and look.share("unit") >= _SURE]
            return tuple(odds) if len(odds) >= 3 and len(odds) == len(behind) and len(odds) % 3 == 0 else ()
    return ()


def _one_base(look: Look) -> bool:
    letters = look.share("length_1") >= _SURE and min(look.share("upper"), look.share("alphabetic")) >= _SURE
    return letters and look.stats.facts.get("distinct", 0) <= _BASES * look.stats.facts.get("samples", 1)


def pairs_beside_sites(looks: Sequence[Look]) -> tuple[Look, ...]:
    """A person's pairs of bases in a column without a name, beside the names of variants."""
    if not any(shows(look, "variant_id") for look in looks):
        return ()
    return tuple(look for look in looks if look.opaque and _pairs(look) and look.share("same_twice") > 0)


def rs_column(look: Look) -> bool:
    """A column named after a variant (``rs53576``, ``rs53576_A``, ``snp_rs12_dosage``) that holds calls or dosages."""
    named = any(first == "rs" and second.isdigit() for first, second in pairwise(look.words))
    return named and (look.share("small") > _MOST or look.share("length_2") > _MOST)


def pairs_of_genes(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Columns named after a gene or a variant that hold pairs of bases; there are only three to a variant."""
    return tuple(look for look in looks if look.words and shows(look, "genotype_pair") and _gene_word(look))


def _gene_word(look: Look) -> bool:
    joined = {"".join(pair) for pair in pairwise(look.words)} | {
        "".join(t) for t in zip(*(look.words[i:] for i in range(4)), strict=False)
    }
    return bool(_KNOWN_GENES & (joined | set(look.words))) or "rs" in look.words or look.words[0] in _METABOLISM


_METABOLISM = frozenset({"cyp", "slco", "vkorc", "tpmt", "dpyd", "nudt", "ugt", "nat", "comt", "mthfr", "apoe", "cftr"})
_REPEAT_LOCUS = re.compile(
    r"(?i)d[0-9x]{1,2}y?s[0-9]{2,4}|dys[0-9]{3}[a-z]?|vwa|fga|th01|tpox|csf1po|amel(?:ogenin)?|penta ?[de]|se33"
)


def repeat_columns(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Columns named after short tandem repeats of a DNA profile (``D3S1358``), with alleles, not frequencies."""
    return tuple(
        look
        for look in looks
        if _REPEAT_LOCUS.match(re.sub(r"[_.-]", "", look.label))
        and look.share("words_5") == 0
        and not (look.decimal and look.share("unit") > _MOST)
    )


_LOCUS = vocabulary("""
    a b c e f g h j k l dra drb dqa dqb dpa dpb dma dmb doa dob mica micb dr dq dp hla tap allele type typing donor
    recipient
    """)
_CLASS_TWO = frozenset({"drb", "dqa", "dqb", "dpa", "dpb", "hla"})


def hla_columns(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Columns named after HLA loci (``A1``, ``DRB1_2``, ``HLA-B``) that hold allele numbers (``29:05``)."""
    named = tuple(
        look
        for look in looks
        if look.words
        and all(word in _LOCUS or (word.isdigit() and len(word) <= 2) for word in look.words)
        and not all(word.isdigit() for word in look.words)
        and (look.share("time") > FIRM or look.pass_rate("hla_type") > FIRM or look.share("integer") > 0.9)
    )
    return named if any(_CLASS_TWO.intersection(look.words) for look in named) else ()


# ---- levels of expression, proteins, metabolites ------------------------------------------------------------


_KNOWN_GENES = vocabulary("""
    tp53 brca1 brca2 egfr myc kras pten actb gapdh esr1 erbb2 vegfa tnf il6 il2 il10 cd4 cd8a cd19 foxp3 akt1
    mtor braf pik3ca rb1 cdkn2a apc smad4 notch1 jak2 stat3 bcl2 ccnd1 mki67 aurka pgr her2 gata3 cdh1 vim
    col1a1 fn1 hla b2m ptprc ms4a1 lyz nkg7 gnly mlh1 msh2 alb apoe
    """)


def level_columns(looks: Sequence[Look], words: frozenset[str]) -> tuple[Look, ...]:
    """Numeric columns of a matrix of samples by genes, probes, proteins or metabolites, either way around."""
    if words >= _FIXED_FIELDS or reference_cells(looks):
        return ()
    numbers = [look for look in looks if look.numeric]
    for found in (_by_feature(numbers), _by_metabolite(numbers, looks, words), _by_sample(numbers, looks)):
        if found:
            return found
    return ()


def reference_cells(looks: Sequence[Look]) -> bool:
    """Whether rows are genes or probes and columns sorts of cells or tissues: a reference of what is usual in each."""
    if not any(says(look, "probe_id") or shows(look, "feature_accession") for look in looks):
        return False
    numbers = [look for look in looks if look.decimal and not look.opaque]
    named = [look for look in numbers if _sort_of_cells(look.label)]
    return len(named) >= _A_FEW and len(named) >= _MOST * len(numbers)


def _sort_of_cells(label: str) -> bool:
    """``cd8_t_cell``, and not a sample of it (``liver_07``)."""
    return bool(re.search(CELL_TYPE, label)) and not any(c.isdigit() for c in re.sub(CELL_TYPE, "", label))


def _named_like(numbers: Sequence[Look], chosen: Callable[[str], bool]) -> list[Look]:
    return [look for look in numbers if chosen(look.label.strip())]


def _by_feature(numbers: Sequence[Look]) -> tuple[Look, ...]:
    """One column for each gene, probe, CpG or protein."""
    enough = max(MANY, _SHARE * len(numbers))
    if len(numbers) < min(MANY, _NAMED_GENES):
        return ()
    accessions = _named_like(numbers, lambda label: bool(re.fullmatch(MEASURED, label)))
    if len(accessions) >= enough:
        return tuple(accessions)
    genes = _named_like(numbers, lambda label: bool(re.fullmatch(GENE, label)) or label.lower() in _KNOWN_GENES)
    if len(genes) < max(_NAMED_GENES, _SHARE * len(numbers)):
        return ()
    return tuple(_named_like(numbers, lambda label: bool(_SYMBOL.fullmatch(label))))


_SYMBOL = re.compile(
    r"(?!(?i:id|age|sex|label|class|target|time|os|pfs|status)$)[A-Za-z][A-Za-z0-9.-]{1,15}(?:_[a-z]{1,6})?"
)


def mostly_metabolites(levels: Sequence[Look]) -> bool:
    """Whether the names are mostly of metabolites."""
    return len(_named_like(levels, lambda label: bool(re.search(METABOLITES, label)))) >= max(MANY, 0.5 * len(levels))


def _by_metabolite(numbers: Sequence[Look], looks: Sequence[Look], words: frozenset[str]) -> tuple[Look, ...]:
    """One column for each metabolite, in a table that tells persons or samples apart (foods hold them too)."""
    if len(numbers) < _NAMED_METABOLITES or words & CATALOGUES or not _sampled(looks):
        return ()
    named = _named_like(numbers, lambda label: bool(re.search(METABOLITES, label)))
    if len(named) < max(_NAMED_METABOLITES, _SHARE * len(numbers)):
        return ()
    return tuple(look for look in numbers if not {"id", "age", "loss", "time", "bmi"} & set(look.words))


def _by_sample(numbers: Sequence[Look], looks: Sequence[Look]) -> tuple[Look, ...]:
    """One row for each gene or probe: a column names them, the others are samples."""
    if _statistic(looks):
        return ()
    levels = [
        look for look in numbers if not look.opaque and "probe_id" not in look.named and not look.share("year") > FIRM
    ]
    if len(levels) < MANY or len(levels) < _MOST * len(looks):
        return ()
    told = any(
        (says(look, "probe_id") and look.pass_rate("probe_id") > 0.8) or shows(look, "feature_accession")
        for look in looks
    )
    sampled = _named_like(levels, lambda label: bool(re.search(SAMPLE, label)))
    return tuple(levels) if told or len(sampled) >= max(MANY, _MOST * len(levels)) else ()
