package no.kronsj.analysis.reproduction;

import no.kronsj.analysis.export.EditionDescription;

/** What a package says to whoever opens it. */
final class PackageReadme {
    private PackageReadme() {}

    static String of(EditionDescription edition) {
        return """
               # %s

               %s

               | file | holds |
               |---|---|
               | `results/*.csv` | the public tables, `measures.csv` among them: one row per figure |
               | `datapackage.json` | what every table and column means, in which unit (Data Package 2.0) |
               | `ro-crate-metadata.json` | the same files for research archives (RO-Crate 1.1) |
               | `workshop.yaml` | the plan: what was asked, what was wanted, and when a goal counts as met |
               | `corrections.yaml` | what people settled by hand, where they did |
               | `manifest.json` | hashes of plan and sources, version of Krønsj, seed, rows of every file |
               | `seeds.csv` | the seed of every random method |
               | `hashes.csv` | SHA-256 of every file; of every row and column of a table its first half |
               | `CITATION.cff` | how to cite these tables |

               ## Check it

                   ./kronsj verify FILE.zip

               figures again what follows from the tables themselves: shares, their intervals and bounds, scores and medians
               from how many answered what, the verdicts from the figures and the plan, what is said of themes, steps and
               notes from their tables. It compares cell by cell, holds everything else against its hash, and says what it
               could not figure again and why. It ends with 0 when nothing differs, 1 when something does.

               A list of hashes can be rewritten by whoever rewrites the tables. Compare the fingerprint that `verify` prints
               with the one that the organiser published.

               ## What is not here

               No answer of a person, no name, no address, no text. In the tables a figure that rests on too few people is
               SUPPRESSED. From the plan comments are gone, and who led a group or scored a goal; its hash in `manifest.json`
               is that of the plan with them. An empty cell is an absent value.
               %s
               """
                .formatted(edition.title().in(edition.language()), edition.sentence(), licence(edition));
    }

    private static String licence(EditionDescription edition) {
        return edition.licence().isEmpty()
                ? "\nThe organiser has named no licence; ask before you publish from these tables."
                : "\nLicence: " + edition.licence();
    }
}
