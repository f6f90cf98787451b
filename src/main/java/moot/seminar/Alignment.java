package moot.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import moot.library.Paragraph;
import moot.library.Reading;
import org.jspecify.annotations.Nullable;

/// Proposes beside which paragraph of the pack’s reading each paragraph of the full text stands: by the marks in the
/// text where it has such, else by likeness and order. It is a proposal, which an instructor corrects; a heading and
/// what belongs nowhere are left out.
final class Alignment {

    private static final int LONGEST_HEADING = 12;
    private static final String ENDS_A_STATEMENT = ".!…”\"’)]";

    private final List<Paragraph> digest;
    private final List<String> text;

    private Alignment(Reading reading, List<String> text) {
        this.digest = reading.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
        this.text = text;
    }

    static List<Passage> of(Reading reading, List<String> text) {
        return new Alignment(reading, text).propose();
    }

    private List<Passage> propose() {
        Optional<List<Passage>> marked = new TextMarks(digest).read(text);
        if (marked.isPresent()) {
            return continued(marked.get());
        }
        int[] alike = new Likeness(digest, text, Alignment::isHeading).places();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            passages.add(new Passage(locator(alike[i]), text.get(i)));
        }
        return passages.stream().allMatch(passage -> passage.locator() == null) ? inOrder() : filled(passages, 0);
    }

    /// Proposes anew, after a text was cut otherwise, where those from one on stand that are not settled. What comes
    /// before stays, and so does what is like nothing.
    static List<Passage> again(Reading reading, List<Passage> passages, int from) {
        List<String> text = passages.stream().map(Passage::words).toList();
        boolean nowhere = passages.stream().noneMatch(passage -> passage.settled() || passage.locator() != null);
        return nowhere ? of(reading, text) : new Alignment(reading, text).proposeAgain(passages, from);
    }

    private List<Passage> proposeAgain(List<Passage> passages, int from) {
        int[] kept = IntStream.range(0, passages.size())
                .map(i -> i < from || passages.get(i).settled() ? number(passages.get(i)) : Likeness.FREE)
                .toArray();
        int[] alike = new Likeness(digest, text, Alignment::isHeading).places(kept);
        List<Passage> next = new ArrayList<>(passages);
        if (IntStream.range(0, alike.length).noneMatch(i -> kept[i] == Likeness.FREE && alike[i] >= 0)) {
            return next;
        }
        int last = IntStream.range(0, alike.length)
                .filter(i -> kept[i] >= 0 || alike[i] >= 0)
                .max()
                .orElseThrow();
        for (int i = from; i <= last; i++) {
            if (kept[i] == Likeness.FREE) {
                next.set(i, next.get(i).at(locator(alike[i])));
            }
        }
        return filled(next, from);
    }

    private int number(Passage passage) {
        return digest.stream().map(Paragraph::locator).toList().indexOf(passage.locator());
    }

    private @Nullable String locator(int paragraph) {
        return paragraph < 0 ? null : digest.get(paragraph).locator();
    }

    /// What follows a marked paragraph without a mark of its own goes on with it, until a heading ends it.
    private List<Passage> continued(List<Passage> marked) {
        List<Passage> passages = new ArrayList<>();
        @Nullable String last = null;
        for (Passage passage : marked) {
            boolean heading = passage.locator() == null && isHeading(passage.words());
            last = passage.locator() != null ? passage.locator() : heading ? null : last;
            passages.add(new Passage(last, passage.words(), true));
        }
        return passages;
    }

    /// What stands between two placed paragraphs and is no heading goes with the one before it, from one on.
    private static List<Passage> filled(List<Passage> passages, int from) {
        List<Passage> filled = new ArrayList<>(passages);
        int last = passages.size() - 1;
        while (last > 0 && passages.get(last).locator() == null) {
            last--;
        }
        @Nullable String before = null;
        for (int i = 0; i < last; i++) {
            Passage passage = filled.get(i);
            if (i >= from && passage.locator() == null && !passage.settled() && !isHeading(passage.words())) {
                filled.set(i, passage.at(before));
            } else if (passage.locator() != null) {
                before = passage.locator();
            }
        }
        return filled;
    }

    /// A text in which nothing is alike, as in another language, still goes paragraph by paragraph if there are as
    /// many.
    private List<Passage> inOrder() {
        boolean asMany = text.stream().filter(words -> !isHeading(words)).count() == digest.size();
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        for (String words : text) {
            passages.add(new Passage(asMany && !isHeading(words) ? locator(next++) : null, words));
        }
        return passages;
    }

    /// A few words that end no sentence, or ask.
    static boolean isHeading(String words) {
        return words.split("\\s+").length <= LONGEST_HEADING
                && ENDS_A_STATEMENT.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
