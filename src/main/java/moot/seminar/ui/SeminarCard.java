package moot.seminar.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import moot.seminar.SeminarSummary;

/// A seminar in the list: what it asks, how many came, where one can go and what can be done with it.
class SeminarCard extends Article {

    private static final long serialVersionUID = 1L;

    private final H3 title = new H3();

    SeminarCard(SeminarSummary seminar, String question, long students) {
        addClassNames("moot-card", "seminar-card");
        title.setText(seminar.title());
        title.getElement().setAttribute("tabindex", "-1");
        add(title(seminar), question(question), facts(seminar, students));
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private Div title(SeminarSummary seminar) {
        Div line = new Div(title);
        line.addClassName("seminar-card__title");
        if (seminar.sample()) {
            line.add(word("seminar.sample", "seminar-card__sample"));
        }
        return line;
    }

    private static Paragraph question(String question) {
        Paragraph text = new Paragraph(question);
        text.addClassName("seminar-card__question");
        return text;
    }

    private Paragraph facts(SeminarSummary seminar, long students) {
        Span code = new Span(seminar.code());
        code.addClassName("seminar-card__code");
        Paragraph facts = new Paragraph(
                new Span(getTranslation("seminar.card.code")),
                code,
                new Span(getTranslation("seminar.card.students", students)));
        facts.addClassNames("moot-muted", "seminar-card__facts");
        return facts;
    }

    private Span word(String key, String className) {
        Span word = new Span(getTranslation(key));
        word.addClassName(className);
        return word;
    }
}
