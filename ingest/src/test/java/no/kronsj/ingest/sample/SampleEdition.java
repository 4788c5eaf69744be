package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The hand-written sources: who took part, and the folder with what they wrote and said. */
record SampleEdition(Path sources, List<SamplePerson> people) {
    static final int DAYS = 4;

    static SampleEdition read(Path sources) throws IOException {
        List<String> lines = Files.readAllLines(sources.resolve("deltakere.tsv"), StandardCharsets.UTF_8);
        return new SampleEdition(sources, lines.stream().skip(1).map(SamplePerson::parse).toList());
    }

    List<String> groups() {
        return people.stream().map(SamplePerson::group).distinct().toList();
    }

    List<SamplePerson> membersOf(String group) {
        return people.stream().filter(person -> person.group().equals(group)).toList();
    }

    SamplePerson named(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is called " + name));
    }

    List<String> lines(String file) throws IOException {
        return Files.readAllLines(sources.resolve(file), StandardCharsets.UTF_8);
    }
}
