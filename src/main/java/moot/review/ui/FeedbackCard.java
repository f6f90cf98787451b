package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import moot.library.Pack;
import moot.review.Feedback;

/// What came back on one contribution, under the words that it is about.
public final class FeedbackCard extends Composite<Article> {

    public FeedbackCard(Pack pack, Feedback feedback) {
        H3 claim = new H3(feedback.wording().claim());
        claim.addClassName("feedback__claim");
        getContent().addClassNames("feedback", "moot-card");
        getContent().add(claim);
        if (feedback.latest() > 1) {
            Paragraph revision =
                    new Paragraph(getTranslation("review.feedback.revision", feedback.revision(), feedback.latest()));
            revision.addClassName("moot-muted");
            getContent().add(revision);
        }
        getContent().add(new FeedbackText(pack, feedback.text()));
    }
}
