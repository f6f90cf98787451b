package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import moot.base.ui.LateDetails;
import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.debate.Link;
import org.jspecify.annotations.Nullable;

/// What one may do about the links of an argument: its author makes and removes them, those who teach put them in
/// order. Kept apart from where it is shown, so that what was begun in a form stays while that is drawn anew.
final class LinkForms {

    private final DebatePage page;
    private final Contribution argument;
    private final @Nullable LinkForm making;
    private final Map<ArgumentId, LateDetails> ordering = new HashMap<>();

    LinkForms(DebatePage page, Contribution argument) {
        this.page = page;
        this.argument = argument;
        this.making = mayLink() ? new LinkForm(page, argument) : null;
    }

    private boolean mayLink() {
        return page.mayArgue()
                && !argument.withdrawn()
                && !argument.asks()
                && argument.author().equals(page.viewer().id());
    }

    /// What makes a further link, for whoever may; who does may also remove those that there are.
    Optional<Component> making() {
        return Optional.ofNullable(making);
    }

    /// What puts a link in order, for whoever may; nothing where a link counts for nothing.
    Optional<Component> ordering(Link link, Contribution to) {
        boolean may = page.viewer().role().teaches() && making == null && !argument.withdrawn() && !to.withdrawn();
        return may ? Optional.of(ordering.computeIfAbsent(link.to(), id -> ordering(link))) : Optional.empty();
    }

    private LateDetails ordering(Link link) {
        LateDetails details = new LateDetails(
                UI.getCurrent().getTranslation("debate.curation.link.title"),
                () -> new LinkCurationForm(page, argument.id(), link));
        details.addClassName("argument__link-order");
        return details;
    }
}
