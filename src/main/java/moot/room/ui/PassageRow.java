package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import moot.library.Pack;
import moot.library.ui.PackText;
import moot.seminar.Passage;
import org.jspecify.annotations.Nullable;

/// One paragraph of a text in preparation, the choice beside which paragraph of the digest it stands, and where it is
/// one with the one before or two.
final class PassageRow extends Composite<Article> {

    private static final String LEFT_OUT = "";
    private static final int EXCERPT = 60;

    private final transient Pack pack;
    private final transient Passage passage;
    private final Select<String> place = new Select<>();
    private final Button join = new Button(getTranslation("room.text.join"));
    private final Button split = new Button(getTranslation("room.text.split"), click -> turn());
    private final Component whole;
    private @Nullable CutPart cut;
    private transient IntConsumer cutting = at -> {};

    PassageRow(Pack pack, int number, Passage passage) {
        this.pack = pack;
        this.passage = passage;
        this.whole = PackText.of(pack).paragraph(passage.words());
        List<String> places = new ArrayList<>(List.of(LEFT_OUT));
        pack.reading()
                .sections()
                .forEach(section -> section.paragraphs().forEach(paragraph -> places.add(paragraph.locator())));
        place.setLabel(getTranslation("room.text.place", number));
        place.setItems(places);
        place.setItemLabelGenerator(this::name);
        place.setValue(Objects.requireNonNullElse(passage.locator(), LEFT_OUT));
        join.addThemeVariants(ButtonVariant.TERTIARY);
        join.setVisible(false);
        split.addThemeVariants(ButtonVariant.TERTIARY);
        split.setVisible(passage.words().contains(" "));
        Div choice = new Div(place, join, split);
        choice.addClassName("full-text__choice");
        getContent().addClassName("full-text__row");
        getContent().add(choice, whole);
        dim();
    }

    void onMove(Consumer<@Nullable String> move) {
        place.addValueChangeListener(change -> {
            dim();
            move.accept(change.getValue().equals(LEFT_OUT) ? null : change.getValue());
        });
    }

    void onJoin(Runnable toTheOneBefore) {
        join.addClickListener(click -> toTheOneBefore.run());
        join.setVisible(true);
    }

    /// @param cut told the character with which a new paragraph begins
    void onSplit(IntConsumer cut) {
        cutting = cut;
    }

    /// Shows where it can be split, or the whole again.
    private void turn() {
        if (cut == null) {
            cut = new CutPart(pack, passage, cutting);
            getContent().replace(whole, cut);
            cut.focus();
        } else {
            getContent().replace(cut, whole);
            cut = null;
        }
        split.setText(getTranslation(cut == null ? "room.text.split" : "room.text.whole"));
    }

    Select<String> place() {
        return place;
    }

    Button join() {
        return join;
    }

    Button split() {
        return split;
    }

    private void dim() {
        getContent().setClassName("full-text__row--out", place.getValue().equals(LEFT_OUT));
    }

    private String name(String locator) {
        return locator.equals(LEFT_OUT)
                ? getTranslation("room.text.out")
                : locator + " · "
                        + pack.paragraph(locator)
                                .map(paragraph -> begin(paragraph.text()))
                                .orElseThrow();
    }

    static String begin(String markdown) {
        String plain = markdown.replaceAll("[*_`]", "").replaceAll("\\s+", " ");
        return plain.length() <= EXCERPT ? plain : plain.substring(0, EXCERPT).strip() + "…";
    }
}
