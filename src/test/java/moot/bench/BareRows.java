package moot.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import moot.base.Ids;
import moot.debate.Citation;
import moot.debate.Wording;
import moot.seminar.ParticipantId;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;

/// The rows of a post and nothing else: the debate held and counted on, an argument, its revision, its citations, and
/// a commit.
record BareRows(DataSource database, SeminarId seminar, List<ParticipantId> authors) {

    void insert(int author) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long change = nextChange(connection);
            UUID argument = argument(connection, authors.get(author), change);
            citations(connection, revision(connection, argument));
            connection.commit();
        }
    }

    private long nextChange(Connection connection) throws SQLException {
        long changes;
        try (var hold = prepare(
                        connection, "select changes from debate where seminar_id = ? for update", seminar.value());
                ResultSet held = hold.executeQuery()) {
            held.next();
            changes = held.getLong(1) + 1;
        }
        put(connection, "update debate set changes = ? where seminar_id = ?", changes, seminar.value());
        return changes;
    }

    private UUID argument(Connection connection, ParticipantId author, long change) throws SQLException {
        UUID id = Ids.next();
        put(
                connection,
                "insert into argument (id, version, seminar_id, author_id, position, depth, answers, posted, changed)"
                        + " values (?, 0, ?, ?, ?, 0, 0, ?, ?)",
                id,
                seminar.value(),
                author.value(),
                TestSeminars.POSITION,
                change,
                change);
        return id;
    }

    private UUID revision(Connection connection, UUID argument) throws SQLException {
        UUID id = Ids.next();
        Wording wording = PostRate.wording();
        put(
                connection,
                "insert into revision (id, argument_id, number, claim, warrant, sureness, condition, made_at)"
                        + " values (?, ?, 1, ?, ?, ?, ?, ?)",
                id,
                argument,
                wording.claim(),
                wording.warrant(),
                "PROBABLY",
                wording.unless(),
                Timestamp.from(Instant.now()));
        return id;
    }

    private void citations(Connection connection, UUID revision) throws SQLException {
        int rank = 0;
        for (Citation citation : PostRate.wording().citations()) {
            put(
                    connection,
                    "insert into citation (revision_id, rank, evidence, bearing, why) values (?, ?, ?, ?, ?)",
                    revision,
                    rank++,
                    citation.evidence(),
                    citation.bearing().name(),
                    citation.why());
        }
    }

    private static void put(Connection connection, String statement, Object... values) throws SQLException {
        try (var prepared = prepare(connection, statement, values)) {
            prepared.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... values)
            throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (int place = 0; place < values.length; place++) {
            prepared.setObject(place + 1, values[place]);
        }
        return prepared;
    }
}
