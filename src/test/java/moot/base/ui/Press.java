package moot.base.ui;

import com.vaadin.flow.component.ComponentUtil;

/// Submits a form in a screen test, as a browser does on Enter or a press of its button.
public final class Press {

    private Press() {}

    public static void submit(SubmitForm form) {
        ComponentUtil.fireEvent(form, new SubmitForm.Submitted(form, true));
    }
}
