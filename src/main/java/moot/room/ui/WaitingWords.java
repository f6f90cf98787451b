package moot.room.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.library.Pack;
import moot.seminar.Roster;
import moot.seminar.Seat;
import moot.waiting.Waiting;
import org.jspecify.annotations.Nullable;

/// Says what waits in plain words: who did what, under the names that this viewer may see.
record WaitingWords(Seat viewer, Roster roster, Board board, Pack pack) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.UK);

    String what(Waiting waiting) {
        String key = waiting.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text("waiting.what." + key, who(waiting), waiting.number());
    }

    /// Only feedback can be of somebody who has left those who teach.
    private String who(Waiting waiting) {
        return waiting.who() == null ? text("waiting.instructor") : roster.shown(waiting.who(), viewer);
    }

    /// What the link to what is to be looked at reads.
    String link(Waiting waiting) {
        return waiting.evidence() == null
                ? claim(waiting.opens())
                : pack.evidence(waiting.evidence()).orElseThrow().statement();
    }

    private String claim(ArgumentId id) {
        Contribution argument = board.get(id);
        return argument.readableBy(viewer) ? argument.wording().claim() : text("debate.argument.unreadable");
    }

    /// What it is all about, where the link leads elsewhere.
    @Nullable
    String on(Waiting waiting) {
        boolean linked = waiting.evidence() == null && waiting.own().equals(waiting.opens());
        return linked ? null : text("waiting.on", claim(waiting.own()));
    }

    static String when(Instant at) {
        return WHEN.format(at.atZone(ZoneId.systemDefault()));
    }

    private static String text(String key, Object... params) {
        return UI.getCurrent().getTranslation(key, params);
    }
}
