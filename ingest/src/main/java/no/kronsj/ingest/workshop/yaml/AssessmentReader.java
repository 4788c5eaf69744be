package no.kronsj.ingest.workshop.yaml;

import java.util.LinkedHashMap;
import java.util.Optional;

import no.kronsj.ingest.workshop.Assessment;
import no.kronsj.ingest.workshop.Assessment.Part;
import no.kronsj.ingest.workshop.Assessment.Wording;
import no.kronsj.ingest.workshop.LocalText;

/** The evaluator's own words, or the files with them. */
final class AssessmentReader {
    private AssessmentReader() {}

    static Assessment read(YamlMap plan) {
        var parts = new LinkedHashMap<Part, Wording>();
        Optional<YamlMap> words = plan.map("assessment", Assessment.class);
        for (Part part : Part.values()) {
            words.flatMap(map -> map.find(part.word())).ifPresent(value -> parts.put(part, wording(value)));
        }
        return new Assessment(parts);
    }

    private static Wording wording(YamlValue value) {
        if (!value.mapping() || !value.entries().containsKey("file")) {
            return new Wording.Written(Scalars.localText(value));
        }
        YamlMap inFile = value.map(Wording.InFile.class);
        inFile.find("file").ifPresent(AssessmentReader::checkPaths);
        LocalText file = inFile.localText("file");
        return new Wording.InFile(file == null ? LocalText.of("") : file);
    }

    private static void checkPaths(YamlValue file) {
        if (file.mapping()) {
            file.entries().values().forEach(PlanPaths::single);
        } else {
            PlanPaths.single(file);
        }
    }
}
