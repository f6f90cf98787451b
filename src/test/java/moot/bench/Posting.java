package moot.bench;

/// How many posts a second there can be: by the verb that the composer calls, in a program with everything on, and
/// beside it the bare rows that such a post leaves, put into the same database.
final class Posting {

    private static final int ENOUGH = 300;

    private Posting() {}

    static void measure(Workbench bench, Figures figures) throws Exception {
        double posts = 0;
        double bare = 0;
        int writers = 0;
        for (String line : bench.run(PostRate.class, bench.place("post").toString())) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case PostRate.POSTS -> posts = Double.parseDouble(words[1]);
                case PostRate.BARE -> bare = Double.parseDouble(words[1]);
                case PostRate.WRITERS -> writers = Integer.parseInt(words[1]);
                default -> Bench.tell(line);
            }
        }
        figures.add("post.rate", posts, "a second", writers, Goal.atLeast(Math.max(ENOUGH, bare / 3)));
        figures.add("post.jdbc-rate", bare, "a second", writers, null);
    }
}
