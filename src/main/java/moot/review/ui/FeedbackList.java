package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import moot.library.Pack;
import moot.review.Feedback;
import moot.review.ReviewService;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;

/// The feedback that was released to the person at the keyboard in one seminar, newest first. Without any it takes no
/// place.
@StyleSheet("styles/review.css")
public final class FeedbackList extends Composite<Section> {

    public FeedbackList(SeminarId seminar, ReviewService reviews, SeminarService seminars) {
        List<Feedback> released = reviews.mine(seminar);
        Pack pack = seminars.pack(seminar);
        getContent().addClassName("feedback-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("review.feedback"));
        released.forEach(feedback -> getContent().add(new FeedbackCard(pack, feedback)));
        setVisible(!released.isEmpty());
    }
}
