package io.github.drawdownmap.basemap.web;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A web server on the loopback address, made of bare sockets, so that it can misbehave in every way.
final class LoopbackServer implements AutoCloseable {
    /// A request as it came in.
    record Request(String path, Map<String, String> headers) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }
    }

    /// What the server does about a request.
    interface Handler {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket listening;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch hangUp = new CountDownLatch(1);
    private final CompletableFuture<Void> accepting;
    private final CopyOnWriteArrayList<Integer> openAtOnce = new CopyOnWriteArrayList<>();
    private volatile Handler handler;

    LoopbackServer(Handler handler) throws IOException {
        this.handler = handler;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        accepting = CompletableFuture.runAsync(this::accept, Thread::startVirtualThread);
    }

    void handle(Handler next) {
        handler = next;
    }

    String address() {
        return "http://" + listening.getInetAddress().getHostAddress() + ":" + listening.getLocalPort();
    }

    List<String> paths() {
        return requests.stream().map(Request::path).toList();
    }

    /// The most connections that were open at the same time.
    int mostConnections() {
        return openAtOnce.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int connections() {
        return open.size();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                open.add(socket);
                openAtOnce.add(open.size());
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (Request request = read(in); request != null; request = read(in)) {
                requests.add(request);
                handler.answer(request, socket.getOutputStream());
                socket.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException ended) {
            // The client went away, or the handler wants the connection closed.
        } finally {
            open.remove(socket);
        }
    }

    private static @Nullable Request read(BufferedReader in) throws IOException {
        String first = in.readLine();
        if (first == null) return null;
        Map<String, String> headers = new TreeMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Request(first.substring(first.indexOf(' ') + 1, first.lastIndexOf(' ')), headers);
    }

    /// A whole answer with a body.
    static Handler answer(int status, byte[] body, String... headerLines) {
        return (request, out) -> {
            var answer = new ByteArrayOutputStream();
            answer.writeBytes(head(status, body.length, headerLines));
            answer.writeBytes(body);
            out.write(answer.toByteArray());
        };
    }

    static byte[] head(int status, long length, String... headerLines) {
        var head = new StringBuilder("HTTP/1.1 " + status + " .\r\n");
        for (String line : headerLines) head.append(line).append("\r\n");
        if (status != 304) head.append("Content-Length: ").append(length).append("\r\n");
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Waits for ever, as the client sees it.
    void hang() throws InterruptedException {
        hangUp.await();
    }

    boolean isClosedWithin(int millis) throws InterruptedException {
        return hangUp.await(millis, TimeUnit.MILLISECONDS);
    }

    /// A closed socket that a thread waits at goes on to listen until that thread has woken, so this waits for it.
    @Override
    public void close() throws IOException {
        hangUp.countDown();
        listening.close();
        accepting.join();
        for (Socket socket : open) socket.close();
    }
}
