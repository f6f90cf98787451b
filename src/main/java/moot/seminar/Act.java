package moot.seminar;

import java.util.function.BiPredicate;

/// What a participant may want to do. The one place that answers whether a role may do it in a state of the
/// seminar; phases will answer here too.
public enum Act {
    READ((role, state) -> true),
    ARGUE((role, state) -> role != Role.OBSERVER && state == State.OPEN),
    SEE_EVERY_NAME((role, state) -> role.teaches()),
    REVIEW((role, state) -> role.teaches()),
    CURATE((role, state) -> role.teaches()),
    MANAGE((role, state) -> role == Role.INSTRUCTOR);

    private final BiPredicate<Role, State> rule;

    Act(BiPredicate<Role, State> rule) {
        this.rule = rule;
    }

    public boolean allowed(Role role, State state) {
        return rule.test(role, state);
    }
}
