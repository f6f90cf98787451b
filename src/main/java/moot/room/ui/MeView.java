package moot.room.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import moot.base.ui.Titled;
import moot.review.ReviewService;
import moot.review.ui.FeedbackList;
import moot.seminar.SeminarScreen;
import moot.seminar.SeminarService;
import moot.seminar.SeminarSummary;

/// One's own page: the seminars one takes part in, and in each what waits for oneself and the feedback that was
/// released to oneself.
@Route("me")
@PermitAll
class MeView extends Div implements Titled {

    private final transient SeminarService seminars;
    private final transient ReviewService reviews;
    private final transient SeminarScreen room;
    private final transient WaitingParts waiting;

    MeView(SeminarService seminars, ReviewService reviews, SeminarScreen roomScreen, WaitingParts waiting) {
        this.seminars = seminars;
        this.reviews = reviews;
        this.room = roomScreen;
        this.waiting = waiting;
        addClassNames("me", "moot-page");
        add(new H1(title()));
        List<SeminarSummary> mine = seminars.mine();
        if (mine.isEmpty()) {
            add(new Paragraph(getTranslation("room.me.none")));
        }
        mine.forEach(seminar -> add(seminar(seminar)));
    }

    private Article seminar(SeminarSummary seminar) {
        H2 title = new H2(new Anchor(room.path(seminar.id()), seminar.title()));
        String word = seminar.state().name().toLowerCase(Locale.ROOT);
        Span state = new Span(getTranslation("room.state." + word));
        state.addClassNames("room__badge", "room__badge--" + word);
        Article article = new Article(
                title, state, new WaitingSection(waiting, seminar, room.path(seminar.id())), feedback(seminar));
        article.addClassNames("me__seminar", "moot-card");
        return article;
    }

    /// Named by its seminar, since there may be several on the page.
    private FeedbackList feedback(SeminarSummary seminar) {
        FeedbackList feedback = new FeedbackList(seminar.id(), reviews, seminars);
        feedback.getElement().setAttribute("aria-label", getTranslation("room.me.feedback", seminar.title()));
        return feedback;
    }

    @Override
    public String title() {
        return getTranslation("room.me");
    }
}
