package moot.room.ui;

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
import moot.library.Pack;
import moot.library.ui.PackText;
import moot.seminar.Passage;
import org.jspecify.annotations.Nullable;

/// One paragraph of a text in preparation, and the choice beside which paragraph of the digest it stands.
final class PassageRow extends Composite<Article> {

    private static final String LEFT_OUT = "";
    private static final int EXCERPT = 60;

    private final transient Pack pack;
    private final Select<String> place = new Select<>();
    private final Button join = new Button(getTranslation("room.text.join"));

    PassageRow(Pack pack, int number, Passage passage) {
        this.pack = pack;
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
        Div choice = new Div(place, join);
        choice.addClassName("full-text__choice");
        getContent().addClassName("full-text__row");
        getContent().add(choice, PackText.of(pack).paragraph(passage.words()));
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

    Select<String> place() {
        return place;
    }

    Button join() {
        return join;
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

    private static String begin(String markdown) {
        String plain = markdown.replaceAll("[*_`]", "").replaceAll("\\s+", " ");
        return plain.length() <= EXCERPT ? plain : plain.substring(0, EXCERPT).strip() + "…";
    }
}
