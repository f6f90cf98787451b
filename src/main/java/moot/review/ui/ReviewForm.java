package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.Consumer;
import moot.base.ui.Disclosure;
import moot.review.ReviewText;
import moot.review.Reviewed;
import moot.review.Stage;
import org.jspecify.annotations.Nullable;

/// What the reviewer says. It is built once and only filled anew for each contribution, so that the focus stays where
/// the hands are; whatever is typed or chosen is saved as a draft.
final class ReviewForm extends Composite<Section> {

    private final DeskPage page;
    private final Consumer<ReviewText> save;
    private final Div note = new Div();
    private final @Nullable RubricTable rubric;
    private final TextArea comment = new TextArea();
    private final PartComments parts;
    private final Paragraph status = new Paragraph();
    private final Button release;
    private final Checkbox keys = new Checkbox();
    private boolean filling;

    ReviewForm(DeskPage page, Consumer<ReviewText> save, Runnable release) {
        this.page = page;
        this.save = save;
        this.rubric = page.pack().rubric() == null
                ? null
                : new RubricTable(page.pack().rubric(), this::changed);
        this.parts = new PartComments(page::pack, this::changed);
        this.release = new Button("", click -> release.run());
        this.release.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("review");
        note.addClassName("review__note");
        getContent().add(new H2(getTranslation("review.form")), note);
        if (rubric != null) {
            getContent().add(rubric);
        }
        getContent().add(comment(), parts, actions(), keys());
    }

    private TextArea comment() {
        comment.setLabel(getTranslation("review.form.comment"));
        comment.setMaxLength(ReviewText.LONGEST_COMMENT);
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setWidthFull();
        comment.addValueChangeListener(event -> changed());
        return comment;
    }

    /// Always in reach, however long the review is.
    private Div actions() {
        status.addClassName("review__status");
        status.getElement().setAttribute("role", "status");
        Div actions = new Div(status, release);
        actions.addClassName("review__actions");
        return actions;
    }

    private Disclosure keys() {
        keys.setLabel(getTranslation("review.keys.on"));
        keys.setValue(true);
        Div table = new Div(
                new Paragraph(getTranslation("review.keys.move")),
                new Paragraph(getTranslation("review.keys.level")),
                new Paragraph(getTranslation("review.keys.comment")),
                keys);
        Disclosure details = new Disclosure(getTranslation("review.keys"), table);
        details.addClassName("review__keys");
        return details;
    }

    void show(Sheet sheet) {
        filling = true;
        if (rubric != null) {
            rubric.show(sheet.text().levels());
        }
        comment.setValue(sheet.text().comment());
        parts.show(sheet.argued().wording(), sheet.text().fields());
        note(sheet);
        tell(sheet);
        filling = false;
    }

    /// How the review stands; the text is the reviewer's and stays.
    void tell(Sheet sheet) {
        String name = page.nameOf(sheet.contribution().author());
        status.setText(
                switch (sheet.stage()) {
                    case TO_REVIEW -> getTranslation("review.status.to-review");
                    case DRAFT -> getTranslation("review.status.draft");
                    case RELEASED -> getTranslation("review.status.released", name);
                });
        release.setText(getTranslation("review.form.release", name));
        release.setEnabled(sheet.stage() == Stage.DRAFT);
    }

    private void note(Sheet sheet) {
        note.removeAll();
        int latest = sheet.contribution().current().number();
        Reviewed earlier = sheet.earlier();
        if (sheet.isOutdated()) {
            note.add(new Paragraph(getTranslation("review.form.outdated", sheet.revision(), latest)));
        } else if (earlier != null) {
            note.add(new Disclosure(
                    getTranslation("review.form.earlier", earlier.revision()),
                    new FeedbackText(page.pack(), earlier.text())));
        }
    }

    private void changed() {
        if (!filling) {
            save.accept(new ReviewText(rubric == null ? Map.of() : rubric.levels(), comment.getValue(), parts.get()));
        }
    }

    boolean hearsKeys() {
        return keys.getValue();
    }

    void focusComment() {
        comment.focus();
    }

    void setLevel(int level) {
        if (rubric != null) {
            rubric.set(level);
        }
    }

    void clearLevel() {
        if (rubric != null) {
            rubric.clear();
        }
    }
}
