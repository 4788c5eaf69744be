@NullMarked
package no.kronsj.analysis.revision;

import org.jspecify.annotations.NullMarked;
