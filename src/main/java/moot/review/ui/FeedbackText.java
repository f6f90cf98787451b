package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import moot.library.Criterion;
import moot.library.Pack;
import moot.library.Rubric;
import moot.review.FieldComment;
import moot.review.ReviewText;

/// A review to read: each level by its word and what it means, and the comments beside the parts they are tied to.
/// No number, since it is no mark.
final class FeedbackText extends Composite<Div> {

    FeedbackText(Pack pack, ReviewText text) {
        getContent().addClassName("feedback__text");
        if (!text.comment().isEmpty()) {
            getContent().add(typed(text.comment()));
        }
        text.fields().forEach(comment -> part(pack, comment));
        Rubric rubric = pack.rubric();
        if (rubric != null && !text.levels().isEmpty()) {
            getContent().add(levels(rubric, text));
        }
    }

    private void part(Pack pack, FieldComment comment) {
        getContent().add(new H4(Part.of(comment).label(pack)), typed(comment.text()));
    }

    private static DescriptionList levels(Rubric rubric, ReviewText text) {
        RubricLevels levels = new RubricLevels(rubric);
        DescriptionList list = new DescriptionList();
        list.addClassName("feedback__levels");
        for (Criterion criterion : rubric.criteria()) {
            Integer level = text.levels().get(criterion.id());
            if (level != null) {
                Span word = new Span(levels.label(level));
                word.addClassName("feedback__level");
                DescriptionList.Description meaning = new DescriptionList.Description();
                meaning.add(word, new Span(levels.meaning(criterion, level)));
                list.add(new DescriptionList.Term(criterion.name()));
                list.add(meaning);
            }
        }
        return list;
    }

    /// Keeps the line breaks of its author.
    private static Paragraph typed(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("feedback__words");
        return paragraph;
    }
}
