package no.kronsj.ingest.masking;

/** A place in a text that points at a person. */
record Hit(MaskKind kind, int start, int end) {
    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    /** Both as one, of the kind that goes before. */
    Hit with(Hit other) {
        return new Hit(kind.compareTo(other.kind) < 0 ? kind : other.kind, Math.min(start, other.start),
                Math.max(end, other.end));
    }
}
