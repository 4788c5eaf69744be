package no.kronsj.analysis.aggregate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.PlanExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.catalyst.plans.logical.UnresolvedWith;

import scala.Product;
import scala.jdk.javaapi.CollectionConverters;

import no.kronsj.ingest.table.CanonicalTable;

/**
 * What a select of the plan's own may be made of: relational operators over the canonical tables, and functions that give
 * the same for the same rows whatever their order. Whatever is not listed here is refused, so that a new feature of Spark
 * opens no door.
 */
final class SelectRules {
    private static final Set<String> OPERATORS = Set.of("Project", "Filter", "Aggregate", "Join", "SubqueryAlias",
            "UnresolvedRelation", "UnresolvedWith", "UnresolvedHaving", "UnresolvedSubqueryColumnAliases", "Distinct",
            "OneRowRelation", "Union", "Except", "Intersect");
    private static final Set<String> EXPRESSIONS = Set.of("UnresolvedAttribute", "UnresolvedStar", "UnresolvedAlias",
            "UnresolvedFunction", "Alias", "Literal", "EqualTo", "EqualNullSafe", "LessThan", "LessThanOrEqual",
            "GreaterThan", "GreaterThanOrEqual", "And", "Or", "Not", "IsNull", "IsNotNull", "Add", "Subtract",
            "Multiply", "Divide", "IntegralDivide", "Remainder", "UnaryMinus", "UnaryPositive", "Cast", "CaseWhen",
            "In", "InSubquery", "ListQuery", "Exists", "ScalarSubquery", "Like", "Between", "Concat");
    private static final Set<String> FUNCTIONS = Set.of("count", "sum", "avg", "mean", "min", "max", "count_if",
            "bool_and", "bool_or", "every", "some", "median", "abs", "round", "floor", "ceil", "ceiling", "mod", "sign",
            "coalesce", "nullif", "ifnull", "nvl", "if", "greatest", "least", "lower", "upper", "trim", "length",
            "substring", "substr", "concat", "startswith", "endswith", "contains", "between");
    /** Names that Spark takes for a function where no column has them. */
    private static final Set<String> OF_THE_MOMENT = Set.of("current_date", "current_time", "current_timestamp",
            "current_user", "user", "session_user", "current_catalog", "current_database", "current_schema",
            "localtimestamp", "grouping__id", "_metadata");
    private static final int MOST_TABLES = 8;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private int tables;

    private SelectRules() {}

    /** What is refused, each said as what the select must or cannot do; empty where nothing is. */
    static List<String> faults(LogicalPlan parsed) {
        var rules = new SelectRules();
        rules.plan(parsed);
        if (rules.tables > MOST_TABLES) {
            rules.faults.add("can name at most %s tables".formatted(MOST_TABLES));
        }
        return List.copyOf(rules.faults);
    }

    private void plan(LogicalPlan plan) {
        if (!OPERATORS.contains(plan.getClass().getSimpleName().replace("$", ""))) {
            faults.add("can select, join, filter, group and combine canonical tables only, not " + name(plan));
            return;
        }
        if (plan instanceof UnresolvedWith with) {
            with(with);
        }
        if (plan instanceof UnresolvedRelation relation) {
            relation(relation);
        }
        CollectionConverters.asJava(plan.expressions()).forEach(this::expression);
        CollectionConverters.asJava(plan.children()).forEach(this::plan);
    }

    private void with(UnresolvedWith with) {
        if (with.allowRecursion()) {
            faults.add("cannot call itself");
        }
        for (Product relation : CollectionConverters.asJava(with.cteRelations())) {
            named.add(relation.productElement(0).toString().toLowerCase(Locale.ROOT));
            plan((SubqueryAlias) relation.productElement(1));
        }
    }

    private void relation(UnresolvedRelation relation) {
        tables++;
        List<String> parts = CollectionConverters.asJava(relation.multipartIdentifier());
        String table = String.join(".", parts).toLowerCase(Locale.ROOT);
        boolean canonical = java.util.Arrays.stream(CanonicalTable.values())
                .anyMatch(known -> known.tableName().equals(table));
        if (parts.size() > 1 || !canonical && !named.contains(table) || !relation.options().isEmpty()) {
            faults.add("can read the canonical tables only, not " + table);
        }
    }

    private void expression(Expression expression) {
        if (!EXPRESSIONS.contains(expression.getClass().getSimpleName())) {
            faults.add("cannot hold " + name(expression));
            return;
        }
        if (expression instanceof UnresolvedFunction function) {
            function(function);
        }
        if (expression instanceof UnresolvedAttribute attribute) {
            CollectionConverters.asJava(attribute.nameParts()).stream()
                    .filter(part -> OF_THE_MOMENT.contains(part.toLowerCase(Locale.ROOT)))
                    .forEach(part -> faults.add("cannot ask for " + part));
        }
        if (expression instanceof PlanExpression<?> subquery && subquery.plan() instanceof LogicalPlan inner) {
            plan(inner);
        }
        CollectionConverters.asJava(expression.children()).forEach(this::expression);
    }

    private void function(UnresolvedFunction function) {
        String name = String.join(".", CollectionConverters.asJava(function.nameParts())).toLowerCase(Locale.ROOT);
        if (!FUNCTIONS.contains(name)) {
            faults.add("cannot call %s; it can call %s".formatted(name,
                    String.join(", ", FUNCTIONS.stream().sorted().toList())));
        }
    }

    private static String name(Object node) {
        return node.getClass().getSimpleName().replaceFirst("^Unresolved", "").replace("$", "");
    }
}
