package moot.seminar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import moot.library.Paragraph;

/// Places the paragraphs of a text beside those of its digest by the words that they share, the rarer the weightier,
/// and so that their order is kept: of all ways to do that, the one in which most is alike.
final class Likeness {

    /// Below this, what two paragraphs share is chance.
    private static final double LEAST = 0.06;

    /// Of a paragraph whose place is looked for.
    static final int FREE = -2;

    /// Outweighs all that can be alike.
    private static final double KEPT = 1_000;

    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 6;

    private final List<Set<String>> digest;
    private final List<Set<String>> text;
    private final Map<String, Integer> frequencies = new HashMap<>();

    /// @param leftOut what is never placed
    Likeness(List<Paragraph> digest, List<String> text, Predicate<String> leftOut) {
        this.digest = digest.stream().map(paragraph -> words(paragraph.text())).toList();
        this.text = text.stream()
                .map(words -> leftOut.test(words) ? Set.<String>of() : words(words))
                .toList();
        Stream.concat(this.digest.stream(), this.text.stream())
                .flatMap(Set::stream)
                .forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }

    /// For each paragraph of the text the number of that of the digest, or -1.
    int[] places() {
        return places(IntStream.generate(() -> FREE).limit(text.size()).toArray());
    }

    /// The same, where some have a place already.
    ///
    /// @param kept for each paragraph of the text that place, or FREE
    int[] places(int[] kept) {
        int rows = text.size();
        int columns = digest.size();
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                double placed = best[i - 1][j] + gain(i - 1, j - 1, kept[i - 1]);
                best[i][j] = Math.max(placed, Math.max(best[i][j - 1], best[i - 1][j]));
            }
        }
        return trace(best);
    }

    /// From the end back along what was best.
    private int[] trace(double[][] best) {
        int[] places = new int[text.size()];
        Arrays.fill(places, -1);
        int j = digest.size();
        for (int i = text.size(); i > 0; i--) {
            while (j > 0 && best[i][j] == best[i][j - 1]) {
                j--;
            }
            if (j > 0 && best[i][j] > best[i - 1][j]) {
                places[i - 1] = j - 1;
            }
        }
        return places;
    }

    private double gain(int paragraph, int other, int kept) {
        if (kept != FREE) {
            return kept == other ? KEPT : -KEPT;
        }
        return alike(text.get(paragraph), digest.get(other)) - LEAST;
    }

    private double alike(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return shared.isEmpty() ? 0 : weight(shared) / Math.sqrt(weight(some) * weight(others));
    }

    private double weight(Set<String> words) {
        double documents = digest.size() + text.size();
        return words.stream()
                .mapToDouble(word -> Math.pow(Math.log(1 + documents / frequencies.getOrDefault(word, 1)), 2))
                .sum();
    }

    /// Figures, and words of some length by their beginning, so that endings do not matter.
    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD || word.chars().anyMatch(Character::isDigit))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
