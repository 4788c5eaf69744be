package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every library on the class path has a licence under which it may be passed on together with this program. */
class LicencesTest {
    private static final Pattern ALLOWED = Pattern.compile(
            "(?i).*(apache|\\bmit\\b|bsd|\\bisc\\b|eclipse public|\\bepl|eclipse distribution|\\bedl|lgpl|lesser general"
                    + "|mozilla public|\\bmpl|cddl|unicode|public domain|cc0|bouncy castle|universal permissive|\\bupl"
                    + "|open font|\\bofl|go license|classpath exception|classpath-exception|json license).*");
    private static final int MOST_PARENTS = 6;

    @Test
    void everyLibraryMayBePassedOn() throws IOException {
        Map<String, List<String>> odd = new TreeMap<>();
        int seen = 0;
        for (Path jar : jars()) {
            List<String> licences = licences(pom(jar), 0);
            seen++;
            if (licences.stream().noneMatch(name -> ALLOWED.matcher(name).matches())) {
                odd.put(String.valueOf(jar.getFileName()), licences);
            }
        }
        assertTrue(seen > 60, "only " + seen + " libraries were looked at");
        assertEquals(Map.of(), odd);
    }

    private static List<Path> jars() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(":")).filter(one -> one.endsWith(".jar")).map(Path::of)
                .filter(one -> Files.exists(pom(one))).toList();
    }

    /** A repository keeps the description of a library beside it. */
    private static Path pom(Path jar) {
        Path folder = jar.toAbsolutePath().resolve("..").normalize();
        return folder.resolve("%s-%s.pom".formatted(folder.resolve("..").normalize().getFileName(),
                folder.getFileName()));
    }

    private static List<String> licences(Path pom, int parents) throws IOException {
        Element project = Jsoup.parse(Files.readString(pom), "", Parser.xmlParser()).selectFirst("project");
        var names = new ArrayList<String>();
        if (project != null) {
            project.select("> licenses > license").forEach(licence -> names.add(
                    licence.select("> name").text() + " " + licence.select("> url").text()));
        }
        Optional<Path> parent = names.isEmpty() && project != null && parents < MOST_PARENTS
                ? parent(pom, project)
                : Optional.empty();
        return parent.isPresent() ? licences(parent.get(), parents + 1) : names;
    }

    private static Optional<Path> parent(Path pom, Element project) {
        Element parent = project.selectFirst("> parent");
        if (parent == null) {
            return Optional.empty();
        }
        String group = parent.select("> groupId").text();
        String artifact = parent.select("> artifactId").text();
        String version = parent.select("> version").text();
        Path root = pom;
        while (root != null && !"repository".equals(String.valueOf(root.getFileName()))) {
            root = root.getParent();
        }
        return Optional.ofNullable(root).map(repository -> repository.resolve(group.replace('.', '/'))
                .resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom")).filter(Files::exists);
    }
}
