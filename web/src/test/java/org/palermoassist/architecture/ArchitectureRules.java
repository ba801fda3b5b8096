package org.palermoassist.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.SampleClock;
import org.palermoassist.shared.UseCase;

/** The rules of the architecture: who may depend on whom, who may ask the time, how services look. */
final class ArchitectureRules {
    private static final String BASE = "org.palermoassist.";

    /** Capabilities, lowest first: each may use only those before it (security and audit stand together). */
    static final List<String> CAPABILITIES = List.of(
            "shared",
            "security",
            "audit",
            "reference",
            "directory",
            "documents",
            "messages",
            "subsistence",
            "meetings",
            "needs",
            "projects",
            "sync",
            "donors",
            "fund",
            "books",
            "calls",
            "selection",
            "travel",
            "coverage",
            "exchange",
            "privacy",
            "sample");

    private static final ArchRule CAPABILITIES_DEPEND_DOWNWARDS =
            classes().that(isInCapability()).should(dependDownwardsOnly()).as("a capability uses only those below it");

    private static final ArchRule DOMAIN_KNOWS_NO_PAGE_NO_ROUTE = noClasses()
            .that(isInCapability())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.apache.camel..", "org.primefaces..")
            .as("the domain knows no page, no resource and no route");

    private static final ArchRule WEB_KNOWS_NO_ROUTE = noClasses()
            .that()
            .resideInAnyPackage(BASE + "web..", BASE + "architecture.planted.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + "integration..", "org.apache.camel..")
            .as("web knows no route");

    private static final ArchRule ROUTES_KNOW_NO_PAGE = noClasses()
            .that()
            .resideInAnyPackage(BASE + "integration..", BASE + "architecture.planted.integration..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + "web..", "jakarta.faces..")
            .as("integration knows no page");

    private static final ArchRule ONLY_THE_CLOCK_TELLS_THE_TIME = noClasses()
            .that()
            .doNotHaveSimpleName("ClockProducer")
            .and()
            .resideOutsideOfPackage(BASE + "launcher..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .as("only the clock tells the time");

    private static final ArchRule ONLY_THE_SAMPLE_WORLD_SETS_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + "sample..")
            .should()
            .callMethod(SampleClock.class, "at", Instant.class, Runnable.class)
            .as("only the sample world sets the clock");

    private static final ArchRule ROWS_ARE_WRITTEN_IN_THE_TRANSACTION = noClasses()
            .that()
            .doNotHaveSimpleName("AuditVerification")
            .and()
            .doNotHaveSimpleName("LedgerAudit")
            .and()
            .haveNameNotMatching(BASE.replace(".", "\\.") + "sync\\.SourceTurns.*")
            .and()
            .resideOutsideOfPackage(BASE + "launcher..")
            .should()
            .callMethod(DataSource.class, "getConnection")
            .as("rows are written by the connection of the transaction; the verifications of trail and ledger,"
                    + " outside one, only read, and the turns of sources only hold a lock");

    private static final ArchRule USE_CASES_TAKE_THE_ACTOR_LAST = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(takeTheActorLast())
            .as("a use case takes the actor last");

    private static final ArchRule ENTITIES_ARE_NEVER_PUBLIC = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .as("entities are never public");

    private static final ArchRule TABLES_ARE_NAMED = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(Table.class)
            .as("tables are named");

    private static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .as("no Manager, Helper, Util, Impl or Dto");

    private ArchitectureRules() {}

    static Stream<ArchRule> all() {
        return Stream.of(
                CAPABILITIES_DEPEND_DOWNWARDS,
                DOMAIN_KNOWS_NO_PAGE_NO_ROUTE,
                WEB_KNOWS_NO_ROUTE,
                ROUTES_KNOW_NO_PAGE,
                ONLY_THE_CLOCK_TELLS_THE_TIME,
                ONLY_THE_SAMPLE_WORLD_SETS_THE_CLOCK,
                ROWS_ARE_WRITTEN_IN_THE_TRANSACTION,
                USE_CASES_TAKE_THE_ACTOR_LAST,
                ENTITIES_ARE_NEVER_PUBLIC,
                TABLES_ARE_NAMED,
                NAMES_SAY_WHAT_IT_IS);
    }

    private static DescribedPredicate<JavaClass> isInCapability() {
        return DescribedPredicate.describe("in a capability", type -> level(type) >= 0);
    }

    /** Planted classes name their level by their last package. */
    private static int level(JavaClass type) {
        String name = type.getPackageName().replace(BASE + "architecture.planted.", BASE);
        if (!name.startsWith(BASE)) {
            return -1;
        }
        return CAPABILITIES.indexOf(name.substring(BASE.length()).split("\\.")[0]);
    }

    private static ArchCondition<JavaClass> dependDownwardsOnly() {
        return new ArchCondition<>("depend downwards only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> level(dependency.getTargetClass()) > level(type))
                        .forEach(up -> events.add(SimpleConditionEvent.violated(type, up.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeTheActorLast() {
        return new ArchCondition<>("take the actor last") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                boolean last = !parameters.isEmpty()
                        && parameters.get(parameters.size() - 1).isEquivalentTo(Actor.class);
                if (!last) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
