package no.kronsj.ingest.source.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.file.JsonTree;
import no.kronsj.ingest.source.talk.Instants;

/** One reason for which xAPI does not allow a statement. */
record StatementFault(String place, String found, String expected) {
    private static final Pattern UNKNOWN_OFFSET = Pattern.compile(".*-00(?::?00)?");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:\\S{1,2000}");

    /** All reasons; none where the statement is in order. */
    static List<StatementFault> of(JsonTree statement) {
        var faults = new ArrayList<StatementFault>();
        String actor = Agent.fault(statement.at("actor"));
        if (!actor.isEmpty()) {
            faults.add(new StatementFault("actor", actor, "one of mbox, mbox_sha1sum, openid and account"));
        }
        if (statement.text("verb", "id").filter(id -> ADDRESS.matcher(id).matches()).isEmpty()) {
            faults.add(new StatementFault("verb", "no address of a verb", "an id such as http://…"));
        }
        addObject(statement.at("object"), faults);
        OptionalDouble scaled = statement.number("result", "score", "scaled");
        boolean score = statement.has("result", "score", "scaled");
        if (score && (scaled.isEmpty() || Math.abs(scaled.getAsDouble()) > 1)) {
            faults.add(new StatementFault("scaled", "a score that is not from -1 to 1", "-1 to 1"));
        }
        addTime(statement.text("timestamp"), faults);
        return faults;
    }

    private static void addObject(JsonTree object, List<StatementFault> faults) {
        String kind = object.text("objectType").orElse("Activity");
        String fault = switch (kind) {
            case "Agent", "Group" -> Agent.fault(object);
            case "SubStatement" -> "a statement within the statement";
            default -> object.text("id").isEmpty() ? "no id" : "";
        };
        if (!fault.isEmpty()) {
            faults.add(new StatementFault("object", fault, "an id, or a person"));
        }
    }

    private static void addTime(Optional<String> written, List<StatementFault> faults) {
        if (written.isEmpty()) {
            return;
        }
        if (UNKNOWN_OFFSET.matcher(written.get()).matches()) {
            faults.add(new StatementFault("timestamp", "the offset -00:00", "an offset such as +01:00 or Z"));
        } else if (Instants.ofIso(written) == null) {
            faults.add(new StatementFault("timestamp", "no time with an offset", "2026-09-22T10:00:00+02:00"));
        }
    }
}
