package moot.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import moot.library.Evidence;
import moot.library.Note;
import moot.seminar.Act;
import moot.seminar.Added;
import moot.seminar.Additions;
import moot.seminar.Admission;
import moot.seminar.Checked;
import moot.seminar.ParticipantId;
import moot.seminar.Seat;
import moot.seminar.SourceChecks;
import moot.seminar.Sources;
import org.jspecify.annotations.Nullable;

/// How far a piece of evidence can be trusted: who added it if the class did, then what the pack itself corrects or
/// qualifies, then what was found by those who looked it up, the newest last, with what the viewer may do about it.
/// Drawn anew only when something of it has changed.
public final class EvidenceChecks extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SourceDialogs dialogs;
    private final transient Seat viewer;
    private final String evidence;
    private transient @Nullable List<Object> shown;

    EvidenceChecks(SourceDialogs dialogs, Seat viewer, String evidence) {
        this.dialogs = dialogs;
        this.viewer = viewer;
        this.evidence = evidence;
        getContent().addClassName("checks");
        refresh();
    }

    /// Takes in what has happened since it was drawn.
    public void refresh() {
        Additions now = sources().additions(viewer.seminar());
        Evidence piece = now.pack().evidence(evidence).orElse(null);
        if (piece == null) {
            return;
        }
        Added added = now.of(evidence);
        List<Checked> checks = now.checksOf(evidence);
        List<Object> state = List.of(
                piece,
                checks,
                added == null ? "" : added,
                admission().roster(viewer.seminar()),
                may(Act.ARGUE),
                may(Act.CURATE));
        if (!state.equals(shown)) {
            shown = state;
            draw(piece, added, checks);
        }
    }

    private void draw(Evidence piece, @Nullable Added added, List<Checked> checks) {
        getContent().removeAll();
        if (added != null) {
            getContent().add(added(added));
        }
        piece.notes().forEach(note -> getContent().add(note(note)));
        if (!checks.isEmpty()) {
            getContent().add(new H3(getTranslation("seminar.check.list", checks.size())));
        }
        checks.forEach(check -> getContent().add(check(check)));
        if (may(Act.ARGUE)) {
            getContent()
                    .add(new Button(
                            getTranslation("seminar.check.begin"),
                            click -> dialogs.forChecking(viewer, piece).open()));
        }
    }

    private Div added(Added added) {
        Div line = new Div(new Span(getTranslation("seminar.evidence.by", name(added.by()))));
        line.addClassName("checks__line");
        if (added.accepted()) {
            Span accepted = new Span(getTranslation("seminar.evidence.accepted"));
            accepted.addClassNames("room__badge", "room__badge--open");
            line.add(accepted);
        }
        if (may(Act.CURATE)) {
            line.add(
                    added.accepted()
                            ? quiet(
                                    "seminar.evidence.unaccept",
                                    () -> sources().takeBackAcceptance(viewer.seminar(), evidence))
                            : quiet("seminar.evidence.accept", () -> sources().accept(viewer.seminar(), evidence)));
        }
        return line;
    }

    private Paragraph note(Note note) {
        return new Paragraph(
                getTranslation("seminar.check.note." + note.type().name().toLowerCase(Locale.ROOT), note.text()));
    }

    private Div check(Checked check) {
        Span outcome = new Span(getTranslation(CheckDialog.key(check.outcome())));
        outcome.addClassName("checks__outcome");
        Div head = new Div(outcome);
        head.addClassName("checks__line");
        if (check.settled()) {
            Span settled = new Span(getTranslation("seminar.check.settled"));
            settled.addClassNames("room__badge", "room__badge--open");
            head.add(settled);
        }
        Paragraph how = new Paragraph(
                new Span(getTranslation("seminar.check.by", name(check.by()), check.what())), new Span(" "));
        how.add(place(check.where()));
        how.addClassName("moot-muted");
        Div box = new Div(head, new Paragraph(check.found()), how, actions(check));
        box.addClassName("checks__check");
        return box;
    }

    /// An address that can be visited is a link; anything else is text.
    private static Component place(String where) {
        if (!where.matches("https?://\\S+")) {
            return new Span(where);
        }
        Anchor link = new Anchor(where, where);
        link.getElement().setAttribute("rel", "noreferrer");
        link.setTarget("_blank");
        return link;
    }

    private Div actions(Checked check) {
        Div actions = new Div();
        actions.addClassName("checks__line");
        boolean teaches = may(Act.CURATE);
        if (teaches) {
            actions.add(
                    check.settled()
                            ? quiet("seminar.check.reopen", () -> checks().reopen(viewer.seminar(), check.id()))
                            : quiet("seminar.check.settle", () -> checks().settle(viewer.seminar(), check.id())));
        }
        boolean own = check.by().equals(viewer.id()) && may(Act.ARGUE) && !check.settled();
        if (teaches || own) {
            actions.add(quiet("seminar.check.take-back", () -> checks().takeBack(viewer.seminar(), check.id())));
        }
        return actions;
    }

    private Button quiet(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> {
            act.run();
            refresh();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String name(ParticipantId participant) {
        return admission().roster(viewer.seminar()).shown(participant, viewer);
    }

    private boolean may(Act act) {
        return admission().may(viewer, act);
    }

    private Sources sources() {
        return dialogs.sources();
    }

    private SourceChecks checks() {
        return dialogs.checks();
    }

    private Admission admission() {
        return dialogs.admission();
    }
}
