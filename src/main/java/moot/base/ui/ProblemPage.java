package moot.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import moot.base.Problem;

/// A problem that kept a page from being made, in its own words.
@AnonymousAllowed
@ParentLayout(Shell.class)
public class ProblemPage extends MessagePage implements HasErrorParameter<Problem> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem> parameter) {
        say(getTranslation("base.problem.title"), Faults.words(parameter.getException()));
        return HttpServletResponse.SC_OK;
    }
}
