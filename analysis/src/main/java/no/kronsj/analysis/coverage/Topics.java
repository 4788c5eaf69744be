package no.kronsj.analysis.coverage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.text.WordList;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.Question;

/** What a question may ask for, from {@code topics.tsv}. */
final class Topics {
    private static final String LIST = "topics.tsv";

    private final List<Topic> topics;

    /** Something that questions ask for. */
    record Topic(String id, Pattern question, Pattern passage) {
        boolean speaksOfIt(String text) {
            return passage.matcher(text).find();
        }
    }

    Topics() {
        topics = WordList.beside(Topics.class, LIST).stream().map(line -> line.split("\t"))
                .map(cells -> new Topic(cells[0], words(cells[1]), words(cells[2]))).toList();
    }

    private static Pattern words(String list) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + Stream.of(list.split("\\|")).map(Pattern::quote)
                        .collect(Collectors.joining("|")) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a question asks for, told by its words in any language. */
    Optional<Topic> of(Question question) {
        return topics.stream().filter(topic -> Stream.of(Language.values())
                .anyMatch(language -> topic.question().matcher(question.text().in(language)).find())).findFirst();
    }
}
