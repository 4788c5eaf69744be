package no.kronsj.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.kronsj.dashboard.page.Fingerprint;

/**
 * Everything that a server answers: at the addresses where one begins, and wherever a page leads.
 *
 * @param languages the languages of an address, by the number of addresses before it
 */
record Walk(Reader reader, Languages languages) {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)\"");
    private static final Pattern OF_LANGUAGE = Pattern.compile("[?&]lang=[a-z]+");
    /** What the public is refused, what is without an end, and another edition. */
    private static final Pattern NOT_ASKED = Pattern
            .compile("/(audit|logout)|.*/live/events|/e/(?!" + InventedEdition.ID + ").*");

    /** In which languages an address is asked for. */
    @FunctionalInterface
    interface Languages {
        Collection<String> of(int address);
    }

    /** What came back, in so far as a program can tell two answers apart. */
    record Answer(int status, String type, String name, String tag, String to, String hash) {
        static Answer of(HttpResponse<byte[]> response) {
            return new Answer(response.statusCode(), header(response, "Content-Type"),
                    header(response, "Content-Disposition"), header(response, "ETag"), header(response, "Location"),
                    Fingerprint.of(response.body()));
        }

        private static String header(HttpResponse<byte[]> response, String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** The answers by address, language and form. */
    Map<String, Answer> from(Collection<String> addresses) {
        Map<String, Answer> answers = new TreeMap<>();
        Queue<String> next = new ArrayDeque<>(addresses);
        var known = new HashSet<>(addresses);
        for (int address = 0; !next.isEmpty(); address++) {
            String path = next.remove();
            for (String language : languages.of(address)) {
                String asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
                HttpResponse<byte[]> response = ask(asked, "*/*");
                answers.put(asked, Answer.of(response));
                links(response).filter(link -> !NOT_ASKED.matcher(link).matches()).filter(known::add)
                        .forEach(next::add);
                if (path.startsWith("/api/v1/")) {
                    answers.put(asked + " as csv", Answer.of(ask(asked, "text/csv")));
                }
            }
        }
        return answers;
    }

    private static Stream<String> links(HttpResponse<byte[]> response) {
        boolean page = Answer.header(response, "Content-Type").startsWith("text/html")
                && Answer.header(response, "Content-Disposition").isEmpty();
        return page
                ? LINK.matcher(new String(response.body(), StandardCharsets.UTF_8)).results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .map(link -> OF_LANGUAGE.matcher(link).replaceAll(""))
                : Stream.of();
    }

    private HttpResponse<byte[]> ask(String path, String accept) {
        try {
            return reader.client().send(HttpRequest.newBuilder(URI.create(reader.address(path)))
                    .header("Accept", accept).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }
}
