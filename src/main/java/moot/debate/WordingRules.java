package moot.debate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import moot.debate.Rejected.Fault;
import moot.debate.Rejected.Field;

/// What an argument, a reply and a question must say before they are posted.
///
/// @param leastCitations how many pieces of evidence the seminar requires
/// @param known          whether the seminar's pack has a piece of evidence
public record WordingRules(int leastCitations, Predicate<String> known) {

    public enum Form {
        ARGUMENT,
        REPLY,
        QUESTION
    }

    List<Fault> faults(Wording wording, Form form) {
        List<Fault> faults = new ArrayList<>();
        claim(wording, form, faults);
        citations(wording, form, faults);
        warrant(wording, form, faults);
        qualifier(wording, form, faults);
        return faults;
    }

    private static void claim(Wording wording, Form form, List<Fault> faults) {
        if (wording.claim().isBlank()) {
            faults.add(new Fault(
                    Field.CLAIM, form == Form.QUESTION ? "debate.fault.question-empty" : "debate.fault.claim-empty"));
        } else if (wording.claim().length() > Wording.LONGEST_CLAIM) {
            faults.add(new Fault(
                    Field.CLAIM,
                    "debate.fault.claim-long",
                    Wording.LONGEST_CLAIM,
                    wording.claim().length() - Wording.LONGEST_CLAIM));
        }
    }

    private void citations(Wording wording, Form form, List<Fault> faults) {
        Set<String> distinct = new HashSet<>();
        for (Citation citation : wording.citations()) {
            if (!known.test(citation.evidence())) {
                faults.add(new Fault(Field.CITATIONS, "debate.fault.citation-unknown"));
            } else if (!distinct.add(citation.evidence())) {
                faults.add(new Fault(Field.CITATIONS, "debate.fault.citation-twice"));
            } else if (citation.why().length() > Wording.LONGEST_WHY) {
                faults.add(new Fault(Field.CITATIONS, "debate.fault.why-long", Wording.LONGEST_WHY));
            }
        }
        if (form != Form.QUESTION && distinct.size() < leastCitations) {
            faults.add(new Fault(Field.CITATIONS, "debate.fault.citations-few", leastCitations));
        }
    }

    private static void warrant(Wording wording, Form form, List<Fault> faults) {
        if (form != Form.QUESTION && wording.warrant().isBlank()) {
            faults.add(new Fault(
                    Field.WARRANT, form == Form.REPLY ? "debate.fault.reason-empty" : "debate.fault.warrant-empty"));
        } else if (wording.warrant().length() > Wording.LONGEST_WARRANT) {
            faults.add(new Fault(Field.WARRANT, "debate.fault.warrant-long", Wording.LONGEST_WARRANT));
        }
    }

    private static void qualifier(Wording wording, Form form, List<Fault> faults) {
        if (form == Form.ARGUMENT && wording.sureness() == null) {
            faults.add(new Fault(Field.SURENESS, "debate.fault.sureness-empty"));
        }
        if (wording.unless().length() > Wording.LONGEST_UNLESS) {
            faults.add(new Fault(Field.UNLESS, "debate.fault.unless-long", Wording.LONGEST_UNLESS));
        }
    }
}
