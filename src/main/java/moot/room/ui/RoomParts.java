package moot.room.ui;

import java.util.List;
import java.util.function.Consumer;
import moot.debate.ChallengeService;
import moot.debate.CurationService;
import moot.debate.DebateService;
import moot.debate.Drafts;
import moot.debate.ui.DebateNews;
import moot.debate.ui.DebatePage;
import moot.library.References;
import moot.library.ui.PackPages;
import moot.live.ui.Channels;
import moot.live.ui.PageChannel;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Screens;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.SeminarScreen;
import moot.seminar.SeminarService;
import moot.seminar.ui.SourceDialogs;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What a room is put together from.
@Component
class RoomParts {

    private final Admission admission;
    private final SeminarService seminars;
    private final DebateService debates;
    private final ChallengeService challenges;
    private final CurationService curation;
    private final Drafts drafts;
    private final PackPages packs;
    private final EvidenceFiles evidence;
    private final References references;
    private final Screens screens;
    private final SourceDialogs dialogs;
    private final FullTextPages fullTexts;
    private final WaitingParts waiting;
    private final DebateNews news;
    private final Channels channels;

    RoomParts(
            Admission admission,
            SeminarService seminars,
            DebateService debates,
            ChallengeService challenges,
            CurationService curation,
            Drafts drafts,
            PackPages packs,
            EvidenceFiles evidence,
            References references,
            Screens screens,
            SourceDialogs dialogs,
            FullTextPages fullTexts,
            WaitingParts waiting,
            DebateNews news,
            Channels channels) {
        this.admission = admission;
        this.seminars = seminars;
        this.debates = debates;
        this.challenges = challenges;
        this.curation = curation;
        this.drafts = drafts;
        this.packs = packs;
        this.evidence = evidence;
        this.references = references;
        this.screens = screens;
        this.dialogs = dialogs;
        this.fullTexts = fullTexts;
        this.waiting = waiting;
        this.news = news;
        this.channels = channels;
    }

    /// @throws org.springframework.security.access.AccessDeniedException if it is not the visitor's seminar
    DebatePage page(SeminarId seminar) {
        Seat viewer = admission.admit(seminar, Act.READ);
        return new DebatePage(viewer, seminars, debates, challenges, curation, drafts, admission);
    }

    PackPages packs() {
        return packs;
    }

    EvidenceFiles evidence() {
        return evidence;
    }

    SourceDialogs dialogs() {
        return dialogs;
    }

    References references() {
        return references;
    }

    /// The full text of the class; empty if it has none.
    ObjectNode fullText(DebatePage page) {
        return fullTexts.of(page.seminar(), page.pack());
    }

    /// What waits for whoever has this page open.
    WaitingBadge waiting(DebatePage page, Consumer<RoomPlace> open) {
        return new WaitingBadge(waiting, page, open);
    }

    DebateNews news() {
        return news;
    }

    /// @param look lets the page take in what the browser cannot
    PageChannel channel(SeminarId seminar, RoomNews news, Runnable look) {
        return new PageChannel(channels, seminar.value(), news, look);
    }

    /// The other screens of the seminar that this seat may open.
    List<SeminarScreen> screens(Seat seat) {
        return screens.offered(seat).stream()
                .filter(screen -> screen.order() > RoomScreens.TABLE)
                .toList();
    }
}
