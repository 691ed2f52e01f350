"""Human 'omic data: the variants that a person has, and what they say."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_GENOME = within("genome")

KINDS: tuple[Kind, ...] = (
    Kind(
        "genotype",
        "human_omic",
        "Genotype of a person",
        "42 U.S.C. 300gg-91(d)(17); consumer test layouts",
        words(
            """
            genotype|genotypes|allele 1|allele 2|allele1|allele2|allele 1 top|allele 2 top|allele1 forward|
            allele2 forward|call genotype|gt|zygosity|diplotype|haplotype|genotype call|allele a|allele b|
            tumor seq allele1|tumor seq allele2|match norm seq allele1|gtype|geno|diplotypes|haplotypes|
            genotype result|genotype calls|snp call|allele call|star allele|allele1 top|allele calls|a1 allele|
            zygosity call|geno call|genotyp|genotipo|forward strand genotype|plus strand genotype|gt call|
            sample genotype|ref alt call|call gt
            """
        ),
        r"[ACGTIDN0-]{1,2}|[ACGTN-][/|][ACGTN-]|[ACGT]{1,20}|[AB]{1,2}|[0-9.][/|][0-9.]|"
        r"\*[0-9]+/\*[0-9]+|(?:hom|het|ref)[a-z]*|[012](?:\.0)?|NC|"
        r"[0-9]{1,2}(?:\.[0-3])?(?: ?[,/;| ] ?[0-9]{1,2}(?:\.[0-3])?)?",
        random_hit_rate=0.5,
        tags=tags("genomic"),
        hints=words("result|call|allele|alleles|allele seq|ce allele"),
        contexts=_GENOME,
    ),
    Kind(
        "vcf_genotype",
        "human_omic",
        "Genotype call of a sample in variant call format",
        "VCF 4.3 §1.6.2",
        (),
        r"[0-9.][/|][0-9.](?::\S*)?",
        random_hit_rate=1.0,
        tags=tags("genomic"),
        by_value=True,
        contexts=_GENOME,
        form_of="genotype",
    ),
    Kind(
        "genotype_pair",
        "human_omic",
        "Genotype of a person as a pair of bases",
        "consumer test layouts; PLINK",
        (),
        r"[ACGTDI]{2}|--|[ACGT][/| ][ACGT]|00",
        random_hit_rate=0.12,
        tags=tags("genomic"),
        shape="calls",
        by_value=True,
        contexts=_GENOME,
        form_of="genotype",
    ),
    Kind(
        "genotype_dosage",
        "human_omic",
        "Allele dosage of a variant",
        "PLINK .raw; Hail",
        (),
        r"[012](?:\.[0-9]+)?|NA",
        random_hit_rate=1.0,
        tags=tags("genomic"),
        contexts=_GENOME,
    ),
    Kind(
        "star_diplotype",
        "human_omic",
        "Pair of star alleles of a person",
        "PharmVar nomenclature",
        (),
        r"\*[0-9]{1,3}[A-Z]?(?:x[N0-9])?/\*[0-9]{1,3}[A-Z]?(?:x[N0-9])?",
        random_hit_rate=1.0,
        tags=tags("genomic"),
        by_value=True,
        contexts=_GENOME,
        form_of="genotype",
    ),
    Kind(
        "drug_response",
        "human_omic",
        "How a person's genes handle a drug",
        "CPIC standardised terms",
        (),
        r"(?:[Uu]ltra-?[Rr]apid|[Rr]apid|[Nn]ormal|[Ee]xtensive|[Ii]ntermediate|[Pp]oor|[Ii]ndeterminate|Ultra-rapid) "
        r"[Mm]etaboli[sz]er",
        random_hit_rate=0.0,
        tags=tags("genomic"),
        by_value=True,
        contexts=_GENOME,
    ),
    Kind(
        "gene_function",
        "human_omic",
        "What a person's gene does, as far as drugs are concerned",
        "CPIC standardised terms; PharmCAT report",
        words(
            """
            haplotype function|haplotype 1 function|haplotype 2 function|allele 1 function|allele 2 function|
            activity score gene|cyp2d6 activity score|haplotype 1 activity value|haplotype 2 activity value|
            lookup activity score|lookup phenotype|recommendation lookup activity score|metabolizer phenotype call|
            pgx result|pgx phenotype call
            """
        ),
        tags=tags("genomic"),
        contexts=_GENOME,
        hints=words("activity score|activity value|allele function|function|phenotype|metabolizer"),
    ),
    Kind(
        "receptor_gene",
        "human_omic",
        "Gene segment of a T or B cell receptor of a person",
        "IMGT nomenclature; AIRR Rearrangement schema",
        words(
            """
            v call|d call|j call|c call|v gene|d gene|j gene|c gene|v segment|j segment|d segment|v allele|j allele|
            trav|traj|trbv|trbd|trbj|ighv|ighd|ighj|best v hit|best j hit|best d hit|
            all v hits with score|v gene name|
            j gene name|v region|j region|vgene|jgene|v family|j family|v max resolved|
            j max resolved|v b gene|j b gene|
            v a gene|j a gene
            """
        ),
        r"(?:h?TR[ABGD][VDJC]|h?TCR[ABGD][VDJC]|IG[HKL][VDJCMGAE])[0-9A-Z/*.()-]*"
        r"(?:[,;| ]+(?:TR|TCR|IG)[A-Z0-9/*.()-]+)*",
        random_hit_rate=0.0,
        tags=tags("genomic"),
        by_value=True,
        contexts=_GENOME,
    ),
    Kind(
        "polygenic_score",
        "human_omic",
        "Polygenic score of a person",
        "PGS Catalog; PLINK --score",
        words(
            """
            polygenic score|polygenic risk score|polygenic risk|prs score|pgs score|genetic risk score|
            prs zscore|pgs zscore|prs percentile|pgs percentile|prsice|ldpred|prs cs|prscs|score sum|scoresum|
            score1 sum|
            score1 avg|scoreavg|named allele dosage sum|allele dosage sum|weighted genetic risk score|wgrs|wprs
            """
        ),
        tags=tags("genomic"),
        shape="number",
        contexts=within("person", "health", "genome"),
        hinted_in=within("genome"),
    ),
    Kind(
        "polygenic_sum",
        "human_omic",
        "Polygenic score of a person under the name that programs give it",
        "PLINK .sscore and .profile; pgsc_calc",
        words("z mostsimilarpop|percentile mostsimilarpop|cnt2|allele ct score"),
        tags=tags("genomic"),
        shape="number",
        contexts=_GENOME,
        hints=words("sum|avg|score|z norm1|z norm2|denom|dosage sum"),
        form_of="polygenic_score",
    ),
    Kind(
        "polygenic_short",
        "human_omic",
        "Polygenic score of a person under an abbreviation",
        "PGS Catalog",
        words("prs|pgs|grs"),
        tags=tags("genomic"),
        shape="decimal",
        contexts=within("person", "health", "genome"),
        form_of="polygenic_score",
    ),
    Kind(
        "score_id",
        None,
        "Identifier of a polygenic score",
        "PGS Catalog",
        (),
        r"PGS[0-9]{6}(?:_.*)?",
        random_hit_rate=0.0,
        tags=tags("variant_site"),
        by_value=True,
    ),
    Kind(
        "repeat_locus",
        None,
        "Locus of a DNA profile",
        "NIST STRBase; CODIS core loci",
        (),
        r"(?i:D(?:[0-9]|1[0-9]|2[0-2]|X|Y)Y?S[0-9]{2,5}|DYS[0-9]{3}[a-z]?|DYF[0-9]{3}S1|vWA|FGA|TH01|TPOX|CSF1PO|"
        r"AMEL(?:OGENIN)?|Penta[ _]?[DE]|SE33|Y-?GATA-?H4)",
        random_hit_rate=0.0,
        tags=tags("gene_reference"),
        by_value=True,
    ),
    Kind(
        "variant_id",
        None,
        "Reference variant identifier (dbSNP rs number)",
        "dbSNP",
        words("rsid|rs id|snp|snp id|variant id|dbsnp|marker|snp name|rs number"),
        r"(?:rs|i|ss|kgp|exm|VG)[0-9]{1,12}",
        random_hit_rate=0.0,
        tags=tags("variant_site"),
        by_value=True,
    ),
)
