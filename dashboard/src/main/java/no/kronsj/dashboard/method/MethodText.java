package no.kronsj.dashboard.method;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import no.kronsj.ingest.workshop.Language;

/**
 * One text about a measure. The files use four forms only, a blank line between blocks: {@code # title}, {@code ## heading},
 * {@code > formula} and plain paragraphs; so nothing has to be trusted as HTML.
 *
 * @param title  of the page
 * @param blocks in order
 */
public record MethodText(String title, List<Block> blocks) {
    /** The measures that have a page, in the order in which a reader meets them. */
    public static final List<String> ALL = List.of("verdict", "top_box_share", "tipping_point", "response_rate",
            "linking_rate", "retention", "answer_share", "median", "net_score", "nps", "gas_t", "partners_median",
            "participation_gini", "themes", "search", "suppression");

    static MethodText read(Language language, String measure) {
        String file = language.code() + "/" + measure + ".md";
        try (InputStream in = MethodText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No method text " + file);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return parse(String.join("\n", reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MethodText parse(String text) {
        var blocks = new ArrayList<Block>();
        String title = "";
        for (String block : text.strip().split("\\n\\s*\\n")) {
            String line = block.strip().replace('\n', ' ');
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("## ")) {
                blocks.add(new Heading(line.substring(3)));
            } else if (line.startsWith("> ")) {
                blocks.add(new Formula(line.substring(2)));
            } else {
                blocks.add(new Paragraph(line));
            }
        }
        return new MethodText(title, blocks);
    }

    /** A part of the text. */
    public sealed interface Block {}

    /** A heading below the title. */
    public record Heading(String text) implements Block {}

    /** A rule of calculation. */
    public record Formula(String text) implements Block {}

    /** Ordinary text. */
    public record Paragraph(String text) implements Block {}
}
