package moot.seminar.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.State;

/// What can be done with a seminar as a whole, and in which states it is offered; the first of a state is the one
/// that most want. Each can be undone by another, so nobody is asked whether they are sure.
enum Verb {
    OPEN(SeminarService::open, State.PREPARED),
    CLOSE(SeminarService::close, State.OPEN),
    REOPEN(SeminarService::open, State.CLOSED),
    ARCHIVE(SeminarService::archive, State.PREPARED, State.CLOSED),
    RESTORE(SeminarService::restore, State.ARCHIVED);

    private final BiConsumer<SeminarService, SeminarId> act;
    private final Set<State> states;

    Verb(BiConsumer<SeminarService, SeminarId> act, State... states) {
        this.act = act;
        this.states = Set.of(states);
    }

    static List<Verb> fitting(State state) {
        return Arrays.stream(values())
                .filter(verb -> verb.states.contains(state))
                .toList();
    }

    void apply(SeminarService seminars, SeminarId seminar) {
        act.accept(seminars, seminar);
    }

    String textKey(String property) {
        return "seminar.verb." + name().toLowerCase(Locale.ROOT) + "." + property;
    }
}
