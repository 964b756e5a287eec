package org.rightsdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house: which module may use which, and which library stays behind which door. */
@AnalyzeClasses(packages = "org.rightsdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaCall<?>> READS_THE_TIME_OF_THE_MACHINE = DescribedPredicate.describe(
            "read the time of the machine",
            call -> Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone")
                            .contains(call.getName())
                    && (call.getTargetOwner().getPackageName().startsWith("java.time")
                            || call.getTargetOwner().isEquivalentTo(System.class))
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class)));

    @Test
    void modulesUseOnlyWhatTheirPackageSays() {
        ApplicationModules.of(Rightsdesk.class).verify();
    }

    @ArchTest
    static final ArchRule onlyProcessKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.rightsdesk.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..");

    @ArchTest
    static final ArchRule onlyTheDeskKnowsVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("org.rightsdesk.desk..", "org.rightsdesk.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..");

    @ArchTest
    static final ArchRule onlyCorrespondenceKnowsMail = noClasses()
            .that()
            .resideOutsideOfPackages("org.rightsdesk.correspondence..", "org.rightsdesk.embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..");

    @ArchTest
    static final ArchRule sqlStandsInRepositoriesAndQueries = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Query")
            .and()
            .haveSimpleNameNotEndingWith("Rows")
            .and()
            .resideOutsideOfPackages("org.rightsdesk.embedded..", "org.rightsdesk.process..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "speak JDBC",
                    type -> (type.getPackageName().startsWith("java.sql")
                                    || type.getPackageName().startsWith("org.springframework.jdbc"))
                            && !type.isAssignableTo(Exception.class)));

    @ArchTest
    static final ArchRule timeIsInjected =
            noClasses().should(ArchConditions.callCodeUnitWhere(READS_THE_TIME_OF_THE_MACHINE));

    @ArchTest
    static final ArchRule statusHasNoSetter = noMethods()
            .that(DescribedPredicate.describe(
                    "set a status", (JavaMethod m) -> m.getName().startsWith("setStatus")))
            .should()
            .bePublic()
            .allowEmptyShould(true);
}
