package no.kronsj.analysis.privacy.attack;

import java.util.Map;

/**
 * Somebody at an invented workshop.
 *
 * @param group   "" for nobody's
 * @param role    "" where it is not known
 * @param answers by item, {@code after.voice}: the level, 0 for a blank; an instrument that was not filled in has none
 * @param days    when there
 */
record Participant(String id, String group, String role, Map<String, Integer> answers, Map<String, Boolean> days) {

    boolean responded(String instrument) {
        return answers.keySet().stream().anyMatch(item -> item.startsWith(instrument + "."));
    }

    /** 0 where there is no answer. */
    int level(String item) {
        return answers.getOrDefault(item, 0);
    }
}
