package moot.room.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import moot.seminar.SeminarScreen;
import moot.seminar.SeminarService;
import moot.seminar.SeminarSummary;

/// One's own page: the seminars one takes part in, and what has come back from the instructors.
@Route("me")
@PermitAll
@StyleSheet("styles/room.css")
class MeView extends Div implements HasDynamicTitle {

    private final SeminarScreen room;

    MeView(SeminarService seminars, RoomScreens screens) {
        this.room = screens.roomScreen();
        addClassNames("me", "moot-page");
        add(new H1(getTranslation("room.me")));
        List<SeminarSummary> mine = seminars.mine();
        if (mine.isEmpty()) {
            add(new Paragraph(getTranslation("room.me.none")));
        }
        mine.forEach(seminar -> add(seminar(seminar)));
    }

    private Article seminar(SeminarSummary seminar) {
        H2 title = new H2(new Anchor(room.path(seminar.id()), seminar.title()));
        Span state =
                new Span(getTranslation("room.state." + seminar.state().name().toLowerCase(Locale.ROOT)));
        state.addClassName("room__badge");
        Article article = new Article(title, state);
        article.addClassNames("me__seminar", "moot-card");
        return article;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("room.me");
    }
}
