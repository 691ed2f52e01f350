"""Words by which tables of other things than people are known: the vocabularies that several rules share."""

from __future__ import annotations

from export_guard.kinds.kind import vocabulary

CATALOGUES = vocabulary("""
    sku product products item catalog catalogue tariff lender offer asin ean upc gtin labeler listing food recipe
    ingredient ingredients serving servings menu crop soil compound smiles inchikey
    """)
ANIMALS = vocabulary("""
    taxon animal animals breed herd cattle cow pig sheep livestock pet bird whale turtle stork seal strain cultivar
    mouse mgi flybase wormbase zfin ensmusg genus wildlife nest clutch
    """)
"""Words of animals and plants, whose tracks, measures and genes are no one's."""
TAXONOMY = vocabulary("""
    taxon taxa taxonid taxonomic taxonomy species genus subspecies scientific vernacular kingdom phylum cultivar
    phylogeny clade isolate serotype serovar mlst cultivars germplasm inbred geodetic occurrence organism
    uncertainty decimallatitude verbatim
    """)
"""Words of classifications of living things, and of where they were seen; two of them make a table about species."""
REAGENTS = vocabulary("""
    primer primers oligo oligos oligonucleotide plasmid vector sgrna grna crispr spacer protospacer aptamer sirna
    shrna adapter adapters adaptor adaptors
    """)
"""Words of sequences that are made or ordered, not read from anybody."""
REAGENT_TRAITS = vocabulary(
    "pool gc tm amplicon forward reverse fwd rev orientation melting insert linker whitelist motif"
)
MACHINES = vocabulary("""
    rpm motor bearing vibration fault machine engine turbine pump spindle torque gearbox robot drone icao icao24
    callsign mmsi vessel imo aircraft baroaltitude throttle gear wheel tyre tire rotor hydraulic conveyor quadcopter
    """)
MOTION = vocabulary("""
    speed heading bearing course altitude elevation ele alt accuracy hdop velocity azimuth satellites gps
    """)
STATISTICS = vocabulary("""
    pvalue zscore beta effectsize effect stderr se oddsratio or p chisq stat maf eaf fold padj fdr lfc logfc qvalue
    pval nes lods
    """)
MUSIC = vocabulary("""
    danceability acousticness instrumentalness speechiness valence tempo song songs artist album genre track chord
    playlist music
    """)
"""Words of music, whose sound is described with the same numbers as voices."""


def about_species(words: frozenset[str]) -> bool:
    """Whether the names of a table speak of kinds of living things."""
    return len(words & (TAXONOMY | ANIMALS)) >= 2


def about_reagents(words: frozenset[str]) -> bool:
    """Whether the names of a table speak of made sequences."""
    return bool(words & REAGENTS) or len(words & REAGENT_TRAITS) >= 2
