package moot.debate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.library.Evidence;
import moot.library.Pack;
import moot.seminar.Seat;

/// Sifts a debate for one reader. What the reader may not read is not found by its words.
public record Sifting(Board board, Pack pack, Seat reader) {

    private static final int EXCERPT = 80;
    private static final char ASCII = 128;

    /// What passes the sieve, in its order.
    public List<ArgumentId> by(Sieve sieve, Collection<String> positions) {
        List<String> words = words(sieve.words());
        Predicate<Contribution> passes = argument -> fits(sieve, argument) && says(words, argument);
        Stream<Contribution> found = board.outline(positions).filter(passes);
        return (sieve.sort() == Sort.THREAD ? found : found.sorted(order(sieve.sort())))
                .map(Contribution::id)
                .toList();
    }

    private Comparator<Contribution> order(Sort sort) {
        Comparator<Contribution> newest = Comparator.<Contribution>comparingLong(
                        argument -> argument.stored().posted())
                .reversed();
        return switch (sort) {
            case THREAD, NEWEST -> newest;
            case UNANSWERED ->
                Comparator.<Contribution, Boolean>comparing(argument -> argument.standing() != Standing.UNANSWERED)
                        .thenComparing(newest);
            case RELIED_ON ->
                Comparator.<Contribution>comparingInt(
                                argument -> board.supportersOf(argument.id()).size())
                        .thenComparingDouble(argument -> argument.strength().value())
                        .reversed()
                        .thenComparing(newest);
        };
    }

    private boolean fits(Sieve sieve, Contribution argument) {
        return (sieve.stance() == null || sieve.stance() == argument.stance())
                && (sieve.position() == null || sieve.position().equals(argument.position()))
                && (sieve.author() == null || sieve.author().equals(argument.author()))
                && (sieve.evidence() == null || argument.wording().cites(sieve.evidence()))
                && sieve.only().stream().allMatch(condition -> holds(condition, argument));
    }

    private boolean holds(Sieve.Only condition, Contribution argument) {
        return switch (condition) {
            case MINE -> argument.author().equals(reader.id());
            case ANSWERS_ME -> answersReader(argument);
            case UNANSWERED -> argument.standing() == Standing.UNANSWERED;
            case UNSOUND -> !argument.asks() && !argument.withdrawn() && !restsOnSoundEvidence(argument);
        };
    }

    private boolean answersReader(Contribution argument) {
        return argument.targets().anyMatch(to -> board.get(to).author().equals(reader.id()))
                && !argument.author().equals(reader.id());
    }

    private boolean restsOnSoundEvidence(Contribution argument) {
        return argument.wording().citations().stream()
                .filter(citation -> citation.bearing() == Bearing.SUPPORTS)
                .map(citation -> pack.evidence(citation.evidence()))
                .flatMap(Optional::stream)
                .anyMatch(piece -> piece.check() == Evidence.Check.SUPPORTED && !piece.isFlawed());
    }

    private boolean says(List<String> words, Contribution argument) {
        if (words.isEmpty()) {
            return true;
        }
        if (!argument.readableBy(reader)) {
            return false;
        }
        String text = folded(text(argument));
        return words.stream().allMatch(text::contains);
    }

    /// The part of the warrant or the condition in which a word was found, where the claim itself does not show it.
    public Optional<String> excerpt(Contribution argument, String typed) {
        if (typed.isBlank() || !argument.readableBy(reader)) {
            return Optional.empty();
        }
        List<String> words = words(typed);
        String claim = folded(argument.wording().claim());
        String rest = rest(argument).replaceAll("\\s+", " ");
        return words.stream()
                .filter(word -> !claim.contains(word))
                .findFirst()
                .map(word -> folded(rest).indexOf(word))
                .filter(place -> place >= 0)
                .map(place -> around(rest, place));
    }

    private static String around(String text, int place) {
        int from = Math.max(0, place - EXCERPT / 2);
        int to = Math.min(text.length(), place + EXCERPT);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }

    private static String text(Contribution argument) {
        return argument.wording().claim() + " " + rest(argument);
    }

    private static String rest(Contribution argument) {
        return Stream.concat(
                        Stream.of(
                                argument.wording().warrant(), argument.wording().unless()),
                        argument.wording().citations().stream().map(Citation::why))
                .collect(Collectors.joining(" "));
    }

    /// The words that were typed, lower case and without accents.
    public static List<String> words(String typed) {
        return Arrays.stream(folded(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Lower case and without accents, character by character, so that a place in it is a place in the text.
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(bare(text.charAt(i))));
        }
        return folded.toString();
    }

    private static char bare(char letter) {
        return letter < ASCII
                ? letter
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }
}
