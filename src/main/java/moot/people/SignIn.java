package moot.people;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signs a person in or out while a screen handles what they did, so that no page of forms has to be posted.
@Component
public class SignIn {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final RememberedBrowser browser;
    private final AuthenticationContext authentication;

    SignIn(RememberedBrowser browser, AuthenticationContext authentication) {
        this.browser = browser;
        this.authentication = authentication;
    }

    /// Under a new session id, so that an id planted before is worth nothing after.
    public void as(SignedIn person, boolean keep) {
        request().getSession();
        request().changeSessionId();
        browser.forget(request(), response());
        if (keep) {
            browser.remember(person, request(), response());
        }
        become(person);
    }

    /// The same person at the same browser, after a change of name or password.
    public void renew(SignedIn person) {
        as(person, browser.isKnown(request()));
    }

    public void out() {
        authentication.logout();
    }

    private void become(SignedIn person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Authorities.fresh(person));
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
