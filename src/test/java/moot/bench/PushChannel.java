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
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The web socket on which an open page hears news. Java's own cannot unpack what is compressed; browsers ask for that,
/// and it costs the server time and memory for each of them, so this one does too.
final class PushChannel implements AutoCloseable {

    private static final int FINAL = 0x80;
    private static final int COMPRESSED = 0x40;
    private static final int CODE = 0x0f;
    private static final int TEXT = 1;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int MASKED = 0x80;
    private static final byte[] TAIL = {0, 0, (byte) 0xff, (byte) 0xff};

    private final Socket socket;
    private final DataInputStream in;
    private final Inflater inflater = new Inflater(true);
    private final Consumer<String> listener;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private boolean compressed;

    private PushChannel(Socket socket, Consumer<String> listener) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.listener = listener;
    }

    /// Listens on a thread of its own until it is closed. The first message is the server's greeting.
    static PushChannel open(Visitor visitor, OpenPage page, Consumer<String> listener) {
        try {
            var address = visitor.address();
            var socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            var channel = new PushChannel(socket, listener);
            channel.greet(visitor, page);
            Thread.startVirtualThread(channel::listen);
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void greet(Visitor visitor, OpenPage page) throws IOException {
        String host = visitor.address().getHost() + ":" + visitor.address().getPort();
        String request = String.join(
                "\r\n",
                "GET " + page.pushPath() + " HTTP/1.1",
                "Host: " + host,
                "Origin: http://" + host,
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: YcTI9obTJXKoY6ZmUkrtfg==",
                "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
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
            inflater.end();
        } catch (IOException | DataFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void frame() throws IOException, DataFormatException {
        int head = in.readUnsignedByte();
        byte[] load = in.readNBytes(length());
        int code = head & CODE;
        if (code == PING) {
            pong(load);
        } else if (code <= TEXT) {
            compressed = code == TEXT ? (head & COMPRESSED) != 0 : compressed;
            message.writeBytes(load);
            if ((head & FINAL) != 0) {
                listener.accept(text());
                message.reset();
            }
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

    private String text() throws DataFormatException {
        if (!compressed) {
            return message.toString(StandardCharsets.UTF_8);
        }
        message.writeBytes(TAIL);
        inflater.setInput(message.toByteArray());
        var plain = new ByteArrayOutputStream();
        var part = new byte[8192];
        for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
            plain.write(part, 0, read);
        }
        return plain.toString(StandardCharsets.UTF_8);
    }

    /// With a mask of zeros, which leaves the load as it is.
    private void pong(byte[] load) throws IOException {
        var answer = new ByteArrayOutputStream();
        answer.write(FINAL | PONG);
        answer.write(MASKED | load.length);
        answer.writeBytes(new byte[4]);
        answer.writeBytes(load);
        socket.getOutputStream().write(answer.toByteArray());
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
