package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.analysis.result.ThemeSimilarityRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.theme.Theme;
import no.kronsj.analysis.theme.Themes;

/** Rows of themes and of their passages. */
final class ThemeTables {
    private ThemeTables() {}

    static ThemeRow row(Theme theme) {
        return new ThemeRow(theme.id(), theme.within(), theme.label(), theme.passages(), theme.groups(),
                theme.languages(), maybe(theme.stability()), theme.standing().word(), maybe(theme.coherence().value()),
                theme.firstQuote(), theme.otherQuote());
    }

    /** A passage that was not grouped has no theme. */
    static PassageRow row(Passage passage, Map<String, Themes.Membership> memberships) {
        Themes.Membership found = memberships.getOrDefault(passage.id(), Themes.Membership.none(passage.id()));
        return new PassageRow(passage.id(), passage.document(), passage.group(), passage.kind(), passage.revision(),
                passage.language(), found.theme(), found.part(), maybe(found.similarity()), maybe(found.stability()),
                found.assigned(), found.settled(), passage.start(), passage.end());
    }

    static List<ThemeSimilarityRow> similarities(Themes themes) {
        var rows = new ArrayList<ThemeSimilarityRow>();
        themes.passages().forEach(passage -> passage.near().forEach(near -> rows
                .add(new ThemeSimilarityRow(passage.passage(), near.theme(), near.cosine(), near.member()))));
        return rows;
    }

    private static @Nullable Double maybe(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
