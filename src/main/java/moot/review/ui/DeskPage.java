package moot.review.ui;

import java.util.Optional;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.DebateService;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Position;
import moot.review.ReviewService;
import moot.seminar.Admission;
import moot.seminar.ParticipantId;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;

/// What the parts of one open desk share: whose it is, which seminar it reviews, and whom to ask.
record DeskPage(
        Seat viewer, SeminarService seminars, ReviewService reviews, DebateService debates, Admission admission) {

    SeminarId seminar() {
        return viewer.seminar();
    }

    /// What the class argues from now: it may have added to it since the desk was opened.
    Pack pack() {
        return seminars.pack(seminar());
    }

    String title() {
        return admission.summary(seminar()).title();
    }

    Board board() {
        return debates.board(seminar());
    }

    Optional<Contribution> find(ArgumentId id) {
        return board().find(id);
    }

    String nameOf(ParticipantId participant) {
        return admission.roster(seminar()).shown(participant, viewer);
    }

    Position positionOf(Contribution contribution) {
        return pack().scenarios().getFirst().position(contribution.position()).orElseThrow();
    }

    Evidence evidence(String id) {
        return pack().evidence(id).orElseThrow();
    }
}
