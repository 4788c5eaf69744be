package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The questions six months later, as Nettskjema exports them: codes, everything quoted, semicolons, line feeds. */
final class FollowUpExport {
    private static final List<String> HEADINGS = List.of("$submission_id", "$created", "epost", "brukt_veikart",
            "nytte", "kontakt", "vedtak.planstrategi", "vedtak.klimabudsjett", "vedtak.innkjop", "vedtak.annet",
            "vedtak.ingen", "kommentar", "$answer_time_ms");
    private static final OffsetDateTime OPENED = OffsetDateTime.of(2022, 3, 21, 8, 0, 0, 0, ZoneOffset.ofHours(1));
    private static final int FIRST_ID = 21_480_113;
    private static final int OPEN_MINUTES = 60 * 24 * 5;
    private static final double STILL_IN_TOUCH = 0.45;

    private FollowUpExport() {}

    static void write(SampleEdition edition, Respondents respondents, MeetingPlan meetings, Path file)
            throws IOException {
        RandomGenerator random = Chance.of("follow-up");
        var answers = new Answers(edition);
        var used = answers.deal("roadmap-used", respondents.followUp(), Planted.ROADMAP_USED);
        var useful = answers.deal("still-useful", respondents.followUp(), Planted.STILL_USEFUL);
        var comments = FreeTexts.read(edition, "svar/oppfølging.tsv").deal("kommentar", respondents.followUp());
        var text = new StringBuilder(record(HEADINGS));
        OffsetDateTime created = OPENED;
        for (int i = 0; i < respondents.followUp().size(); i++) {
            SamplePerson person = respondents.followUp().get(i);
            created = created.plusSeconds(60L * random.nextInt(2 * OPEN_MINUTES / respondents.followUp().size()) + 7);
            var cells = new ArrayList<String>();
            cells.addAll(List.of(Integer.toString(FIRST_ID + 37 * i), created.toString(), person.email(),
                    used.getOrDefault(person, ""), useful.getOrDefault(person, ""),
                    contacts(edition, meetings, person, random)));
            cells.addAll(decisions(random));
            cells.add(comments.getOrDefault(person, ""));
            cells.add(Integer.toString(40_000 + random.nextInt(400_000)));
            text.append(record(cells));
        }
        FixedZip.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String contacts(SampleEdition edition, MeetingPlan meetings, SamplePerson person,
            RandomGenerator random) {
        return String.join("; ", edition.people().stream()
                .filter(other -> meetings.met(person, other) && random.nextDouble() < STILL_IN_TOUCH)
                .map(SamplePerson::name).toList());
    }

    /** Ticked boxes as 1 and 0; "ingen" is ticked when nothing else is. */
    private static List<String> decisions(RandomGenerator random) {
        var boxes = new ArrayList<String>();
        for (double chance : new double[]{0.4, 0.25, 0.2, 0.15}) {
            boxes.add(random.nextDouble() < chance ? "1" : "0");
        }
        boxes.add(boxes.contains("1") ? "0" : "1");
        return boxes;
    }

    private static String record(List<String> cells) {
        return String.join(";", cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList()) + "\n";
    }
}
