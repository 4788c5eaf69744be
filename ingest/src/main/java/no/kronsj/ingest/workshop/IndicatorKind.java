package no.kronsj.ingest.workshop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The word of a kind of indicator, and what it measures. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface IndicatorKind {
    /** As in the plan. */
    String value();

    /** What it measures. */
    String meaning();
}
