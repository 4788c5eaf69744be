package no.kronsj;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rules of direction, for the packages below a root: the real one, or the one of the planted violations. */
record HouseRules(String root) {

    ArchRule ingestKnowsNeitherAnalysisNorDashboard() {
        return noClasses().that().resideInAPackage(root + ".ingest..").should().dependOnClassesThat()
                .resideInAnyPackage(root + ".analysis..", root + ".dashboard..");
    }

    ArchRule analysisDoesNotKnowTheDashboard() {
        return noClasses().that().resideInAPackage(root + ".analysis..").should().dependOnClassesThat()
                .resideInAPackage(root + ".dashboard..");
    }

    ArchRule dashboardKnowsOnlyThePlanTheWordsTheResultsTheLogAndTheSearchFace() {
        DescribedPredicate<JavaClass> ours = resideInAnyPackage(root + ".ingest..", root + ".analysis..");
        DescribedPredicate<JavaClass> open = resideInAnyPackage(root + ".ingest.workshop..", root + ".ingest.wording..",
                root + ".analysis.result..", root + ".analysis.privacy..", root + ".analysis.audit..").or(searchFace());
        return noClasses().that().resideInAPackage(root + ".dashboard..").should().dependOnClassesThat(
                DescribedPredicate.and(ours, DescribedPredicate.not(open)).as("are not among those"));
    }

    ArchRule sparkLivesOnlyWhereTablesAreWrittenAndCounted() {
        return home("org.apache.spark..", ".ingest.table..", ".analysis.aggregate..");
    }

    ArchRule luceneLivesOnlyInText() {
        return home("org.apache.lucene..", ".analysis.text..");
    }

    ArchRule commonsMathLivesOnlyInStatistics() {
        return home("org.apache.commons.math3..", ".analysis.statistics..");
    }

    ArchRule yamlLivesOnlyInThePlan() {
        return home("org.snakeyaml..", ".ingest.workshop..");
    }

    ArchRule javalinLivesOnlyInTheDashboard() {
        return home("io.javalin..", ".dashboard..");
    }

    ArchRule tablesawLivesInTheAnalysisButNotWhereItIsDecided() {
        return noClasses().that().resideOutsideOfPackage(root + ".analysis..").or()
                .resideInAnyPackage(root + ".analysis.statistics..", root + ".analysis.goal..",
                        root + ".analysis.result..")
                .should().dependOnClassesThat().resideInAPackage("tech.tablesaw..");
    }

    ArchRule analysisSeesOnlyThePlanTheWordsAndTheTablesOfIngest() {
        DescribedPredicate<JavaClass> open = resideInAnyPackage(root + ".ingest", root + ".ingest.workshop..",
                root + ".ingest.wording..", root + ".ingest.table..");
        return noClasses().that().resideInAPackage(root + ".analysis..").should().dependOnClassesThat(DescribedPredicate
                .and(resideInAPackage(root + ".ingest.."), DescribedPredicate.not(open)).as("are inside ingest"));
    }

    ArchRule statisticsKnowNoOtherPackage() {
        return knowsNobody(".analysis.statistics");
    }

    ArchRule resultsKnowNoOtherPackage() {
        return knowsNobody(".analysis.result");
    }

    ArchRule featurePackagesHaveNoCycles() {
        return slices().matching(root + ".(*).(*)..").should().beFreeOfCycles();
    }

    ArchRule noPackageIsADrawerForOddThings() {
        return noClasses().should().resideInAnyPackage(root + "..util..", root + "..utils..", root + "..common..",
                root + "..misc..", root + "..helper..", root + "..impl..", root + "..manager..");
    }

    ArchRule noClassIsNamedAfterNothing() {
        return noClasses().that().resideInAPackage(root + "..").should().haveSimpleNameEndingWith("Manager").orShould()
                .haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Utils").orShould()
                .haveSimpleNameEndingWith("Impl");
    }

    ArchRule noGenericExceptionIsThrown() {
        return noClasses().that().resideInAPackage(root + "..").should(THROW_GENERIC_EXCEPTIONS);
    }

    /** A result table may carry what was found in a file, never an answer, a name or free text. */
    ArchRule resultsHoldNoAnswersAndNoNames() {
        return noFields().that().areDeclaredInClassesThat().resideInAPackage(root + ".analysis.result..").should()
                .haveNameMatching("(?i).*(answerRaw|freeText|email|fullName|personName|messageText).*");
    }

    /** One place decides what everybody may see, when a run is made; nobody hides or shows anything afterwards. */
    ArchRule onlyAnEvaluationDecidesWhatIsPublic() {
        return noClasses().that().resideOutsideOfPackages(root + ".analysis.evaluate..", root + ".analysis.privacy..")
                .and().resideInAPackage(root + "..").should().dependOnClassesThat()
                .haveFullyQualifiedName(root + ".analysis.privacy.DisclosureControl");
    }

    /** Pages, interface, exports and reports get a run's tables from the edition, which was opened with one view. */
    ArchRule theDashboardReadsTablesThroughOneDoor() {
        return noClasses().that().resideInAPackage(root + ".dashboard..").and()
                .resideOutsideOfPackage(root + ".dashboard.edition..").should().dependOnClassesThat()
                .haveFullyQualifiedName(root + ".analysis.result.ResultReader");
    }

    private ArchRule home(String library, String... packages) {
        String[] homes = java.util.Arrays.stream(packages).map(home -> root + home).toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(homes).should()
                .dependOnClassesThat().resideInAPackage(library);
    }

    private ArchRule knowsNobody(String home) {
        return noClasses().that().resideInAPackage(root + home + "..").should()
                .dependOnClassesThat(DescribedPredicate.and(
                        resideInAPackage(root + ".."), DescribedPredicate.not(resideInAPackage(root + home + "..")))
                        .as("are Krønsj's"));
    }

    private DescribedPredicate<JavaClass> searchFace() {
        return DescribedPredicate.describe("are the search face",
                type -> type.getPackageName().equals(root + ".analysis.text")
                        && type.getName().matches(
                                ".*\\.(PassageSearch|PassageIndex|Passage|SearchRequest|SearchResult|SearchProblem|ResultOrder|Concordance|LineOrder)(\\$.*)?"));
    }
}
