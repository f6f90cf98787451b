package moot.seminar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One paragraph of the full text of a reading, as plain text.
///
/// @param locator the paragraph of the pack’s reading beside which it stands; absent where it is left out
/// @param settled whether an instructor or a mark in the text says so, and no proposal
@Embeddable
public record Passage(
        @Nullable String locator,
        @Column(length = Passage.LONGEST) String words,
        boolean settled) {

    public static final int LONGEST = 20_000;

    /// Where a proposal puts it.
    public Passage(@Nullable String locator, String words) {
        this(locator, words, false);
    }

    /// Where its sentences begin, in characters, in order; the first at 0.
    public List<Integer> sentences(Locale language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(words);
        List<Integer> beginnings = new ArrayList<>();
        for (int at = 0; at != BreakIterator.DONE && at < words.length(); at = sentences.next()) {
            beginnings.add(at);
        }
        return beginnings;
    }

    Passage at(@Nullable String other) {
        return new Passage(other, words, settled);
    }
}
