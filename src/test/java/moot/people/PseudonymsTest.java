package moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    @Test
    void aPseudonymIsAColourAndAnAnimal() {
        assertThat(Pseudonyms.pick(new Random(1), name -> false)).matches("[A-Z][a-z]+ [A-Z][a-z]+");
    }

    @Test
    void thereAreEnoughForAWholeUniversity() {
        assertThat(Pseudonyms.count()).isGreaterThanOrEqualTo(60 * 60);
    }

    @Test
    void noTwoInALargeSeminarAreTheSame() {
        var chance = new Random(2);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            assertThat(taken.add(Pseudonyms.pick(chance, taken::contains))).isTrue();
        }
    }

    @Test
    void aNumberTellsThemApartWhenAllAreTaken() {
        assertThat(Pseudonyms.pick(new Random(3), name -> !name.endsWith(" 3"))).endsWith(" 3");
    }
}
