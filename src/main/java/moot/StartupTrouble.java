package moot;

import java.nio.file.Path;

/// Why Moot cannot start: one sentence, for the person at the terminal, that says what to do.
final class StartupTrouble extends RuntimeException {

    private StartupTrouble(String sentence) {
        super(sentence);
    }

    static StartupTrouble portInUse(int port) {
        return new StartupTrouble("Port " + port
                + " is in use: stop the program that holds it, or start Moot with --port and another number.");
    }

    static StartupTrouble noPacks(Path folder) {
        return new StartupTrouble("There is no folder " + folder
                + " to read packs from: create it, or start Moot with --packs and a folder that exists.");
    }

    static StartupTrouble unwritable(Path data) {
        return new StartupTrouble("The data folder " + data
                + " cannot be written: make it writable, or start Moot with --data and another folder.");
    }

    static StartupTrouble held(Path data) {
        return new StartupTrouble("Another Moot is using the data folder " + data
                + ": stop it first, or start this one with --data and another folder.");
    }

    static StartupTrouble unreadable(Path data) {
        return new StartupTrouble("The database in " + data
                + " is damaged or was made by a newer Moot: put back a backup of it, start the newer Moot,"
                + " or start this one with --data and another folder.");
    }

    static StartupTrouble newer(Path data) {
        return new StartupTrouble("The database in " + data
                + " was made by a newer Moot: start that one, or start this one with --data and another folder.");
    }
}
