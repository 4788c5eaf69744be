package no.kronsj.ingest.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

/**
 * Every text that the source of one file can put into an issue: the last two arguments of what makes or hands on an issue,
 * what is called found or expected, and what a method of such a name returns.
 */
final class IssueWords extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final Set<String> CARRIERS = Set.of("IngestIssue", "RefusedFile", "StoppedProcess", "StatementFault",
            "Likeness", "noteMissing", "leaveOut", "tooMuch", "setAside", "isOne");
    /** Names that others use too: these carry a text only beside the kind of an issue, or into what was expected. */
    private static final Set<String> SHARED = Set.of("add", "note", "put");
    private static final Set<String> NAMES = Set.of("found", "expected", "reason", "fault");

    private final Map<String, List<ExpressionTree>> variables = new HashMap<>();
    private final Set<TextShape> shapes = new LinkedHashSet<>();
    private boolean told;

    /** The texts of a file, with a mark for each value that only a run knows. */
    static Set<TextShape> of(CompilationUnitTree file) {
        var words = new IssueWords();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
                ExpressionTree value = variable.getInitializer();
                if (value != null) {
                    words.variables.computeIfAbsent(variable.getName().toString(), name -> new ArrayList<>())
                            .add(value);
                }
                return super.visitVariable(variable, nothing);
            }
        }.scan(file, null);
        words.scan(file, null);
        return words.shapes;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        String name = name(call.getMethodSelect());
        List<? extends ExpressionTree> arguments = call.getArguments();
        boolean carries = CARRIERS.contains(name) || SHARED.contains(name) && (startsWithKind(arguments)
                || name.equals("note") || call.getMethodSelect().toString().equals("expected.put"));
        if (carries) {
            lastTwo(arguments);
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
        if (CARRIERS.contains(name(made.getIdentifier()))) {
            lastTwo(made.getArguments());
        }
        return super.visitNewClass(made, nothing);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        ExpressionTree value = variable.getInitializer();
        if (value != null && NAMES.contains(variable.getName().toString())) {
            shapes.addAll(TextShape.of(value, variables));
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        boolean outer = told;
        told = NAMES.contains(method.getName().toString());
        super.visitMethod(method, nothing);
        told = outer;
        return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree returned, @Nullable Void nothing) {
        if (told && returned.getExpression() != null) {
            shapes.addAll(TextShape.of(returned.getExpression(), variables));
        }
        return super.visitReturn(returned, nothing);
    }

    private void lastTwo(List<? extends ExpressionTree> arguments) {
        arguments.subList(Math.max(0, arguments.size() - 2), arguments.size())
                .forEach(argument -> shapes.addAll(TextShape.of(argument, variables)));
    }

    private static boolean startsWithKind(List<? extends ExpressionTree> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst().toString();
        return first.startsWith("IssueKind.") || first.endsWith("kind()") || first.equals("kind");
    }

    private static String name(Tree called) {
        return switch (called) {
            case IdentifierTree identifier -> identifier.getName().toString();
            case MemberSelectTree member -> member.getIdentifier().toString();
            default -> "";
        };
    }
}
