package org.pointingparty.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.visibility.InsideRoom;

/** Who may know whom. Packages that are not there yet break no rule; those that are there are checked, each of them. */
class DependencyRuleTest {

    private static final String ROOT = "org.pointingparty.";
    private static final JavaClasses PRODUCT = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final Set<String> ROLELESS = Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Service", "DTO",
            "Dto");

    /** The rule of the design in one: operations may know all, nobody knows operations, page or transport. */
    private static ArchRule layers() {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("room").definedBy(ROOT + "room..")
                .layer("view").definedBy(ROOT + "view..")
                .layer("live").definedBy(ROOT + "live..")
                .layer("tickets").definedBy(ROOT + "tickets..")
                .layer("visitor").definedBy(ROOT + "visitor..")
                .layer("settings").definedBy(ROOT + "settings..")
                .layer("page").definedBy(ROOT + "page..")
                .layer("transport").definedBy(ROOT + "transport..")
                .layer("journal").definedBy(ROOT + "journal..")
                .layer("cluster").definedBy(ROOT + "cluster..")
                .layer("operations").definedBy(ROOT + "operations..")
                .whereLayer("room").mayOnlyBeAccessedByLayers(
                        "view", "live", "tickets", "visitor", "page", "transport", "journal", "cluster",
                        "operations")
                .whereLayer("tickets").mayOnlyBeAccessedByLayers("page", "operations")
                .whereLayer("view").mayOnlyBeAccessedByLayers("page", "transport", "operations")
                .whereLayer("live").mayOnlyBeAccessedByLayers("page", "transport", "journal", "cluster", "operations")
                .whereLayer("visitor").mayOnlyBeAccessedByLayers("page", "transport", "journal", "operations")
                .whereLayer("settings").mayOnlyBeAccessedByLayers(
                        "live", "visitor", "page", "transport", "journal", "cluster", "operations")
                .whereLayer("page").mayOnlyBeAccessedByLayers("operations")
                .whereLayer("transport").mayOnlyBeAccessedByLayers("operations")
                .whereLayer("journal").mayOnlyBeAccessedByLayers("operations")
                .whereLayer("cluster").mayOnlyBeAccessedByLayers("operations")
                .whereLayer("operations").mayNotBeAccessedByAnyLayer();
    }

    @Test
    void thereIsSomethingToCheck() {
        for (String name : Set.of("room", "view", "page")) {
            assertFalse(PRODUCT.that(resideIn(name)).isEmpty(), name);
        }
    }

    @Test
    void everyPackageKnowsOnlyThoseBelowIt() {
        layers().check(PRODUCT);
    }

    @Test
    void theRuleNoticesARoomThatKnowsItsView() {
        ArchRule upsideDown = layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("room").definedBy(ROOT + "room..")
                .layer("view").definedBy(ROOT + "view..")
                .whereLayer("room").mayNotBeAccessedByAnyLayer();
        assertThrows(AssertionError.class, () -> upsideDown.check(PRODUCT));
    }

    @Test
    void everyClassIsInAPackageOfTheDesign() {
        classes().that().doNotHaveSimpleName("package-info").should().resideInAnyPackage(
                ROOT + "room..", ROOT + "view..", ROOT + "live..", ROOT + "tickets..", ROOT + "visitor..",
                ROOT + "settings..", ROOT + "page..", ROOT + "transport..", ROOT + "journal..", ROOT + "cluster..",
                ROOT + "operations..").check(PRODUCT);
    }

    @Test
    void whatIsPublicForTheRoomsOwnFoldersIsCalledFromThereAlone() {
        insideRoomIsCalledOnlyFrom("room..").check(PRODUCT);
    }

    @Test
    void theRuleNoticesACallIntoTheRoom() {
        assertThrows(AssertionError.class, () -> insideRoomIsCalledOnlyFrom("room.event..").check(PRODUCT));
    }

    private static ArchRule insideRoomIsCalledOnlyFrom(String folder) {
        return noClasses().that().resideOutsideOfPackage(ROOT + folder)
                .should().accessTargetWhere(describe("it is inside the room", access -> access.getTarget()
                        .resolveMember().filter(member -> member.isAnnotatedWith(InsideRoom.class)).isPresent()));
    }

    @Test
    void roomAndViewUseNothingButTheLanguage() {
        classes().that().resideInAnyPackage(ROOT + "room..", ROOT + "view..")
                .should().onlyDependOnClassesThat(describe("are of the language or pure", DependencyRuleTest::isPure))
                .check(PRODUCT);
    }

    private static boolean isPure(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        String name = element.getPackageName();
        return element.isPrimitive()
                || Set.of("java.lang", "java.lang.annotation", "java.lang.invoke", "java.lang.runtime", "java.util",
                        "java.util.function", "java.util.regex", "java.util.stream", "java.time", "java.math")
                                .contains(name)
                || name.equals("org.jspecify.annotations")
                || element.getName().startsWith("java.text.Normalizer")
                || name.startsWith(ROOT + "room") || name.startsWith(ROOT + "view");
    }

    @Test
    void ticketsAreReadAndWrittenWithoutAServerOrAClock() {
        noClasses().that().resideInAPackage(ROOT + "tickets..")
                .should().dependOnClassesThat()
                        .resideInAnyPackage("jakarta..", "java.net..", "java.nio.file..", "java.sql..")
                .orShould().callMethodWhere(describe("tells the time", call -> call.getName().equals("now")))
                .check(PRODUCT);
    }

    @Test
    void onlyTheTicketsKnowOfTables() {
        noClasses().that().resideOutsideOfPackage(ROOT + "tickets..")
                .should().dependOnClassesThat().resideInAPackage("de.siegmar..")
                .check(PRODUCT);
    }

    @Test
    void roomAndViewHaveNoClockNoChanceAndNoThreads() {
        noClasses().that().resideInAnyPackage(ROOT + "room..", ROOT + "view..")
                .should().dependOnClassesThat()
                        .haveNameMatching("java\\.util\\.(Random|Timer|UUID|Date|Calendar)|java\\.time\\.Clock"
                        + "|java\\.lang\\.(System|Thread|ThreadLocal|Runtime|Process)")
                .orShould().callMethodWhere(describe("tells the time or rolls dice", call ->
                        call.getName().equals("now") || call.getTargetOwner().isEquivalentTo(Math.class)
                                && call.getName().equals("random")))
                .check(PRODUCT);
    }

    @Test
    void onlyTheTransportKnowsOfSockets() {
        noClasses().that().resideOutsideOfPackage(ROOT + "transport..")
                .should().dependOnClassesThat().resideInAPackage("jakarta.websocket..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheJournalKnowsOfDatabases() {
        noClasses().that().resideOutsideOfPackage(ROOT + "journal..")
                .should().dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.h2..",
                        "org.postgresql..", "org.flywaydb..", "com.zaxxer..")
                .check(PRODUCT);
    }

    @Test
    void everyClassIsNamedForWhatItIs() {
        noClasses().should(be(describe("named for no role in particular", DependencyRuleTest::isRoleless)))
                .check(PRODUCT);
    }

    private static boolean isRoleless(JavaClass type) {
        return ROLELESS.stream().anyMatch(type.getSimpleName()::endsWith);
    }

    private static DescribedPredicate<JavaClass> resideIn(String name) {
        return JavaClass.Predicates.resideInAPackage(ROOT + name + "..");
    }
}
