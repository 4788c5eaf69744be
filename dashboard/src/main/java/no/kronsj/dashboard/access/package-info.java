/**
 * Who may see what. {@link Routes} names every address with the {@link Permission} it takes; what is not named is not
 * answered. {@link Gate} stands before every page: it knows the {@link Caller}, lets pass or refuses, and leaves a line in
 * the log where the figures are restricted or taken away. {@link Limits} and {@link Connections} keep one visitor from
 * taking the server from the others.
 */
@NullMarked
package no.kronsj.dashboard.access;

import org.jspecify.annotations.NullMarked;
