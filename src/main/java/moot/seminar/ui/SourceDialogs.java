package moot.seminar.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Consumer;
import moot.library.Evidence;
import moot.library.References;
import moot.people.NamePolicy;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SourceChecks;
import moot.seminar.Sources;
import org.springframework.stereotype.Component;

/// Makes the dialogs in which a class adds to its pack and looks its evidence up.
@Component
public class SourceDialogs {

    private final Sources sources;
    private final SourceChecks checks;
    private final Admission admission;
    private final References references;

    SourceDialogs(Sources sources, SourceChecks checks, Admission admission, References references) {
        this.sources = sources;
        this.checks = checks;
        this.admission = admission;
        this.references = references;
    }

    /// @param added told the id of evidence that was added
    public AddSourceDialog forAdding(Seat seat, Consumer<String> added) {
        return new AddSourceDialog(this, seat, added);
    }

    public CheckDialog forChecking(Seat seat, Evidence evidence) {
        return new CheckDialog(seat, evidence, signature(seat), checks);
    }

    public EvidenceChecks checksOf(Seat seat, String evidence) {
        return new EvidenceChecks(this, seat, evidence);
    }

    /// Under which name a viewer sees who added something; empty for what is the pack’s own.
    public Optional<String> addedBy(Seat viewer, String id) {
        return Optional.ofNullable(sources.additions(viewer.seminar()).of(id))
                .map(added -> admission.roster(viewer.seminar()).shown(added.by(), viewer));
    }

    public Sources sources() {
        return sources;
    }

    References references() {
        return references;
    }

    SourceChecks checks() {
        return checks;
    }

    Admission admission() {
        return admission;
    }

    /// Said before anything is signed: what classmates will see.
    private String signature(Seat seat) {
        boolean named =
                seat.role().teaches() || admission.summary(seat.seminar()).names() == NamePolicy.EVERYONE;
        return named
                ? I18NProvider.translate("seminar.check.signed", seat.name())
                : I18NProvider.translate("seminar.check.signed-as", seat.pseudonym());
    }
}
