package no.kronsj.dashboard.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.problem.ProblemPage.Way;
import no.kronsj.ingest.workshop.yaml.Nearest;

/** The pages whose address, or whose name in the reader's language, is nearly what was asked for. */
public final class NearestPages {
    private static final List<String> SECTIONS = List.of("groups", "themes", "feedback", "roadmap", "participation",
            "network", "search", "data", "method");
    private static final int SHOWN = 3;
    private static final int LONGEST = 64;

    private NearestPages() {}

    /** The nearest first; none where nothing is near. */
    public static List<Way> of(PublishedRun run, Page page) {
        String asked = page.path().replaceAll("/+$", "").replaceAll(".*/", "").toLowerCase(Locale.ROOT);
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return List.of();
        }
        int most = Math.max(1, asked.length() / 3);
        return candidates(run, page).stream().filter(one -> one.distance(asked) <= most)
                .sorted(Comparator.comparingInt(one -> one.distance(asked))).limit(SHOWN).map(Candidate::way).toList();
    }

    private static List<Candidate> candidates(PublishedRun run, Page page) {
        var all = new ArrayList<Candidate>();
        SECTIONS.forEach(section -> all.add(
                new Candidate(section, new Way(page.editionLink(section), page.text("nav." + section)))));
        run.results().goals().forEach(goal -> all.add(new Candidate(goal.goal(), new Way(
                page.editionLink("goals", goal.goal()),
                run.info().findGoal(goal.goal()).map(info -> page.local(info.title())).orElse(goal.goal())))));
        run.results().groups().forEach(group -> all.add(new Candidate(group.group(),
                new Way(page.editionLink("groups", group.group()), run.groupTitle(group.group())))));
        return all;
    }

    private record Candidate(String id, Way way) {
        int distance(String asked) {
            return Math.min(Nearest.edits(asked, id.toLowerCase(Locale.ROOT)),
                    Nearest.edits(asked, way.title().toLowerCase(Locale.ROOT)));
        }
    }
}
