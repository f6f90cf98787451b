package moot.live.ui;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A socket that keeps what is sent on it, until it is lost.
final class TestSocket {

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final Session session = made(Session.class, this::answer);
    private volatile boolean lost;
    private volatile boolean closed;

    Session session() {
        return session;
    }

    List<String> told() {
        return List.copyOf(told);
    }

    /// What has been told since this was asked last.
    List<String> take() {
        List<String> news = told();
        told.removeAll(news);
        return news;
    }

    void lose() {
        lost = true;
    }

    boolean isClosed() {
        return closed;
    }

    private Object answer(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "getBasicRemote" -> made(RemoteEndpoint.Basic.class, this::send);
            case "close" -> closed = true;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Object send(Object proxy, Method method, Object[] arguments) throws IOException {
        if (lost) {
            throw new IOException("gone");
        }
        return told.add(StandardCharsets.UTF_8.decode((ByteBuffer) arguments[0]).toString());
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
