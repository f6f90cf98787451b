package moot.seminar.ui;

import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import moot.seminar.NewSeminar;

/// How many pieces of evidence an argument must cite at the least.
class LeastCitationsField extends Select<Integer> {

    private static final long serialVersionUID = 1L;

    private static final int USUAL = 1;

    LeastCitationsField() {
        setLabel(getTranslation("seminar.citations.label"));
        setItems(IntStream.rangeClosed(0, NewSeminar.MOST_REQUIRED_CITATIONS)
                .boxed()
                .toList());
        setItemLabelGenerator(least -> getTranslation("seminar.citations.choice", least));
        setEmptySelectionAllowed(false);
        setValue(USUAL);
        addClassName("least-citations");
    }
}
