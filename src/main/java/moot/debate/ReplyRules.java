package moot.debate;

import java.util.ArrayList;
import java.util.List;
import moot.debate.Rejected.Fault;
import moot.debate.Rejected.Field;
import org.jspecify.annotations.Nullable;

/// What a reply may answer, and how.
final class ReplyRules {

    private ReplyRules() {}

    static List<Fault> faults(Argument parent, PostArgument.Reply reply) {
        List<Fault> faults = new ArrayList<>();
        if (reply.relation() == null) {
            faults.add(new Fault(Field.RELATION, "debate.fault.relation-empty"));
        }
        if (!parent.fate().present()) {
            faults.add(new Fault(Field.RELATION, "debate.fault.parent-withdrawn"));
        }
        if (parent.depth() >= DebateService.DEEPEST) {
            faults.add(new Fault(Field.RELATION, "debate.fault.too-deep", DebateService.DEEPEST));
        }
        if (reply.revision() < 1 || reply.revision() > parent.latest()) {
            faults.add(new Fault(Field.RELATION, "debate.fault.revision-unknown"));
        } else {
            disputed(parent.wordingOf(reply.revision()), reply.relation(), reply.disputed(), faults);
        }
        return faults;
    }

    static void disputed(Wording answered, @Nullable Relation relation, @Nullable String disputed, List<Fault> faults) {
        boolean disputes = relation == Relation.DISPUTES;
        if (disputes && (disputed == null || !answered.cites(disputed))) {
            faults.add(new Fault(Field.DISPUTED, "debate.fault.disputed-empty"));
        } else if (!disputes && disputed != null) {
            faults.add(new Fault(Field.DISPUTED, "debate.fault.disputed-needless"));
        }
    }
}
