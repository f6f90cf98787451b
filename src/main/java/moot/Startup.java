package moot;

/// The first class that the jar runs. Alone compiled for an older Java, so that it can say that Moot needs a newer one
/// where the rest could not even be loaded; hence it knows the program by name only.
public final class Startup {

    private static final int NEEDED = 25;

    private Startup() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        int java = Runtime.version().feature();
        if (java < NEEDED) {
            System.err.println(complaint(java));
            System.exit(1);
        }
        Class.forName("moot.Moot").getMethod("main", String[].class).invoke(null, (Object) args);
    }

    static String complaint(int java) {
        return "Moot needs Java " + NEEDED + " or later and was started with Java " + java
                + ": install a newer one (https://adoptium.net), or let bin/run find it.";
    }
}
