package moot.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.shared.Registration;

/// A true form, so that Enter sends it and a password manager knows it. A Vaadin button submits no form, so an unseen
/// native one stands in for Enter, and the seen one asks the form to submit itself.
@Tag("form")
public class SubmitForm extends HtmlContainer {

    /// The person has asked for the form to be taken.
    @DomEvent(value = "submit", preventDefault = true)
    public static class Submitted extends ComponentEvent<SubmitForm> {

        private static final long serialVersionUID = 1L;

        public Submitted(SubmitForm source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    private final Button button;

    public SubmitForm(String action) {
        button = new Button(action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addAttachListener(attached -> submitOnClick());
        addClassName("submit-form");
        getElement().setAttribute("novalidate", true);
    }

    /// The fields in their order; the button comes after them.
    public void setFields(Component... fields) {
        removeAll();
        add(fields);
        add(button, enter());
    }

    public Registration addSubmitListener(ComponentEventListener<Submitted> listener) {
        return addListener(Submitted.class, listener);
    }

    public Button button() {
        return button;
    }

    private void submitOnClick() {
        button.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
    }

    private static Input enter() {
        var enter = new Input();
        enter.setType("submit");
        enter.getElement().setAttribute("hidden", true);
        return enter;
    }
}
