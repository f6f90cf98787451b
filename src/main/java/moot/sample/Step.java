package moot.sample;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import moot.debate.Bearing;
import moot.debate.Citation;
import moot.debate.Relation;
import moot.debate.Sureness;
import moot.debate.Verdict;
import moot.debate.Wording;
import org.jspecify.annotations.Nullable;

/// One thing that a sample student does, as its file says it.
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Step.Post.class),
    @JsonSubTypes.Type(Step.Revision.class),
    @JsonSubTypes.Type(Step.Withdrawal.class),
    @JsonSubTypes.Type(Step.Judgement.class),
    @JsonSubTypes.Type(Step.Concession.class),
    @JsonSubTypes.Type(Step.Credit.class),
    @JsonSubTypes.Type(Step.Tie.class)
})
sealed interface Step {

    /// Counted from the start of the seminar.
    int minute();

    /// How a message about the file calls it.
    String called();

    /// @param post    the file's own name for the argument
    /// @param answers the name of the argument that it replies to; absent with a position
    record Post(
            int minute,
            String post,
            String by,
            @Nullable String position,
            @Nullable String answers,
            @Nullable Relation relation,
            @Nullable String disputes,
            String claim,
            @Nullable String warrant,
            @Nullable Sureness sure,
            @Nullable String unless,
            @Nullable List<Cite> cites)
            implements Step {

        @Override
        public String called() {
            return "step " + post;
        }

        Wording wording() {
            return Step.wording(claim, warrant, sure, unless, cites);
        }
    }

    /// @param revise the name of the argument
    /// @param meets  the name of the challenge that it answers, if it answers one
    record Revision(
            int minute,
            String revise,
            @Nullable String meets,
            String claim,
            @Nullable String warrant,
            @Nullable Sureness sure,
            @Nullable String unless,
            @Nullable List<Cite> cites)
            implements Step {

        @Override
        public String called() {
            return "revision of " + revise;
        }

        Wording wording() {
            return Step.wording(claim, warrant, sure, unless, cites);
        }
    }

    /// @param withdraw the name of the argument
    record Withdrawal(int minute, String withdraw) implements Step {

        @Override
        public String called() {
            return "withdrawal of " + withdraw;
        }
    }

    /// @param judge the name of a challenge, whose author says whether it still holds
    /// @param of    the name of the argument that was revised in answer to it
    record Judgement(int minute, String judge, String of, Verdict verdict) implements Step {

        @Override
        public String called() {
            return "judgement by " + judge;
        }
    }

    /// @param concede the name of the argument
    /// @param to      the name of the challenge
    record Concession(int minute, String concede, String to) implements Step {

        @Override
        public String called() {
            return "concession of " + concede;
        }
    }

    /// @param credit the name of the argument that moved somebody
    record Credit(int minute, String credit, String by) implements Step {

        @Override
        public String called() {
            return "credit to " + credit;
        }
    }

    /// @param tie the name of the argument that carries the link
    /// @param to  the name of the one that it is tied to
    record Tie(int minute, String tie, String to, Relation relation) implements Step {

        @Override
        public String called() {
            return "link from " + tie;
        }
    }

    record Cite(String evidence, Bearing bearing, @Nullable String why) {

        Citation citation() {
            return new Citation(evidence, bearing, Objects.requireNonNullElse(why, ""));
        }
    }

    private static Wording wording(
            String claim,
            @Nullable String warrant,
            @Nullable Sureness sure,
            @Nullable String unless,
            @Nullable List<Cite> cites) {
        return new Wording(
                claim,
                Objects.requireNonNullElse(warrant, ""),
                sure,
                Objects.requireNonNullElse(unless, ""),
                Objects.requireNonNullElse(cites, List.<Cite>of()).stream()
                        .map(Cite::citation)
                        .toList());
    }
}
