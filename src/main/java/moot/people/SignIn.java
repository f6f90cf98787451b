package moot.people;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signs a person in or out while a screen handles what they did, so that no page of forms has to be posted.
@Component
public class SignIn {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final RememberedBrowser browser;

    SignIn(RememberedBrowser browser) {
        this.browser = browser;
    }

    /// Under a new session id, so that an id planted before is worth nothing after.
    public void as(SignedIn person, boolean keep) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        request.changeSessionId();
        browser.forget(request, response);
        if (keep) {
            browser.remember(person, request, response);
        }
        become(Authorities.fresh(person));
    }

    /// The same person under a changed name.
    void refresh(SignedIn person) {
        become(Authorities.fresh(person));
    }

    private void become(Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(
                context,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    public void out() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        browser.forget(request, response);
        SecurityContextHolder.clearContext();
        com.vaadin.flow.component.UI.getCurrent().getPage().setLocation("/");
        com.vaadin.flow.server.VaadinSession.getCurrent().getSession().invalidate();
    }
}
