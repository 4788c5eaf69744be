package no.kronsj.analysis.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The README is true: its paths exist, its commands are known, and those for one's own workshop run. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("kronsj.root"));
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)]+)\\)");
    private static final Pattern TICKED = Pattern.compile(
            "`((?:\\.?[A-Za-z0-9_-]+/)+[A-Za-z0-9_.-]*|ingest|analysis|dashboard|notebooks|data-samples|kronsj)`");
    private static final Pattern COMMAND = Pattern.compile("\\./kronsj ([a-z]+)");
    private static final Pattern LAUNCHER_CASE = Pattern.compile("(?m)^  ([a-z]+)\\)$");

    @TempDir
    private Path folder;

    @Test
    void everyPathExists() throws IOException {
        List<String> paths = all(LINK, readme());
        paths.addAll(all(TICKED, readme()));
        assertTrue(paths.size() >= 15, "only %s".formatted(paths));
        List<String> missing = paths.stream().filter(path -> !Files.exists(ROOT.resolve(path)) && !path.equals("raw/"))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyCommandIsKnownToTheLauncherOrTheProgram() throws IOException {
        Set<String> known = new TreeSet<>(new CommandLine(new Kronsj()).getSubcommands().keySet());
        known.addAll(all(LAUNCHER_CASE, Files.readString(ROOT.resolve("kronsj"))));
        Set<String> named = new TreeSet<>(all(COMMAND, readme()));
        assertTrue(named.size() >= 8, "only %s".formatted(named));
        named.removeAll(known);
        assertEquals(Set.of(), named);
    }

    @Test
    void theCommandsForOnesOwnWorkshopRun() throws IOException {
        String workshop = folder.resolve("my-workshop").toString();
        copy(ROOT.resolve("data-samples/tiny-6-people"), Path.of(workshop));
        String workspace = folder.resolve("workspace").toString();
        assertEquals(0, Kronsj.run("inspect", workshop + "/raw/participants.csv"));
        assertEquals(0, Kronsj.run("check", workshop));
        assertEquals(0, Kronsj.run("evaluate", workshop, "-w", workspace, "--quiet"));
        assertEquals(0, Kronsj.run("search", "-w", workspace, "klimabudsjett OR klimarekneskap"));
        assertEquals(0,
                Kronsj.run("export", "-w", workspace, "measures", "-o", folder.resolve("measures.csv").toString()));
        assertTrue(Files.size(folder.resolve("measures.csv")) > 500);
        Path network = folder.resolve("network.graphml");
        assertEquals(0,
                Kronsj.run("export", "-w", workspace, "network", "--format", "graphml", "-o", network.toString()));
        assertTrue(Files.readString(network).contains("<graphml"));
        assertEquals(2, Kronsj.run("export", "-w", workspace, "measures", "--format", "gexf"));
    }

    private static List<String> all(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
