package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Attendance of each day as Teams exported it from 2022: UTF-16LE with BOM, tabs, CRLF, three sections. */
final class AttendanceExport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yy, HH:mm:ss", Locale.ROOT);
    private static final List<Integer> DATES = List.of(22, 23, 29, 30);
    private static final int EXTERNAL_EVERY = 9;
    private static final String ORGANISER = "arrangor@klimakronsj.example";

    private record Stay(String name, String email, String role, LocalDateTime join, LocalDateTime leave) {
        Duration duration() {
            return Duration.between(join, leave);
        }
    }

    private AttendanceExport() {}

    static void write(SampleEdition edition, AttendancePlan plan, Path folder) throws IOException {
        for (int day = 1; day <= SampleEdition.DAYS; day++) {
            RandomGenerator random = Chance.of("teams " + day);
            LocalDateTime opening = LocalDateTime.of(2021, 9, DATES.get(day - 1), 9, 0);
            var visits = new ArrayList<List<Stay>>();
            visits.add(List.of(new Stay("Klimakrønsj (arrangør)", ORGANISER, "Organizer", opening.minusMinutes(25),
                    opening.plusMinutes(255))));
            for (SamplePerson person : Chance.shuffled(edition.people(), random)) {
                if (plan.present(person, day)) {
                    visits.add(visit(edition, person, opening, plan.leftSoon().get(day - 1).contains(person), random));
                }
            }
            String text = "\uFEFF" + report(day, opening, visits);
            FixedZip.write(folder.resolve("dag-" + day + ".csv"), text.getBytes(StandardCharsets.UTF_16LE));
        }
    }

    private static List<Stay> visit(SampleEdition edition, SamplePerson person, LocalDateTime opening,
            boolean leavesSoon, RandomGenerator random) {
        boolean late = random.nextDouble() < 0.06;
        boolean early = random.nextDouble() < 0.05;
        boolean lostLine = random.nextDouble() < 0.13;
        LocalDateTime join = opening.plusSeconds(late ? 1200 + random.nextInt(3000) : random.nextInt(900) - 480);
        LocalDateTime leave = leavesSoon
                ? opening.plusSeconds(3600 + random.nextInt(2000))
                : opening.plusSeconds(early ? 10_800 + random.nextInt(2400) : 14_100 + random.nextInt(720));
        boolean external = edition.people().indexOf(person) % EXTERNAL_EVERY == 4;
        String name = person.name() + (external ? " (External)" : "");
        if (!lostLine || leavesSoon) {
            return List.of(new Stay(name, person.email(), "Presenter", join, leave));
        }
        LocalDateTime lost = opening.plusSeconds(5400 + random.nextInt(4800));
        LocalDateTime back = lost.plusSeconds(20 + random.nextInt(500));
        return List.of(new Stay(name, person.email(), "Presenter", join, lost),
                new Stay(name, person.email(), "Presenter", back, leave));
    }

    private static String report(int day, LocalDateTime opening, List<List<Stay>> visits) {
        var lines = new ArrayList<String>(List.of("1. Summary", "Meeting title\tKlimakrønsj 2021, dag " + day,
                "Attended participants\t" + visits.size(), "Start time\t" + TIME.format(opening.minusMinutes(25)),
                "End time\t" + TIME.format(opening.plusMinutes(255)), "Meeting duration\t4h 40m",
                "Average attendance time\t" + duration(average(visits)), "", "2. Participants",
                "Name\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole"));
        for (List<Stay> stays : visits) {
            Stay first = stays.getFirst();
            lines.add(String.join("\t", first.name, TIME.format(first.join), TIME.format(stays.getLast().leave),
                    duration(total(stays)), first.email, first.email, first.role));
        }
        lines.addAll(List.of("", "3. In-Meeting activities", "Name\tJoin time\tLeave time\tDuration\tEmail\tRole"));
        for (List<Stay> stays : visits) {
            for (Stay stay : stays) {
                lines.add(String.join("\t", stay.name, TIME.format(stay.join), TIME.format(stay.leave),
                        duration(stay.duration()), stay.email, stay.role));
            }
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static Duration total(List<Stay> stays) {
        return stays.stream().map(Stay::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration average(List<List<Stay>> visits) {
        return visits.stream().map(AttendanceExport::total).reduce(Duration.ZERO, Duration::plus)
                .dividedBy(visits.size()).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    /** As the tool writes it: parts that are zero are left out. */
    private static String duration(Duration duration) {
        var parts = new ArrayList<String>();
        if (duration.toHours() > 0) {
            parts.add(duration.toHours() + "h");
        }
        if (duration.toMinutesPart() > 0) {
            parts.add(duration.toMinutesPart() + "m");
        }
        if (duration.toSecondsPart() > 0) {
            parts.add(duration.toSecondsPart() + "s");
        }
        return String.join(" ", parts);
    }
}
