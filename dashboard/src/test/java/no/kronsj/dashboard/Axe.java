package no.kronsj.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Deque's axe-core, asked inside a page. */
final class Axe {
    private static final String SOURCE = source();
    /** Asks by every rule, those of good practice too; gives faults as sentences, and the criteria that had something to check. */
    private static final String ASK = """
                                      async () => {
                                        const found = await axe.run(document, {resultTypes: ['violations'], preload: false, iframes: false});
                                        const criteria = rules => rules.flatMap(rule => rule.tags)
                                          .filter(tag => /^wcag\\d{3,4}$/.test(tag))
                                          .map(tag => tag[4] + '.' + tag[5] + '.' + tag.slice(6))
                                          .filter(criterion => criterion !== '2.1.3'); // of level AAA
                                        return {
                                          faults: found.violations.flatMap(rule => rule.nodes.map(node =>
                                            rule.id + ' (' + rule.help + '): ' + node.html.slice(0, 160) + ' at ' + node.target.join(' '))),
                                          criteria: criteria(found.passes)
                                        };
                                      }
                                      """;

    /** The criteria of WCAG that axe found something to check on. */
    private final Set<String> criteria = new TreeSet<>();

    /** What is wrong with a page as it stands. */
    @SuppressWarnings("unchecked")
    List<String> faults(Page page) {
        page.evaluate(SOURCE);
        var answer = (Map<String, List<String>>) page.evaluate(ASK);
        criteria.addAll(answer.getOrDefault("criteria", List.of()));
        return answer.getOrDefault("faults", List.of("axe gave no answer"));
    }

    Set<String> criteria() {
        return criteria;
    }

    private static String source() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe-core has moved");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
