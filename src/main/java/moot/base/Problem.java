package moot.base;

/// Something a person can understand and mend. Thrown by a rule, told by the shell in the words of a text key, so
/// that a rule needs no screen and a screen no `catch`.
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] params;

    public Problem(String key, Object... params) {
        super(key);
        this.key = key;
        this.params = params;
    }

    public String key() {
        return key;
    }

    public Object[] params() {
        return params.clone();
    }
}
