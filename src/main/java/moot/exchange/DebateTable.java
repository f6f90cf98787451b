package moot.exchange;

import java.util.List;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.DebateService;
import moot.debate.Elsewhere;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Position;
import moot.library.Scenario;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Roster;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import org.springframework.stereotype.Service;

/// A debate as a table, one line an argument in reading order, for those who teach.
@Service
public class DebateTable {

    private final DebateService debates;
    private final SeminarService seminars;
    private final Admission admission;

    DebateTable(DebateService debates, SeminarService seminars, Admission admission) {
        this.debates = debates;
        this.seminars = seminars;
        this.admission = admission;
    }

    public List<Line> lines(SeminarId seminar) {
        Seat reader = admission.admit(seminar, Act.REVIEW);
        Board board = debates.board(seminar);
        Pack pack = seminars.pack(seminar);
        Roster roster = admission.roster(seminar);
        List<String> positions =
                scenario(pack).positions().stream().map(Position::id).toList();
        return board.outline(positions)
                .map(argument -> line(argument, board, pack, roster.shown(argument.author(), reader)))
                .toList();
    }

    private static Line line(Contribution argument, Board board, Pack pack, String author) {
        return new Line(
                argument.id(),
                argument.parent(),
                scenario(pack).position(argument.position()).orElseThrow().letter(),
                argument.relation(),
                argument.stance(),
                Elsewhere.of(argument, board, scenario(pack)),
                argument.wording().claim(),
                author,
                argument.standing(),
                argument.strength(),
                board.challengesTo(argument.id()).size(),
                board.supportersOf(argument.id()).size(),
                argument.wording().citations().size(),
                flawed(argument, pack),
                argument.moved().size(),
                argument.beneath(),
                argument.revisions().size(),
                argument.revision(1).at());
    }

    private static int flawed(Contribution argument, Pack pack) {
        return (int) argument.wording().citations().stream()
                .flatMap(citation -> pack.evidence(citation.evidence()).stream())
                .filter(Evidence::isFlawed)
                .count();
    }

    private static Scenario scenario(Pack pack) {
        return pack.scenarios().getFirst();
    }
}
