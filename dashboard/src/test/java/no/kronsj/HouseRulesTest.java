package no.kronsj;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every rule holds for the house, and every rule fails for a small house in which each of them is broken once. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/generated/")).importPackages("no.kronsj");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("no.kronsj.planted");

    @Test
    void everyRuleHolds() {
        var rules = new HouseRules("no.kronsj");
        for (Method rule : rules()) {
            rule(rules, rule).check(HOUSE);
        }
    }

    @Test
    void everyRuleFailsWhereItIsBroken() {
        var rules = new HouseRules("no.kronsj.planted");
        for (Method rule : rules()) {
            AssertionError broken = assertThrows(AssertionError.class, () -> rule(rules, rule).check(PLANTED),
                    rule.getName());
            assertTrue(String.valueOf(broken.getMessage()).contains("was violated"), rule.getName());
        }
    }

    @Test
    void theRulesSawTheWholeHouse() {
        assertTrue(HOUSE.size() >= 60, "only %d classes seen".formatted(HOUSE.size()));
        for (String module : List.of("no.kronsj.ingest", "no.kronsj.analysis", "no.kronsj.dashboard")) {
            assertTrue(HOUSE.stream().anyMatch(type -> type.getPackageName().startsWith(module)),
                    module + " was not seen");
        }
        assertTrue(rules().size() >= 16, "only %d rules".formatted(rules().size()));
    }

    @Test
    void everyPackageIsNullMarked() {
        for (var type : HOUSE) {
            assertTrue(type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"), type.getPackageName());
        }
    }

    private static List<Method> rules() {
        return Arrays.stream(HouseRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ArchRule.class && method.getParameterCount() == 0)
                .sorted((a, b) -> a.getName().compareTo(b.getName())).toList();
    }

    private static ArchRule rule(HouseRules rules, Method rule) {
        try {
            return (ArchRule) rule.invoke(rules);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(rule.getName(), e);
        }
    }
}
