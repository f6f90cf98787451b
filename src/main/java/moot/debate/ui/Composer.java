package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Consumer;
import moot.base.Problem;
import moot.base.ui.Keep;
import moot.base.ui.Trouble;
import moot.debate.ArgumentId;
import moot.debate.DraftText;
import moot.debate.Drafts;
import moot.debate.Place;
import moot.debate.PostArgument;
import moot.debate.Rejected;

/// Where one argues. It asks in the order in which one thinks, keeps every keystroke as a draft on the server (and,
/// while that cannot be reached, in the browser), and gives back every fault beside its field with the text intact.
public final class Composer extends Composite<Div> {

    private final DebatePage page;
    private final Place place;
    private final Keep keep;
    private final Stem stem;
    private final WordingFields fields;
    private final Trouble trouble = new Trouble();
    private final Consumer<ArgumentId> posted;
    private final Runnable closed;
    private DraftText draft;

    /// @param start    what the composer opens with where no draft was kept: a position, or a relation
    /// @param posted   told once the argument is in the debate
    /// @param closed   told when the author leaves; the draft is kept
    /// @param findMore told when the author wants to see all evidence
    public Composer(
            DebatePage page,
            Place place,
            DraftText start,
            Consumer<ArgumentId> posted,
            Runnable closed,
            Runnable findMore) {
        this.page = page;
        this.place = place;
        this.posted = posted;
        this.closed = closed;
        this.keep = new Keep(page.seminar() + ":" + page.viewer().id() + ":" + place);
        Drafts.Kept kept = page.drafts().find(page.seminar(), place).orElse(null);
        this.draft = kept == null ? start : kept.text();
        this.stem = Stem.of(page, place, draft, this::stemChanged);
        this.fields = new WordingFields(page, this::changed, findMore);
        fields.ask(stem.form());
        fields.suggest(stem.suggestions());
        fields.set(draft.wording());
        keep.onRestore(restored -> {
            fields.restore(restored);
            changed();
        });
        keep.offer(kept == null ? null : kept.savedAt());
        build();
    }

    /// Cites a piece of evidence, or takes the citation back.
    public void toggleEvidence(String evidence) {
        fields.citations().toggle(evidence);
    }

    public List<String> evidence() {
        return fields.citations().evidence();
    }

    public List<String> suggestions() {
        return stem.suggestions();
    }

    public void focus() {
        fields.focus();
    }

    private void build() {
        H2 title = new H2(stem.title());
        title.addClassName("composer__title");
        keep.add(fields);
        getContent().addClassName("composer");
        getContent().getElement().setAttribute("role", "form");
        getContent().getElement().setAttribute("aria-label", stem.title());
        getContent().add(title, stem, keep, trouble, actions());
    }

    private Div actions() {
        Button post = new Button(stem.action(), click -> post());
        post.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(getContent(), this::post, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(getContent())
                .resetFocusOnActiveElement();
        Button discard = new Button(getTranslation("debate.composer.discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(post, discard);
        actions.addClassName("composer__actions");
        return actions;
    }

    private void stemChanged() {
        fields.ask(stem.form());
        fields.suggest(stem.suggestions());
        changed();
    }

    private void changed() {
        draft = stem.into(draft).with(fields.get());
        page.drafts().keep(page.seminar(), place, draft);
        keep.saved();
    }

    private void discard() {
        page.drafts().discard(page.seminar(), place);
        keep.forget();
        closed.run();
    }

    private void post() {
        draft = stem.into(draft).with(fields.get());
        showFaults(List.of());
        try {
            ArgumentId id = send();
            page.drafts().discard(page.seminar(), place);
            keep.forget();
            posted.accept(id);
        } catch (Rejected rejected) {
            showFaults(rejected.faults());
            trouble.tell(rejected);
        } catch (Problem problem) {
            trouble.tell(problem);
        }
    }

    private ArgumentId send() {
        ArgumentId argument = place.argument();
        return switch (place.what()) {
            case NEW ->
                page.debates()
                        .post(new PostArgument(draft.id(), page.seminar(), draft.position(), null, draft.wording()));
            case REPLY ->
                page.debates().post(new PostArgument(draft.id(), page.seminar(), null, stem.reply(), draft.wording()));
            case REVISION, MEETING -> {
                ArgumentId own = java.util.Objects.requireNonNull(argument);
                page.debates().revise(own, draft.wording(), place.challenge());
                yield own;
            }
        };
    }

    private void showFaults(List<Rejected.Fault> faults) {
        trouble.clear();
        stem.showFaults(faults);
        fields.showFaults(faults);
    }
}
