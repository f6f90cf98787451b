package moot.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// A page that could not be made, and the id under which the log tells why.
@AnonymousAllowed
@ParentLayout(Shell.class)
public class FaultPage extends MessagePage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var id = Faults.logged(parameter.getException());
        say(getTranslation("base.fault.title"), getTranslation("base.fault.advice", id));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
