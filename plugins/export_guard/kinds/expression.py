"""Human 'omic data: what is measured of genes, proteins, metabolites and the epigenome, and ancestry."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

KINDS: tuple[Kind, ...] = (
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
