package moot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rooms of the house, the doors between them, and what each room keeps to.
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("moot");

    /// What signs people in does so inside the request of a page, and so has to know that there are pages.
    private static final DescribedPredicate<JavaClass> AT_THE_FRONT_DOOR = resideInAnyPackage("moot.people")
            .and(DescribedPredicate.describe(
                    "at the front door", type -> type.getFullName().matches(".*\\.(SignIn|FirstAsked|Security)")));

    @Test
    void everyRoomKeepsToItsDoors() {
        ApplicationModules.of(Moot.class).verify();
    }

    @Test
    void theDomainKnowsNoScreen() {
        noClasses()
                .that(resideInAnyPackage(
                                "moot.live",
                                "moot.people",
                                "moot.library",
                                "moot.seminar",
                                "moot.debate",
                                "moot.review",
                                "moot.waiting",
                                "moot.exchange")
                        .and(not(AT_THE_FRONT_DOOR)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "moot..ui..")
                .because("a rule must be testable without a page, and outlive the way it is shown")
                .check(HOUSE);
    }

    @Test
    void aViewIsNamedAsOneAndLivesWithTheScreens() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .haveSimpleNameEndingWith("View")
                .andShould()
                .resideInAPackage("moot..ui")
                .because("whoever has an address before them finds its class by name")
                .check(HOUSE);
    }

    @Test
    void onlyAViewIsNamedAsOne() {
        classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .beAnnotatedWith(Route.class)
                .because("a part of a page is a panel, a form, a card or a dialog")
                .check(HOUSE);
    }

    @Test
    void aRepositoryIsItsFeaturesOwn() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Repository")
                .because("another feature asks the service, which also asks who is allowed")
                .check(HOUSE);
    }

    @Test
    void aScreenReadsNoTable() {
        noClasses()
                .that()
                .resideInAPackage("moot..ui")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.data..", "jakarta.persistence..", "org.hibernate..", "java.sql..")
                .because("what a screen may show is the service's to say")
                .check(HOUSE);
    }

    @Test
    void nothingIsInjectedIntoAField() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .because("a constructor says what a class needs, also to a test")
                .check(HOUSE);
    }

    @Test
    void timeIsJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        java.util.Date.class,
                        java.util.Calendar.class,
                        java.text.DateFormat.class,
                        java.sql.Date.class))
                .because("a date that can be changed and knows no zone is wrong sooner or later")
                .check(HOUSE);
    }

    @Test
    void timeIsAskedOfTheOneClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test sets the clock")
                .check(HOUSE);
    }

    @Test
    void transactionsBeginInServices() {
        DescribedPredicate<JavaClass> beans = DescribedPredicate.describe(
                "services and components",
                type -> type.isMetaAnnotatedWith(Component.class)
                        && !type.getPackageName().endsWith(".ui"));
        noClasses()
                .that(not(beans))
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("a screen that holds a transaction holds a connection while a person thinks")
                .check(HOUSE);
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(beans)
                .because("a screen that holds a transaction holds a connection while a person thinks")
                .check(HOUSE);
    }

    @Test
    void aNameSaysWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|Dto|DTO|Entity)")
                .because("these words say how a class was made and not what it is for")
                .check(HOUSE);
    }
}
