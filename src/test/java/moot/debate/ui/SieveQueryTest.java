package moot.debate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import moot.base.Ids;
import moot.debate.Sieve;
import moot.debate.Sieve.Only;
import moot.debate.Sort;
import moot.debate.Stance;
import moot.seminar.ParticipantId;
import org.junit.jupiter.api.Test;

class SieveQueryTest {

    @Test
    void everySieveFindsBackFromItsAddress() {
        Sieve all = new Sieve(
                Sort.RELIED_ON,
                Stance.AGAINST,
                "P1",
                new ParticipantId(Ids.next()),
                "e1",
                Set.of(Only.ANSWERS_ME, Only.UNSOUND),
                "law & order");
        String address = new QueryParameters(SieveQuery.write(all)).getQueryString();
        assertThat(address).contains("sort=relied-on", "only=answers-me", "only=unsound");
        assertThat(SieveQuery.read(QueryParameters.fromString(address))).isEqualTo(all);
        assertThat(SieveQuery.write(Sieve.NONE)).isEmpty();
    }

    @Test
    void whatAnAddressSaysWronglyIsAsIfItSaidNothing() {
        assertThat(SieveQuery.read(QueryParameters.fromString("sort=x&stance=up&author=me&only=all&words=+")))
                .isEqualTo(Sieve.NONE);
    }
}
