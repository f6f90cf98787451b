package moot.seminar.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import moot.base.ui.Titled;

/// Where an instructor begins: what runs, what is ready, what is over.
@Route("seminars")
@RolesAllowed("INSTRUCTOR")
@StyleSheet("styles/seminar.css")
public class SeminarsView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    SeminarsView(SeminarList list) {
        addClassNames("moot-page", "seminars-view");
        add(header(), list.show() ? list : empty());
    }

    @Override
    public String title() {
        return getTranslation("seminar.list.title");
    }

    private Div header() {
        RouterLink create = new RouterLink(getTranslation("seminar.list.new"), NewSeminarView.class);
        create.addClassNames("moot-button", "moot-button--strong");
        Div header = new Div(new H1(title()), create);
        header.addClassName("seminars-view__header");
        return header;
    }

    private Paragraph empty() {
        Paragraph empty = new Paragraph(getTranslation("seminar.list.empty"));
        empty.addClassName("moot-empty");
        return empty;
    }
}
