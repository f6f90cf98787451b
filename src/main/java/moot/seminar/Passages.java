package moot.seminar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The full text of a reading in the order of its paragraphs, at one moment.
///
/// @param version of what is stored, so that nobody corrects what somebody else has just changed
public record Passages(int version, List<Passage> all) {

    public static final int MOST = 1_000;
    public static final int LONGEST = 500_000;

    public Passages {
        all = List.copyOf(all);
    }

    /// The paragraphs that stand beside one of the pack’s reading.
    public List<String> at(String locator) {
        return all.stream()
                .filter(passage -> locator.equals(passage.locator()))
                .map(Passage::words)
                .toList();
    }

    /// How many paragraphs the class sees.
    public int placed() {
        return (int) all.stream().filter(passage -> passage.locator() != null).count();
    }

    /// The same with one paragraph beside another of the pack’s reading, or left out.
    public Passages moved(int index, @Nullable String locator) {
        List<Passage> next = new ArrayList<>(all);
        next.set(index, new Passage(locator, all.get(index).words(), true));
        return new Passages(version, next);
    }

    /// The same with one paragraph added to the one before it. They stand where the former stood, if it stood anywhere.
    public Passages joined(int index) {
        Passage before = all.get(index - 1);
        Passage after = all.get(index);
        List<Passage> next = new ArrayList<>(all);
        next.remove(index);
        next.set(
                index - 1,
                new Passage(
                        before.locator() == null ? after.locator() : before.locator(),
                        before.words() + " " + after.words(),
                        before.settled() || after.settled()));
        return new Passages(version, next);
    }

    /// The same with one paragraph cut in two, which stand where the whole stood. Only the first is as settled as that.
    ///
    /// @param at the character of it with which the second begins
    public Passages split(int index, int at) {
        Passage whole = all.get(index);
        String first = whole.words().substring(0, at).strip();
        String second = whole.words().substring(at).strip();
        if (first.isEmpty() || second.isEmpty()) {
            throw new IllegalArgumentException("Nothing is cut off at " + at);
        }
        List<Passage> next = new ArrayList<>(all);
        next.set(index, new Passage(whole.locator(), first, whole.settled()));
        next.add(index + 1, new Passage(whole.locator(), second));
        return new Passages(version, next);
    }

    boolean isTooLong() {
        return all.size() > MOST
                || all.stream().mapToInt(passage -> passage.words().length()).sum() > LONGEST
                || all.stream().anyMatch(passage -> passage.words().length() > Passage.LONGEST);
    }
}
