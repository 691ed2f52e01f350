"""How genes, probes, proteins, metabolites and samples are called where they name the columns of a table.

Sources: HGNC gene groups (stems of gene families), Ensembl, Illumina, Affymetrix, Agilent, miRBase, UniProt,
SomaScan and Olink accessions, LIPID MAPS shorthand, HMDB common names; TCGA, GTEx, GEO, SRA and 1000 Genomes
barcodes of samples.

The patterns are texts: most tables need none of them compiled.
"""

from __future__ import annotations

_ACCESSIONS = (
    r"ENS(?:G|T|P|E)[0-9]{9,11}(?:\.[0-9]+)?(?:[_|].*)?",
    r"ILMN_[0-9]{4,}",
    r"X?[0-9]{3,}(?:_[a-z]{1,2})?_at|AFFX-.*",
    r"(?:cg|ch\.[0-9XY]+\.|rs_cg)[0-9]{5,8}[A-Z]?(?:_[A-Z]{2}[0-9]{2})?",
    r"A_[0-9]{2}_P[0-9]+|TC[0-9]{8,}(?:\.hg\.1)?|MA[0-9]{4}\.[0-9]",
    r"hsa[-_.](?:mir|miR|let|piR|circ)[-_.].+",
    r"[OPQ][0-9][A-Z0-9]{3}[0-9](?:-[0-9])?|[A-NR-Z][0-9][A-Z][A-Z0-9]{2}[0-9]|(?:sp|tr)[|._].+_HUMAN",
    r"seq\.[0-9]+\.[0-9]+|OID[0-9]{5}|SL[0-9]{6}|NM_[0-9]{6,}(?:\.[0-9]+)?",
    r"(?i:gene|probe|probeset|cpg|protein|metabolite|lipid|peptide|transcript|mirna|otu|asv)[ _.-]?[0-9]{1,6}",
)
MEASURED = "|".join(_ACCESSIONS)
"""An accession of what an array or a sequencer measures."""

_FAMILIES = (
    "cd|il|cxcl|cxcr|ccl|ccr|xcl|cx3cl|krt|krtap|rpl|rps|mrpl|mrps|znf|zbtb|zfp|tmem|fam|ccdc|lrrc|ankrd|ttc|wdr|klhl"
    "|fbxo|rnf|trim|lncrna|linc|loc|mir|snord|rab|arhg[ae][fp]|tbc1d|pcdh[abg]?|cdh|itg[abl]|lam[abc]"
    "|col[0-9]+a|adam|adamts"
    "|mmp|timp|serpin[a-i]|slc[0-9]+a|slco[0-9]|abc[a-g]|atp[0-9]|kcn[a-z]|scn[0-9]*|cacn[a-z]*|gabr[a-z]"
    "|gri[akmn]|chrn[abdeg]"
    "|htr|drd|adr[ab]|opr|or[0-9]+[a-z]|tas[12]r|gpr|adora?|ptg[a-z]*|p2r[xy]|tnf|tnfrsf|tnfsf|ifn[abgl]?|ifi"
    "|ifit|ifitm|isg|irf|oas|mx"
    "|gzm|klr[a-k]|kir|lilr[ab]|fcgr|fcer|tlr|nlrp|casp|bcl|birc|hsp[abde]?|hspa|dnaj[abc]|ube2|usp|psm[abcde]"
    "|nduf[abcsv]|cox|uqcr|sdh"
    "|hox[abcd]|sox|pax|gata|fox[a-s]|tbx|lhx|nkx|pou|six|klf|sp|ets|etv|elf|elk|stat|smad|jak|socs|tgfb|bmp"
    "|gdf|wnt|fzd|lrp|notch|dll|jag"
    "|hes|hey|fgf|fgfr|vegf|pdgf|egf|igf|igfbp|eph[ab]|efn[ab]|erbb|map[0-9]k|mapk|akt|pik3|pten|mtor|kras"
    "|nras|hras|braf|raf|myc|mycn|tp|rb|e2f"
    "|ccn[a-l]|cdk|cdkn|aurk|plk|bub|mad[0-9]l|mcm|orc|cdc|cenp|kif|rad|xrcc|fanc|brca|msh|mlh|pms"
    "|pol[abdeghiklmnq]|parp|ercc|chek|top|dnmt"
    "|tet|hdac|sirt|kdm|kmt|ezh|hist|h[1234][a-z]?|cyp|ugt|gst[amopt]|sult|aldh|adh|nat|akr|fmo|apo[abcdelmo]"
    "|hla|mt|igh[adgmv]|igk[cvj]|igl[clvj]"
    "|tr[abdg][vdjc]|s100a|anxa|lgals|gal|cst|muc|tff|claudin|cldn|ocln|aqp|nr[0-9][a-i]|esr|ar|pgr|ppar[adg]"
    "|rar[abg]|rxr[abg]|vdr|ldhb?|pgk|eno|hk|pfk"
)
GENE = rf"(?i)(?:{_FAMILIES})(?=[a-z.-]*[0-9])[a-z0-9.-]{{1,10}}(?:_[a-z]{{1,6}})?"
"""A gene symbol by the stem of its family and a number (``SLC2A1``, ``HLA-DRB1``, ``CXCL8``)."""

