package moot.seminar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import moot.base.Address;
import moot.base.ui.CopyField;
import moot.seminar.SeminarSummary;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// How a class comes in: the code to be read from the last row, the same as a picture for cameras and as a link.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class InvitationPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Address address;
    private String shown = "";

    InvitationPanel(Address address) {
        this.address = address;
        addClassNames("moot-card", "invitation");
    }

    /// A code never changes, so it is drawn once.
    void show(SeminarSummary seminar) {
        if (!shown.equals(seminar.code())) {
            shown = seminar.code();
            String link = address.of("join/" + shown);
            removeAll();
            add(new H2(getTranslation("seminar.invitation.title")), code(), words(link), picture(link));
        }
    }

    private Paragraph code() {
        Paragraph code = new Paragraph(shown);
        code.addClassName("invitation__code");
        return code;
    }

    private Div words(String link) {
        Div words = new Div(
                new Paragraph(getTranslation("seminar.invitation.how", spoken(address.of("")))),
                new CopyField(getTranslation("seminar.invitation.link"), link));
        words.addClassName("invitation__words");
        return words;
    }

    /// As one says an address to a class.
    private static String spoken(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private QrCode picture(String link) {
        return new QrCode(link, getTranslation("seminar.invitation.qr"));
    }
}
