package moot.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.debate.Bearing;
import moot.debate.Citation;
import moot.debate.Sureness;
import moot.debate.Wording;

/// Wordings of about 80 words that mean nothing but compress as prose does, each with one or two citations.
final class Prose {

    private static final int WORDS_OF_A_CLAIM = 18;
    private static final int WORDS_OF_A_WARRANT = 62;

    private static final String[] WORDS = """
            a able after again against agree all allies already also always among an and any argue argument as ask
            at be because become before believe between both but by can case change claim clear close come common
            condition consent cost could council country credible danger decide defence deny depend deter differ do
            doubt each east effort either enough even evidence ever every expect fact fail few first follow for force
            from give good guarantee hard have help high hold how if important in instead is issue it its join keep
            kind know law lead leave less let likely line long look loss make many matter mean member might more most
            move much must need never next no north nothing now number of offer often on once one only open or order
            other our out over own part pay peace people place plan point policy possible power present press price
            promise prove public question quick rather reach read ready reason rely remain report rest right risk
            rule say see seem send share should show side sign since small so some soon stand state still strong
            such support sure take than that the their them then there these they thing think this though time to
            too treaty true trust two under unless until up use value very vote want war way weak well what when
            where whether which while who why will win with without word work would year yet""".split("\\s+");

    private final Random chance;
    private final List<String> evidence;

    Prose(Random chance, List<String> evidence) {
        this.chance = chance;
        this.evidence = evidence;
    }

    /// For a position, or in reply, where nobody is asked how sure they are.
    Wording next(boolean reply) {
        return new Wording(
                sentence(WORDS_OF_A_CLAIM),
                sentence(WORDS_OF_A_WARRANT / 2) + " " + sentence(WORDS_OF_A_WARRANT / 2),
                reply ? null : Sureness.PROBABLY,
                "",
                citations());
    }

    private List<Citation> citations() {
        return chance.ints(0, evidence.size())
                .distinct()
                .limit(1 + chance.nextInt(2))
                .mapToObj(piece -> new Citation(evidence.get(piece), Bearing.SUPPORTS, ""))
                .toList();
    }

    private String sentence(int words) {
        String text =
                Stream.generate(this::word).limit(words + chance.nextInt(5) - 2).collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private String word() {
        return WORDS[chance.nextInt(WORDS.length)];
    }
}
