package moot.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import moot.base.ui.SubmitForm;

/// One field and one button: the code from the wall.
class JoinForm extends Composite<Section> {

    private static final int CODE_MAX = 20;

    private final TextField code = new TextField();

    JoinForm() {
        code.setLabel(getTranslation("people.join.code"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setMaxLength(CODE_MAX);
        code.getElement().setAttribute("spellcheck", "false");
        var form = new SubmitForm(getTranslation("people.join.action"));
        form.setFields(code);
        form.addSubmitListener(submitted -> join());
        getContent().addClassNames("moot-card", "entry-view__join");
        getContent().add(new H2(getTranslation("people.join.title")), form);
    }

    private void join() {
        var typed = code.getValue().replaceAll("[\\s/]", "").toUpperCase(Locale.ROOT);
        code.setErrorMessage(getTranslation("people.join.code-missing"));
        code.setInvalid(typed.isEmpty());
        if (!typed.isEmpty()) {
            UI.getCurrent().navigate(Ways.join(URLEncoder.encode(typed, StandardCharsets.UTF_8)));
        }
    }
}
