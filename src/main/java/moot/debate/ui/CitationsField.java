package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import moot.base.ui.Keep;
import moot.base.ui.NativeSelect;
import moot.base.ui.StaticHtml;
import moot.debate.Bearing;
import moot.debate.Citation;
import moot.debate.Wording;
import moot.library.Evidence;
import moot.library.ui.EvidenceBadge;

/// What an argument rests on: each piece of evidence picked so far with its bearing and, if its author likes, a
/// sentence on why; beneath, the likeliest ones at one tap each, and the way to all others.
final class CitationsField extends Composite<Div> {

    private static final int SUGGESTIONS = 4;

    private final DebatePage page;
    private final Runnable changed;
    private final Div rows = new Div();
    private final Div suggestions = new Div();
    private final Button find;
    private final Paragraph error = new Paragraph();
    private final List<Row> cited = new ArrayList<>();
    private List<String> suggested = List.of();

    CitationsField(DebatePage page, Runnable changed, Runnable findMore) {
        this.page = page;
        this.changed = changed;
        H3 title = new H3(getTranslation("debate.composer.citations"));
        title.addClassName("composer__label");
        find = new Button(getTranslation("debate.composer.find-evidence"), click -> findMore.run());
        find.addThemeVariants(ButtonVariant.TERTIARY);
        suggestions.addClassName("composer__suggestions");
        error.addClassName("composer__error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getContent().addClassName("composer__citations");
        getContent().add(title, rows, suggestions, find, error);
    }

    void suggest(List<String> evidence) {
        suggested = evidence;
        offer();
    }

    void set(List<Citation> citations) {
        cited.clear();
        citations.stream()
                .filter(c -> page.pack().evidence(c.evidence()).isPresent())
                .forEach(c -> cited.add(new Row(c)));
        draw();
    }

    List<Citation> get() {
        return cited.stream().map(Row::citation).toList();
    }

    List<String> evidence() {
        return get().stream().map(Citation::evidence).toList();
    }

    /// Cites what was not cited, and takes back what was.
    void toggle(String evidence) {
        if (!cited.removeIf(row -> row.evidence.equals(evidence))) {
            cited.add(new Row(Citation.supporting(evidence)));
        }
        draw();
        changed.run();
    }

    /// From here, where the pressed button goes away and the focus has to go on.
    private void cite(String evidence) {
        toggle(evidence);
        cited.getLast().box.getElement().callJsFunction("focus");
    }

    private void uncite(String evidence) {
        toggle(evidence);
        find.focus();
    }

    void showError(String message) {
        error.setText(message);
        error.setVisible(!message.isEmpty());
    }

    private void draw() {
        rows.removeAll();
        cited.forEach(row -> rows.add(row.box));
        showError("");
        offer();
    }

    private void offer() {
        suggestions.removeAll();
        List<String> taken = evidence();
        suggested.stream()
                .filter(id -> !taken.contains(id))
                .limit(SUGGESTIONS)
                .map(page::evidence)
                .forEach(piece -> suggestions.add(suggestion(piece)));
    }

    private NativeButton suggestion(Evidence piece) {
        NativeButton cite = new NativeButton("", click -> cite(piece.id()));
        StaticHtml.fill(
                cite,
                List.of(
                        EvidenceBadge.within(piece),
                        StaticHtml.text("span", OutlineRows.shortened(piece.statement()))));
        cite.addClassNames("moot-button", "composer__suggestion");
        cite.setAriaLabel(getTranslation("debate.composer.cite", piece.statement()));
        return cite;
    }

    /// One citation with what can be said about it.
    private final class Row {

        private final String evidence;
        private final Div box = new Div();
        private final NativeSelect<Bearing> bearing =
                new NativeSelect<>(Bearing.class, each -> getTranslation("debate.bearing." + Marks.key(each)));
        private final TextField why = new TextField();

        Row(Citation citation) {
            evidence = citation.evidence();
            Evidence piece = page.evidence(evidence);
            bearing.setAriaLabel(getTranslation("debate.composer.bearing"));
            bearing.setValue(citation.bearing());
            bearing.addValueChangeListener(event -> changed.run());
            why.setPlaceholder(getTranslation("debate.composer.why"));
            why.setAriaLabel(getTranslation("debate.composer.why-of", OutlineRows.shortened(piece.statement())));
            why.setMaxLength(Wording.LONGEST_WHY);
            why.setValue(citation.why());
            why.setValueChangeMode(ValueChangeMode.LAZY);
            why.addValueChangeListener(event -> changed.run());
            Keep.mark(why, "why:" + evidence);
            Button remove = new Button(getTranslation("debate.composer.uncite"), click -> uncite(evidence));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("debate.composer.uncite-of", OutlineRows.shortened(piece.statement())));
            Div head = new Div();
            StaticHtml.fill(head, List.of(EvidenceBadge.within(piece), StaticHtml.text("span", piece.statement())));
            head.addClassName("composer__cited");
            box.addClassName("composer__citation");
            box.getElement().setAttribute("tabindex", "-1");
            box.getElement().setAttribute("role", "group");
            box.getElement().setAttribute("aria-label", piece.statement());
            Div line = new Div(bearing, remove);
            line.addClassName("composer__bearing");
            box.add(head, line, why);
        }

        Citation citation() {
            return new Citation(evidence, bearing.getValue(), why.getValue());
        }
    }
}
