package moot.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A stretch of a text and the evidence whose figures or words stand plainly in it; without evidence, what lies
/// between. A figure of two digits or more is found alone, words only where three or more follow each other as in the
/// statement and two of them are long, for shorter runs are everybody’s.
public record Stretch(String text, List<String> evidence) {

    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*%?|\\p{L}+(?:[’'-]\\p{L}+)*");
    private static final int SHORTEST_RUN = 3;
    private static final int LONG_WORDS = 2;
    private static final int LONG_WORD = 5;

    public Stretch {
        evidence = List.copyOf(evidence);
    }

    /// The text in stretches, which together are the text.
    public static List<Stretch> of(String text, List<Evidence> evidence) {
        List<Set<String>> found = new ArrayList<>(Stream.generate(() -> (Set<String>) new TreeSet<String>())
                .limit(text.length())
                .toList());
        List<MatchResult> words = words(text);
        evidence.forEach(piece -> mark(found, words, words(piece.statement()), piece.id()));
        return cut(text, found);
    }

    private static void mark(List<Set<String>> found, List<MatchResult> text, List<MatchResult> statement, String id) {
        for (int i = 0; i < text.size(); i++) {
            int longest = 0;
            for (int j = 0; j < statement.size(); j++) {
                longest = Math.max(longest, plainRun(text, i, statement, j));
            }
            for (int at = text.get(i).start();
                    longest > 0 && at < text.get(i + longest - 1).end();
                    at++) {
                found.get(at).add(id);
            }
        }
    }

    /// How many words from here on are the same, if that says anything.
    private static int plainRun(List<MatchResult> text, int i, List<MatchResult> statement, int j) {
        int run = 0;
        int weighty = 0;
        while (i + run < text.size() && j + run < statement.size() && same(text, i + run, statement, j + run)) {
            String word = text.get(i + run).group();
            weighty += word.length() >= LONG_WORD || isFigure(word) ? 1 : 0;
            run++;
        }
        if (run >= SHORTEST_RUN && weighty >= LONG_WORDS) {
            return run;
        }
        return run > 0 && isFigure(text.get(i).group()) && text.get(i).group().length() > 1 ? 1 : 0;
    }

    private static boolean same(List<MatchResult> text, int i, List<MatchResult> statement, int j) {
        return text.get(i).group().equalsIgnoreCase(statement.get(j).group());
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static List<Stretch> cut(String text, List<Set<String>> found) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || !Objects.equals(found.get(i), found.get(from))) {
                stretches.add(new Stretch(text.substring(from, i), List.copyOf(found.get(from))));
                from = i;
            }
        }
        return stretches;
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().map(MatchResult.class::cast).toList();
    }
}
