package no.kronsj.ingest.workshop.yaml;

import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.workshop.ThemeCorrection;
import no.kronsj.ingest.workshop.ThemeCorrection.Act;

/** Reads what was decided about themes; each act has keys that it cannot do without. */
final class ThemeCorrectionReader {
    private ThemeCorrectionReader() {}

    static ThemeCorrection read(YamlMap entry, String name) {
        Optional<Act> named = entry.word("do", Act.class);
        Act act = named.orElse(Act.RENAME);
        named.map(ThemeCorrectionReader::needed).orElse(List.of()).stream().filter(key -> !entry.has(key))
                .forEach(entry::absent);
        if (act == Act.EXCLUDE) {
            entry.exactlyOne("theme", "passages");
        }
        return new ThemeCorrection(act, entry.text("theme", ""), entry.text("was", ""), entry.text("into", ""),
                entry.texts("passages"), entry.text("label", ""), name, entry.at().line());
    }

    private static List<String> needed(Act act) {
        return switch (act) {
            case MERGE -> List.of("theme", "into");
            case SPLIT -> List.of("theme", "into", "passages");
            case RENAME -> List.of("theme", "label");
            case MOVE, PIN -> List.of("into", "passages");
            case EXCLUDE -> List.of();
        };
    }
}
