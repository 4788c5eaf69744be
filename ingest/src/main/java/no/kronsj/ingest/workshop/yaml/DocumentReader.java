package no.kronsj.ingest.workshop.yaml;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.DocumentSet.Column;
import no.kronsj.ingest.workshop.DocumentSet.Kind;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.FilePattern.Capture;
import no.kronsj.ingest.workshop.Session;

/** Documents, as files or as a table. */
final class DocumentReader {
    /** What belongs to a group; presentations and notes may be everybody's. */
    private static final Set<Kind> OF_A_GROUP = EnumSet.of(Kind.DEFINITION, Kind.ROADMAP, Kind.FEEDBACK);

    private DocumentReader() {}

    static DocumentSet read(YamlMap set, List<Session> programme) {
        set.exactlyOne("file", "files");
        List<FilePattern> files = set.fileOrFiles();
        Optional<Kind> kind = set.word("kind", Kind.class);
        String session = set.find("session").map(value -> Known.oneOf(value, "a session of the programme",
                programme.stream().map(Session::id).toList())).orElse("");
        return set.has("columns") ? table(set, files, kind, session) : perFile(set, files, kind, session);
    }

    private static DocumentSet perFile(YamlMap set, List<FilePattern> files, Optional<Kind> kind,
            String session) {
        if (!set.has("kind")) {
            set.absent("kind");
        }
        set.find("files").or(() -> set.find("file")).ifPresent(where -> files.forEach(file -> {
            if (kind.filter(OF_A_GROUP::contains).isPresent() && !file.captures().contains(Capture.GROUP)) {
                where.wrong("must have {group} where the group's name stands");
            }
            if (kind.filter(Kind.FEEDBACK::equals).isPresent() && !file.captures().contains(Capture.FROM)) {
                where.wrong("must have {from} where the name of the group that gives feedback stands");
            }
            if (set.has("revision") && file.captures().contains(Capture.REVISION)) {
                where.wrong("can have {revision} only where no key revision stands beside it");
            }
            if (set.has("session") && file.captures().contains(Capture.SESSION)) {
                where.wrong("can have {session} only where no key session stands beside it");
            }
        }));
        return new DocumentSet.PerFile(kind.orElse(Kind.NOTE), set.text("revision", ""), session, files);
    }

    private static DocumentSet table(YamlMap set, List<FilePattern> files, Optional<Kind> kind,
            String session) {
        SequencedMap<Column, String> columns = set.headings("columns", Column.class);
        if (files.size() > 1) {
            set.at().fault("can have one file where columns are named", "");
        }
        set.find("columns").ifPresent(where -> {
            needs(where, columns, Column.TEXT);
            if (kind.filter(OF_A_GROUP::contains).isPresent()) {
                needs(where, columns, Column.GROUP);
            }
            if (!set.has("kind")) {
                needs(where, columns, Column.KIND);
            }
            if (kind.filter(Kind.FEEDBACK::equals).isPresent()) {
                needs(where, columns, Column.FROM);
            }
        });
        FilePattern file = files.isEmpty() ? new FilePattern("") : files.getFirst();
        return new DocumentSet.Table(file, kind.orElse(null), set.text("revision", ""), session, columns);
    }

    private static void needs(YamlValue where, SequencedMap<Column, String> columns, Column column) {
        if (!columns.containsKey(column)) {
            where.fault("needs the key " + column.word(), "");
        }
    }
}
