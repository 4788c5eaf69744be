package no.kronsj.analysis.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.analysis.run.RunManifest;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Workshop;

/**
 * What catalogues ask of a set of tables.
 *
 * @param edition   the id of the edition
 * @param organiser the body that held the workshop; the title where the plan names none
 * @param licence   as the plan has it, or ""
 * @param run       the id of the run
 * @param date      the day of the run, as 2021-12-24
 * @param version   of Krønsj
 */
public record EditionDescription(String edition, LocalText title, LocalText organiser, Language language,
        boolean invented, String licence, String run, String date, String version) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T.*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int DATE_LETTERS = 10;

    /** What a plan and a run say. */
    public static EditionDescription of(Workshop plan, RunManifest manifest) {
        return new EditionDescription(plan.editionId(), plan.title(), plan.findOrganiser().orElse(plan.title()),
                plan.language(), plan.invented(), plan.licence(), manifest.run(), day(manifest), manifest.version());
    }

    private static String day(RunManifest manifest) {
        Matcher day = DAY.matcher(manifest.run());
        return day.matches()
                ? "%s-%s-%s".formatted(day.group(1), day.group(2), day.group(3))
                : manifest.planFrozenAt().substring(0, Math.min(DATE_LETTERS, manifest.planFrozenAt().length()));
    }

    /** One sentence in English. */
    public String sentence() {
        return "Results of the evaluation of %s by Krønsj %s, run %s, after disclosure control.%s".formatted(
                title.in(language), version, run, invented ? " People and answers are made up." : "");
    }

    /** The address of the licence; "" where there is none. */
    public String licenceAddress() {
        return licence.isEmpty() || ADDRESS.matcher(licence).matches()
                ? licence
                : "https://spdx.org/licenses/" + licence;
    }
}
