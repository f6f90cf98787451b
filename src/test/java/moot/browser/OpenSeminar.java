package moot.browser;

/// A seminar that students can come into: the address of its room, and the code on the wall.
record OpenSeminar(String address, String code) {

    /// Of its room, as links have it.
    String path() {
        return address.substring(address.indexOf("seminar/"));
    }

    String map() {
        return address + "?view=map";
    }

    String table() {
        return address + "/table";
    }

    String desk() {
        return address + "/desk";
    }

    String setup() {
        return address + "/setup";
    }
}
