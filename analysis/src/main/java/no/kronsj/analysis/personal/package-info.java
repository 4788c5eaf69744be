/**
 * What did people write themselves, in answers and in chats, where it may be searched? Texts go in without their authors and
 * come out as passages for the restricted index. {@link no.kronsj.analysis.personal.PersonalPassages} is all of it.
 */
@NullMarked
package no.kronsj.analysis.personal;

import org.jspecify.annotations.NullMarked;
