package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.theme.Themes;
import no.kronsj.ingest.IngestReport.IssueEntry;
import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;
import no.kronsj.ingest.workshop.Corrections;

/** What people decided about themes and codes earlier and what no longer applies to the texts of this run. */
final class TextIssues {
    private static final String FILE = "corrections.yaml";
    private static final String CODINGS = "codings";

    private TextIssues() {}

    static List<IssueEntry> of(Themes themes, Corrections corrections, List<Passage> passages) {
        List<IssueEntry> issues = new ArrayList<>();
        themes.unapplied().forEach(unapplied -> issues.add(issue(unapplied)));
        Set<String> known = passages.stream().map(Passage::id).collect(Collectors.toUnmodifiableSet());
        Set<String> codes = corrections.codes().stream().map(Code::code).collect(Collectors.toUnmodifiableSet());
        for (Coding coding : corrections.codings()) {
            if (!known.contains(coding.passage())) {
                issues.add(IssueEntry.ofCorrections("coding-passage-gone", FILE, 0, CODINGS, coding.passage()));
            }
            if (!codes.contains(coding.code())) {
                issues.add(IssueEntry.ofCorrections("coding-code-unknown", FILE, 0, CODINGS, coding.code()));
            }
        }
        return List.copyOf(issues);
    }

    private static IssueEntry issue(Themes.Unapplied unapplied) {
        String kind = switch (unapplied.why()) {
            case NO_SUCH_THEME -> "theme-gone";
            case NO_SUCH_PASSAGE -> "theme-passage-gone";
            case LIES_ELSEWHERE -> "theme-passage-elsewhere";
        };
        return IssueEntry.ofCorrections(kind, unapplied.entry().where(), unapplied.entry().line(),
                "themes: " + unapplied.entry().act().word(), unapplied.what());
    }
}
