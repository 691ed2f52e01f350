"""Human 'omic data: sequences, and variants in the writing of a nomenclature."""

from __future__ import annotations

from export_guard.kinds import sequence_checks
from export_guard.kinds.kind import Kind, tags, within, words

_GENOME = within("genome")
_LOCI = (
    r"(?:HLA-)?(?:[ABCEFGHJKLNPSTUVWXYZ]|DRA|DRB[1-9]|DQA[12]|DQB[12]|DPA[12]|DPB[12]|DMA|DMB|DOA|DOB|MICA|MICB|"
    r"TAP[12]|HFE)|KIR[23]D[LSP][1-5][AB]?"
)
_DIFFERENCE = (
    r"[ACGT]?(?:1[0-6][0-9]{3}|[1-9][0-9]{1,3})(?:\.[0-9X]{1,2})?"
    r"(?:[ACGTRYKMSWBDHVN]{1,3}|[acgtrykmswn]|[dD]|DEL|del)[!]{0,2}"
)
"""A position of the mitochondrial genome and the base there (``16129A``, ``315.1C``, ``523DEL``, ``A263G``)."""
_ALLELE = r"\*[0-9]{2,4}(?::[0-9]{2,4}){0,3}[A-Z]?"

KINDS: tuple[Kind, ...] = (
    Kind(
        "dna_sequence",
        "human_omic",
        "DNA or RNA sequence",
        "IUPAC nucleotide code",
        words(
            """
            dna|dna sequence|rna sequence|nucleotide sequence|fasta|read sequence|sequence dna|cdna|mrna sequence|
            sequence|seq dna|nt sequence|consensus sequence|amplicon|contig|read seq|sequence read|bases|
            barcode sequence patient|umi sequence|junction nt|cdr3 nt|v sequence|r1 sequence|fastq|genomic sequence
            """
        ),
        r"[ACGTNacgtn]{16,}|[ACGUNacgun]{16,}",
        sequence_checks.bases,
        random_hit_rate=0.0,
        tags=tags("genomic"),
        by_value=True,
        hints=words("seq"),
    ),
    Kind(
        "protein_sequence",
        "human_omic",
        "Protein or peptide sequence of a person's sample",
        "IUPAC amino acid code",
        words(
            """
            protein sequence|peptide|peptide sequence|amino acid sequence|cdr3|cdr3 aa|tcr beta|bcr sequence|
            aa sequence|peptide seq|aa seq|junction aa|cdr3b|cdr3a|cdr3 beta|cdr3 alpha|tcr sequence|heavy chain|
            light chain|vh sequence|epitope peptide|modified sequence|protein seq
            """
        ),
        r"[ACDEFGHIKLMNPQRSTVWY*]{6,}",
        random_hit_rate=0.0,
        tags=tags("proteomic"),
        hints=words("junction|cdr3aa"),
    ),
    Kind(
        "hla_type",
        "human_omic",
        "HLA type",
        "IPD-IMGT/HLA nomenclature",
        words(
            """
            hla|hla type|hla a|hla b|hla c|hla drb1|hla dqb1|hla typing|hla typing result|hla a1|hla a2|hla b1|
            hla drb|hla class i|hla dpb1|hla dqa1|hla a allele|hla allele|a allele 1 hla|hla genotype|drb1|dqb1|
            dpb1|dqa1|drb3|drb4|drb5|kir|kir type|hla dra|hla dma|hla dmb|hla doa|hla dob|hla e|hla f|hla g|hla dpa1|
            mica|micb|hla class ii|hla haplotype|hla match|hla mismatch|hla alleles|hla supertype|donor hla|
            recipient hla|hla antigen|hla b27|hla b57|kir genotype|kir haplotype|kir2dl1|kir2ds1|kir3dl1
            """
        ),
        rf"(?:{_LOCI}){_ALLELE}(?:[-/+,; ]+(?:{_LOCI})?{_ALLELE})*",
        random_hit_rate=0.0,
        tags=tags("genomic"),
        by_value=True,
        hints=words("a 1|a 2|b 1|b 2|c 1|c 2"),
    ),
    Kind(
        "mitochondrial_variant",
        "human_omic",
        "Difference of a person's mitochondrial DNA from the reference",
        "rCRS positions 1 to 16569; HaploGrep hsd, EMPOP and FamilyTreeDNA lists",
        words(
            """
            hvr1|hvr2|hvs1|hvs2|hvs i|hvs ii|hvr i|hvr ii|hv1|hv2|hypervariable region|control region differences|
            coding region differences|mtdna differences|mtdna polymorphisms|mtdna variants|mtdna mutations|
            polymorphisms|private mutations|rcrs differences|rsrs differences|heteroplasmy|heteroplasmic
            """
        ),
        rf"{_DIFFERENCE}(?:[ ,;/]+{_DIFFERENCE})*",
        random_hit_rate=0.35,
        tags=tags("genomic"),
        by_value=True,
        contexts=_GENOME,
    ),
    Kind(
        "hgvs_variant",
        "human_omic",
        "Variant of a patient in HGVS notation",
        "HGVS nomenclature",
        words(
            """
            hgvs|hgvsc|hgvsp|hgvs p|hgvs c|protein change|amino acid change|mutation|variant classification|
            cdna change|hugo symbol|brca status|brca1|brca2|apoe|apoe4|mutation status|idh mutation|
            mgmt promoter|egfr mutation|kras mutation|gene mutation|tumor sample barcode|hgvs coding|hgvs protein|
            protein variant|coding change|nucleotide change|aa change|aachange|variant call|variant name|vaf|
            variant allele frequency|tumor vaf|allele frequency tumor|msi status|tmb|tumor mutational burden|
            acmg class|clinvar significance patient|brca|tp53|kras|egfr status|braf|pik3ca|jak2|nras|idh1|flt3|npm1|
            mthfr|cftr|hfe|factor v leiden|apoe genotype|apoe status|lynch|carrier status|gene panel result|cnv|
            fusion gene|mutated gene|driver mutation|genetic mutation|germline|somatic status
            """
        ),
        tags=tags("genomic"),
        contexts=_GENOME,
        hints=words("gene affected|variant"),
    ),
    Kind(
        "hgvs_value",
        "human_omic",
        "Variant in HGVS notation by its value",
        "HGVS nomenclature",
        (),
        r"(?:(?:N[MCGPR]_[0-9]+\.[0-9]+|"
        r"ENS[TP][0-9]+(?:\.[0-9]+)?)(?:\([A-Z0-9-]+\))?:)?(?:[cgn]\.[0-9*+-]+(?:_[0-9*+-]+)?(?:[ACGT]+>[ACGT]+|"
        r"del[ACGT]*|ins[ACGT]+|dup[ACGT]*)|p\.\(?[A-Z][a-z]{0,2}[0-9]+(?:[A-Z][a-z]{0,2}|\*|fs.*|del|"
        r"=)\)?)",
        random_hit_rate=0.0,
        tags=tags("genomic"),
        by_value=True,
        form_of="hgvs_variant",
        contexts=within("genome", "person", "health"),
    ),
)
