package moot.live.ui;

import jakarta.servlet.ServletContext;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Extension;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where browsers call for what is new on their pages. Nothing is packed: what is told is short, and to pack it would
/// take more memory a page than all else of it.
@Configuration(proxyBeanMethods = false)
class Sockets {

    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);

    private static final String CHANNEL = "channel";

    /// A browser that has said nothing for so long is gone. One that sleeps speaks once a minute.
    private static final Duration SILENCE = Duration.ofSeconds(150);

    /// Where nobody can call, as in a test without a server, there is nowhere to answer.
    @Bean
    SmartInitializingSingleton answering(ServletContext context, Channels channels) {
        return () -> {
            if (context.getAttribute(ServerContainer.class.getName()) instanceof ServerContainer server) {
                answer(server, channels);
            }
        };
    }

    private static void answer(ServerContainer server, Channels channels) {
        try {
            server.addEndpoint(ServerEndpointConfig.Builder.create(Socket.class, "/live/{" + CHANNEL + "}")
                    .configurator(new Unpacked(channels))
                    .build());
        } catch (DeploymentException taken) {
            throw new IllegalStateException(taken);
        }
    }

    static void close(Session session) {
        try {
            session.close();
        } catch (IOException gone) {
            LOG.debug("A socket was gone before it was closed", gone);
        }
    }

    private static final class Unpacked extends ServerEndpointConfig.Configurator {

        private final Channels channels;

        Unpacked(Channels channels) {
            this.channels = channels;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> endpoint) {
            return endpoint.cast(new Socket(channels));
        }

        @Override
        public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
            return List.of();
        }
    }

    /// One browser’s call. Whoever knows the channel of a page of theirs is that page.
    static final class Socket extends Endpoint {

        private final Channels channels;
        private Optional<Channel> channel = Optional.empty();

        Socket(Channels channels) {
            this.channels = channels;
        }

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            channel = channels.find(session.getPathParameters().getOrDefault(CHANNEL, ""), session.getUserPrincipal());
            session.setMaxIdleTimeout(SILENCE.toMillis());
            session.addMessageHandler(String.class, (MessageHandler.Whole<String>)
                    word -> channel.ifPresent(page -> page.answer(session)));
            channel.ifPresentOrElse(page -> page.connect(session), () -> close(session));
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            channel.ifPresent(page -> page.disconnect(session));
        }

        @Override
        public void onError(Session session, Throwable trouble) {
            if (trouble instanceof IOException) {
                LOG.debug("A browser is gone", trouble);
            } else {
                LOG.error("A page cannot be told what is new", trouble);
            }
        }
    }
}
