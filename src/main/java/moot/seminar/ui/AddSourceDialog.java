package moot.seminar.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import moot.base.Problem;
import moot.base.ui.Keep;
import moot.base.ui.Notices;
import moot.base.ui.Trouble;
import moot.library.References;
import moot.seminar.NewEvidence;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.Sources;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Adds to what a class argues from: first a source, shown as it will be referred to, then, if one likes, evidence from
/// it. What is typed stays when the dialog is closed and opened again, when something is refused, and on this device
/// when
/// the page is loaded anew.
public final class AddSourceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private enum Way {
        TYPED,
        PASTED,
        PRESENT
    }

    private final SeminarId seminar;
    private final transient Sources sources;
    private final transient References references;
    private final transient Consumer<String> added;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final TypedSourceForm typed;
    private final PastedSourceForm pasted;
    private final NewEvidenceForm evidence;
    private final Div reference = new Div();
    private final Trouble trouble = new Trouble();
    private final Button add = new Button("", click -> add());

    /// @param added told the id of evidence that was added
    AddSourceDialog(SourceDialogs dialogs, Seat seat, Consumer<String> added) {
        this.seminar = seat.seminar();
        this.sources = dialogs.sources();
        this.references = dialogs.references();
        this.added = added;
        String place = seat.seminar() + ":" + seat.id() + ":source:";
        this.typed = new TypedSourceForm(new Keep(place + "typed"), this::preview);
        this.pasted = new PastedSourceForm(new Keep(place + "pasted"), references, this::preview);
        this.evidence = new NewEvidenceForm(new Keep(place + "evidence"), references, id -> dialogs.addedBy(seat, id));
        addOpenedChangeListener(event -> offer());
        setHeaderTitle(getTranslation("seminar.source.add"));
        setCloseOnOutsideClick(false);
        way.setLabel(getTranslation("seminar.source.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(
                each -> getTranslation("seminar.source.way." + each.name().toLowerCase(Locale.ROOT)));
        way.addValueChangeListener(event -> turn(event.getValue()));
        reference.addClassName("add-source__reference");
        reference.getElement().setAttribute("role", "status");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Button close = new Button(getTranslation("seminar.source.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(add, close);
        actions.addClassName("add-source__actions");
        Div content = new Div(way, typed, pasted, evidence, reference, trouble, actions);
        content.addClassNames("moot-fields", "add-source__form");
        add(content);
        way.setValue(Way.TYPED);
    }

    /// Goes straight to taking evidence from a source that is there.
    public void takeFrom(String source) {
        present(source);
        open();
    }

    private void offer() {
        if (isOpened()) {
            Stream.of(typed.keep(), pasted.keep(), evidence.keep()).forEach(keep -> keep.offer(null));
        }
    }

    private void present(@Nullable String source) {
        evidence.offer(sources.additions(seminar).pack().sources().reversed(), source);
        way.setValue(Way.PRESENT);
    }

    private void turn(Way to) {
        typed.setVisible(to == Way.TYPED);
        pasted.setVisible(to == Way.PASTED);
        evidence.setVisible(to == Way.PRESENT);
        if (to == Way.PRESENT) {
            evidence.offer(sources.additions(seminar).pack().sources().reversed(), null);
        }
        trouble.clear();
        preview();
    }

    private SourceForm form() {
        return way.getValue() == Way.PASTED ? pasted : typed;
    }

    /// How the source will be referred to; what is pasted shows that beside each entry.
    private void preview() {
        reference.removeAll();
        if (way.getValue() == Way.PRESENT) {
            add.setText(getTranslation("seminar.evidence.add"));
            return;
        }
        List<ObjectNode> ready = form().ready();
        add.setText(getTranslation("seminar.source.add-these", Math.max(1, ready.size())));
        if (way.getValue() == Way.TYPED && !ready.isEmpty()) {
            try {
                reference.add(
                        new Paragraph(getTranslation("seminar.source.preview")),
                        new Html("<p>" + references.preview(ready.getFirst()).html() + "</p>"));
            } catch (Problem problem) {
                trouble.tell(problem);
            }
        }
    }

    private void add() {
        trouble.clear();
        try {
            if (way.getValue() == Way.PRESENT) {
                addEvidence();
            } else if (form().check()) {
                addSources();
            }
        } catch (Problem problem) {
            trouble.tell(problem);
        }
    }

    private void addSources() {
        String last = null;
        int count = 0;
        for (ObjectNode item : form().ready()) {
            try {
                last = sources.add(seminar, item);
                count++;
            } catch (Problem problem) {
                trouble.tell(problem);
            }
        }
        if (last != null) {
            Notices.tell(getTranslation("seminar.source.added", count));
        }
        if (trouble.getText().isEmpty()) {
            form().keep().forget();
            present(last);
            evidence.focus();
        }
    }

    private void addEvidence() {
        NewEvidence wish = evidence.get();
        if (wish != null) {
            String id = sources.take(seminar, wish);
            evidence.clear();
            close();
            added.accept(id);
        }
    }
}
