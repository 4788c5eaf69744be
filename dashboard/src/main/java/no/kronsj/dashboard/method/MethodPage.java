package no.kronsj.dashboard.method;

import java.util.Map;
import java.util.Optional;

import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** One method page. */
public final class MethodPage {
    /** Measures that are explained together with another. */
    private static final Map<String, String> TOGETHER = Map.of("indicator_value", "verdict", "gas_level", "gas_t",
            "goals_at_expected", "gas_t", "median_lower", "median", "median_upper", "median", "without_contact_share",
            "partners_median");

    private MethodPage() {}

    /** The page of a measure, where there is one. */
    public static Optional<View> of(Page page, String measure) {
        String explained = TOGETHER.getOrDefault(measure, measure);
        if (!MethodText.ALL.contains(explained)) {
            return Optional.empty();
        }
        MethodText text = MethodText.read(page.language(), explained);
        return Optional.of(new View("method/method.jte", text.title(), text));
    }
}
