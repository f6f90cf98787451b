package moot.debate.ui;

import com.vaadin.flow.component.UI;
import moot.debate.Board;
import moot.debate.ChallengeService;
import moot.debate.Contribution;
import moot.debate.CurationService;
import moot.debate.DebateService;
import moot.debate.Drafts;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Scenario;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.ParticipantId;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;

/// What the parts of one open page share: whose page it is, which debate it shows, and whom to ask.
public record DebatePage(
        Seat viewer,
        SeminarService seminars,
        DebateService debates,
        ChallengeService challenges,
        CurationService curation,
        Drafts drafts,
        Admission admission) {

    public SeminarId seminar() {
        return viewer.seminar();
    }

    /// What the class argues from now: it may have added to it since the page was opened.
    public Pack pack() {
        return seminars.pack(seminar());
    }

    public Scenario scenario() {
        return pack().scenarios().getFirst();
    }

    public Board board() {
        return debates.board(seminar());
    }

    public boolean mayArgue() {
        return admission.may(viewer, Act.ARGUE);
    }

    public int leastCitations() {
        return admission.summary(seminar()).leastCitations();
    }

    boolean reads(Contribution argument) {
        return argument.readableBy(viewer);
    }

    /// What an argument claims, or that the viewer may not read it.
    public String claimOf(Contribution argument) {
        return reads(argument)
                ? argument.wording().claim()
                : UI.getCurrent().getTranslation("debate.argument.unreadable");
    }

    /// The name under which the viewer may see somebody.
    public String nameOf(ParticipantId participant) {
        return admission.roster(seminar()).shown(participant, viewer);
    }

    Evidence evidence(String id) {
        return pack().evidence(id).orElseThrow();
    }

    public String letterOf(String position) {
        return scenario().position(position).orElseThrow().letter();
    }
}
