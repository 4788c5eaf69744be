package no.kronsj.analysis.erasure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented workshop whose files name Kari Nordmann in every way that a file can. */
final class NamedWorkshop {
    static final String KARI = "kari.nordmann@town.example";
    static final String OLA = "ola.sether@town.example";

    private static final String PLAN = """
                                       workshop: named
                                       edition: 2024
                                       language: nb
                                       participants: {file: register.csv, id: mail, name: name, group: group, attributes: {role: role, municipality: town}}
                                       scales: {s5: {range: 1..5}}
                                       instruments:
                                         after: {file: after.csv, person: mail, items: {voice: {scale: s5}, why: {text: true}, met: {multi: ";"}}}
                                       documents:
                                         - {kind: roadmap, files: "{group}-veikart.docx"}
                                         - {kind: note, files: "notat.txt"}
                                       interactions:
                                         - {layer: drawn, use: designed, file: pairs.csv}
                                         - {layer: met, use: chosen, file: meetings.ics}
                                         - {layer: chat, use: participation, unit: messages, text: true, file: chat.txt}
                                         - {layer: speech, use: participation, unit: words, file: talk.vtt}
                                         - {layer: named, use: follow-up, item: after.met}
                                       """;

    private final Path folder;

    private NamedWorkshop(Path folder) {
        this.folder = folder;
    }

    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        new NamedWorkshop(folder).write();
        return folder;
    }

    private void write() throws IOException {
        file("workshop.yaml", PLAN);
        file("register.csv", """
                             mail;name;group;role;town
                             kari.nordmann@town.example;Kari Nordmann;g1;mayor;Bodø
                             ola.sether@town.example;Ola Sæther;g1;planner;Bodø
                             anne@town.example;Anne Vik;g2;planner;Bodø
                             per@town.example;Per Lie;g2;planner;Bodø
                             siv@town.example;Siv Dahl;g2;planner;Bodø
                             """);
        file("after.csv", """
                          mail;voice;why;met
                          kari.nordmann@town.example;5;Jeg heter Kari;Ola Sæther
                          ola.sether@town.example;2;Kari Nordmann sa det best;Kari Nordmann;Anne Vik
                          anne@town.example;3;;"Kari Nordmann;Ola Sæther"
                          per@town.example;4;Ingen grunn;
                          siv@town.example;4;;
                          """.replace("best;Kari Nordmann;Anne Vik", "best;\"Kari Nordmann;Anne Vik\""));
        file("pairs.csv", """
                          source,target
                          kari.nordmann@town.example,anne@town.example
                          ola.sether@town.example,per@town.example
                          """);
        file("chat.txt", """
                         09:00:01 From Kari Nordmann to Everyone : Hei alle
                         09:00:02 From Ola Sæther to Everyone : Hei Kari Nordmann, og velkommen
                         09:00:03 From Per Lie to Everyone : Skriv til kari.nordmann@town.example
                         """);
        file("talk.vtt", """
                         WEBVTT

                         00:00:01.000 --> 00:00:02.000
                         <v Kari Nordmann>Vi begynner.</v>

                         00:00:03.000 --> 00:00:04.000
                         <v Ola Sæther>Takk, Kari Nordmann.</v>
                         """);
        file("meetings.ics", """
                             BEGIN:VCALENDAR
                             BEGIN:VEVENT
                             UID:1
                             DTSTART:20240603T080000Z
                             DURATION:PT20M
                             ATTENDEE;CN=Kari Nordmann;PARTSTAT=ACCEPTED:mailto:kari.nordmann@town.example
                             ATTENDEE;PARTSTAT=ACCEPTED:mailto:anne@town.example
                             END:VEVENT
                             BEGIN:VEVENT
                             UID:2
                             DTSTART:20240603T090000Z
                             DURATION:PT20M
                             ATTENDEE;PARTSTAT=ACCEPTED:mailto:ola.sether@town.example
                             ATTENDEE;PARTSTAT=ACCEPTED:mailto:anne@town.example
                             END:VEVENT
                             END:VCALENDAR
                             """);
        file("corrections.yaml", "people:\n  - {seen: K. N., is: kari.nordmann@town.example}\n");
        file("notat.txt", "Notatet er skrevet av Nordmann, Kari, og Karis venner leste det.\n");
        NamedDocument.write(folder.resolve("g1-veikart.docx"),
                "Kommunen ber Kari Nordmann om å lede arbeidet innen 2025.", "Ola Sæther");
        NamedDocument.write(folder.resolve("g2-veikart.docx"), "Kommunen lager en plan innen 2026.", "Kari Nordmann");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
