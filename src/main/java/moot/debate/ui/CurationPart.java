package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import moot.debate.Contribution;
import moot.debate.Curated;

/// For those who teach: putting an argument in order, and what was done to it already, to be undone.
final class CurationPart extends Composite<Details> {

    private final DebatePage page;

    CurationPart(DebatePage page, Contribution argument) {
        this.page = page;
        getContent().addClassName("argument__curation");
        getContent().setSummaryText(getTranslation("debate.curation.title"));
        List<Curated> acts = page.curation().log(page.seminar()).stream()
                .filter(act -> act.argument().equals(argument.id()))
                .toList();
        if (!acts.isEmpty()) {
            getContent().add(record(acts));
        }
        if (!argument.withdrawn()) {
            getContent().add(new CurationForm(page, argument));
        }
    }

    private UnorderedList record(List<Curated> acts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("argument__record");
        acts.forEach(act -> list.add(entry(act)));
        return list;
    }

    private ListItem entry(Curated act) {
        ListItem entry = new ListItem(new CuratedWords(page, act));
        if (act.undoneAt() == null) {
            entry.add(act.hindrance() == null ? undo(act) : muted(act.hindrance()));
        }
        return entry;
    }

    private Button undo(Curated act) {
        Button undo = new Button(
                getTranslation("debate.curation.undo"), click -> page.curation().undo(act.id()));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        return undo;
    }

    private Div muted(String key) {
        Div line = new Div(getTranslation(key));
        line.addClassName("moot-muted");
        return line;
    }
}
