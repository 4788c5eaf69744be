package no.kronsj.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Notes how each test that checks criteria ended, and keeps the file that the declaration of accessibility is made from. */
class CheckRecord implements AfterTestExecutionCallback {
    private static final Path FILE = Path.of("src", "main", "resources", "no", "kronsj", "dashboard", "accessibility",
            "checks.tsv");
    private static final String HEAD = "criterion\ttest\tresult\ton";

    private final TreeSet<Line> lines = new TreeSet<>(Comparator.comparing(Line::place).thenComparing(Line::test));
    private final TreeSet<String> ended = new TreeSet<>();

    /** One criterion and how a test of it ended. */
    private record Line(String criterion, String test, String result) {
        // 1.4.10 comes after 1.4.9.
        String place() {
            return Arrays.stream(criterion.split("\\.")).map(part -> part.length() < 2 ? "0" + part : part)
                    .collect(Collectors.joining("."));
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Checks checks = context.getRequiredTestMethod().getAnnotation(Checks.class);
        if (checks != null) {
            note(context.getRequiredTestMethod().getName(), List.of(checks.value()),
                    context.getExecutionException().isEmpty());
        }
    }

    void note(String test, Iterable<String> criteria, boolean passed) {
        ended.add(test);
        criteria.forEach(criterion -> lines.add(new Line(criterion, test, passed ? "passed" : "failed")));
    }

    /** Fails where the file says another thing than the tests did, the day aside; not where only some of them ran. */
    void compare(Class<?> tests) {
        long all = Stream.of(tests.getDeclaredMethods()).map(method -> method.getAnnotation(Checks.class))
                .filter(checks -> checks != null).count();
        if (ended.size() < all) {
            return;
        }
        List<String> now = lines.stream().map(line -> line.criterion() + "\t" + line.test() + "\t" + line.result())
                .toList();
        try {
            if (System.getProperty("golden.write") != null) {
                String day = LocalDate.now(ZoneOffset.UTC).toString();
                Files.writeString(FILE, Stream.concat(Stream.of(HEAD), now.stream().map(line -> line + "\t" + day))
                        .collect(Collectors.joining("\n", "", "\n")));
            }
            assertEquals(String.join("\n", now), Files.readAllLines(FILE).stream().skip(1)
                    .map(line -> line.substring(0, line.lastIndexOf('\t'))).collect(Collectors.joining("\n")),
                    "the declaration of accessibility is out of date: run this test with -Dgolden.write");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
