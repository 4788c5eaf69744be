@NullMarked
package no.kronsj.analysis.coverage;

import org.jspecify.annotations.NullMarked;
