package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * An edition beside the large one: a register without names and forms as csv.
 *
 * @param year    when it was held
 * @param groups  of six people each
 * @param forms   by file: the heading of the address, then the counts of answers by question
 */
record SmallEdition(int year, int groups, SequencedMap<String, Form> forms) {
    private static final int GROUP_SIZE = 6;
    private static final List<String> COUNTIES = List.of("Agder", "Innlandet", "Nordland", "Rogaland", "Vestland");

    /** The questions of a form with the counts of their answers, which add up to one number of people. */
    record Form(String address, SequencedMap<String, Map<String, Integer>> questions) {}

    /** Every file below {@code raw}. */
    void write(Path raw) throws IOException {
        var random = Chance.of("counties " + year);
        var text = new StringBuilder("E-post,Gruppe,Fylke\n");
        for (int i = 0; i < people().size(); i++) {
            text.append("%s,g%02d,%s\n".formatted(people().get(i), i / GROUP_SIZE + 1,
                    COUNTIES.get(random.nextInt(COUNTIES.size()))));
        }
        write(raw.resolve("påmeldte.csv"), text);
        for (var form : forms.entrySet()) {
            write(raw.resolve(form.getKey()), answers(form.getKey(), form.getValue()));
        }
    }

    private List<String> people() {
        return IntStream.rangeClosed(1, groups * GROUP_SIZE)
                .mapToObj(number -> "deltaker-%02d@%d.eksempel".formatted(number, year)).toList();
    }

    private StringBuilder answers(String file, Form form) {
        int answering = form.questions().firstEntry().getValue().values().stream().mapToInt(Integer::intValue).sum();
        List<String> people = Chance.shuffled(people(), Chance.of(file + " " + year)).subList(0, answering);
        var dealt = new ArrayList<ArrayDeque<String>>();
        form.questions().forEach((heading, counts) -> dealt.add(dealt(heading, counts)));
        var text = new StringBuilder(record(form.address(), form.questions().sequencedKeySet()));
        for (String person : people) {
            text.append(record(person, dealt.stream().map(ArrayDeque::remove).toList()));
        }
        if (dealt.stream().anyMatch(left -> !left.isEmpty())) {
            throw new IllegalStateException(file + ": more answers than people");
        }
        return text;
    }

    private ArrayDeque<String> dealt(String heading, Map<String, Integer> counts) {
        var words = new ArrayList<String>();
        counts.forEach((word, count) -> words.addAll(Collections.nCopies(count, word)));
        return new ArrayDeque<>(Chance.shuffled(words, Chance.of(heading + " " + year)));
    }

    private static String record(String first, Collection<String> others) {
        var cells = new ArrayList<>(List.of(first));
        cells.addAll(others);
        return String.join(",", cells.stream().map(cell -> cell.contains(",") ? '"' + cell + '"' : cell).toList())
                + "\n";
    }

    private static void write(Path file, StringBuilder text) throws IOException {
        FixedZip.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
