package no.kronsj.ingest.proposal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.kronsj.ingest.proposal.words.Slug;
import no.kronsj.ingest.source.content.SourceContent;

/**
 * What the workshop and its edition are called: by the folder's name and the year in it, or the year of a log.
 *
 * @param dated whether a year was found
 */
record PlanName(String workshop, String edition, boolean dated) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final String UNKNOWN_EDITION = "1";

    static PlanName of(Path root, SequencedMap<String, SourceContent> logs) {
        Path name = root.toAbsolutePath().normalize().getFileName();
        String folder = name == null ? "" : name.toString();
        Matcher year = YEAR.matcher(folder);
        Optional<String> edition = year.find() ? Optional.of(year.group()) : yearOf(logs);
        String rest = YEAR.matcher(folder).replaceAll(" ");
        return new PlanName(Slug.ofWhole(rest, "workshop"), edition.orElse(UNKNOWN_EDITION), edition.isPresent());
    }

    private static Optional<String> yearOf(SequencedMap<String, SourceContent> logs) {
        return logs.values().stream().flatMap(PlanName::years).sorted().map(String::valueOf).findFirst();
    }

    private static Stream<Integer> years(SourceContent content) {
        return switch (content) {
            case SourceContent.Attendance attendance -> attendance.joins().stream()
                    .map(SourceContent.Attendance.Join::start).filter(Objects::nonNull).map(start -> start.getYear());
            case SourceContent.Calendar calendar -> calendar.events().stream()
                    .map(SourceContent.Calendar.Event::start).filter(Objects::nonNull).map(start -> start.getYear());
            case SourceContent.Chat chat -> chat.messages().stream()
                    .map(SourceContent.Chat.Message::instant).filter(Objects::nonNull).map(PlanName::year);
            case SourceContent.Statements statements -> statements.statements().stream()
                    .map(SourceContent.Statements.Statement::time).filter(Objects::nonNull).map(PlanName::year);
            case SourceContent.Transcript transcript -> Stream.empty();
            case SourceContent.Table table -> Stream.empty();
            case SourceContent.Codebook codebook -> Stream.empty();
            case SourceContent.Document document -> Stream.empty();
        };
    }

    private static int year(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).getYear();
    }
}
