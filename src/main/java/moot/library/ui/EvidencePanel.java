package moot.library.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.References;

/// The evidence that the address asks for. A pack may have hundreds of pieces, so only the cards in view exist.
class EvidencePanel extends Section {

    private static final long serialVersionUID = 1L;

    final VirtualList<Evidence> cards = new VirtualList<>();

    EvidencePanel(Pack pack, References references, EvidenceFilter filter) {
        var shown = filter.of(pack);
        add(summary(pack, filter, shown.size()), cards);
        cards.setItems(shown);
        cards.setRenderer(new ComponentRenderer<>(evidence -> new EvidenceCard(evidence, pack, references)));
        cards.setHeight("75vh");
    }

    private Paragraph summary(Pack pack, EvidenceFilter filter, int count) {
        var line = new Paragraph(getTranslation("library.card.count." + filter.field(), count, filter.value()));
        if (!filter.all()) {
            line.add(new Span(" "), PackLinks.part(pack, PackPart.EVIDENCE, getTranslation("library.card.all")));
        }
        return line;
    }
}
