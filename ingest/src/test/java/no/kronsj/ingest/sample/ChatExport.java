package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The chat of each day as Zoom saved it in 2021: a line with time and sender, then the message behind a tab. */
final class ChatExport {
    private ChatExport() {}

    static void write(SampleEdition edition, Path folder) throws IOException {
        for (int day = 1; day <= SampleEdition.DAYS; day++) {
            var text = new StringBuilder();
            for (String line : edition.lines("chat-dag-" + day + ".txt")) {
                String[] parts = line.split("\t", 3);
                text.append("%s From  %s  to  Everyone:\r\n\t%s\r\n".formatted(parts[0], parts[1], parts[2]));
            }
            FixedZip.write(folder.resolve("dag-" + day + ".txt"), text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    static Set<String> names(SampleEdition edition, int day) throws IOException {
        var names = new HashSet<String>();
        for (String line : edition.lines("chat-dag-" + day + ".txt")) {
            names.add(line.split("\t", 3)[1]);
        }
        return names;
    }
}
