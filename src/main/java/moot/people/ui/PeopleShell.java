package moot.people.ui;

import moot.base.Account;
import moot.base.ShellLink;
import moot.people.People;
import moot.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What people bring to the shell: the name in its corner and the page of instructors.
@Configuration(proxyBeanMethods = false)
class PeopleShell {

    @Bean
    Account account(People people) {
        return () -> people.current().map(SignedIn::name);
    }

    @Bean
    ShellLink peopleLink() {
        return new ShellLink("people.list.nav", PeopleView.class, 90);
    }
}
