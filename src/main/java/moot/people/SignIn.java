package moot.people;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signs a person in or out while a screen handles what they did, so that no page of forms has to be posted.
@Component
public class SignIn {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy sessions;
    private final RememberedBrowser browser;
    private final AuthenticationContext authentication;

    SignIn(SessionAuthenticationStrategy sessions, RememberedBrowser browser, AuthenticationContext authentication) {
        this.sessions = sessions;
        this.browser = browser;
        this.authentication = authentication;
    }

    /// Under a new session id, so that an id planted before is worth nothing after.
    public void as(SignedIn person, boolean keep) {
        var authenticated = Authorities.fresh(person);
        sessions.onAuthentication(authenticated, request(), response());
        browser.forget(request(), response());
        if (keep) {
            browser.remember(person, request(), response());
        }
        become(authenticated);
    }

    /// The same person at the same browser, after a change of name or password.
    public void renew(SignedIn person) {
        as(person, browser.isKnown(request()));
    }

    public void out() {
        authentication.logout();
    }

    private void become(Authentication person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request(), response());
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private static HttpServletResponse response() {
        return VaadinServletResponse.getCurrent().getHttpServletResponse();
    }
}
