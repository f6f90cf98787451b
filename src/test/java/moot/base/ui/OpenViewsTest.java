package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import moot.base.ShellLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

/// The navigation of four pages, made here, of which each is for other people.
class OpenViewsTest {

    private final OpenViews views = new OpenViews(
            new StaticListableBeanFactory(Map.of(
                            "c", new ShellLink("desk", ForInstructors.class, 30),
                            "a", new ShellLink("start", ForAll.class, 10),
                            "d", new ShellLink("forgotten", ForNobody.class, 40),
                            "b", new ShellLink("mine", ForKnown.class, 20)))
                    .getBeanProvider(ShellLink.class),
            new AccessAnnotationChecker());

    /// Held, for what is current is known only weakly.
    private @Nullable VaadinRequest request;

    @AfterEach
    void leave() {
        CurrentInstance.set(VaadinRequest.class, null);
    }

    @Test
    void anInstructorGetsAllPagesInTheirOrder() {
        comes("ada", "INSTRUCTOR");
        assertThat(views.links()).extracting(ShellLink::textKey).containsExactly("start", "mine", "desk");
    }

    @Test
    void aStudentGetsNoPageOfInstructors() {
        comes("grace", "STUDENT");
        assertThat(views.links()).extracting(ShellLink::textKey).containsExactly("start", "mine");
    }

    @Test
    void somebodyUnknownGetsWhatIsForAll() {
        comes(null, "");
        assertThat(views.links()).extracting(ShellLink::textKey).containsExactly("start");
    }

    @Test
    void whereNobodyAsksNothingIsOpen() {
        assertThat(views.links()).isEmpty();
    }

    private void comes(@Nullable String name, String role) {
        var asked = new MockHttpServletRequest();
        asked.setUserPrincipal(name == null ? null : () -> name);
        asked.addUserRole(role);
        request = new VaadinServletRequest(asked, null);
        CurrentInstance.set(VaadinRequest.class, request);
    }

    @AnonymousAllowed
    private static class ForAll extends Div {}

    @PermitAll
    private static class ForKnown extends Div {}

    @RolesAllowed("INSTRUCTOR")
    private static class ForInstructors extends Div {}

    private static class ForNobody extends Div {}
}
