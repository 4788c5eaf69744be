package no.kronsj.ingest.source.talk;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a chat message without the marks of its tool: tags, entities, links and mentions. */
public final class MessageText {
    private static final Pattern EMOJI = Pattern
            .compile("<(?:emoji|img)\\b[^<>]{0,500}?\\balt=\"([^\"<>]{0,100})\"[^<>]{0,500}>");
    private static final Pattern LINE_END = Pattern.compile("<br\\s*/?>|</(?:p|div|li|tr|h[1-6])>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SLACK_MARK = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");
    private static final String QUOTE = "<blockquote";
    private static final String QUOTE_END = "</blockquote>";

    private MessageText() {}

    /** The words of a message in HTML; what it quotes is somebody else's and is left out. */
    static String ofHtml(String html) {
        String own = withoutQuotes(html);
        String shown = EMOJI.matcher(own).replaceAll(emoji -> Matcher.quoteReplacement(emoji.group(1)));
        return lines(LINE_END.matcher(shown).replaceAll("\n"));
    }

    /** By position and not by an expression, so that a thousand unclosed quotes take no longer than one. */
    private static String withoutQuotes(String html) {
        var own = new StringBuilder();
        int from = 0;
        int quote = html.indexOf(QUOTE);
        while (quote >= 0) {
            own.append(html, from, quote);
            int end = html.indexOf(QUOTE_END, quote);
            from = end < 0 ? html.length() : end + QUOTE_END.length();
            quote = end < 0 ? -1 : html.indexOf(QUOTE, from);
        }
        return own.append(html, from, html.length()).toString();
    }

    private static String lines(String text) {
        var lines = new StringBuilder();
        text.lines().map(CueText::plain).filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
        return lines.toString();
    }

    /** Slack's marks: a mention by id, an address with its label, and three entities. */
    static String ofSlack(String text, UnaryOperator<String> nameOfId) {
        return SLACK_MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(shown(mark, nameOfId)))
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }

    private static String shown(MatchResult mark, UnaryOperator<String> nameOfId) {
        String label = mark.group(3);
        String value = mark.group(2);
        return switch (mark.group(1)) {
            case "@" -> "@" + (label == null ? nameOfId.apply(value) : label);
            case "#", "!" -> mark.group(1).replace('!', '@') + (label == null ? value : label);
            default -> label == null ? value : label;
        };
    }

    /** The ids that a Slack text mentions. */
    static List<String> slackMentions(String text) {
        return SLACK_MARK.matcher(text).results().filter(mark -> mark.group(1).equals("@")).map(mark -> mark.group(2))
                .toList();
    }
}
