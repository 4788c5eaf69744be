/**
 * One passage, where it stands and how to cite it: its address stays while the text does.
 * {@link PassagePage} shows it among its neighbours.
 */
@NullMarked
package no.kronsj.dashboard.passage;

import org.jspecify.annotations.NullMarked;
