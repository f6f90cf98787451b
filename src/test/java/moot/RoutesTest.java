package moot;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import moot.people.NamePolicy;
import moot.people.People;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Role;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Every page, tried by everybody. A new page fails here until the table says who may open it.
@ModuleTest
class RoutesTest extends WithoutBrowser {

    private static final List<String> WHO =
            List.of("nobody", "student-elsewhere", "instructor-elsewhere", "observer", "student", "instructor");

    /// The start page sends on whoever is signed in; the pages behind a link are for whoever holds it.
    private static final Map<String, List<Boolean>> TABLE = """
            page                          nobody student-elsewhere instructor-elsewhere observer student instructor
            seminars                      no     no                yes                  no       no      yes
            seminars/new                  no     no                yes                  no       no      yes
            library                       no     no                yes                  no       no      yes
            library/:pack/:part?          no     no                yes                  no       no      yes
            people                        no     no                yes                  no       no      yes
            me                            no     yes               yes                  yes      yes     yes
            seminar/:seminar              no     no                no                   yes      yes     yes
            seminar/:seminar/desk         no     no                no                   no       no      yes
            seminar/:seminar/coverage     no     no                no                   yes      yes     yes
            seminar/:seminar/record       no     no                no                   no       no      yes
            seminar/:seminar/text         no     no                no                   no       no      yes
            seminar/:seminar/table        no     no                no                   no       no      yes
            seminar/:seminar/setup        no     no                no                   no       no      yes
            """.lines().skip(1).map(line -> line.split(" +")).collect(
            Collectors.toMap(
                    cells -> cells[0],
                    cells -> Arrays.stream(cells).skip(1).map("yes"::equals).toList()));

    private static final List<String> BEHIND_A_LINK = List.of("start", "invitation", "return", "join");

    @Autowired
    private TestSeminars test;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void everyPageSaysForWhomItIs() {
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .map(RouteData::getTemplate)
                .filteredOn(template ->
                        !template.isEmpty() && BEHIND_A_LINK.stream().noneMatch(template::startsWith))
                .hasSameElementsAs(TABLE.keySet());
    }

    @Test
    void nobodyOpensAPageThatIsForOthers() {
        SignedIn instructor = test.newInstructor();
        SeminarId seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        Map<String, @Nullable SignedIn> everybody = new HashMap<>();
        everybody.put("nobody", null);
        everybody.put("student-elsewhere", people.newStudent("Else Where"));
        everybody.put("instructor-elsewhere", test.newInstructor());
        everybody.put("observer", test.joinAs(seminar, instructor, "Olive Observer", Role.OBSERVER));
        everybody.put("student", test.join(seminar, "Sam Student"));
        everybody.put("instructor", instructor);
        TABLE.forEach((page, allowed) -> WHO.forEach(who -> assertThat(opens(everybody.get(who), page, seminar))
                .as("%s as %s", page, who)
                .isEqualTo(allowed.get(WHO.indexOf(who)))));
    }

    private boolean opens(@Nullable SignedIn person, String template, SeminarId seminar) {
        TestPeople.signOut();
        if (person != null) {
            TestPeople.signInAs(person);
        }
        Class<?> view = viewsByTemplate().get(template);
        UI.getCurrent()
                .navigate(template.replace(":seminar", seminar.toString())
                        .replace(":pack", TestSeminars.PACK)
                        .replace("/:part?", ""));
        return getCurrentView().getClass().equals(view);
    }

    private static Map<String, Class<?>> viewsByTemplate() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .collect(Collectors.toMap(RouteData::getTemplate, RouteData::getNavigationTarget));
    }
}
