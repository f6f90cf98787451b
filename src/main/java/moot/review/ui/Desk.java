package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.review.ReviewText;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// The desk: what there is to review, the one under review within its thread, and what the reviewer says of it.
final class Desk extends Composite<Div> {

    private final DeskPage page;
    private final Consumer<ArgumentId> go;
    private final QueuePane queue;
    private final WorkPane work;
    private final ReviewForm form;
    private @Nullable Sheet sheet;

    /// @param go asked to open another contribution, by way of the address
    Desk(DeskPage page, Consumer<ArgumentId> go) {
        this.page = page;
        this.go = go;
        this.queue = new QueuePane(page, go, this::releaseAll);
        this.work = new WorkPane(page);
        this.form = new ReviewForm(page, this::save, this::release);
        getContent().addClassName("desk");
        getContent().add(queue, work, form);
    }

    SeminarId seminar() {
        return page.seminar();
    }

    String title() {
        return page.title();
    }

    /// Opens a contribution; without one, the first that waits for review.
    void open(@Nullable ArgumentId wanted) {
        queue.refresh();
        Contribution contribution = (wanted == null ? Optional.<Contribution>empty() : page.find(wanted))
                .or(() -> queue.list().firstWaiting().flatMap(page::find))
                .orElse(null);
        if (contribution == null) {
            sheet = null;
            work.showNothing();
            form.setVisible(false);
            return;
        }
        Sheet opened = Sheet.of(page, contribution);
        sheet = opened;
        queue.list().select(contribution.id());
        work.show(opened);
        form.setVisible(true);
        form.show(opened);
    }

    void press(String key) {
        if (sheet == null || !form.hearsKeys()) {
            return;
        }
        switch (key) {
            case DeskKeys.NEXT, "]" -> queue.list().next().ifPresent(go);
            case DeskKeys.PREVIOUS, "[" -> queue.list().previous().ifPresent(go);
            case "c" -> form.focusComment();
            case "Backspace" -> form.clearLevel();
            default -> form.setLevel(Integer.parseInt(key));
        }
    }

    private void save(ReviewText text) {
        if (sheet != null) {
            page.reviews().save(seminar(), sheet.contribution().id(), sheet.revision(), text);
            reread(sheet);
        }
    }

    private void release() {
        if (sheet != null) {
            page.reviews().release(seminar(), sheet.contribution().id());
            reread(sheet);
        }
    }

    private void releaseAll() {
        page.reviews().releaseAll(seminar());
        queue.refresh();
        if (sheet != null) {
            reread(sheet);
        }
    }

    /// Tells how the review stands after it was saved or released, without touching what the reviewer types in.
    private void reread(Sheet before) {
        Sheet now = Sheet.of(page, before.contribution());
        sheet = now;
        queue.refresh();
        form.tell(now);
    }
}
