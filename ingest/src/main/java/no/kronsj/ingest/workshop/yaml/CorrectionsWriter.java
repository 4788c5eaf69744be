package no.kronsj.ingest.workshop.yaml;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;
import no.kronsj.ingest.workshop.ThemeCorrection;

/**
 * Adds to what people settled by hand, after everything that is there. The file is read back before it takes the place of the
 * old one, in one move, so that a mistake or a crash leaves what was. Comments are not kept.
 */
public final class CorrectionsWriter {
    private static final DumpSettings SETTINGS = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(2_000).build();

    private static final String PEOPLE = "people";

    private final Path file;

    /** A writer of a file of corrections, there or not. */
    public CorrectionsWriter(Path file) {
        this.file = file;
    }

    /** Adds decisions about themes, in their order; {@code where} and {@code line} are this file's to say. */
    public void addThemes(List<ThemeCorrection> entries) throws IOException, WorkshopMistakes {
        add("themes", entries.stream().map(CorrectionsWriter::keys).toList());
    }

    /** Adds codes; one with an id that is there already takes its place. */
    public void addCodes(List<Code> codes) throws IOException, WorkshopMistakes {
        add("codes", codes.stream().map(code -> {
            String within = code.within();
            return filled("code", code.code(), "name", code.name(), "definition", code.definition(), "within",
                    within == null ? "" : within);
        }).toList());
    }

    /** Adds what was coded. */
    public void addCodings(List<Coding> codings) throws IOException, WorkshopMistakes {
        add("codings", codings.stream().map(
                coding -> filled("passage", coding.passage(), "code", coding.code(), "coder", coding.coder()))
                .toList());
    }

    private static Map<String, Object> keys(ThemeCorrection entry) {
        Map<String, Object> keys = filled("do", entry.act().word(), "theme", entry.theme(), "was", entry.was(), "into",
                entry.into(), "label", entry.label());
        if (!entry.passages().isEmpty()) {
            keys.put("passages", entry.passages());
        }
        return keys;
    }

    private void add(String key, List<Map<String, Object>> entries) throws IOException, WorkshopMistakes {
        if (entries.isEmpty()) {
            return;
        }
        CorrectionsYaml.read(file, CorrectionsYaml.FILE_NAME);
        Map<Object, Object> all = all();
        List<Object> list = new ArrayList<>(all.get(key) instanceof List<?> before ? before : List.of());
        list.addAll(entries);
        all.put(key, list);
        replace(new Dump(SETTINGS).dumpToString(all));
    }

    /** Takes out the entries about these people; the file stays as it is where there are none. */
    public void removePeople(Predicate<String> who) throws IOException, WorkshopMistakes {
        Map<Object, Object> all = all();
        List<?> people = all.get(PEOPLE) instanceof List<?> entries ? entries : List.of();
        List<?> others = people.stream().filter(entry -> !(entry instanceof Map<?, ?> keys)
                || keys.values().stream().noneMatch(value -> who.test(String.valueOf(value)))).toList();
        if (others.size() == people.size()) {
            return;
        }
        all.put(PEOPLE, others);
        if (others.isEmpty()) {
            all.remove(PEOPLE);
        }
        replace(all.isEmpty() ? "" : new Dump(SETTINGS).dumpToString(all));
    }

    private Map<Object, Object> all() throws IOException {
        Map<Object, Object> all = new LinkedHashMap<>();
        if (Files.exists(file) && new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(file)) instanceof Map<?, ?> there) {
            all.putAll(there);
        }
        return all;
    }

    private void replace(String text) throws IOException, WorkshopMistakes {
        CorrectionsYaml.readText(text, CorrectionsYaml.FILE_NAME);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(folder, "corrections", ".new");
        try {
            Files.writeString(written, text);
            move(written);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private void move(Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Keys and values in turn; what is empty is left out. */
    private static Map<String, Object> filled(String... keysAndValues) {
        Map<String, Object> filled = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (!keysAndValues[i + 1].isEmpty()) {
                filled.put(keysAndValues[i], keysAndValues[i + 1]);
            }
        }
        return filled;
    }
}
