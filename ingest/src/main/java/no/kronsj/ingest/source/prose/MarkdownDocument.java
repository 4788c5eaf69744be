package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * Markdown: headings, paragraphs, lists and tables with bars. Emphasis and links keep their words only; HTML is text, of
 * which nothing is shown but its words.
 */
public final class MarkdownDocument implements FormatReader {
    private static final Set<String> NAMES = Set.of("md", "markdown");
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})[ \\t]*");
    private static final Pattern ITEM = Pattern
            .compile("([ \\t]*)(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?(.*)");
    private static final Pattern RULE = Pattern
            .compile(" {0,3}(?:(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,})");
    private static final Pattern TABLE_RULE = Pattern
            .compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]*)]\\([^()\\s]*(?:[ \\t]+\"[^\"]*\")?\\)");
    private static final Pattern BREAK = Pattern.compile("<br[ \\t]*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern STRESS = Pattern
            .compile("(\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,3}|~~|`+)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~])");

    @Override
    public Optional<String> recognise(SourceFile file) {
        return file.isText() && NAMES.contains(file.extension())
                ? Optional.of("text named as Markdown")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        return new Blocks(file.text().lines().toList()).reading();
    }

    /** The walk over the lines; what is open is a paragraph or an item. */
    private static final class Blocks {
        private final List<String> lines;
        private final DocumentText document = new DocumentText();
        private final StringBuilder open = new StringBuilder();
        private int itemLevel;
        private int at;

        Blocks(List<String> lines) {
            this.lines = lines;
        }

        Reading reading() throws RefusedFile {
            for (at = 0; at < lines.size(); at++) {
                block(lines.get(at));
            }
            close();
            return document.reading();
        }

        private void block(String line) throws RefusedFile {
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (line.isBlank() || FENCE.matcher(line).matches()) {
                close();
            } else if (heading.matches()) {
                close();
                document.heading(heading.group(1).length(), words(heading.group(2)));
            } else if (!open.isEmpty() && itemLevel == 0 && UNDERLINE.matcher(line).matches()) {
                document.heading(line.contains("=") ? 1 : 2, words(open.toString()));
                open.setLength(0);
            } else if (RULE.matcher(line).matches()) {
                close();
            } else if (line.contains("|") && at + 1 < lines.size() && lines.get(at + 1).contains("-")
                    && TABLE_RULE.matcher(lines.get(at + 1)).matches()) {
                close();
                table();
            } else if (item.matches()) {
                close();
                itemLevel = 1 + item.group(1).replace("\t", "    ").length() / 2;
                open.append(item.group(2));
            } else {
                open.append('\n').append(quoted(line));
            }
        }

        private static String quoted(String line) {
            String rest = line.stripLeading();
            while (rest.startsWith(">")) {
                rest = rest.substring(1).stripLeading();
            }
            return rest;
        }

        private void table() throws RefusedFile {
            document.row(cells(lines.get(at)));
            at += 2;
            while (at < lines.size() && lines.get(at).contains("|")) {
                document.row(cells(lines.get(at++)));
            }
            at--;
        }

        private void close() throws RefusedFile {
            if (itemLevel > 0) {
                document.item(itemLevel, words(open.toString()));
            } else {
                document.paragraph(words(open.toString()));
            }
            open.setLength(0);
            itemLevel = 0;
        }
    }

    private static List<String> cells(String line) {
        String bare = line.strip();
        bare = bare.startsWith("|") ? bare.substring(1) : bare;
        bare = bare.endsWith("|") && !bare.endsWith("\\|") ? bare.substring(0, bare.length() - 1) : bare;
        var cells = new ArrayList<String>();
        for (String cell : BAR.split(bare, -1)) {
            cells.add(words(BREAK.matcher(cell).replaceAll("\n")));
        }
        return cells;
    }

    /** The words without their marks; twice for a stress within a stress. */
    private static String words(String text) {
        String plain = LINK.matcher(text).replaceAll("$1");
        plain = TAG.matcher(BREAK.matcher(plain).replaceAll("\n")).replaceAll("");
        plain = STRESS.matcher(STRESS.matcher(plain).replaceAll("$2")).replaceAll("$2");
        return ESCAPE.matcher(plain).replaceAll("$1");
    }
}
