"""Human 'omic data: sequences, variants with genotypes, expression, proteins, epigenome."""

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
        r"\*[0-9]+/\*[0-9]+|(?:hom|het|ref)[a-z]*|[012](?:\.0)?|NC",
        random_hit_rate=0.5,
        tags=tags("genomic"),
        hints=words("result|call|allele|alleles|pheno|phenotype|metabolizer"),
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
        random_hit_rate=0.0,
        tags=tags("genomic"),
        by_value=True,
        stray=True,
        trace=r"[ACGTUN]{12}|[acgtun]{12}",
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
            dpb1|dqa1|drb3|drb4|drb5|kir|kir type
            """
        ),
        r"(?:HLA-)?(?:A|B|C|DRB1|DQB1|DQA1|DPB1)\*[0-9]{2}(?::[0-9]{2,3}){0,3}[A-Z]?",
        random_hit_rate=0.0,
        tags=tags("genomic"),
        by_value=True,
        stray=True,
        hints=words("a 1|a 2|b 1|b 2|c 1|c 2"),
    ),
    Kind(
        "hgvs_variant",
        "human_omic",
        "Variant of a patient in HGVS notation",
        "HGVS nomenclature",
        words(
            """
            hgvs|hgvsc|hgvsp|hgvs p|hgvs c|protein change|amino acid change|mutation|variant classification|
            cdna change|hugo symbol|variant|brca status|brca1|brca2|apoe|apoe4|mutation status|idh mutation|
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
        hints=words("gene affected"),
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
    Kind(
        "gene_expression",
        "human_omic",
        "Gene expression level of a sample",
        "GEO series matrix; transcriptomic, 28 CFR 202.224",
        words(
            """
            tpm|fpkm|rpkm|read count gene|log2 expression|expression level|expression value|gene expression|
            normalized expression|raw counts gene|umi count|intensity probe|norm count|raw count gene|log2 tpm|
            log tpm|logcpm|cpm expression|counts gene|vst|rlog|zscore expression|mrna expression|rna expression|
            expression score|mirna expression|normalized intensity|signal intensity|log ratio expression|oncotype|
            oncotype dx|mammaprint|pam50|pam 50 subtype|ct target gene|delta ct
            """
        ),
        tags=tags("transcriptomic"),
        shape="number",
        contexts=within("expression"),
        hints=words("expr|expression|signal intensity"),
    ),
    Kind(
        "methylation",
        "human_omic",
        "Methylation level of a person's sample",
        "Illumina Infinium; epigenomic, 28 CFR 202.224",
        words(
            """
            methylation|beta value methylation|cpg methylation|dna methylation age|horvath age|beta value|
            methylation level|methylation value|methylation beta|mean methylation|percent methylation|
            pct methylated|epigenetic age|dnam age|dnamage|grimage|phenoage|methylation age|horvath|bisulfite|
            mgmt methylation|mgmt status
            """
        ),
        tags=tags("epigenomic"),
        shape="number",
        hints=words("betas|m value|m values|beta value|beta"),
    ),
    Kind(
        "protein_level",
        "human_omic",
        "Protein or metabolite abundance of a sample",
        "Olink; proteomic, 28 CFR 202.224",
        words(
            """
            npx|olink|protein abundance|lfq intensity|ibaq|spectral count|proteomics|metabolite abundance|
            protein level|peptide abundance|npx value|rfu|somascan|protein intensity|protein expression|
            protein quant|lfq|tmt intensity|tmt ratio|reporter intensity|peptide intensity|metabolite level|
            metabolite intensity|metabolite concentration|peak area metabolite|lipid abundance|cytokine level|
            luminex|cytokines|metabolomics
            """
        ),
        tags=tags("proteomic"),
        shape="number",
        hints=words("rfu value"),
    ),
    Kind(
        "ancestry",
        "human_omic",
        "Genetic ancestry, haplogroup or relatedness",
        "consumer test layouts",
        words(
            """
            haplogroup|y haplogroup|mt haplogroup|mtdna haplogroup|genetic ancestry|admixture|polygenic risk score|
            polygenic score|prs score|shared centimorgans|centimorgans|ibd segments|genetic test|
            genetic test result|genetic data|genome|exome|karyotype|microbiome|ancestry|ancestry percent|
            ethnicity estimate|ancestry composition|neanderthal|shared cm|shared segments|relationship predicted|
            predicted relationship|half shared|kinship|kinship coefficient|pi hat|pca ancestry pc1|polygenic|
            prs percentile|risk allele count|genetic risk|genetic risk score|mtdna|y str|dys393|dys390|dys19|th01|
            tpox|csf1po|d3s1358|d5s818|d7s820|d8s1179|d13s317|d16s539|d18s51|d21s11|d2s1338|d19s433|amelogenin|
            penta d|penta e|karyotyp|carrier screening|nipt|fetal fraction|pgx phenotype|metabolizer status|
            metabolizer phenotype|metaboliser|cyp2d6 phenotype|cyp2c19 phenotype|cyp2c9 phenotype|pharmacogenomic|
            gut microbiome|sequencing reads person
            """
        ),
        tags=tags("genomic"),
        shape="any",
        contexts=within("person", "health", "genome"),
        hints=words("total cm|longest segment|prs"),
    ),
    Kind(
        "probe_id",
        None,
        "Gene, probe or transcript identifier",
        "Affymetrix; Ensembl; Illumina",
        words(
            """
            id ref|probe|probe id|probeset|probeset id|ensembl id|ensembl gene id|gene id|gene symbol|gene name|
            gene|genes|transcript id|entrez id|cpg|cpg id
            """
        ),
        r"[0-9]+(?:_[a-z]{1,2})?_at|AFFX-.*|ENS[GTP][0-9]{11}(?:\.[0-9]+)?|ILMN_[0-9]+|cg[0-9]{8}|"
        r"A_[0-9]{2}_P[0-9]+|[A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,5})?|LOC[0-9]+|C[0-9XY]+orf[0-9]+",
        random_hit_rate=0.2,
        tags=tags("gene_reference"),
    ),
)
