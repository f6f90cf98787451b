package moot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import moot.library.ui.PackPages;
import moot.people.NamePolicy;
import moot.people.People;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Role;
import moot.seminar.SeminarId;
import moot.seminar.Sources;
import moot.seminar.TestSeminars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What is fetched beside the pages, tried by everybody. A new end point fails here until it is known.
@ModuleTest
class EndPointsTest {

    private static final String EVIDENCE = "/seminar/{seminar}/evidence/{name}";

    /// Spring's own answer where something went wrong.
    private static final String ERROR = "/error";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endPoints;

    @Autowired
    private TestSeminars test;

    @Autowired
    private People people;

    @Autowired
    private PackPages pages;

    @Autowired
    private Sources sources;

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void everyEndPointIsKnown() {
        assertThat(endPoints.getHandlerMethods().keySet())
                .flatExtracting(mapping -> mapping.getPatternValues())
                .containsOnly(ERROR, EVIDENCE);
    }

    @Test
    void onlyThoseOfASeminarReadItsEvidence() throws Exception {
        SignedIn instructor = test.newInstructor();
        SeminarId seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        String name = TestSeminars.as(
                instructor,
                () -> pages.evidence(sources.additions(seminar).own()).name());
        assertThat(status(null, seminar, name))
                .as("who is sent to the start page")
                .isEqualTo(HttpServletResponse.SC_FOUND);
        for (SignedIn other : List.of(people.newStudent("Else Where"), test.newInstructor())) {
            assertThat(status(other, seminar, name)).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        }
        List<SignedIn> members = List.of(
                instructor,
                test.join(seminar, "Sam Student"),
                test.joinAs(seminar, instructor, "Olive Observer", Role.OBSERVER));
        for (SignedIn member : members) {
            assertThat(status(member, seminar, name)).isEqualTo(HttpServletResponse.SC_OK);
            assertThat(status(member, seminar, "older")).isEqualTo(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private int status(@Nullable SignedIn person, SeminarId seminar, String name) throws Exception {
        TestPeople.signOut();
        if (person != null) {
            TestPeople.signInAs(person);
        }
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        return browser.perform(get(EVIDENCE, seminar, name).with(testSecurityContext()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
