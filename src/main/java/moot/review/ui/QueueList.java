package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import moot.debate.ArgumentId;
import org.jspecify.annotations.Nullable;

/// The rows of the queue, of which one is open. The browser draws those in view, however many there are.
final class QueueList extends Composite<VirtualList<QueueRow>> {

    /// A row whose turn has not come yet has no values, and nothing to press.
    private static final String ROW = """
            ${item.heading
              ? html`<h3 class="queue__student">${item.heading}</h3>`
              : !item.word ? html`<div class="queue__entry"></div>`
              : html`<button type="button" class="queue__entry" aria-current="${item.current}" @click="${open}">
                  <span class="moot-letter moot-letter--${item.sign}">${item.letter}</span>
                  <span class="queue__claim">${item.claim}</span>
                  <span class="queue__about">${item.about}</span>
                  <span class="stage stage--${item.stage}">${item.word}</span>
                </button>`}""";

    private final List<QueueRow> rows = new ArrayList<>();
    private final ListDataProvider<QueueRow> data = new ListDataProvider<>(rows);
    private @Nullable ArgumentId selected;

    QueueList(Consumer<ArgumentId> go) {
        getContent().addClassName("queue__list");
        getContent().setDataProvider(data);
        getContent()
                .setRenderer(LitRenderer.<QueueRow>of(ROW)
                        .withProperty("heading", QueueRow::heading)
                        .withProperty("current", row -> String.valueOf(isSelected(row)))
                        .withProperty("letter", QueueRow::letter)
                        .withProperty("sign", row -> row.letter().toLowerCase(Locale.ROOT))
                        .withProperty("claim", QueueRow::claim)
                        .withProperty("about", QueueRow::about)
                        .withProperty("stage", row -> Signs.key(row.stage()))
                        .withProperty("word", QueueRow::word)
                        .withFunction(
                                "open", row -> Optional.ofNullable(row.id()).ifPresent(go)));
    }

    void show(List<QueueRow> now) {
        rows.clear();
        rows.addAll(now);
        data.refreshAll();
    }

    void select(ArgumentId id) {
        selected = id;
        data.refreshAll();
        scrollToSelected();
    }

    /// With the row before it, which may be the name of its student.
    void scrollToSelected() {
        if (place() >= 0) {
            getContent().scrollToIndex(Math.max(0, place() - 1));
        }
    }

    Optional<ArgumentId> firstWaiting() {
        return rows.stream()
                .filter(QueueRow::waits)
                .findFirst()
                .map(QueueRow::id)
                .or(() -> first(rows));
    }

    Optional<ArgumentId> next() {
        return first(rows.subList(place() + 1, rows.size()));
    }

    Optional<ArgumentId> previous() {
        return first(rows.subList(0, Math.max(0, place())).reversed());
    }

    private static Optional<ArgumentId> first(List<QueueRow> rows) {
        return rows.stream().map(QueueRow::id).filter(Objects::nonNull).findFirst();
    }

    private boolean isSelected(QueueRow row) {
        return row.id() != null && row.id().equals(selected);
    }

    private int place() {
        for (int i = 0; i < rows.size(); i++) {
            if (isSelected(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
