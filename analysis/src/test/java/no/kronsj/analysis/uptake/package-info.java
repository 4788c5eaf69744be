@NullMarked
package no.kronsj.analysis.uptake;

import org.jspecify.annotations.NullMarked;
