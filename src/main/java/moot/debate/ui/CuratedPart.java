package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import moot.debate.Contribution;
import moot.debate.Curated;

/// For the author: what those who teach did to the argument to put the debate in order, and why. Where they did
/// nothing it takes no place.
final class CuratedPart extends Composite<Div> {

    CuratedPart(DebatePage page, Contribution own) {
        List<Curated> acts = page.curation().mine(page.seminar()).stream()
                .filter(act -> act.argument().equals(own.id()))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("argument__record");
        acts.forEach(act -> list.add(new ListItem(new CuratedWords(page, act))));
        getContent().add(new H3(getTranslation("debate.curation.yours")), list);
        setVisible(!acts.isEmpty());
    }
}
