package no.kronsj.ingest.wording;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;

import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever writes a new text of an issue writes it in three languages. */
class IssueWordsTest {
    /** What stands in for a value: a number fits nearly everywhere; a package, and whom nobody knows, have words. */
    private static final List<String> VALUES = List.of("7", "document", "no id");
    /** What is wrong with a plan, and what is asked about a folder, are no issues. */
    private static final List<String> OTHERS = List.of("workshop", "proposal");

    @Test
    void everyTextOfAnIssueIsAFragment() throws IOException {
        var seen = new TreeSet<String>();
        for (CompilationUnitTree file : parsed(sources())) {
            IssueWords.of(file).forEach(shape -> seen.add(shape.text()));
        }
        assertTrue(seen.size() > 250, "only " + seen.size() + " texts were seen");
        var untranslated = new TreeSet<String>();
        seen.stream().filter(text -> !known(text)).map(text -> text.replace(TextShape.VALUE, "{}"))
                .forEach(untranslated::add);
        assertEquals(Set.of(), untranslated);
    }

    @Test
    void everyKindOfFileAndEveryReasonForStoppingIsAFragment() {
        for (Container container : Container.values()) {
            assertTrue(known(container.words()), container.words());
        }
        assertTrue(known("more than 60 seconds") && known("more than 512 MB of memory"));
    }

    @Test
    void theSearchSeesLiteralsSumsChoicesPlacesAndNames() throws IOException {
        var source = new SourceText("Reader",
                """
                class Reader {
                    private static final String END = "the end";
                    void read(int count, boolean late) {
                        String line = late ? " in line " + count : "";
                        issues.add(IssueKind.ROW_BROKEN, count + " rows", "at most %d rows".formatted(5));
                        ledger.note(IssueKind.ROW_BROKEN, 1, "heading", late ? "late" : "early", END);
                        throw new RefusedFile(IssueKind.FILE_EMPTY, "broken" + line, found(late));
                    }
                    String found(boolean late) {
                        return "some words";
                    }
                }
                """);
        var seen = new TreeSet<String>();
        IssueWords.of(parsed(List.of(source)).getFirst())
                .forEach(shape -> seen.add(shape.text().replace(TextShape.VALUE, "{}")));
        assertEquals(Set.of("{} rows", "at most {} rows", "late", "early", "the end", "broken", "broken in line {}",
                "some words"), seen);
    }

    private static boolean known(String text) {
        return VALUES.stream()
                .anyMatch(value -> Fragments.in(Language.NN, text.replace(TextShape.VALUE, value)).isPresent());
    }

    private static List<CompilationUnitTree> parsed(List<SourceText> sources) throws IOException {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, sources);
        var files = new ArrayList<CompilationUnitTree>();
        task.parse().forEach(files::add);
        return files;
    }

    private static List<SourceText> sources() throws IOException {
        Path root = Path.of(System.getProperty("kronsj.root"), "ingest", "src", "main", "java", "no", "kronsj",
                "ingest");
        var sources = new ArrayList<SourceText>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> OTHERS.stream().noneMatch(other -> path.startsWith(root.resolve(other)))).sorted()
                    .toList()) {
                sources.add(new SourceText(file.getFileName().toString().replace(".java", ""),
                        Files.readString(file)));
            }
        }
        return sources;
    }

    /** A source file in memory. */
    private static final class SourceText extends SimpleJavaFileObject {
        private final String text;

        SourceText(String name, String text) {
            super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
