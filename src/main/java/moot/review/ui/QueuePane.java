package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import moot.debate.ArgumentId;
import moot.review.Progress;
import moot.review.QueueItem;
import moot.review.Stage;
import org.jspecify.annotations.Nullable;

/// What there is to review, how far it has come, and the release of all drafts at once.
final class QueuePane extends Composite<Nav> {

    private static final String ROW = """
            ${item.heading
              ? html`<h3 class="queue__student">${item.heading}</h3>`
              : html`<button type="button" class="queue__entry" aria-current="${item.current}" @click="${open}">
                  <span class="moot-letter moot-letter--${(item.letter ?? '').toLowerCase()}">${item.letter}</span>
                  <span class="queue__claim">${item.claim}</span>
                  <span class="queue__about">${item.about}</span>
                  <span class="stage stage--${item.stage}">${item.word}</span>
                </button>`}""";

    private final DeskPage page;
    private final Runnable releaseAll;
    private final Paragraph progress = new Paragraph();
    private final Button release = new Button();
    private final Select<QueueRows.Order> order = new Select<>();
    private final List<QueueRow> rows = new ArrayList<>();
    private final ListDataProvider<QueueRow> data = new ListDataProvider<>(rows);
    private final VirtualList<QueueRow> list = new VirtualList<>();
    private @Nullable ArgumentId selected;

    QueuePane(DeskPage page, Consumer<ArgumentId> go, Runnable releaseAll) {
        this.page = page;
        this.releaseAll = releaseAll;
        getContent().addClassName("queue");
        getContent().setAriaLabel(getTranslation("review.queue"));
        H1 title = new H1(getTranslation("review.desk.heading"));
        H2 seminar = new H2(page.title());
        seminar.addClassName("queue__seminar");
        release.addClickListener(click -> askToReleaseAll());
        getContent().add(title, seminar, progress, release, order(), list(go));
    }

    private Select<QueueRows.Order> order() {
        order.setLabel(getTranslation("review.queue.order"));
        order.setItems(QueueRows.Order.values());
        order.setItemLabelGenerator(each -> getTranslation("review.queue.order." + Signs.key(each)));
        order.setValue(QueueRows.Order.BY_STUDENT);
        order.addValueChangeListener(event -> {
            refresh();
            scrollToSelected();
        });
        return order;
    }

    private VirtualList<QueueRow> list(Consumer<ArgumentId> go) {
        list.addClassName("queue__list");
        list.setDataProvider(data);
        list.setRenderer(LitRenderer.<QueueRow>of(ROW)
                .withProperty("heading", row -> row instanceof QueueRow.Heading h ? heading(h) : "")
                .withProperty(
                        "current",
                        row -> String.valueOf(entry(row)
                                .map(QueueRow.Entry::id)
                                .filter(id -> id.equals(selected))
                                .isPresent()))
                .withProperty(
                        "letter",
                        row -> entry(row)
                                .map(e -> page.positionOf(e.contribution()).letter())
                                .orElse(""))
                .withProperty(
                        "claim",
                        row -> entry(row)
                                .map(e -> e.contribution().wording().claim())
                                .orElse(""))
                .withProperty("about", row -> entry(row).map(this::about).orElse(""))
                .withProperty(
                        "stage",
                        row -> entry(row).map(e -> Signs.key(e.item().stage())).orElse(""))
                .withProperty(
                        "word", row -> entry(row).map(e -> stage(e.item())).orElse(""))
                .withFunction("open", row -> entry(row).map(QueueRow.Entry::id).ifPresent(go)));
        return list;
    }

    /// Reads the queue again, since others review and argue meanwhile.
    void refresh() {
        List<QueueItem> items = page.reviews().queue(page.seminar());
        rows.clear();
        rows.addAll(QueueRows.of(page, items, order.getValue()));
        data.refreshAll();
        show(Progress.of(items));
    }

    private void show(Progress now) {
        progress.setText(getTranslation("review.queue.progress", now.contributions(), now.reviewed(), now.released()));
        release.setText(getTranslation("review.queue.release", now.drafts()));
        release.setVisible(now.drafts() > 0);
    }

    void select(ArgumentId id) {
        selected = id;
        data.refreshAll();
        scrollToSelected();
    }

    private void scrollToSelected() {
        int place = place();
        if (place >= 0) {
            list.scrollToIndex(Math.max(0, place - 1));
        }
    }

    Optional<ArgumentId> firstWaiting() {
        List<QueueRow.Entry> entries = entries();
        return entries.stream()
                .filter(entry -> entry.item().stage() == Stage.TO_REVIEW)
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .map(QueueRow.Entry::id);
    }

    Optional<ArgumentId> next() {
        return rows.stream()
                .skip(place() + 1L)
                .flatMap(row -> entry(row).stream())
                .findFirst()
                .map(QueueRow.Entry::id);
    }

    Optional<ArgumentId> previous() {
        return rows.stream()
                .limit(Math.max(0, place()))
                .flatMap(row -> entry(row).stream())
                .reduce((first, last) -> last)
                .map(QueueRow.Entry::id);
    }

    private int place() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof QueueRow.Entry entry && entry.id().equals(selected)) {
                return i;
            }
        }
        return -1;
    }

    private List<QueueRow.Entry> entries() {
        return rows.stream().flatMap(row -> entry(row).stream()).toList();
    }

    private static Optional<QueueRow.Entry> entry(QueueRow row) {
        return row instanceof QueueRow.Entry entry ? Optional.of(entry) : Optional.empty();
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

    private String heading(QueueRow.Heading heading) {
        return getTranslation("review.queue.student", heading.name(), heading.waiting());
    }

    private String about(QueueRow.Entry entry) {
        String relation = entry.contribution().relation() == null
                ? getTranslation("review.relation.argues")
                : getTranslation(
                        "review.relation." + Signs.key(entry.contribution().relation()));
        return order.getValue() == QueueRows.Order.BY_STUDENT
                ? relation
                : getTranslation("review.queue.about", entry.name(), relation);
    }

    private String stage(QueueItem item) {
        String word = getTranslation("review.stage." + Signs.key(item.stage()));
        return item.revisedSince() ? getTranslation("review.stage.revised", word) : word;
    }
}
