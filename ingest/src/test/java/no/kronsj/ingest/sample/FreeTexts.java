package no.kronsj.ingest.sample;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands out the hand-written answers to people whose group writes in that language. */
final class FreeTexts {
    private static final Set<String> NYNORSK = Set.of("g03", "g07", "g10");
    private static final Set<String> ENGLISH = Set.of("g12");
    private final List<String[]> rows;

    private FreeTexts(List<String[]> rows) {
        this.rows = rows;
    }

    static FreeTexts read(SampleEdition edition, String file) throws IOException {
        return new FreeTexts(edition.lines(file).stream().skip(1).map(line -> line.split("\t", 3)).toList());
    }

    Map<SamplePerson, String> deal(String question, List<SamplePerson> people) {
        var random = Chance.of("texts " + question);
        var answers = new HashMap<SamplePerson, String>();
        for (String language : List.of("nb", "nn", "en")) {
            var writers = new ArrayDeque<>(Chance.shuffled(people.stream()
                    .filter(person -> language.equals(languageOf(person)) && !person.name().equals(Planted.SILENT))
                    .toList(), random));
            for (String[] row : rows) {
                if (row[0].equals(question) && row[1].equals(language)) {
                    answers.put(writers.remove(), row[2]);
                }
            }
        }
        return answers;
    }

    static String languageOf(SamplePerson person) {
        return NYNORSK.contains(person.group()) ? "nn" : ENGLISH.contains(person.group()) ? "en" : "nb";
    }
}
