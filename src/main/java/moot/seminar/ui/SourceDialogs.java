package moot.seminar.ui;

import java.util.function.Consumer;
import moot.library.References;
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
        return new AddSourceDialog(seat.seminar(), sources, references, added);
    }

    public Sources sources() {
        return sources;
    }
}
