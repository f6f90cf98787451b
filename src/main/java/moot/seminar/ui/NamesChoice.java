package moot.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import moot.people.NamePolicy;
import moot.seminar.SeminarSummary;

/// Who sees names, as two cards in plain words.
class NamesChoice extends RadioButtonGroup<NamePolicy> {

    private static final long serialVersionUID = 1L;

    NamesChoice() {
        setLabel(getTranslation("seminar.names.label"));
        setItems(NamePolicy.INSTRUCTORS, NamePolicy.EVERYONE);
        setItemLabelGenerator(policy -> text(policy, "title"));
        setRenderer(new ComponentRenderer<>(this::card));
        setValue(NamePolicy.INSTRUCTORS);
        addClassName("seminar-choice");
    }

    /// The choice of a seminar that runs: what was promised to those who argued is not offered to be broken, and
    /// the reason stands beneath.
    void show(SeminarSummary seminar) {
        boolean hidden = seminar.names() == NamePolicy.INSTRUCTORS;
        setItemEnabledProvider(
                policy -> !seminar.argued() || policy == seminar.names() || policy.stricterThan(seminar.names()));
        setHelperText(helper(seminar.argued(), hidden));
        setValue(seminar.names());
    }

    private String helper(boolean argued, boolean hidden) {
        if (!argued) {
            return getTranslation("seminar.names.helper");
        }
        return getTranslation(hidden ? "seminar.names.fixed" : "seminar.names.only-stricter");
    }

    private Component card(NamePolicy policy) {
        Span title = new Span(text(policy, "title"));
        title.addClassName("seminar-choice__title");
        Span meaning = new Span(text(policy, "meaning"));
        meaning.addClassName("seminar-choice__text");
        return new Div(title, meaning);
    }

    private String text(NamePolicy policy, String property) {
        return getTranslation("seminar.names." + policy.name().toLowerCase(Locale.ROOT) + "." + property);
    }
}
