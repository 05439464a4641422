package dev.tuningadvisor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dev.tuningadvisor";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packages_useOnlyWhatStandsBelowThem() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("problem")
                .definedBy(ROOT + ".problem..")
                .layer("rules")
                .definedBy(ROOT + ".rules..")
                .layer("facts")
                .definedBy(ROOT + ".facts..")
                .layer("advice")
                .definedBy(ROOT + ".advice..")
                .layer("session")
                .definedBy(ROOT + ".session..")
                .layer("space")
                .definedBy(ROOT + ".space..")
                .optionalLayer("explain")
                .definedBy(ROOT + ".explain..")
                .layer("scenario")
                .definedBy(ROOT + ".scenario..")
                .optionalLayer("review")
                .definedBy(ROOT + ".review..")
                .optionalLayer("book")
                .definedBy(ROOT + ".book..")
                .layer("root")
                .definedBy(ROOT)
                .layer("live")
                .definedBy(ROOT + ".live..")
                .layer("doors")
                .definedBy(ROOT + ".cli..", ROOT + ".testing..")
                .whereLayer("doors")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("root")
                .mayOnlyBeAccessedByLayers("live", "doors")
                .whereLayer("live")
                .mayOnlyBeAccessedByLayers("doors")
                .whereLayer("book")
                .mayOnlyBeAccessedByLayers("root", "live", "doors")
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("book", "root", "live", "doors")
                .whereLayer("scenario")
                .mayOnlyBeAccessedByLayers("review", "book", "root", "live", "doors")
                .whereLayer("explain")
                .mayOnlyBeAccessedByLayers("review", "book", "root", "live", "doors")
                .whereLayer("space")
                .mayOnlyBeAccessedByLayers("explain", "scenario", "review", "book", "root", "live", "doors")
                .whereLayer("session")
                .mayOnlyBeAccessedByLayers("space", "explain", "scenario", "review", "book", "root", "live", "doors")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers(
                        "session", "space", "explain", "scenario", "review", "book", "root", "live", "doors")
                .whereLayer("advice")
                .mayOnlyBeAccessedByLayers(
                        "session", "space", "explain", "scenario", "review", "book", "root", "live", "doors")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers(
                        "facts", "session", "space", "explain", "scenario", "review", "book", "root", "live", "doors")
                .check(MAIN);
    }

    @Test
    void engine_isCalledFromRulesAndSessionsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".rules..", ROOT + ".session..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(MAIN);
    }

    @Test
    void publicInterface_showsNoJacksonType() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .notHaveRawReturnType(jackson())
                .andShould(notTake(jackson()))
                .check(MAIN);
    }

    @Test
    void commandLineLibrary_isUsedByTheCommandLineOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(MAIN);
    }

    @Test
    void testLibraries_areUsedByTheTestingDoorOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".testing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..")
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> jackson() {
        return JavaClass.Predicates.resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..");
    }

    private static ArchCondition<JavaMethod> notTake(DescribedPredicate<JavaClass> type) {
        return new ArchCondition<>("take no parameter that does " + type.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getRawParameterTypes().stream().anyMatch(type)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
