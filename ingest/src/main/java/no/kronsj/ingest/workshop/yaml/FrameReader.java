package no.kronsj.ingest.workshop.yaml;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Question;
import no.kronsj.ingest.workshop.Session;

/** Names, language, zone, programme and questions. */
final class FrameReader {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    /** Becomes the name of a folder on every system. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?");

    private final YamlMap plan;

    FrameReader(YamlMap plan) {
        this.plan = plan;
    }

    /** {@code workshop} or {@code edition}. */
    String name(String key) {
        String name = plan.text(key, "");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            plan.find(key).ifPresent(value -> value.wrong("must be letters a to z, digits, - and _",
                    "It becomes the name of a folder; the title can have any letter."));
        }
        return name;
    }

    Language language() {
        Optional<YamlValue> written = plan.find("language");
        Optional<Language> language = written.flatMap(value -> Language.find(value.text()));
        if (language.isEmpty()) {
            written.ifPresent(value -> value.wrong("must be one of nb, nn, en"));
        }
        return language.orElse(Language.NB);
    }

    ZoneId zone() {
        return plan.find("zone").map(FrameReader::zone).orElse(OSLO);
    }

    private static ZoneId zone(YamlValue value) {
        try {
            return ZoneId.of(value.text());
        } catch (DateTimeException e) {
            value.wrong("must be a time zone as Europe/Oslo",
                    Nearest.find(value.text(), ZoneId.getAvailableZoneIds().stream().sorted().toList())
                            .map("Did you mean %s?"::formatted).orElse(""));
            return OSLO;
        }
    }

    List<Session> programme(ZoneId zone) {
        return plan.listWithIds("programme", "session", Session.class, session -> session(session, zone));
    }

    private static Session session(YamlMap session, ZoneId zone) {
        String id = session.id("session", "");
        ZonedDateTime start = moment(session, "start", zone);
        ZonedDateTime end = moment(session, "end", zone);
        if (start != null && end != null && !end.isAfter(start)) {
            session.find("end").ifPresent(value -> value.wrong("must be later than start"));
        }
        return new Session(id, title(session, id), start, end);
    }

    private static @Nullable ZonedDateTime moment(YamlMap session, String key, ZoneId zone) {
        return session.find(key).flatMap(value -> Scalars.moment(value, zone)).orElse(null);
    }

    /** The title, or else the id. */
    static LocalText title(YamlMap map, String id) {
        LocalText title = map.localText("title");
        return title == null ? LocalText.of(id) : title;
    }

    List<Question> questions() {
        return plan.listWithIds("questions", "id", Question.class, question -> {
            LocalText text = question.localText("text");
            return new Question(question.id("id", ""), text == null ? LocalText.of("") : text);
        });
    }
}
