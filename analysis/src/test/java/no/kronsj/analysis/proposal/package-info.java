@NullMarked
package no.kronsj.analysis.proposal;

import org.jspecify.annotations.NullMarked;
