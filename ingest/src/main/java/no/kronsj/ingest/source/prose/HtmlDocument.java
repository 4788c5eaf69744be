package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;

/** A web page as a person sees it: no scripts, no forms, nothing hidden, and nothing that would have to be fetched. */
public final class HtmlDocument implements FormatReader {
    private static final Set<String> NAMES = Set.of("html", "htm", "xhtml");
    private static final Pattern START = Pattern.compile("\\s*(?:<!doctype html\\b|<html\\b)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<String> recognise(SourceFile file) {
        boolean page = file.isText() && (NAMES.contains(file.extension()) || START.matcher(file.text()).lookingAt());
        return page ? Optional.of("a page of HTML") : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.MARKUP_BYTES);
        var document = new DocumentText();
        try {
            Jsoup.parse(file.text()).body().filter(new Visible(new MarkupBlocks(document)));
        } catch (UncheckedIOException tooLong) {
            throw tooLong.getCause();
        }
        if (document.isEmpty()) {
            issues.add(IssueKind.FILE_EMPTY, "no text", "a page with text");
        }
        return document.reading();
    }

    /** The walk over what is seen; it does not recurse. */
    private static final class Visible implements NodeFilter {
        private static final Set<String> NEVER_TEXT = Set.of("script", "style", "template", "noscript", "iframe",
                "object", "svg", "math", "select", "textarea", "button", "audio", "video", "canvas");
        private static final Pattern UNSEEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
        private static final int WIDEST = 100;

        private final MarkupBlocks blocks;

        Visible(MarkupBlocks blocks) {
            this.blocks = blocks;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            try {
                if (node instanceof TextNode words) {
                    blocks.text(words.getWholeText());
                } else if (node instanceof Element element) {
                    return begin(element);
                }
                return FilterResult.CONTINUE;
            } catch (RefusedFile tooLong) {
                throw new UncheckedIOException(tooLong);
            }
        }

        private FilterResult begin(Element element) throws RefusedFile {
            String name = element.normalName();
            if (NEVER_TEXT.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            boolean hidden = element.hasAttr("hidden")
                    || UNSEEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
            if (hidden || name.equals("del")) {
                blocks.aside(hidden ? Apart.HIDDEN : Apart.DELETED, element.text());
                return FilterResult.SKIP_ENTIRELY;
            }
            blocks.begin(name, columns(element.attr("colspan")));
            return FilterResult.CONTINUE;
        }

        private static int columns(String span) {
            return span.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(span), 1, WIDEST) : 1;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            try {
                if (node instanceof Element element) {
                    blocks.end(element.normalName());
                }
                return FilterResult.CONTINUE;
            } catch (RefusedFile tooLong) {
                throw new UncheckedIOException(tooLong);
            }
        }
    }
}
