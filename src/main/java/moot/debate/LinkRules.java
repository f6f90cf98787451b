package moot.debate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import moot.base.Problem;
import moot.debate.Rejected.Fault;
import moot.debate.Rejected.Field;

/// Which arguments may be tied to each other, and how. Attacks may go in a circle, for that is what a dispute is;
/// supports may not, or arguments would hold themselves up.
final class LinkRules {

    private LinkRules() {}

    static List<Fault> faults(Board board, ArgumentId from, Link link) {
        Contribution source = board.get(from);
        Contribution target = board.find(link.to()).orElseThrow(() -> new Problem("debate.problem.no-argument"));
        List<Fault> faults = new ArrayList<>();
        place(source, target).ifPresent(key -> faults.add(new Fault(Field.LINKED, key)));
        faults.addAll(bearing(board, from, link));
        return faults;
    }

    /// What is wrong with how the one is to bear on the other.
    static List<Fault> bearing(Board board, ArgumentId from, Link link) {
        Contribution source = board.get(from);
        Contribution target = board.get(link.to());
        List<Fault> faults = new ArrayList<>();
        if (link.relation() == Relation.ASKS || source.asks()) {
            faults.add(new Fault(Field.RELATION, "debate.fault.link-asks"));
        }
        if (link.relation() == Relation.SUPPORTS && board.supports(link.to(), from)) {
            faults.add(new Fault(Field.RELATION, "debate.fault.link-circle"));
        }
        if (link.revision() < 1 || link.revision() > target.revisions().size()) {
            faults.add(new Fault(Field.LINKED, "debate.fault.revision-unknown"));
        } else {
            ReplyRules.disputed(target.revision(link.revision()).wording(), link.relation(), link.disputed(), faults);
        }
        return faults;
    }

    private static Optional<String> place(Contribution source, Contribution target) {
        if (target.id().equals(source.id())) {
            return Optional.of("debate.fault.link-self");
        }
        if (source.bearsOn(target.id())) {
            return Optional.of("debate.fault.link-twice");
        }
        if (target.asks() || target.withdrawn()) {
            return Optional.of("debate.fault.link-unfit");
        }
        return Optional.empty();
    }
}
