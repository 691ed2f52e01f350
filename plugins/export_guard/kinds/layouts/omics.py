"""Human 'omic data: variants, genotypes, receptors, expression, and the annotation that looks like them."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "vcf-table",
        "VCF 4.3 and 4.4 fixed columns as a table (bcftools query, GATK VariantsToTable, vcf2tsv, scikit-allel)",
        "genome",
        """
        variant_id: ID|dbSNP_ID
        genotype: GT|AD|GP|PL|GL|DS|PGT|SAMPLE.GT|SAMPLE.AD|Sample1.GT|genotype|zygosity|NORMAL|TUMOR
        -: #CHROM|POS|REF|ALT|QUAL|FILTER|INFO|FORMAT|AC|AF|AN|BaseQRankSum|ClippingRankSum|DP|ExcessHet|FS
            InbreedingCoeff|MLEAC|MLEAF|MQ|MQRankSum|QD|ReadPosRankSum|SOR|VQSLOD|GQ|PID|NEGATIVE_TRAIN_SITE|EVENTLENGTH
            MULTI-ALLELIC|TYPE|culprit
        """,
    ),
    layout(
        "maf-gdc",
        "NCI GDC Mutation Annotation Format (MAF) 1.0.0",
        "genome health",
        """
        person_id: case_id|Tumor_Sample_UUID|Matched_Norm_Sample_UUID
        genotype: Tumor_Seq_Allele1|Tumor_Seq_Allele2|Match_Norm_Seq_Allele1|Match_Norm_Seq_Allele2
            Tumor_Validation_Allele1|Tumor_Validation_Allele2|Match_Norm_Validation_Allele1
            Match_Norm_Validation_Allele2|Allele
        hgvs_variant: HGVSc|HGVSp|HGVSp_Short|HGVS_OFFSET|Amino_acids|Codons|Protein_position|CDS_position
            cDNA_position|all_effects|One_Consequence|Protein_Change|cDNA_Change|Codon_Change|Genome_Change
            Annotation_Transcript
        variant_id: dbSNP_RS|Existing_variation
        -: Hugo_Symbol|Entrez_Gene_Id|Center|NCBI_Build|Chromosome|Start_Position|End_Position|Strand
            Variant_Classification|Variant_Type|Reference_Allele|dbSNP_Val_Status|Tumor_Sample_Barcode
            Matched_Norm_Sample_Barcode|Verification_Status|Validation_Status|Mutation_Status|Sequencing_Phase
            Sequence_Source|Validation_Method|Score|BAM_File|Sequencer|Transcript_ID|Exon_Number|t_depth|t_ref_count
            t_alt_count|n_depth|n_ref_count|n_alt_count|Gene|Feature|Feature_type|Consequence|SYMBOL|SYMBOL_SOURCE
            HGNC_ID|BIOTYPE|CANONICAL|CCDS|ENSP|SWISSPROT|TREMBL|UNIPARC|RefSeq|SIFT|PolyPhen|EXON|INTRON|DOMAINS
            IMPACT|PICK|VARIANT_CLASS|GDC_FILTER|COSMIC|CONTEXT|src_vcf_id|tumor_bam_uuid|normal_bam_uuid|callers
            hotspot
        """,
    ),
    layout(
        "cbioportal-mutations",
        "cBioPortal mutation, copy number and structural variant downloads",
        "genome health",
        """
        person_id: Patient ID
        hgvs_variant: Protein Change|HGVSg|HGVSc|Annotation|MS|Mutation Type
        genotype: Var|Ref|Copy #|Allele Freq (T)|Allele Freq (N)|Mutant|Variant Reads|Ref Reads
        diagnosis_text: Cancer Type|Cancer Type Detailed|Functional Impact
        -: Sample ID|Study ID|Study of Origin|Gene|Chromosome|Start Pos|End Pos|Variant Type|VS|Center|# Mut in Sample
            Exon|COSMIC|gnomAD|ClinVar|dbSNP|SIGNAL|Validation Status|Mutation Status|Molecular Profile
        """,
    ),
    layout(
        "cbioportal-clinical",
        "cBioPortal patient and sample clinical data",
        "person health genome",
        """
        person_id: PATIENT_ID|OTHER_PATIENT_ID
        age: AGE|Diagnosis Age|AGE_AT_DIAGNOSIS|AGE_AT_SEQ_REPORT|CURRENT_AGE_DEID
        gender: SEX|GENDER
        race_or_ethnicity: RACE|ETHNICITY|Race Category|Ethnicity Category
        ancestry: GENETIC_ANCESTRY_LABEL|ANCESTRY_LABEL
        diagnosis_text: CANCER_TYPE|CANCER_TYPE_DETAILED|SUBTYPE|HISTOLOGICAL_DIAGNOSIS|PRIMARY_SITE|METASTATIC_SITE
            TUMOR_TYPE|TUMOR_SITE
        diagnosis_code: ICD_10|ICD_O_3_HISTOLOGY|ICD_O_3_SITE|ONCOTREE_CODE|ICD-10 Classification
        health_history: OS_STATUS|OS_MONTHS|DFS_STATUS|DFS_MONTHS|PFS_STATUS|PFS_MONTHS|DSS_STATUS|DSS_MONTHS
            Overall Survival (Months)|Overall Survival Status|Disease Free (Months)|Disease Free Status
            AJCC_PATHOLOGIC_TUMOR_STAGE|PATH_T_STAGE|PATH_N_STAGE|PATH_M_STAGE|GRADE|TUMOR_STAGE|TUMOR_GRADE
            SMOKING_HISTORY|ER_STATUS|PR_STATUS|HER2_STATUS|NEW_TUMOR_EVENT_AFTER_INITIAL_TREATMENT
            PERSON_NEOPLASM_CANCER_STATUS|Fraction Genome Altered|MUTATION_COUNT|TMB_NONSYNONYMOUS|MSI_SCORE_MANTIS
            MSI_SENSOR_SCORE|ANEUPLOIDY_SCORE|TUMOR_PURITY|PRIOR_DX|RADIATION_THERAPY|HISTORY_NEOADJUVANT_TRTYN|DEAD
            VITAL_STATUS
        vital_sign: WEIGHT|BMI
        care_episode: DAYS_LAST_FOLLOWUP|DAYS_TO_BIRTH|DAYS_TO_INITIAL_PATHOLOGIC_DIAGNOSIS|FORM_COMPLETION_DATE
        -: SAMPLE_ID|SAMPLE_TYPE|SOMATIC_STATUS|GENE_PANEL|SAMPLE_COVERAGE|Study ID|Number of Samples Per Patient
            TISSUE_SOURCE_SITE|TISSUE_SOURCE_SITE_CODE|INSTITUTE|SAMPLE_CLASS|SAMPLE_COUNT|CENTER
        """,
    ),
    layout(
        "gdc-clinical",
        "NCI GDC and TCGA clinical, exposure, follow-up and biospecimen tables",
        "person health genome",
        """
        person_id: case_id|case_submitter_id|cases.case_id|cases.submitter_id|bcr_patient_barcode|bcr_patient_uuid
            patient_id|submitter_id|_PATIENT
        age: age_at_index|age_at_initial_pathologic_diagnosis|demographic.age_at_index
        birth_year: year_of_birth|days_to_birth|birth_days_to|demographic.days_to_birth
        death_date: year_of_death|days_to_death|death_days_to
        gender: gender|demographic.gender
        race_or_ethnicity: race|ethnicity|demographic.race|demographic.ethnicity
        life_status: vital_status|demographic.vital_status|marital_status|occupation_duration_years
        diagnosis_text: primary_diagnosis|diagnoses.primary_diagnosis|tissue_or_organ_of_origin
            site_of_resection_or_biopsy|primary_site|disease_type|cause_of_death|tumor_tissue_site|histological_type
            anatomic_neoplasm_subdivision|metastasis_at_diagnosis
        diagnosis_code: icd_10_code|morphology|icd_10|icd_o_3_histology|icd_o_3_site
        health_history: age_at_diagnosis|ajcc_pathologic_stage|ajcc_pathologic_t|ajcc_pathologic_n|ajcc_pathologic_m
            ajcc_clinical_stage|tumor_grade|tumor_stage|figo_stage|ann_arbor_clinical_stage|prior_malignancy
            prior_treatment|synchronous_malignancy|progression_or_recurrence|days_to_recurrence|residual_disease
            classification_of_tumor|last_known_disease_status|cigarettes_per_day|pack_years_smoked|years_smoked
            tobacco_smoking_status|alcohol_history|alcohol_intensity|tobacco_smoking_history|pathologic_stage
            pathologic_T|pathologic_N|pathologic_M|stage_event_pathologic_stage|neoplasm_histologic_grade
            person_neoplasm_cancer_status|karnofsky_performance_score|new_tumor_event_type|OS|OS.time|DSS|DSS.time|DFI
            DFI.time|PFI|PFI.time|margin_status|lymph_nodes_positive
        care_episode: days_to_diagnosis|days_to_last_follow_up|days_to_last_known_disease_status|year_of_diagnosis
            last_contact_days_to|initial_pathologic_dx_year|days_to_collection
        procedure: treatment_or_therapy|treatment_type|therapeutic_agents|days_to_treatment_start
            days_to_treatment_end|radiation_therapy|treatment_outcome
        vital_sign: bmi|height|weight
        reproductive_health: menopause_status|pregnancies
        -: project_id|project.project_id|state|created_datetime|updated_datetime|demographic_id|diagnosis_id
            treatment_id|exposure_id|diagnosis_submitter_id|tumor_sample_uuid|sample_type|sample_type_id|tissue_type
            is_ffpe|bcr_sample_barcode|bcr_aliquot_barcode|tissue_source_site|form_completion_date
            informed_consent_verified|tissue_prospective_collection_indicator
        """,
    ),
    layout(
        "plink-fam-ped",
        "PLINK 1.9 and 2.0 .fam, .ped, .psam, .raw and phenotype files",
        "genome person",
        """
        person_id: FID|IID|family_id|individual_id
        ancestry: PAT|MAT|PID|MID|paternal_id|maternal_id|father|mother|SuperPop|Population
        gender: SEX
        diagnosis_text: PHENOTYPE|PHENO1|PHENO
        -: SID
        """,
    ),
    layout(
        "plink-results-people",
        "PLINK and KING results by person (.genome, .het, .imiss, .sexcheck, .eigenvec, .kin0)",
        "genome person",
        """
        person_id: FID|IID|FID1|IID1|FID2|IID2|ID1|ID2
        ancestry: RT|EZ|Z0|Z1|Z2|PI_HAT|PHE|DST|PPC|RATIO|KINSHIP|HETHET|IBS0|PC1|PC2|PC3|PC4|PC5|PC6|PC7|PC8|PC9|PC10
            InfType|IBD1Seg|IBD2Seg|PropIBD|HetConc
        genotype: O(HOM)|E(HOM)|N(NM)|F|N_MISS|N_GENO|F_MISS|MISS_PHENO|OBS_CT|MISSING_CT|NSEG|KB|KBAVG|HOM|SNP1|SNP2
            PHOM|PHET
        gender: PEDSEX|SNPSEX
        -: STATUS|NSNP|POS1|POS2|DENSITY|NSIBS
        """,
    ),
    layout(
        "plink-variants",
        "PLINK .bim, .pvar, .frq, .hwe, .lmiss, .ld",
        "",
        """
        -: CHR|SNP|BP|CM|A1|A2|MAF|NCHROBS|TEST|GENO|O(HET)|E(HET)|N_MISS|N_GENO|F_MISS|CHR_A|BP_A|SNP_A|CHR_B|BP_B
            SNP_B|R2|DP|ALT_FREQS|REF_ALLELE_FREQ|PROVISIONAL_REF?
        """,
    ),
    layout(
        "prs-scores",
        "Polygenic scores by person (PLINK --score, PRSice-2, pgsc_calc)",
        "genome person",
        """
        person_id: FID|IID|sampleset_id
        genotype: SCORE|SCORESUM|SCORE1_AVG|SCORE1_SUM|PRS|NAMED_ALLELE_DOSAGE_SUM|ALLELE_CT|CNT|CNT2|In_Regression
            Z_MostSimilarPop|Z_norm1|Z_norm2|percentile_MostSimilarPop
        ancestry: MostSimilarPop|MostSimilarPop_LowConfidence
        diagnosis_text: PHENO
        -: sampleset|PGS
        """,
    ),
    layout(
        "consumer-dna-23andme",
        "Consumer DNA tests: 23andMe, Living DNA, Genes for Good, tellmeGen raw data",
        "genome person",
        """
        variant_id: rsid
        genotype: genotype
        -: chromosome|position
        """,
    ),
    layout(
        "consumer-dna-ancestry",
        "Consumer DNA tests: AncestryDNA raw data",
        "genome person",
        """
        variant_id: rsid
        genotype: allele1|allele2
        -: chromosome|position
        """,
    ),
    layout(
        "consumer-dna-ftdna",
        "Consumer DNA tests: FamilyTreeDNA and MyHeritage raw data",
        "genome person",
        """
        variant_id: RSID
        genotype: RESULT
        -: CHROMOSOME|POSITION
        """,
    ),
    layout(
        "genomestudio-final-report",
        "Illumina GenomeStudio final report of genotyping arrays",
        "genome person",
        """
        variant_id: SNP Name
        genotype: Allele1 - Top|Allele2 - Top|Allele1 - Forward|Allele2 - Forward|Allele1 - Plus|Allele2 - Plus
            Allele1 - AB|Allele2 - AB|Allele1 - Design|Allele2 - Design
        -: Chr|GC Score|GT Score|Sample ID|Sample Index|Sample Name|Position|X Raw|Y Raw|B Allele Freq|Log R Ratio
            Theta|SNP Index|SNP Aux|Cluster Sep|Plus/Minus Strand|SNP|ILMN Strand|Top Genomic Sequence|Customer Strand
        """,
    ),
    layout(
        "consumer-dna-matches",
        "Relative matches: 23andMe DNA Relatives, FTDNA Family Finder, MyHeritage, GEDmatch, DNAGedcom",
        "genome person",
        """
        person_name: Display Name|Full Name|Match Name|Name|DNA Match Name|First Name|Middle Name|Last Name
            Matched Name
        ancestry: Percent DNA Shared|Segments Shared|% DNA Shared|Longest Segment|Genetic Distance|Centimorgans|cM
            Shared cM|Shared DNA|Shared DNA - cM|Total cM|Longest Block|Longest Centimorgans|Matching SNPs
            # of matching SNPs|Relationship|Predicted Relationship|Relationship Range|Suggested Relationship
            Linked Relationship|Maternal Haplogroup|Paternal Haplogroup|Y-DNA Haplogroup|mtDNA Haplogroup|Y-DNA|mtDNA
            Maternal Side|Paternal Side|Has Surname List|Ancestral Surnames|Family Surnames|Y-Haplo|mt-Haplo
            Maternal Birth Country|Paternal Birth Country|Maternal Grandmother Birth Country|Match Side
        person_id: DNA Match ID|Profile ID|Kit|Kit Number|Matched Kit
        birth_year: Birth Year
        gender: Sex|Gender|Set Relationship
        email: Email|Email Address
        event_time: Match Date
        -: Surnames|Link to Profile Page|Sharing Status|Showing Ancestry Results|Chromosome|Chromosome Number
            Start Location|End Location|Start Point|End Point|Start RSID|End RSID|Chr|B37 Start|B37 End|SNPs|X Start
            Notes|Bucket
        """,
    ),
    layout(
        "y-str-mtdna",
        "Y-STR and mtDNA results (FTDNA projects, YHRD, EMPOP)",
        "genome person",
        """
        dna_sequence: DYS393|DYS390|DYS19|DYS391|DYS385a|DYS385b|DYS385|DYS426|DYS388|DYS439|DYS389I|DYS392|DYS389II
            DYS458|DYS459|DYS459a|DYS455|DYS454|DYS447|DYS437|DYS448|DYS449|DYS464|DYS460|Y-GATA-H4|GATAH4|DYS456
            DYS607|DYS576|DYS570|DYS438|DYS442|DYS635|DYS533|DYS481|DYS549|DYS643|DYF387S1|DYS518|DYS627
            HVR1 Mutations|HVR2 Mutations|HVR1|HVR2|CR Mutations|Coding Region|YCAII
        ancestry: Haplogroup|mtDNA Haplogroup|Y-DNA Haplogroup|SNP
        person_name: Paternal Ancestor Name|Maternal Ancestor Name|Earliest Known Ancestor
        person_id: Kit Number
        country: Country
        """,
    ),
    layout(
        "str-codis",
        "Forensic STR profiles: CODIS core loci, GlobalFiler, PowerPlex Fusion, GeneMapper ID-X",
        "genome person",
        """
        dna_sequence: CSF1PO|D3S1358|D5S818|D7S820|D8S1179|D13S317|D16S539|D18S51|D21S11|FGA|TH01|TPOX|vWA|D1S1656
            D2S441|D2S1338|D10S1248|D12S391|D19S433|D22S1045|SE33|Penta D|Penta E|D6S1043|Amelogenin|AMEL|DYS391
            Y indel|CSF1PO_1|CSF1PO_2|D3S1358_1|D3S1358_2|FGA_1|FGA_2|TH01_1|TH01_2|TPOX_1|TPOX_2|vWA_1|vWA_2|D21S11_1
            D21S11_2|D18S51_1|D18S51_2|D8S1179_1|D8S1179_2|Allele 1|Allele 2|Allele 3|Allele 4
        person_id: Specimen ID|Specimen Number|Case Number
        -: Sample Name|Sample File|Marker|Locus|Dye|Panel|Height 1|Height 2|Size 1|Size 2|Run Name|OMR|SPU|ADO
        """,
    ),
    layout(
        "airr-rearrangement",
        "AIRR Community rearrangement schema 1.4 (IMGT, MiXCR, Immcantation, IgBLAST)",
        "genome",
        """
        dna_sequence: sequence|sequence_alignment|germline_alignment|junction|np1|np2|cdr1|cdr2|cdr3|fwr1|fwr2|fwr3
            fwr4|d_sequence_alignment|v_sequence_alignment|j_sequence_alignment|v_germline_alignment|nSeqCDR3
            targetSequences|nucleotide|nSeqFR1|CloneSeqCDR3
        protein_sequence: sequence_aa|junction_aa|sequence_alignment_aa|germline_alignment_aa|cdr1_aa|cdr2_aa|cdr3_aa
            fwr1_aa|fwr2_aa|fwr3_aa|aaSeqCDR3|aminoAcid|CDR3.amino.acid.sequence|cdr3b|cdr3a
        genotype: v_call|d_call|j_call|c_call|v_cigar|d_cigar|j_cigar|bestVGene|bestDGene|bestJGene|allVHitsWithScore
            allDHitsWithScore|allJHitsWithScore|vGeneName|dGeneName|jGeneName|V.name|J.name|TRBV|TRBJ|v|d|j
        person_id: subject_id|repertoire_id
        -: sequence_id|rev_comp|productive|vj_in_frame|stop_codon|locus|v_score|v_identity|v_support|d_score|j_score
            duplicate_count|consensus_count|clone_id|cell_id|cloneCount|cloneFraction|readCount|count|freq
            v_sequence_start|v_sequence_end|j_sequence_start|j_sequence_end|junction_length|junction_aa_length
            sample_id|umi_count|sequenceStatus|cloneResolved|uniqueMoleculeCount|Clones|Proportion
        """,
    ),
    layout(
        "10x-vdj-contigs",
        "10x Genomics Cell Ranger V(D)J contig annotations and clonotypes",
        "genome",
        """
        dna_sequence: cdr3_nt|cdr1_nt|cdr2_nt|fwr1_nt|fwr2_nt|fwr3_nt|fwr4_nt|cdr3s_nt
        protein_sequence: cdr3|cdr1|cdr2|fwr1|fwr2|fwr3|fwr4|cdr3s_aa
        genotype: v_gene|d_gene|j_gene|c_gene
        person_id: donor|donor_id
        -: barcode|is_cell|contig_id|high_confidence|length|chain|full_length|productive|reads|umis|raw_clonotype_id
            raw_consensus_id|exact_subclonotype_id|clonotype_id|frequency|proportion|inkt_evidence|mait_evidence
            sample|origin
        """,
    ),
    layout(
        "tcr-specificity",
        "VDJdb, IEDB and McPAS-TCR: receptors, epitopes and MHC of reported assays",
        "genome",
        """
        protein_sequence: cdr3|cdr3.alpha|cdr3.beta|antigen.epitope|CDR3.alpha.aa|CDR3.beta.aa|Epitope.peptide
            Description|Chain 1 CDR3 Curated|Chain 2 CDR3 Curated|Epitope - Name
        genotype: v.segm|j.segm|v.alpha|j.alpha|v.beta|j.beta|d.beta|TRAV|TRAJ|TRBV|TRBJ
        hla_type: mhc.a|mhc.b|MHC|HLA|MHC Restriction - Name|MHC Allele Names|meta.donor.MHC|meta.subject.cohort
        diagnosis_text: Pathology|Category|meta.subject.id
        -: gene|species|mhc.class|antigen.gene|antigen.species|reference.id|method|meta|cdr3fix|vdjdb.score|web.method
            complex.id|Antigen.protein|PubMed.ID|T.Cell.Type
        """,
    ),
    layout(
        "hla-typing",
        "HLA typing: OptiType, HLA-HD, xHLA, arcasHLA, Polysolver, HISAT-genotype, laboratory reports",
        "genome person",
        """
        hla_type: DRB1_1|DRB1_2|DQA1_1|DQA1_2|DQB1_1|DQB1_2|DPB1_1|DPB1_2|DPA1_1|DPA1_2|DRB3_1|DRB4_1|DRB5_1|HLA-A_1
            HLA-A_2|HLA-B_1|HLA-B_2|HLA-C_1|HLA-C_2|HLA-A|HLA-B|HLA-C|HLA-DRB1|HLA-DQB1|HLA-DPB1|HLA-DQA1|DRB1|DQB1
            Allele1|Allele2
        person_id: donor_id|subject|patient_id|GRID|RecipientID
        -: Reads|Objective|sample|locus|abundance|KIR
        """,
    ),
    layout(
        "donor-registry",
        "Bone marrow donor and transplant search tables (NMDP HML, WMDA)",
        "genome health person",
        """
        hla_type: A_TYPE1|A_TYPE2|B_TYPE1|B_TYPE2|C_TYPE1|DRB1_TYPE1|DRB1_TYPE2|HLA-A first antigen|hla_a_1|hla_a_2
            hla_b_1|hla_b_2|hla_c_1|hla_c_2|hla_drb1_1|hla_drb1_2|hla_dqb1_1|hla_dqb1_2
        person_id: grid|donor_id|don_grid|pat_id
        birth_date: birth_date
        gender: sex
        race_or_ethnicity: ethn|race_code|RACE
        lab_value: abo|rhesus|RH|cmv|blood_group
        reproductive_health: nmbr_pregn|number_pregnancies
        vital_sign: weight|height
        -: ion|don_pool|status|collection_type|nmbr_trans
        """,
    ),
    layout(
        "pharmcat",
        "PharmCAT, Stargazer, Aldy, Cyrius and PharmGKB-style diplotype reports of people",
        "genome health person",
        """
        genotype: Diplotype|Source Diplotype|Recommendation Lookup Diplotype|Genotype|main_diplotype|hap1_main
            hap2_main|sv_detected|Haplotype 1|Haplotype 2|Allele 1 Function|Allele 2 Function|Activity Score
            hap1_score|hap2_score|dip_score|SolutionID|Major|Minor|cn_call|Raw_star_allele|Outside Call|dip_call
            Star Alleles
        drug_response: Phenotype|Recommendation Lookup Phenotype|Metabolizer Status|Predicted Phenotype|phenotype_call
            Recommendation|CPIC Recommendation|Implication
        medication: Affected Drugs|Drugs|Drug
        -: Sample|Sample ID|Gene|Variants|Missing positions|Match Score|Phase|hap1_sv|hap2_sv|Filter
        """,
    ),
    layout(
        "gene-tests-report",
        "Genetic test reports as tables (sequencing laboratories, LOVD individuals, DECIPHER)",
        "genome health person",
        """
        person_id: Patient ID|Proband ID|Individual ID|family_id
        genotype: Zygosity|Genotype|Allele State|Inheritance|Parental Origin|Variant/Frequency|Allele Fraction|VAF
            variant_allele_frequency|Segregation
        hgvs_variant: HGVS|c.HGVS|p.HGVS|HGVS c.|HGVS p.|cDNA Change|Protein Change|Nucleotide Change
            Amino Acid Change|Variant|DNA change (cDNA)|Protein|RNA change|VariantOnTranscript/DNA
            VariantOnTranscript/Protein|VariantOnTranscript/RNA|VariantOnGenome/DNA
        diagnosis_text: Phenotype|HPO Terms|HPO|Disease|Clinical Diagnosis|Indication|Indication for Testing
            Phenotypes|Phenotype/Additional
        health_history: ACMG Classification|ACMG|Classification|Pathogenicity|acmg_class|Reported
            Clinical Significance|Affected Status
        -: Gene|Transcript|Exon|Genome Build|Panel Name|Variant Type|Reference/PubMed ID
        """,
    ),
    layout(
        "olink-npx",
        "Olink Explore, Target and Reveal NPX long format",
        "person expression",
        """
        protein_level: NPX|Count|ExtNPX|PCNormalizedNPX|Quantified_value|MissingFreq|LOD|IntraCV|InterCV|PlateLOD
            LODNPX|LODCount
        person_id: Subject_ID|DonorID
        -: SampleID|Index|OlinkID|UniProt|Assay|Assay_Warning|Sample_Type|WellID|PlateID|Panel|Panel_Lot_Nr
            Panel_Version|QC_Warning|Normalization|ExploreVersion|AssayType|Block|AssayQC|SampleQC|DataAnalysisRefID
            PlateQC|QC_Version|Processing_StartDate|SoftwareVersion
        """,
    ),
    layout(
        "somascan-adat",
        "SomaLogic SomaScan ADAT as a table",
        "person expression",
        """
        person_id: SubjectID|SubjectUID
        age: Age
        gender: Sex
        health_history: SiteId|SampleDescription|Subject Notes|SampleNotes
        protein_level: RFU|HybControlNormScale|NormScale_20|NormScale_0_005|NormScale_0_5|ANMLFractionUsed_20
            ANMLFractionUsed_0_005|ANMLFractionUsed_0_5|seq.10000.28|seq.10001.7|seq.10003.15|seq.10006.25
            seq.10008.43|seq.10011.65|SL000001|seq.2182.54
        -: PlateId|PlateRunDate|ScannerID|PlatePosition|SlideId|Subarray|SampleId|SampleType|PercentDilution
            SampleMatrix|Barcode|Barcode2d|SampleName|SampleGroup|RowCheck|AliquotingNotes|AssayNotes|TimePoint
            ExtIdentifier|SsfExtId|TubeUniqueID|CLI|RMA
        """,
    ),
    layout(
        "somascan-analytes",
        "SomaScan and Olink analyte menus",
        "",
        """
        -: SeqId|SeqIdVersion|SomaId|TargetFullName|Target|UniProt|EntrezGeneID|EntrezGeneSymbol|Organism|Units|Type
            Dilution|PlateScale_Reference|CalReference|ColCheck|QcReference|AptName|OlinkID|UniProt ID|Protein name
            Gene name|Explore panel|Assay name
        """,
    ),
    layout(
        "maxquant-protein-groups",
        "MaxQuant, FragPipe, DIA-NN, Spectronaut and Proteome Discoverer quantification",
        "expression",
        """
        protein_level: Intensity|iBAQ|LFQ intensity|Ratio H/L|Ratio H/L normalized|Intensity L|Intensity H|MS/MS count
            Protein.Group.Q.Value|PG.Quantity|PG.Normalised|PG.MaxLFQ|Precursor.Quantity|Precursor.Normalised
            Genes.Quantity|Genes.MaxLFQ|PG.IBAQ|MaxLFQ Intensity|Spectral Count|Total Intensity|Abundance
            Reporter intensity corrected 1|Reporter intensity 1
        protein_sequence: Sequence|Modified sequence|Stripped.Sequence|Peptide|Peptide Sequence|EG.ModifiedSequence
            PEP.StrippedSequence|Annotated Sequence
        -: Protein IDs|Majority protein IDs|Peptide counts (all)|Peptide counts (razor+unique)|Peptide counts (unique)
            Protein names|Gene names|Fasta headers|Number of proteins|Peptides|Razor + unique peptides|Unique peptides
            Sequence coverage [%]|Unique + razor sequence coverage [%]|Unique sequence coverage [%]|Mol. weight [kDa]
            Sequence length|Sequence lengths|Q-value|Score|Only identified by site|Reverse|Potential contaminant|id
            Peptide IDs|Peptide is razor|Mod. peptide IDs|Evidence IDs|MS/MS IDs|Best MS/MS|Raw file|Charge|m/z
            Retention time|Run|Protein.Group|Genes|First.Protein.Description|Proteotypic|PEP|RT|iRT|PG.ProteinGroups
            PG.Genes|R.FileName|R.Condition|R.Replicate|Precursor.Id|Precursor.Charge
        """,
    ),
    layout(
        "metabolomics-features",
        "Metabolon, Biocrates, MetaboAnalyst and mzTab feature tables of people",
        "expression person",
        """
        person_id: CLIENT_SAMPLE_ID|SUBJECT_ID|CLIENT_IDENTIFIER|PARENT_SAMPLE_NAME
        protein_level: PC aa C34:1|PC ae C36:5|lysoPC a C16:0|SM C16:0|Ala|Arg|Asn|Asp|Cit|Gln|Glu|Gly|His|Ile|Leu|Lys
            Met|Orn|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Kynurenine|Creatinine|SDMA|Total DMA|glucose_nmr|XXL_VLDL_P|XXL_VLDL_L
            XL_VLDL_P|L_VLDL_P|ApoB|ApoA1|Omega_3|GlycA|Total_C|non_HDL_C|Clinical_LDL_C
        diagnosis_text: GROUP_NAME|DIAGNOSIS|Muscle loss
        -: COMP_ID|CHEM_ID|BIOCHEMICAL|SUPER_PATHWAY|SUB_PATHWAY|PLATFORM|RI|MASS|PUBCHEM|CAS|KEGG|HMDB
            PATHWAY_SORTORDER|mz|rt|adduct|SML_ID|INCHIKEY|SMILES|LIB_ID
        """,
    ),
    layout(
        "methylation-sample-sheet",
        "Illumina Infinium methylation and genotyping sample sheets; GenomeStudio",
        "genome person",
        """
        person_id: Subject_ID|Individual_ID|Donor|Patient
        gender: Gender|Sex|predictedSex
        age: Age
        diagnosis_text: Sample_Group|Disease|Diagnosis
        methylation: DNAmAge|Horvath|Hannum|PhenoAge|GrimAge|DNAmGrimAge|DNAmPhenoAge|DunedinPACE|AgeAccel|CD8T|CD4T
            NK|Bcell|Mono|Gran|Neu|xMed|yMed|DNAmAgeHannum|AgeAccelerationDiff|AVG_Beta|Beta|Detection Pval|Signal_A
            Signal_B
        -: Sample_Name|Sample_Well|Sample_Plate|Pool_ID|Sentrix_ID|Sentrix_Position|Basename|Array|Slide|filenames
            AMP_Plate|Project|SentrixBarcode_A|SentrixPosition_A|Call Rate|Path|Manifest
        """,
    ),
    layout(
        "illumina-manifest",
        "Illumina Infinium manifests and annotation",
        "",
        """
        -: IlmnID|Name|AddressA_ID|AlleleA_ProbeSeq|AddressB_ID|AlleleB_ProbeSeq|Infinium_Design_Type|Next_Base
            Color_Channel|Forward_Sequence|Genome_Build|CHR|MAPINFO|SourceSeq|Chromosome_36|Coordinate_36|Strand
            Probe_SNPs|Probe_SNPs_10|Random_Loci|Methyl27_Loci|UCSC_RefGene_Name|UCSC_RefGene_Accession
            UCSC_RefGene_Group|UCSC_CpG_Islands_Name|Relation_to_UCSC_CpG_Island|Phantom|DMR|Enhancer|HMM_Island
            Regulatory_Feature_Name|DHS|IlmnStrand|SNP|Ploidy|Species|SourceStrand|TopGenomicSeq|BeadSetID
            Exp_Clusters|RefStrand
        """,
    ),
    layout(
        "gtex-samples",
        "GTEx sample and subject attributes",
        "person health expression",
        """
        person_id: SUBJID
        gender: SEX
        age: AGE
        race_or_ethnicity: RACE|ETHNCTY
        vital_sign: HGHT|WGHT|BMI
        health_history: DTHHRDY|DTHCOD|DTHFUCOD|DTHLUCOD|TRISCHD|MHCANCERNM|MHT2D|MHHTN|MHSMKSTS|SMPTHNTS|SMATSSCR
        gene_expression: SMRIN|SMMAPRT|SMEXPEFF|SMGNSDTC
        -: SAMPID|SMCENTER|SMTS|SMTSD|SMUBRID|SMTSISCH|SMTSPAX|SMNABTCH|SMNABTCHT|SMNABTCHD|SMGEBTCH|SMGEBTCHD
            SMGEBTCHT|SMAFRZE|SMGTC|SME2MPRT|SMCHMPRS|SMNTRART|SMNUMGPS|SMMPPD|SMRDLGTH|SMRRNANM|SMRRNART|SMTOTLPRD
            SMUBRTRM|SMSTYP
        """,
    ),
    layout(
        "geo-samples",
        "NCBI GEO series matrix sample records and SRA run tables of human samples",
        "person health expression",
        """
        person_id: !Sample_title|subject_id|donor|individual|subject|submitted_subject_id
            biospecimen_repository_sample_id
        gender: gender|sex
        age: AGE
        race_or_ethnicity: race|ethnicity
        diagnosis_text: !Sample_characteristics_ch1|disease|disease_state|DISEASE_STAGE|diagnosis|is_affected
            study_disease|phenotype|histological_type
        -: !Sample_geo_accession|!Sample_status|!Sample_submission_date|!Sample_last_update_date|!Sample_type
            !Sample_channel_count|!Sample_source_name_ch1|!Sample_organism_ch1|!Sample_molecule_ch1
            !Sample_extract_protocol_ch1|!Sample_label_ch1|!Sample_platform_id|!Sample_data_processing
            !Sample_contact_name|!Sample_supplementary_file|geo_accession|source_name_ch1|platform_id|Run|Assay Type
            AvgSpotLen|Bases|BioProject|BioSample|Bytes|Center Name|Consent|DATASTORE filetype|DATASTORE provider
            DATASTORE region|Experiment|Instrument|Library Name|LibraryLayout|LibrarySelection|LibrarySource|Organism
            Platform|ReleaseDate|Sample Name|SRA Study|source_name|tissue|cell_type|body_site|analyte_type
            GEO_Accession (exp)
        """,
    ),
    layout(
        "single-cell-obs",
        "Single-cell metadata: CELLxGENE schema 5, Seurat meta.data, scanpy obs, HCA",
        "expression person",
        """
        person_id: donor_id|donor|individual|patient|subject_id|donor_organism.biomaterial_core.biomaterial_id
        gender: sex|sex_ontology_term_id
        age: development_stage|development_stage_ontology_term_id|age
        race_or_ethnicity: self_reported_ethnicity|self_reported_ethnicity_ontology_term_id|ethnicity
        diagnosis_text: disease|disease_ontology_term_id|Diagnosis|donor_organism.diseases
        gene_expression: nCount_RNA|nFeature_RNA|n_counts|n_genes|n_genes_by_counts|total_counts|pct_counts_mt
            total_counts_mt|percent.mt|percent_mito|S.Score|G2M.Score|nCount_SCT|nFeature_SCT|log1p_n_genes_by_counts
            log1p_total_counts|UMAP_1|UMAP_2|tSNE_1|tSNE_2|nCount_ADT|doublet_score
        -: barcode|cell_barcode|cell_id|orig.ident|seurat_clusters|leiden|louvain|Phase|cell_type
            cell_type_ontology_term_id|assay|assay_ontology_term_id|suspension_type|tissue|tissue_type
            tissue_ontology_term_id|is_primary_data|observation_joinid|organism|organism_ontology_term_id|batch
            predicted_doublet|RNA_snn_res.0.8|n_cells
        """,
    ),
    layout(
        "microbiome-samples",
        "Microbiome metadata of people: QIIME 2, American Gut, curatedMetagenomicData, HMP",
        "person health",
        """
        person_id: host_subject_id|subject_id|subject
        gender: sex|host_sex|gender
        age: age_years|age_cat|age|host_age
        race_or_ethnicity: race|ethnicity|westernized
        vital_sign: bmi|bmi_cat|host_body_mass_index|height_cm|weight_kg|host_height|host_weight
        diagnosis_text: disease|disease_subtype|study_condition|host_disease|ibd|diabetes|ibs
        medication: antibiotic_history|antibiotics_current_use|reported-antibiotic-usage
        health_history: smoking_frequency|alcohol_frequency|diet_type|exercise_frequency|sleep_duration
            bowel_movement_quality|probiotic_frequency|smoker|alcohol|days_from_first_collection
            days-since-experiment-start|csection|allergic_to|host_diet|non_westernized
        reproductive_health: pregnant|born_by_caesarean|delivery_mode|feeding_practice|lactating
        postcode: zip_code
        latitude: latitude|geo_loc_lat
        longitude: longitude|geo_loc_lon
        country: country_of_birth|country
        -: sample-id|sample_name|BarcodeSequence|LinkerPrimerSequence|body_site|empo_1|empo_2|empo_3|env_biome
            env_material|env_package|sample_type|NCBI_accession|sequencing_platform|DNA_extraction_kit|number_reads
            number_bases|minimum_read_length|median_read_length|study_name|PMID|curator|Description
            library_construction_protocol|qiita_study_id
        """,
    ),
    layout(
        "copy-number-segments",
        "Copy number segments of samples: DNAcopy/CBS .seg, GISTIC, ASCAT, CNVkit",
        "genome",
        """
        genotype: seg.mean|Segment_Mean|Num_Probes|num.mark|loc.start|loc.end|nMajor|nMinor|Copy_Number
            Major_Copy_Number|Minor_Copy_Number|log2|cn|baf|cn1|cn2|probes|purity|ploidy|GDC_Aliquot
        -: ID|Sample|Chromosome|Start|End|chrom|depth|weight|gene
        """,
    ),
    layout(
        "sv-fusions",
        "Gene fusions and structural variants of samples: STAR-Fusion, Arriba, Manta, ICGC",
        "genome",
        """
        genotype: #FusionName|JunctionReadCount|SpanningFragCount|est_J|est_S|FFPM|SpliceType|LargeAnchorSupport
            split_reads1|split_reads2|discordant_mates|fusion_transcript|peptide_sequence|reading_frame|FUSION_CDS
            FUSION_TRANSL|PROT_FUSION_TYPE
        -: LeftGene|LeftBreakpoint|RightGene|RightBreakpoint|LeftBreakDinuc|RightBreakDinuc|LeftBreakEntropy
            RightBreakEntropy|annots|gene1|gene2|strand1(gene/fusion)|strand2(gene/fusion)|breakpoint1|breakpoint2
            site1|site2|coverage1|coverage2|confidence|retained_protein_domains|closest_genomic_breakpoint1|filters
            read_identifiers
        """,
    ),
    layout(
        "expression-by-person",
        "Expression matrices by person with class label (UCI gene expression RNA-Seq, Affymetrix HG-U133)",
        "expression health person",
        """
        gene_expression: gene_0|gene_1|gene_2|gene_3|gene_4|gene_5|gene_6|gene_7|gene_8|gene_9|gene_10|1007_s_at
            1053_at|117_at|121_at|1255_g_at|1294_at|1316_at|1320_at|1405_i_at|1431_at|1438_at|AFFX-BioB-5_at
            AFFX-BioB-M_at
        diagnosis_text: type|Class|cancer
        """,
    ),
    layout(
        "ensembl-gtf",
        "GENCODE and Ensembl GTF and GFF3 annotation",
        "",
        """
        -: seqname|seqid|source|feature|start|end|score|strand|frame|phase|attribute|attributes|gene_id|gene_version
            gene_type|gene_biotype|gene_name|gene_source|transcript_id|transcript_version|transcript_type
            transcript_biotype|transcript_name|transcript_support_level|level|tag|exon_number|exon_id|exon_version
            protein_id|protein_version|ccdsid|havana_gene|havana_transcript|hgnc_id|ont|Parent|ID|Name|biotype|Dbxref
        """,
    ),
    layout(
        "bed-intervals",
        "UCSC BED, narrowPeak, bedGraph and genePred tables; target panels",
        "",
        """
        -: chrom|chromStart|chromEnd|name|score|strand|thickStart|thickEnd|itemRgb|blockCount|blockSizes|blockStarts
            signalValue|pValue|qValue|peak|txStart|txEnd|cdsStart|cdsEnd|exonCount|exonStarts|exonEnds|name2
            cdsStartStat|cdsEndStat|exonFrames|bin|geneName|gieStain|genoName|genoStart|genoEnd|repName|repClass
            repFamily|swScore|milliDiv
        """,
    ),
    layout(
        "gwas-catalog",
        "NHGRI-EBI GWAS Catalog associations and studies",
        "",
        """
        -: DATE ADDED TO CATALOG|PUBMEDID|FIRST AUTHOR|DATE|JOURNAL|LINK|STUDY|DISEASE/TRAIT|INITIAL SAMPLE SIZE
            REPLICATION SAMPLE SIZE|REGION|CHR_ID|CHR_POS|REPORTED GENE(S)|MAPPED_GENE|UPSTREAM_GENE_ID
            DOWNSTREAM_GENE_ID|SNP_GENE_IDS|UPSTREAM_GENE_DISTANCE|DOWNSTREAM_GENE_DISTANCE|STRONGEST SNP-RISK ALLELE
            SNPS|MERGED|SNP_ID_CURRENT|CONTEXT|INTERGENIC|RISK ALLELE FREQUENCY|P-VALUE|PVALUE_MLOG|P-VALUE (TEXT)
            OR or BETA|95% CI (TEXT)|PLATFORM [SNPS PASSING QC]|CNV|MAPPED_TRAIT|MAPPED_TRAIT_URI|STUDY ACCESSION
            GENOTYPING TECHNOLOGY|ASSOCIATION COUNT
        """,
    ),
    layout(
        "gwas-summary-statistics",
        "GWAS-SSF 1.0 and summary statistics of METAL, BOLT-LMM, SAIGE, REGENIE, PLINK, LDSC, PGS Catalog, FinnGen",
        "",
        """
        -: chromosome|base_pair_location|effect_allele|other_allele|beta|standard_error|effect_allele_frequency
            p_value|neg_log_10_p_value|odds_ratio|ci_lower|ci_upper|variant_id|rs_id|ref_allele|hm_chrom|hm_pos
            hm_rsid|hm_other_allele|hm_effect_allele|hm_beta|hm_odds_ratio|hm_code|MarkerName|Allele1|Allele2|Freq1
            FreqSE|Effect|StdErr|Direction|HetISq|HetChiSq|HetDf|HetPVal|TotalSampleSize|SNP|CHR|BP|A1|A2|A1FREQ
            CHISQ_LINREG|P_LINREG|SE|P_BOLT_LMM|P_BOLT_LMM_INF|MarkerID|AC_Allele2|AF_Allele2|Tstat|var|p.value.NA
            N_case|N_ctrl|GENPOS|ALLELE0|LOG10P|CHISQ|EXTRA|OBS_CT|Z_STAT|Z_OR_F_STAT|L95|U95|NMISS|effect_weight
            hm_source|weight_type|chr_name|chr_position|INFO|mlogp|sebeta|af_alt|af_alt_cases|af_alt_controls
            nearest_genes|FRQ|EAF|N_EFF|pval
        """,
    ),
    layout(
        "finemapping-eqtl",
        "Fine-mapping, colocalisation and QTL results: SuSiE, FUMA, GTEx eQTL, eQTL Catalogue",
        "",
        """
        -: gene_id|variant_id|tss_distance|ma_samples|ma_count|maf|pval_nominal|slope|slope_se|pval_nominal_threshold
            min_pval_nominal|pval_beta|molecular_trait_id|molecular_trait_object_id|pip|cs_id|cs_size|cs_min_r2
            finemapped_region|region|z|GenomicLocus|uniqID|rsID|nSNPs|nGWASSNPs|nIndSigSNPs|IndSigSNPs|nLeadSNPs
            LeadSNPs|PP.H0.abf|PP.H4.abf|qval|gene_chr|gene_start|gene_end|num_var|beta_shape1|beta_shape2|true_df
            pval_true_df|minor_allele_samples|minor_allele_count
        """,
    ),
    layout(
        "clinvar-variant-summary",
        "NCBI ClinVar variant_summary, submission_summary and gene tables",
        "",
        """
        -: #AlleleID|Type|Name|GeneID|GeneSymbol|HGNC_ID|ClinicalSignificance|ClinSigSimple|LastEvaluated|RS# (dbSNP)
            nsv/esv (dbVar)|RCVaccession|PhenotypeIDS|PhenotypeList|Origin|OriginSimple|Assembly|ChromosomeAccession
            Chromosome|Start|Stop|ReferenceAllele|AlternateAllele|Cytogenetic|ReviewStatus|NumberSubmitters|Guidelines
            TestedInGTR|OtherIDs|SubmitterCategories|VariationID|PositionVCF|ReferenceAlleleVCF|AlternateAlleleVCF
            SomaticClinicalImpact|Oncogenicity|DateLastEvaluated|Description|SubmittedPhenotypeInfo
            ReportedPhenotypeInfo|CollectionMethod|SCV|CLNDN|CLNSIG|CLNHGVS|CLNREVSTAT|CLNDISDB|CLNVC|CLNVCSO|GENEINFO
        """,
    ),
    layout(
        "dbsnp-gnomad",
        "dbSNP, gnomAD, 1000 Genomes and ExAC sites and constraint",
        "",
        """
        -: rsIDs|Reference|Alternate|Source|Filters - exomes|Filters - genomes|Transcript|HGVS Consequence
            Protein Consequence|Transcript Consequence|VEP Annotation|ClinVar Clinical Significance
            ClinVar Variation ID|Flags|Allele Count|Allele Number|Allele Frequency|Homozygote Count|Hemizygote Count
            Filters - joint|cadd|revel_max|spliceai_ds_max|phylop|gnomAD ID|AF_popmax|AF_afr|AF_amr|AF_eas|AF_nfe
            AF_sas|AF_asj|AF_fin|nhomalt|AF_EUR|EAS_AF|EUR_AF|AFR_AF|AMR_AF|SAS_AF|pLI|oe_lof|oe_lof_upper|lof_z|mis_z
            syn_z|exp_lof|obs_lof|pRec|pNull|class|observed|valid|avHet|avHetSE|molType|alleleFreqCount|refNCBI
            refUCSC
        """,
    ),
    layout(
        "variant-annotation-sites",
        "VEP, ANNOVAR, SnpEff and dbNSFP annotation of sites",
        "",
        """
        -: #Uploaded_variation|Location|Allele|Gene|Feature|Feature_type|Consequence|cDNA_position|CDS_position
            Protein_position|Amino_acids|Codons|Existing_variation|Extra|Func.refGene|Gene.refGene|GeneDetail.refGene
            ExonicFunc.refGene|AAChange.refGene|cytoBand|ExAC_ALL|avsnp150|avsnp147|SIFT_score|SIFT_pred
            Polyphen2_HDIV_score|Polyphen2_HDIV_pred|Polyphen2_HVAR_score|LRT_score|MutationTaster_score|FATHMM_score
            CADD_phred|CADD_raw|GERP++_RS|phyloP100way_vertebrate|phastCons100way_vertebrate|REVEL_score|MetaSVM_score
            gnomAD_genome_ALL|aaref|aaalt|aapos|genename|Ensembl_geneid|Ensembl_transcriptid|hg19_chr
            hg19_pos(1-based)|1000Gp3_AF|SpliceAI|MPC|am_pathogenicity|am_class
        """,
    ),
    layout(
        "cosmic-census",
        "COSMIC Cancer Gene Census, OncoKB, IntOGen, CIViC",
        "",
        """
        -: Gene Symbol|Entrez GeneId|Genome Location|Tier|Hallmark|Chr Band|Somatic|Germline|Tumour Types(Somatic)
            Tumour Types(Germline)|Cancer Syndrome|Tissue Type|Molecular Genetics|Role in Cancer|Mutation Types
            Translocation Partner|Other Germline Mut|Other Syndrome|Synonyms|GRCh37 Isoform|GRCh38 Isoform
            # of occurrence within resources (Column D-J)|OncoKB Annotated|Is Oncogene|Is Tumor Suppressor Gene
            MSK-IMPACT|Gene Aliases|COSMIC_GENE_ID|molecular_profile|evidence_type|evidence_direction|evidence_level
            evidence_statement|citation_id|evidence_civic_url
        """,
    ),
    layout(
        "hgnc-complete-set",
        "HGNC complete set and NCBI gene_info",
        "",
        """
        -: hgnc_id|symbol|name|locus_group|locus_type|status|location|location_sortable|alias_symbol|alias_name
            prev_symbol|prev_name|gene_group|gene_group_id|date_approved_reserved|date_symbol_changed
            date_name_changed|date_modified|entrez_id|ensembl_gene_id|vega_id|ucsc_id|ena|refseq_accession|ccds_id
            uniprot_ids|pubmed_id|mgd_id|rgd_id|lsdb|cosmic|omim_id|mirbase|homeodb|snornabase|orphanet|mane_select
            gencc|Approved symbol|Approved name|Previous symbols|Alias symbols|#tax_id|GeneID|LocusTag|Synonyms
            dbXrefs|chromosome|map_location|type_of_gene|Symbol_from_nomenclature_authority
            Full_name_from_nomenclature_authority|Nomenclature_status|Other_designations|Modification_date
            Feature_type
        """,
    ),
    layout(
        "ensembl-biomart",
        "Ensembl BioMart attributes",
        "",
        """
        -: Gene stable ID|Gene stable ID version|Transcript stable ID|Transcript stable ID version|Protein stable ID
            Gene name|Gene description|Chromosome/scaffold name|Gene start (bp)|Gene end (bp)|Strand|Karyotype band
            Transcript start (bp)|Transcript end (bp)|Transcription start site (TSS)|Gene type|Transcript type
            Gene % GC content|NCBI gene (formerly Entrezgene) ID|HGNC symbol|HGNC ID|UniProtKB/Swiss-Prot ID
            GO term accession|GO term name|ensembl_gene_id|ensembl_transcript_id|external_gene_name|chromosome_name
            start_position|end_position|gene_biotype|entrezgene_id|entrezgene|description|Variant name|Variant source
            Mouse gene stable ID|%id. target Mouse gene identical to query gene
        """,
    ),
    layout(
        "uniprot-export",
        "UniProtKB and Human Protein Atlas downloads",
        "",
        """
        -: Entry|Reviewed|Entry Name|Protein names|Gene Names|Organism|Length|Mass|Function [CC]
            Subcellular location [CC]|Gene Ontology (GO)|Gene Ontology IDs|Keywords|Involvement in disease
            Tissue specificity|PubMed ID|Sequence|Status|Cross-reference (PDB)|Organism (ID)|Gene|Gene synonym|Ensembl
            Gene description|Uniprot|Chromosome|Position|Protein class|Biological process|Molecular function
            Disease involvement|Evidence|HPA evidence|UniProt evidence|RNA tissue specificity|RNA tissue distribution
            RNA tissue specificity score|Antibody|Reliability (IH)|Subcellular location|Cell type|nTPM|pTPM|Level
            Reliability
        """,
    ),
    layout(
        "gene-ontology-kegg",
        "GO annotation (GAF 2.2), KEGG, Reactome and MSigDB tables",
        "",
        """
        -: DB|DB Object ID|DB Object Symbol|Qualifier|GO ID|DB:Reference (IDB:Reference)|Evidence Code|With (or) From
            Aspect|DB Object Name|DB Object Synonym|DB Object Type|Taxon|Date|Assigned By|Annotation Extension|GO_term
            GO domain|pathway_id|pathway_name|KEGG_ID|Pathway identifier|STANDARD_NAME|SYSTEMATIC_NAME|gs_name|gs_cat
            gs_subcat|gene_symbol|entrez_gene|ensembl_gene|human_gene_symbol|gs_id|gs_pmid|gs_geoid|gs_exact_source
            gs_url|gs_description|CATEGORY_CODE|HISTORICAL_NAMES|GENE_SYMBOLS
        """,
    ),
    layout(
        "enrichment-results",
        "Enrichment results: clusterProfiler, GSEA, Enrichr, DAVID, g:Profiler, IPA",
        "",
        """
        -: ID|Description|GeneRatio|BgRatio|RichFactor|FoldEnrichment|zScore|pvalue|p.adjust|qvalue|geneID|Count
            setSize|enrichmentScore|NES|rank|leading_edge|core_enrichment|NAME|GS<br> follow link to MSigDB|GS DETAILS
            SIZE|ES|NOM p-val|FDR q-val|FWER p-val|RANK AT MAX|Term|Overlap|Adjusted P-value|Old P-value|Odds Ratio
            Combined Score|Genes|Gene_set|List Total|Pop Hits|Pop Total|Bonferroni|Benjamini|FDR|term_name|term_id
            negative_log10_of_adjusted_p_value|term_size|query_size|intersection_size|effective_domain_size
            intersections|ONTOLOGY
        """,
    ),
    layout(
        "differential-expression",
        "Differential expression results: DESeq2, edgeR, limma, Seurat, scanpy, sleuth",
        "",
        """
        -: gene|baseMean|log2FoldChange|lfcSE|stat|pvalue|padj|svalue|logFC|logCPM|LR|FDR|AveExpr|t|adj.P.Val|B|F
            p_val|avg_log2FC|avg_logFC|pct.1|pct.2|p_val_adj|cluster|names|scores|logfoldchanges|pvals|pvals_adj
            target_id|qval|se_b|mean_obs|var_obs|tech_var|sigma_sq|smooth_sigma_sq|gene_symbol|SYMBOL|ENTREZID
            GENENAME|ENSEMBL|Gene.title|SPOT_ID|myAUC|avg_diff|power|value_1|value_2|test_stat|q_value|significant
            test_id|locus
        """,
    ),
    layout(
        "bioinformatics-qc",
        "Sequencing quality: FastQC, MultiQC, samtools, Picard, STAR, Illumina InterOp and sample sheets",
        "",
        """
        -: Sample|Total Sequences|Sequences flagged as poor quality|Sequence length|%GC|avg_sequence_length
            percent_duplicates|percent_gc|percent_fails|uniquely_mapped|uniquely_mapped_percent|multimapped_percent
            mapped_passed|flagstat_total|raw_total_sequences|reads_mapped|error_rate|insert_size_average|PF_READS
            PF_HQ_ALIGNED_READS|MEAN_TARGET_COVERAGE|PCT_TARGET_BASES_20X|ESTIMATED_LIBRARY_SIZE|PERCENT_DUPLICATION
            READ_PAIRS_EXAMINED|Lane|Sample_ID|Sample_Name|Sample_Plate|Sample_Well|I7_Index_ID|index|I5_Index_ID
            index2|Sample_Project|Estimated Number of Cells|Mean Reads per Cell|Median Genes per Cell|Number of Reads
            Valid Barcodes|Sequencing Saturation|Q30 Bases in Barcode|Fraction Reads in Cells|Total Genes Detected
            Median UMI Counts per Cell
        """,
    ),
    layout(
        "crispr-depmap-cell-lines",
        "Cell lines: DepMap/CCLE model table, GDSC drug response, MAGeCK screens",
        "",
        """
        -: ModelID|CellLineName|StrippedCellLineName|DepmapModelType|OncotreeLineage|OncotreePrimaryDisease
            OncotreeSubtype|OncotreeCode|CatalogNumber|SourceType|CCLEName|COSMICID|RRID|SangerModelID|GrowthPattern
            OnboardedMedia|PlateCoating|DepMap_ID|lineage|lineage_subtype|culture_type|DATASET|NLME_RESULT_ID
            TCGA_DESC|DRUG_ID|DRUG_NAME|PUTATIVE_TARGET|PATHWAY_NAME|MIN_CONC|MAX_CONC|LN_IC50|AUC|RMSE|Z_SCORE|sgRNA
            PatientRace|AgeCategory|PrimaryOrMetastasis
        """,
    ),
    layout(
        "blast-taxonomy",
        "BLAST tabular output, NCBI taxonomy and assembly summaries, Kraken and MetaPhlAn reports",
        "",
        """
        -: qseqid|sseqid|pident|length|mismatch|gapopen|qstart|qend|sstart|send|evalue|bitscore|qlen|slen|qcovs
            staxids|stitle|tax_id|parent tax_id|rank|name_txt|unique name|name class|assembly_accession|bioproject
            biosample|wgs_master|refseq_category|species_taxid|organism_name|infraspecific_name|isolate|version_status
            assembly_level|release_type|genome_rep|seq_rel_date|asm_name|submitter|gbrs_paired_asm|paired_asm_comp
            ftp_path|#clade_name|NCBI_tax_id|relative_abundance|additional_species|taxonomy_id|taxonomy_lvl
            kraken_assigned_reads|added_reads|new_est_reads|fraction_total_reads|Feature ID|Taxon|Confidence
        """,
    ),
    layout(
        "pathogen-genomes",
        "Pathogen sequences: GISAID, Nextstrain, NCBI Virus, Pangolin, Nextclade",
        "",
        """
        -: strain|virus|gisaid_epi_isl|genbank_accession|date|region|country|division|location|region_exposure
            country_exposure|segment|length|host|Nextstrain_clade|pangolin_lineage|GISAID_clade|originating_lab
            submitting_lab|authors|url|title|paper_url|date_submitted|Virus name|Accession ID|Collection date
            Additional location information|Pango lineage|Clade|AA Substitutions|Is reference?|Is complete?|N-Content
            GC-Content|seqName|qc.overallScore|qc.overallStatus|totalSubstitutions|totalDeletions|totalInsertions
            totalMissing|substitutions|deletions|insertions|taxon|lineage|conflict|ambiguity_score|scorpio_call
            Nuc_Completeness|Release_Date|Geo_Location|Isolation_Source|BioSample|GenBank_Title
        """,
    ),
    layout(
        "molecules-chembl",
        "Small molecules: ChEMBL, PubChem, ZINC, MoleculeNet, BindingDB",
        "",
        """
        -: Molecule ChEMBL ID|Molecule Name|Molecule Max Phase|Molecular Weight|#RO5 Violations|AlogP|Compound Key
            Smiles|Standard Type|Standard Relation|Standard Value|Standard Units|pChEMBL Value|Data Validity Comment
            Ligand Efficiency BEI|Assay ChEMBL ID|Assay Description|Assay Type|BAO Format ID|Target ChEMBL ID
            Target Name|Target Organism|Document ChEMBL ID|canonical_smiles|standard_inchi_key|CID|IUPACName|InChIKey
            MolecularFormula|XLogP|TPSA|HBondDonorCount|HBondAcceptorCount|RotatableBondCount|zinc_id|mol_id|logP|qed
            SAS|Ligand SMILES|Ki (nM)|IC50 (nM)|Kd (nM)|num_rings|p_np|SR-p53|NR-AR
        """,
    ),
    layout(
        "protein-structures",
        "Protein structure and family tables: PDB, AlphaFold, Pfam, InterPro, SIFTS",
        "",
        """
        -: Entry ID|PDB ID|structureId|chainId|classification|experimentalTechnique|macromoleculeType|residueCount
            resolution|structureMolecularWeight|crystallizationMethod|crystallizationTempK|densityMatthews
            densityPercentSol|pdbxDetails|phValue|publicationYear|Deposition Date|Refinement Resolution (Å)
            Experimental Method|Macromolecule Name|Accession Code(s)|uniprotAccession|globalMetricValue|pLDDT|PDB_BEG
            PDB_END|SP_PRIMARY|RES_BEG|SP_BEG|SP_END|pfamA_acc|pfamA_id|interpro_id|entry_type|ATOM|residue_name
            b_factor
        """,
    ),
)
