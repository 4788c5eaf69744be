@NullMarked
package no.kronsj.analysis.roadmap;

import org.jspecify.annotations.NullMarked;
