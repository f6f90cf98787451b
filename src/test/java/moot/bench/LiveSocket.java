package moot.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// The web socket on which an open page hears news. Java's own asks the system for each message half a dozen times,
/// which for hundreds of pages takes more of the machine than the program that is measured; this one asks once.
final class LiveSocket implements AutoCloseable {

    private static final int FINAL = 0x80;
    private static final int TEXT = 1;
    private static final int MASKED = 0x80;

    private final Socket socket;
    private final DataInputStream in;
    private final Consumer<String> listener;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();

    private LiveSocket(Socket socket, Consumer<String> listener) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.listener = listener;
    }

    /// Listens on a thread of its own until it is closed.
    static LiveSocket open(Visitor visitor, String path, Consumer<String> listener) {
        try {
            var address = visitor.address();
            var socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            var channel = new LiveSocket(socket, listener);
            channel.greet(visitor, path);
            Thread.ofPlatform().daemon().start(channel::listen);
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void greet(Visitor visitor, String path) throws IOException {
        String host = visitor.address().getHost() + ":" + visitor.address().getPort();
        String request = String.join(
                "\r\n",
                "GET /" + path + " HTTP/1.1",
                "Host: " + host,
                "Origin: http://" + host,
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: YcTI9obTJXKoY6ZmUkrtfg==",
                "Cookie: " + visitor.cookieHeader(),
                "\r\n");
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        String status = line();
        if (!status.startsWith("HTTP/1.1 101")) {
            throw new IllegalStateException("No web socket: " + status);
        }
        while (!line().isEmpty()) {
            // What else the server says of itself.
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private void listen() {
        try {
            while (true) {
                frame();
            }
        } catch (EOFException | SocketException closed) {
            // Nobody listens any more.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void frame() throws IOException {
        int head = in.readUnsignedByte();
        message.writeBytes(in.readNBytes(length()));
        if ((head & FINAL) != 0) {
            listener.accept(message.toString(StandardCharsets.UTF_8));
            message.reset();
        }
    }

    private int length() throws IOException {
        int length = in.readUnsignedByte();
        return switch (length) {
            case 126 -> in.readUnsignedShort();
            case 127 -> Math.toIntExact(in.readLong());
            default -> length;
        };
    }

    /// Says that it is there, in no words.
    void beat() {
        try {
            socket.getOutputStream().write(new byte[] {(byte) (FINAL | TEXT), (byte) MASKED, 0, 0, 0, 0});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
