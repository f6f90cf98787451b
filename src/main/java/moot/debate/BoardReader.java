package moot.debate;

import java.util.List;
import moot.seminar.SeminarId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what boards are made of.
@Component
class BoardReader {

    private final ArgumentRepository arguments;

    BoardReader(ArgumentRepository arguments) {
        this.arguments = arguments;
    }

    @Transactional(readOnly = true)
    public List<ArgumentState> changedSince(SeminarId seminar, long version) {
        return arguments.changedSince(seminar, version).stream()
                .map(Argument::state)
                .toList();
    }
}
