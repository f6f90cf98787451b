package moot.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import moot.base.ui.CopyField;

/// The link, once: what is stored cannot show it again.
class ReturnLinkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final CopyField link;

    ReturnLinkDialog(String link) {
        this.link = new CopyField(getTranslation("people.return-link.label"), link);
        setHeaderTitle(getTranslation("people.return-link.title"));
        addClassName("return-link-dialog");
        add(new Paragraph(getTranslation("people.return-link.text")), this.link);
        add(new Paragraph(getTranslation("people.return-link.warning")));
        getFooter().add(new Button(getTranslation("people.return-link.close"), click -> close()));
    }

    String link() {
        return link.text();
    }
}
