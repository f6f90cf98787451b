package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import moot.base.ui.Notices;
import moot.library.Pack;
import moot.seminar.FullTexts;
import moot.seminar.Passages;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// The preview of a text: beside which paragraph of the digest each of its paragraphs stands. Each correction is stored
/// as it is made and can be taken back.
final class PreparedPanel extends Composite<Section> {

    private static final int NONE = -1;

    private final transient SeminarId seminar;
    private final transient Pack pack;
    private final transient FullTexts texts;
    private final transient Runnable done;
    private final transient Deque<Passages> before = new ArrayDeque<>();
    private final Paragraph summary = new Paragraph();
    private final Button undo = new Button(getTranslation("room.text.undo"), click -> undo());
    private final VirtualList<Integer> rows = new VirtualList<>();
    private transient Passages now;
    private int focused = NONE;

    /// @param done run when it was shown or thrown away
    PreparedPanel(SeminarId seminar, Pack pack, FullTexts texts, Passages prepared, Runnable done) {
        this.seminar = seminar;
        this.pack = pack;
        this.texts = texts;
        this.now = prepared;
        this.done = done;
        rows.addClassName("full-text__rows");
        rows.setRenderer(new ComponentRenderer<>(this::row));
        getContent().addClassNames("full-text__part", "moot-card");
        getContent().add(new H2(getTranslation("room.text.preview")), summary, verbs(), rows);
        draw();
    }

    private Div verbs() {
        Button show = new Button(getTranslation("room.text.show"), click -> show());
        show.addThemeVariants(ButtonVariant.PRIMARY);
        Button discard =
                new Button(getTranslation("room.text.discard"), click -> new Ask("discard", this::discard).open());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Div verbs = new Div(show, undo, discard);
        verbs.addClassName("full-text__verbs");
        return verbs;
    }

    private PassageRow row(int index) {
        PassageRow row = new PassageRow(pack, index + 1, now.all().get(index));
        row.onMove(locator -> move(index, locator));
        if (index > 0) {
            row.onJoin(() -> join(index));
        }
        row.onSplit(at -> split(index, at));
        if (index == focused) {
            focused = NONE;
            row.place().focus();
        }
        return row;
    }

    /// The row shows already what was chosen in it.
    private void move(int index, @Nullable String locator) {
        store(texts.correct(seminar, now.moved(index, locator)));
        summarise();
    }

    private void join(int index) {
        store(texts.recut(seminar, now.joined(index), index - 1));
        focused = index - 1;
        draw();
    }

    private void split(int index, int at) {
        store(texts.recut(seminar, now.split(index, at), index));
        focused = index + 1;
        draw();
    }

    private void store(Passages stored) {
        before.push(now);
        now = stored;
    }

    private void undo() {
        now = texts.correct(
                seminar, new Passages(now.version(), before.element().all()));
        before.pop();
        draw();
    }

    private void show() {
        texts.show(seminar);
        done.run();
        Notices.tell(getTranslation("room.text.done"));
    }

    private void discard() {
        texts.discard(seminar);
        done.run();
    }

    private void draw() {
        rows.setItems(IntStream.range(0, now.all().size()).boxed().toList());
        summarise();
    }

    private void summarise() {
        List<String> alone = pack.reading().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> paragraph.locator())
                .filter(locator -> now.at(locator).isEmpty())
                .toList();
        int all = now.all().size();
        String placed = getTranslation("room.text.placed", now.placed(), all, all - now.placed());
        summary.setText(
                alone.isEmpty() ? placed : placed + " " + getTranslation("room.text.alone", String.join(", ", alone)));
        undo.setEnabled(!before.isEmpty());
    }
}