_METABOLITES = (
    "alanine|arginine|asparagine|aspartate|cysteine|cystine|glutamate|glutamine|glycine|histidine|isoleucine"
    "|leucine|lysine"
    "|methionine|phenylalanine|proline|serine|threonine|tryptophan|tyrosine|valine|taurine|hypotaurine"
    "|ornithine|citrulline"
    "|sarcosine|betaine|choline|phosphocholine|carnosine|anserine|creatine|hydroxyproline|homocysteine"
    "|kynurenine|kynurenate"
    "|serotonin|dopamine|histamine|putrescine|spermidine|spermine|cadaverine|carnitine|acetylcarnitine"
    "|[a-z]+oylcarnitine"
    "|acetate|acetoacetate|acetone|formate|fumarate|malate|succinate|citrate|isocitrate|oxoglutarate"
    "|ketoglutarate|aconitate"
    "|lactate|pyruvate|malonate|glutarate|adipate|suberate|sebacate|azelate|hippurate|benzoate|butyrate"
    "|propionate|valerate"
    "|isobutyrate|isovalerate|[a-z]*hydroxybutyrate|aminobutyrate|[a-z]*hydroxyisobutyrate|aminoisobutyrate"
    "|oxoisocaproate"
    "|ketoisovalerate|glycolate|glyoxylate|oxalate|tartrate|ascorbate|pantothenate|nicotinate|nicotinamide"
    "|[0-9-]*methylnicotinamide|trigonelline|trimethylamine|dimethylamine|methylamine|ethanolamine"
    "|methylhistidine|guanidoacetate"
    "|hypoxanthine|xanthine|xanthosine|inosine|adenosine|adenine|guanosine|guanine|cytidine|cytosine|uridine"
    "|uracil|thymine|thymidine"
    "|allantoin|urocanate|indoxyl ?sulfate|[a-z0-9-]*indoxylsulfate|indole[a-z]*|cresol|fucose|galactose"
    "|mannose|ribose|xylose|arabinose"
    "|trehalose|mannitol|sorbitol|inositol|[a-z]+ribitol|erythritol|glycerol|glucuronate|glucosamine"
    "|pyroglutamate|oxoproline|quinolinate"
    "|cholate|deoxycholate|[a-z]*cholic acid|tauro[a-z]+|glyco[a-z]*chol[a-z]*|sphingosine|sphinganine"
    "|ceramide|sphingomyelin"
    "|palmitate|palmitic acid|stearate|stearic acid|oleate|oleic acid|linole(?:ate|ic acid)|linolen(?:ate"
    "|ic acid)|arachidon(?:ate|ic acid)"
    "|myristate|laurate|lyso(?:pc|pe|phosph[a-z]+)|tmao|gaba|nad|nadh|nadp|atp|adp|amp|glutathione|gsh|gssg"
)
_LIPIDS = (
    r"(?:PC|PE|PI|PS|PG|PA|LPC|LPE|lysoPC|SM|CE|TG|DG|MG|Cer|HexCer|FA|CAR|AC|TAG|DAG)[ _.(]*"
    r"(?:[aeOP]{1,2}[ -]?)?[ .]?C?"
    r"[0-9]{1,2}[:.][0-9]{1,2}"
)
METABOLITES = (
    rf"(?i:(?<![a-z])(?:{_METABOLITES})(?![a-z]))|^{_LIPIDS}|"
    rf"^C[0-9]{{1,2}}[:.][0-9](?:[-.]?(?:OH|DC|M))?$|HMDB[0-9]{{5,}}"
)
"""A metabolite by its common name or a lipid by its shorthand; not the few that every clinic reports."""

SAMPLE = (
    r"(?i)^(?:tcga[-._]\w\w[-._]\w{4}|gtex[-._]\w+|target[-._]\d\d[-._]|gsm\d{3,}|[sed]rr\d{5,}|[sed]rs\d{5,}|sam(?:n|ea|d)\d+"
    r"|x?(?:hg|na)\d{5}|encff\w{6}|c3[ln]-\d{5}|ceph|.*[acgt]{12,}(?:[-._]\d+)?$)"
)
"""A barcode or accession of a person's sample, or of a single cell, at the beginning of a name."""

_CELLS = (
    "neutrophils?|neu|eosinophils?|basophils?|granulocytes?|gran|monocytes?|mono|macrophages?(?:[ ._-]m[012])?"
    "|lymphocytes?|leu[ck]ocytes?|b[ ._-]?cells?|bcell|bmem|bnv|t[ ._-]?cells?"
    "|cd[48][ ._-]?(?:t|t[ ._-]?cells?|mem|nv|naive)|cd[48]t|tregs?|th[12]|nk|nk[ ._-]?cells?|plasma[ ._-]cells?"
    "|dendritic[ ._-]cells?|mast[ ._-]cells?|platelets?|erythrocytes?|fibroblasts?|epithelial|endothelial"
    "|keratinocytes?|melanocytes?|hepatocytes?|cholangiocytes?|adipocytes?|neurons?|glia|astrocytes?"
    "|oligodendrocytes?|microglia|stromal|immune|myeloid|lymphoid|hsc|hspc|stem[ ._-]cells?"
)
_TISSUES = (
    "cerebellum|cortex|hippocampus|liver|kidney|spleen|thymus|pancreas|colon|lung|heart|muscle|skin|testis|ovary"
    "|uterus|placenta|prostate|breast|thyroid|adrenal|stomach|esophagus|bladder|brain|pituitary|adipose|artery|nerve"
)
CELL_TYPE = rf"(?i)(?:^|[^a-z0-9])(?:{_CELLS}|{_TISSUES})(?![a-z0-9])"
"""A sort of cells or a tissue, as reference panels and atlases name their columns (LM22, FlowSorted, GTEx)."""
