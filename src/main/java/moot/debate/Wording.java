package moot.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an author says in one revision of an argument.
///
/// @param claim    plain text, at most 280 characters
/// @param warrant  Markdown: why the evidence makes the claim follow; the reason, in a reply; empty in a question
/// @param sureness how sure; absent where the author was not asked, as in a reply
/// @param unless   under what condition it would not hold, or empty
public record Wording(
        String claim, String warrant, @Nullable Sureness sureness, String unless, List<Citation> citations) {

    public static final int LONGEST_CLAIM = 280;
    public static final int LONGEST_WARRANT = 10_000;
    public static final int LONGEST_UNLESS = 280;
    public static final int LONGEST_WHY = 500;

    public Wording {
        citations = List.copyOf(citations);
    }

    public static Wording question(String text) {
        return new Wording(text, "", null, "", List.of());
    }

    /// The same without blanks at the ends.
    Wording stripped() {
        List<Citation> clean = citations.stream()
                .map(c -> new Citation(c.evidence(), c.bearing(), c.why().strip()))
                .toList();
        return new Wording(claim.strip(), warrant.strip(), sureness, unless.strip(), clean);
    }

    public boolean cites(String evidence) {
        return citations.stream().anyMatch(c -> c.evidence().equals(evidence));
    }
}
