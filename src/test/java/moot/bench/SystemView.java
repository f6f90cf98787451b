package moot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Linux says of a process. Other systems say it elsewhere, and there these figures fail to be measured.
record SystemView(Path process) {

    private static final int TICKS_A_SECOND = 100;
    private static final int USER_TIME = 11;

    static SystemView of(long pid) {
        return new SystemView(Path.of("/proc", Long.toString(pid)));
    }

    /// Own and children's time in the program and in the system, in milliseconds.
    double cpuWithChildren() throws IOException {
        String status = Files.readString(process.resolve("stat"));
        String[] afterName = status.substring(status.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int field = USER_TIME; field < USER_TIME + 4; field++) {
            ticks += Long.parseLong(afterName[field]);
        }
        return ticks * 1000.0 / TICKS_A_SECOND;
    }

    /// In megabytes.
    double resident() throws IOException {
        String line = Files.readAllLines(process.resolve("status")).stream()
                .filter(status -> status.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.split("\\s+")[1]) / 1024.0;
    }
}
