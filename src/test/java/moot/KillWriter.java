package moot;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes until it is killed, one transaction after the other, and prints the number of each once it is committed.
/// All that [KillTest] knows of what is written is in here.
final class KillWriter {

    private static final String TABLE = "create table if not exists kept (number bigint primary key, words text)";

    private KillWriter() {}

    public static void main(String[] database) throws SQLException {
        try (var connection = DriverManager.getConnection(database[0], "moot", "")) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(TABLE);
            var insert = connection.prepareStatement("insert into kept values (?, ?)");
            for (long number = stored(database[0]).size(); true; number++) {
                insert.setLong(1, number);
                insert.setString(2, "An argument of some length, tied to its evidence. ".repeat(20));
                insert.executeUpdate();
                connection.commit();
                System.out.println(number);
            }
        }
    }

    static Set<Long> acknowledged(List<String> output) {
        return output.stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    static Set<Long> stored(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "moot", "");
                var rows = connection.createStatement().executeQuery("select number from kept")) {
            var numbers = new HashSet<Long>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }
}
