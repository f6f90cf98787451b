package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import moot.debate.ArgumentId;
import moot.review.Progress;
import moot.review.QueueItem;

/// What there is to review, how far it has come, and the release of all drafts at once.
final class QueuePane extends Composite<Nav> {

    private final DeskPage page;
    private final Runnable releaseAll;
    private final Paragraph progress = new Paragraph();
    private final Button release = new Button();
    private final Select<QueueRows.Order> order = new Select<>();
    private final QueueList list;

    QueuePane(DeskPage page, Consumer<ArgumentId> go, Runnable releaseAll) {
        this.page = page;
        this.releaseAll = releaseAll;
        this.list = new QueueList(go);
        getContent().addClassName("queue");
        getContent().setAriaLabel(getTranslation("review.queue"));
        H1 title = new H1(getTranslation("review.desk.heading"));
        H2 seminar = new H2(page.title());
        seminar.addClassName("queue__seminar");
        release.addClickListener(click -> askToReleaseAll());
        getContent().add(title, seminar, progress, release, order(), list);
    }

    private Select<QueueRows.Order> order() {
        order.setLabel(getTranslation("review.queue.order"));
        order.setItems(QueueRows.Order.values());
        order.setItemLabelGenerator(each -> getTranslation("review.queue.order." + Signs.key(each)));
        order.setValue(QueueRows.Order.BY_STUDENT);
        order.addValueChangeListener(event -> {
            refresh();
            list.scrollToSelected();
        });
        return order;
    }

    QueueList list() {
        return list;
    }

    /// Reads the queue again, since others review and argue meanwhile.
    void refresh() {
        List<QueueItem> items = page.reviews().queue(page.seminar());
        list.show(new QueueRows(page, order.getValue()).of(items));
        Progress now = Progress.of(items);
        progress.setText(getTranslation("review.queue.progress", now.contributions(), now.reviewed(), now.released()));
        release.setText(getTranslation("review.queue.release", now.drafts()));
        release.setVisible(now.drafts() > 0);
    }

    private void askToReleaseAll() {
        int drafts = page.reviews().progress(page.seminar()).drafts();
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("review.queue.release.ask", drafts));
        ask.setText(getTranslation("review.queue.release.what"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("review.queue.release.cancel"));
        ask.setConfirmText(getTranslation("review.queue.release", drafts));
        ask.addConfirmListener(event -> releaseAll.run());
        ask.open();
    }
}
