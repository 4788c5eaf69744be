package no.kronsj.analysis.proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.kronsj.analysis.text.LanguageGuess;
import no.kronsj.analysis.text.Passage;
import no.kronsj.ingest.Ingest;
import no.kronsj.ingest.document.PassageEntry;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** Texts of groups for tests. */
public final class WrittenTexts {
    private WrittenTexts() {}

    /** One text per line: group, kind, revision (or, for feedback, who gave it), layout, text; a bar between. */
    public static Writings of(String lines) {
        List<Writing> all = new ArrayList<>();
        for (String line : lines.lines().filter(written -> !written.isBlank()).toList()) {
            String[] cell = line.strip().split("\\|", 5);
            boolean feedback = cell[1].equals(Writings.FEEDBACK);
            String id = "e/%s/%s/%s/%d".formatted(cell[0], cell[1], cell[2], all.size() + 1);
            all.add(new Writing(new Passage(id, "", cell[4], cell[0], cell[1], feedback ? "" : cell[2], "nb", "", "",
                    cell[0] + cell[1] + cell[2], all.size(), all.size() + cell[4].length()), feedback ? cell[2] : "",
                    Writing.Layout.valueOf(cell[3].toUpperCase(Locale.ROOT)), ""));
        }
        return new Writings(all);
    }

    /** What the groups of the sample wrote, as it is read from their files. */
    public static Writings ofSample(Path keyFolder) throws IOException, WorkshopMistakes {
        Path folder = Path.of(System.getProperty("kronsj.root", "."), "data-samples", "klimakronsj-2021");
        Workshop plan = WorkshopYaml.read(folder);
        var guess = new LanguageGuess();
        List<Writing> all = new ArrayList<>();
        for (Object row : Ingest.run(plan, Corrections.NONE, keyFolder.resolve("sample.key"), file -> {
        }).rows()
                .rows(CanonicalTable.PASSAGES)) {
            var entry = (PassageEntry) row;
            all.add(new Writing(
                    new Passage(entry.passage(), entry.title(), entry.text(), entry.groupId(), entry.kind(),
                            entry.revision(), guess.of(entry.text(), "nb"), "", "", entry.document(), entry.start(),
                            entry.end()),
                    entry.fromGroup(), Writing.Layout.valueOf(entry.layout().toUpperCase(Locale.ROOT)),
                    entry.headings()));
        }
        return new Writings(all);
    }
}
