package moot.debate;

import java.util.ArrayList;
import java.util.List;
import moot.debate.Rejected.Fault;
import moot.debate.Rejected.Field;

/// What a reply may answer, and how.
final class ReplyRules {

    private ReplyRules() {}

    static List<Fault> faults(Argument parent, PostArgument.Reply reply) {
        List<Fault> faults = new ArrayList<>();
        if (reply.relation() == null) {
            faults.add(new Fault(Field.RELATION, "debate.fault.relation-empty"));
        }
        if (parent.isWithdrawn()) {
            faults.add(new Fault(Field.RELATION, "debate.fault.parent-withdrawn"));
        }
        if (parent.depth() >= DebateService.DEEPEST) {
            faults.add(new Fault(Field.RELATION, "debate.fault.too-deep", DebateService.DEEPEST));
        }
        if (reply.revision() < 1 || reply.revision() > parent.latest()) {
            faults.add(new Fault(Field.RELATION, "debate.fault.revision-unknown"));
        } else {
            disputed(parent.wordingOf(reply.revision()), reply, faults);
        }
        return faults;
    }

    private static void disputed(Wording answered, PostArgument.Reply reply, List<Fault> faults) {
        boolean disputes = reply.relation() == Relation.DISPUTES;
        if (disputes && (reply.disputed() == null || !answered.cites(reply.disputed()))) {
            faults.add(new Fault(Field.DISPUTED, "debate.fault.disputed-empty"));
        } else if (!disputes && reply.disputed() != null) {
            faults.add(new Fault(Field.DISPUTED, "debate.fault.disputed-needless"));
        }
    }
}
