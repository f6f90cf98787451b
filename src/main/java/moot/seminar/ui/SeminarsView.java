package moot.seminar.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import moot.base.ui.Titled;

/// Where an instructor begins: what runs, what is ready, what is over.
@Route("seminars")
@RolesAllowed("INSTRUCTOR")
@StyleSheet("styles/seminar.css")
public class SeminarsView extends Div implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final SeminarList list;
    private final Paragraph empty = new Paragraph(getTranslation("seminar.list.empty"));

    SeminarsView(SeminarList list) {
        this.list = list;
        empty.addClassName("moot-empty");
        addClassNames("moot-page", "seminars-view");
        add(header(), empty, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        empty.setVisible(!list.show());
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
}
