package no.kronsj.ingest.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;

/**
 * One text that an expression can give.
 *
 * @param text with {@link #VALUE} for each value that only a run knows
 */
record TextShape(String text) {
    static final String VALUE = "\u0001";
    private static final int DEEPEST = 6;

    /** All texts with at least one letter of their own. */
    static List<TextShape> of(ExpressionTree expression, Map<String, List<ExpressionTree>> variables) {
        return texts(expression, variables, 0).stream().distinct()
                .filter(text -> text.replace(VALUE, "").chars().anyMatch(Character::isLetter)).map(TextShape::new)
                .toList();
    }

    private static List<String> texts(Tree expression, Map<String, List<ExpressionTree>> variables, int depth) {
        if (depth > DEEPEST) {
            return List.of(VALUE);
        }
        return switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> List.of(text);
            case ParenthesizedTree inner -> texts(inner.getExpression(), variables, depth);
            case ConditionalExpressionTree either -> both(texts(either.getTrueExpression(), variables, depth),
                    texts(either.getFalseExpression(), variables, depth));
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> joined(
                    texts(sum.getLeftOperand(), variables, depth), texts(sum.getRightOperand(), variables, depth));
            case SwitchExpressionTree cases -> cases.getCases().stream().map(CaseTree::getBody)
                    .flatMap(body -> body == null ? Stream.of(VALUE) : texts(body, variables, depth).stream()).toList();
            case IdentifierTree name -> variables.getOrDefault(name.getName().toString(), List.of()).stream()
                    .flatMap(value -> texts(value, variables, depth + 1).stream()).toList();
            case MethodInvocationTree call -> called(call, variables, depth);
            default -> List.of();
        };
    }

    private static List<String> called(MethodInvocationTree call, Map<String, List<ExpressionTree>> variables,
            int depth) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("formatted"))) {
            return List.of();
        }
        List<String> all = texts(select.getExpression(), variables, depth);
        for (ExpressionTree argument : call.getArguments()) {
            List<String> values = orValue(texts(argument, variables, depth + 1));
            all = all.stream().flatMap(text -> values.stream().map(value -> filled(text, value))).toList();
        }
        return all;
    }

    private static String filled(String text, String value) {
        int place = text.indexOf('%');
        return text.substring(0, place) + value + text.substring(place + 2);
    }

    private static List<String> both(List<String> one, List<String> other) {
        var all = new ArrayList<>(orValue(one));
        all.addAll(orValue(other));
        return all;
    }

    private static List<String> joined(List<String> left, List<String> right) {
        return orValue(left).stream().flatMap(start -> orValue(right).stream().map(end -> start + end)).toList();
    }

    private static List<String> orValue(List<String> texts) {
        return texts.isEmpty() ? List.of(VALUE) : texts;
    }
}
