/**
 * Somebody who wants to know what is hidden.
 *
 * <p>What he has: the public tables of a run, all of them, and from elsewhere who was in which group and who answered which
 * item. What he does: he writes every public figure as a sum of the counts that he does not know (a share with its n is a count, a
 * mean a sum, a standard deviation a sum of squares within its rounding, a median two inequalities, a goal its item's figure,
 * a total all groups and those of none) and asks a linear programme between which whole numbers each hidden count lies.
 * Beside that he takes figures of the same answers from each other where one leaves a few people out.
 *
 * <p>What he cannot do: he does not use what is not a sum of counts in one item (Cronbach's alpha, the shift of pairs, measures
 * of networks other than counts of ties), does not combine a group with an attribute, which no public table does, and does
 * not know any answer; a member of a group of five knows one, and so what the other four said together.
 */
package no.kronsj.analysis.privacy.attack;
