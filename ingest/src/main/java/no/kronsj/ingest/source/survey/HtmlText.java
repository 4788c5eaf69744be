package no.kronsj.ingest.source.survey;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.file.Headings;

/** The words of a question that a form tool keeps as HTML; only for names of columns, never for a page. */
final class HtmlText {
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|nbsp|#39);");
    private static final Map<String, String> CHARACTERS = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp",
            " ", "#39", "'");

    private HtmlText() {}

    static String plain(String html) {
        String text = TAG.matcher(html).replaceAll(" ");
        return Headings.clean(ENTITY.matcher(text).replaceAll(
                entity -> Matcher.quoteReplacement(CHARACTERS.getOrDefault(entity.group(1), entity.group()))));
    }
}
