package moot.library.ui;

import moot.base.ShellLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The way into the library.
@Configuration(proxyBeanMethods = false)
class LibraryShell {

    @Bean
    ShellLink libraryLink() {
        return new ShellLink("library.list.title", LibraryView.class, 20);
    }
}
