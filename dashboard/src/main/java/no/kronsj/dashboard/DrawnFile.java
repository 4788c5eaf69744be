package no.kronsj.dashboard;

import java.util.Optional;

import no.kronsj.dashboard.answer.AnswersPage;
import no.kronsj.dashboard.answer.BeforeAfter;
import no.kronsj.dashboard.chart.PictureFile;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.feedback.FeedbackPage;
import no.kronsj.dashboard.goal.GoalPage;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.participation.ParticipationPage;
import no.kronsj.dashboard.question.QuestionsPage;
import no.kronsj.dashboard.roadmap.RoadmapPage;
import no.kronsj.dashboard.theme.ThemesPage;

/** A picture of a page as a file of its own: {@code goals/heard.svg}, {@code answers/after/1.png} … */
final class DrawnFile {
    private DrawnFile() {}

    /** The file; empty where no page has such a picture. */
    static Optional<Download> of(PublishedRun run, Page page, String file) {
        int dot = file.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String picture = file.substring(0, dot);
        return find(run, page, picture).flatMap(svg -> PictureFile.of(page, picture.replace('/', '-') + "-" + run.id(),
                file.substring(dot + 1), svg));
    }

    private static Optional<Svg> find(PublishedRun run, Page page, String picture) {
        String[] parts = picture.split("/", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        return switch (parts[0]) {
            case "goals" -> GoalPage.picture(run, page, rest);
            case "answers" -> rest.equals("change")
                    ? BeforeAfter.of(run, page).flatMap(BeforeAfter::picture)
                    : AnswersPage.picture(run, page, rest);
            case "themes" -> ThemesPage.picture(run, page).filter(svg -> rest.isEmpty());
            case "questions" -> QuestionsPage.picture(run, page, rest);
            case "feedback" -> FeedbackPage.picture(run, page).filter(svg -> rest.isEmpty());
            case "roadmap" -> RoadmapPage.picture(run, page).filter(svg -> rest.isEmpty());
            case "participation" -> ParticipationPage.picture(run, page, rest);
            default -> Optional.empty();
        };
    }
}
