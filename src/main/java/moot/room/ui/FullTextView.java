package moot.room.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import moot.base.ui.Hold;
import moot.base.ui.Notices;
import moot.base.ui.Titled;
import moot.exchange.TextFile;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.FullTexts;
import moot.seminar.Passages;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import org.jspecify.annotations.Nullable;

/// Where an instructor loads the full text of the reading for one class: first what is loaded, then a preview to be
/// corrected, then the class sees it. The page only shows what is stored, so it can be left at any point.
@Route("seminar/:seminar/text")
@PermitAll
class FullTextView extends Div implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient FullTexts texts;
    private final transient TextFile files;
    private final transient SeminarService seminars;
    private final transient Admission admission;
    private final Hold content = new Hold();
    private @Nullable SeminarId seminar;

    FullTextView(FullTexts texts, TextFile files, SeminarService seminars, Admission admission) {
        this.texts = texts;
        this.files = files;
        this.seminars = seminars;
        this.admission = admission;
        addClassNames("full-text", "moot-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId wanted = SeminarRoute.of(event);
        admission.admit(wanted, Act.MANAGE);
        seminar = wanted;
        removeAll();
        add(new H1(title()), ways(wanted), new Paragraph(getTranslation("room.text.hint")), content);
        show(wanted);
    }

    private void show(SeminarId here) {
        Optional<Passages> prepared = texts.prepared(here);
        content.removeAll();
        texts.shown(here).ifPresent(shown -> content.add(shownPanel(here, shown, prepared.isEmpty())));
        content.add(
                prepared.isPresent()
                        ? new PreparedPanel(here, seminars.pack(here), texts, prepared.get(), () -> show(here))
                        : new LoadPanel(files, paragraphs -> {
                            texts.prepare(here, paragraphs);
                            show(here);
                        }));
    }

    private ShownPanel shownPanel(SeminarId here, Passages shown, boolean mayCorrect) {
        ShownPanel panel = new ShownPanel(shown.placed());
        panel.onRemove(() -> {
            texts.remove(here);
            show(here);
            Notices.tell(getTranslation("room.text.removed"));
        });
        if (mayCorrect) {
            panel.onCorrect(() -> {
                texts.prepareShown(here);
                show(here);
            });
        }
        return panel;
    }

    private WaysNav ways(SeminarId wanted) {
        return new WaysNav(new Anchor("seminar/" + wanted, getTranslation("room.text.back")));
    }

    @Override
    public String title() {
        return seminar == null
                ? ""
                : getTranslation("room.text.title", admission.summary(seminar).title());
    }
}
