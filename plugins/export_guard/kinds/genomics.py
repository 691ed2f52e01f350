"""Human 'omic data: sequences, variants with genotypes, expression, proteins, epigenome."""

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
            dnam telomere length|dunedinpace|dunedinpoam|hannum age|hannum|age acceleration|
            epigenetic age acceleration|
            intrinsic age acceleration|detection p value methylation|percent meth|meth pct|mvalue|bvalue|
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
            protein quant|lfq|tmt intensity|tmt ratio|reporter intensity|peptide intensity|cytokine level|
            luminex|cytokines
            """
        ),
        tags=tags("proteomic"),
        shape="number",
        hints=words("rfu value"),
    ),
    Kind(
        "metabolite_level",
        "human_omic",
        "Metabolite or lipid level of a sample",
        "HMDB; LIPID MAPS; metabolomic, 28 CFR 202.224 (other human 'omic data)",
        words(
            """
            metabolite abundance|metabolite level|metabolite intensity|metabolite concentration|peak area metabolite|
            lipid abundance|metabolomics|metabolite value|lipid concentration|acylcarnitine|lipidomics|metabolome
            """
        ),
        tags=tags("metabolomic"),
        shape="number",
        contexts=within("expression", "person", "health"),
    ),
    Kind(
        "feature_accession",
        None,
        "Accession of a gene, probe or CpG by its value",
        "Ensembl; Illumina; Affymetrix; Agilent; miRBase",
        (),
        r"ENS[GTP][0-9]{11}(?:\.[0-9]+)?(?:[_|].*)?|ILMN_[0-9]{5,}|[0-9]{4,}(?:_[a-z]{1,2})?_at|AFFX-.*|"
        r"cg[0-9]{8}|A_[0-9]{2}_P[0-9]+|hsa-(?:mir|miR|let)-.+",
        random_hit_rate=0.0,
        tags=tags("gene_reference"),
        by_value=True,
        form_of="probe_id",
    ),
    Kind(
        "ancestry",
        "human_omic",
        "Genetic ancestry, haplogroup or relatedness",
        "consumer test layouts",
        words(
            """
            haplogroup|y haplogroup|mt haplogroup|mtdna haplogroup|genetic ancestry|admixture|shared centimorgans|
            centimorgans|ibd segments|genetic test|
            genetic test result|genetic data|genome|exome|karyotype|microbiome|ancestry|ancestry percent|
            ethnicity estimate|ancestry composition|neanderthal|shared cm|shared segments|relationship predicted|
            predicted relationship|half shared|kinship|kinship coefficient|pi hat|pca ancestry pc1|polygenic|
            risk allele count|genetic risk|mtdna|y str|dys393|dys390|dys19|th01|
            tpox|csf1po|d3s1358|d5s818|d7s820|d8s1179|d13s317|d16s539|d18s51|d21s11|d2s1338|d19s433|amelogenin|
            penta d|penta e|karyotyp|carrier screening|nipt|fetal fraction|pgx phenotype|metabolizer status|
            metabolizer phenotype|metaboliser|cyp2d6 phenotype|cyp2c19 phenotype|cyp2c9 phenotype|pharmacogenomic|
            gut microbiome|sequencing reads person
            """
        ),
        tags=tags("genomic"),
        shape="any",
        contexts=within("person", "health", "genome"),
        hints=words("total cm|longest segment"),
    ),
    Kind(
        "other_species_gene",
        None,
        "Gene of another species than man",
        "Ensembl; SGD, TAIR, RAP, FlyBase, WormBase, MGI, ZFIN, RGD and bacterial locus tags",
        (),
        r"ENS[A-Z]{3,4}[GTPE][0-9]{11}(?:\.[0-9]+)?|Y[A-P][LR][0-9]{3}[WC](?:-[A-Z])?|A[Tt][1-5MC][Gg][0-9]{5}(?:\.[0-9])?|"
        r"LOC_O[Ss][0-9]{2}g[0-9]+.*|Os[0-9]{2}g[0-9]+.*|FBgn[0-9]{7}|WBGene[0-9]{8}|MGI:[0-9]+|ZDB-GENE-[0-9-]+|RGD:[0-9]+|"
        r"GRMZM[0-9A-Z_]+|Zm[0-9]{5}[a-z][0-9]+|SP[ABC]C[0-9A-Z.]+c?|PF3D7_[0-9]+|Glyma\.[0-9A-Z]+|TraesCS.*|Solyc.*|Rv[0-9]{4}c?",
        random_hit_rate=0.0,
        tags=tags("gene_reference"),
        by_value=True,
    ),
    Kind(
        "probe_id",
        None,
        "Gene, probe or transcript identifier",
        "Affymetrix; Ensembl; Illumina",
        words(
            """
            id ref|probe|probe id|probeset|probeset id|ensembl id|ensembl gene id|gene id|gene symbol|gene name|
            gene|genes|transcript id|entrez id|cpg|cpg id|hugo symbol|hgnc symbol|entrez gene id|geneid|genesymbol|
            symbol gene|reporter id|target id|composite element ref|ilmn id|gene id name|ensg|ensembl|hgnc id|mirna|
            mirna id|
            feature id gene|uniprot|uniprot id|protein id|protein accession|protein ids|
            majority protein ids|transcript|
            isoform|isoform id
            """
        ),
        r"[0-9]+(?:_[a-z]{1,2})?_at|AFFX-.*|ENS[GTP][0-9]{11}(?:\.[0-9]+)?|ILMN_[0-9]+|cg[0-9]{8}|"
        r"A_[0-9]{2}_P[0-9]+|[A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,5})?|LOC[0-9]+|C[0-9XY]+orf[0-9]+|"
        r"(?:hsa-)?(?:mir|miR|let)-[0-9a-z-]+|[OPQ][0-9][A-Z0-9]{3}[0-9](?:[-;].*)?",
        random_hit_rate=0.2,
        tags=tags("gene_reference"),
    ),
)
