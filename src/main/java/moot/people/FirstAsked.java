package moot.people;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/// The page that somebody wanted before they were asked who they are. Spring keeps it when it was opened by its
/// address, Vaadin when it was reached by a step inside the program.
@Component
public class FirstAsked {

    private final VaadinDefaultRequestCache requests;

    FirstAsked(VaadinDefaultRequestCache requests) {
        this.requests = requests;
    }

    public boolean isKnown() {
        return opened().isPresent() || stepped().isPresent();
    }

    /// Its address, told once.
    public Optional<String> take() {
        var address = opened().or(this::stepped);
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        requests.removeRequest(request, VaadinServletResponse.getCurrent().getHttpServletResponse());
        session()
                .ifPresent(
                        session -> session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE));
        return address;
    }

    private Optional<String> opened() {
        return Optional.ofNullable(requests.getRequest(
                        VaadinServletRequest.getCurrent().getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse()))
                .map(SavedRequest::getRedirectUrl);
    }

    private Optional<String> stepped() {
        return session()
                .map(session -> session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE))
                .map(Object::toString);
    }

    private static Optional<HttpSession> session() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent().getSession(false));
    }
}
