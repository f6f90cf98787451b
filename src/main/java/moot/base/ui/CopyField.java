package moot.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/// A text to carry elsewhere, with a button that copies it. A browser keeps its clipboard from a page that came
/// without encryption, as in a classroom's own network; then the older command does it, or the person is told how.
public class CopyField extends Composite<Div> {

    private final TextField field = new TextField();

    public CopyField(String label, String text) {
        field.setLabel(label);
        field.setValue(text);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(getTranslation("base.copy.action"));
        Clipboard.onClick(copy).writeText(text, copied -> tellCopied(), refused -> copyTheOldWay());
        getContent().addClassName("copy-field");
        getContent().add(field, copy);
    }

    public String text() {
        return field.getValue();
    }

    private void copyTheOldWay() {
        field.getElement()
                .executeJs("this.inputElement.select(); return document.execCommand('copy')")
                .then(Boolean.class, copied -> {
                    if (copied) {
                        tellCopied();
                    } else {
                        Notices.tell(getTranslation("base.copy.by-hand"));
                    }
                });
    }

    private void tellCopied() {
        Notices.tell(getTranslation("base.copy.done"));
    }
}
