package moot.debate.ui;

import com.vaadin.flow.component.textfield.TextArea;
import moot.debate.Hidden;

/// Why something was put in order, in words that the author will read.
final class ReasonField extends TextArea {

    private static final long serialVersionUID = 1L;

    ReasonField() {
        setLabel(getTranslation("debate.curation.reason"));
        setWidthFull();
        setMaxLength(Hidden.LONGEST_REASON);
    }
}
