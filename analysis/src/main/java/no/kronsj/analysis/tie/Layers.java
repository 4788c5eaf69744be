package no.kronsj.analysis.tie;

import no.kronsj.analysis.result.MeasureKey;

/** What all figures of a layer have in common. */
final class Layers {
    private static final double ENOUGH = 0.7;

    private Layers() {}

    static MeasureKey key(String measure, String section, Layer layer) {
        return new MeasureKey(measure, section, "layer", layer.id(), "");
    }

    static MeasureKey key(String measure, String section, Layer layer, String attribute) {
        return new MeasureKey(measure, section, "layer_attribute", layer.id() + "@" + attribute, "");
    }

    /** How many of those who could meet said whom they met. */
    static long answered(Layer layer) {
        return layer.reporters().map(said -> layer.eligibility().groupOf().keySet().stream().filter(said::contains)
                .count()).orElse((long) layer.eligibility().groupOf().size());
    }

    /** Whether at least 70 % did; below that nobody's place in the network is known well enough (E12). */
    static boolean enoughAnswered(Layer layer) {
        int people = layer.eligibility().groupOf().size();
        return layer.reporters().isEmpty() || people > 0 && answered(layer) >= ENOUGH * people;
    }
}
