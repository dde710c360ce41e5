package org.pointingparty.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pointingparty.architecture.circle.Above;

/** No package knows one that knows it, however far the way round; a folder and those in it are packages each. */
class CircleTest {

    private static final ArchRule NO_CIRCLES = slices().matching("org.pointingparty.(**)").should().beFreeOfCycles();

    @Test
    void noPackageIsInACircle() {
        NO_CIRCLES.check(new ClassFileImporter().importPath(Path.of("target", "classes")));
    }

    @Test
    void theRuleNoticesAFolderThatKnowsWhatIsInIt() {
        JavaClasses planted = new ClassFileImporter().importPackagesOf(Above.class);
        assertTrue(planted.size() > 1, "need a circle for this test to mean anything");
        assertThrows(AssertionError.class, () -> NO_CIRCLES.check(planted));
    }
}
