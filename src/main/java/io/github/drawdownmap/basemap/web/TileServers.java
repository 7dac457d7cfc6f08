package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.basemap.tile.TileDecoder;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// The tile servers, asked over HTTP; every way in which asking can fail has its reason.
final class TileServers implements AutoCloseable {
    /// The whole of an answer, whatever its status.
    @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
    record Answer(int status, HttpHeaders headers, byte[] body) {}

    private static final int OK = 200;
    private static final String OWN_HEADERS = "jdk.httpclient.allowRestrictedHeaders";

    /// The name under which the program's requests appear in a server's log, as the usage policies of servers ask.
    static final String USER_AGENT = "DrawdownMap/" + version() + " (io.github.drawdownmap)";

    static {
        // A server that is asked by its number is told the name that it goes by.
        if (System.getProperty(OWN_HEADERS) == null) System.setProperty(OWN_HEADERS, "host");
    }

    private final Duration patience;
    private @Nullable HttpClient client;
    private boolean closed;

    /// @param patience how long an answer may take, from the first to the last byte
    TileServers(Duration patience) {
        this.patience = patience;
    }

    private static String version() {
        return Optional.ofNullable(TileServers.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("development");
    }

    /// Asks and waits for the answer; an interrupt breaks the connection off.
    ///
    /// @param stored what the answer is to be compared with, if there is something
    Answer ask(URI address, Optional<StoredTile> stored) throws TileFailure, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asking =
                client().sendAsync(requestOf(address, stored), response -> new LimitedBody(TileDecoder.MAX_BYTES));
        try {
            HttpResponse<byte[]> response = asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            byte[] body = Packing.undo(response.headers(), response.body(), TileDecoder.MAX_BYTES);
            if (response.statusCode() == OK && Packing.isLeft(response.headers(), body))
                throw new TileFailure(Reason.PACKED, "packed in a way that is not undone here");
            return new Answer(response.statusCode(), response.headers(), body);
        } catch (IOException broken) {
            throw failureOf(broken);
        } catch (TimeoutException slow) {
            throw new TileFailure(Reason.SLOW, "no whole answer within " + patience.toSeconds() + " s", slow);
        } catch (ExecutionException failed) {
            throw failureOf(failed.getCause() == null ? failed : failed.getCause());
        } finally {
            asking.cancel(true);
        }
    }

    private static HttpRequest requestOf(URI address, Optional<StoredTile> stored) throws TileFailure {
        if (address.getHost() != null) return request(address, stored).build();
        try {
            return request(byNumber(address), stored)
                    .header("Host", address.getRawAuthority())
                    .build();
        } catch (UnknownHostException unknown) {
            throw failureOf(unknown);
        }
    }

    /// The same address by the number of its host: Java asks none whose name has a low line, as names within a
    /// network of containers do.
    private static URI byNumber(URI address) throws UnknownHostException {
        String authority = address.getRawAuthority();
        int colon = authority.indexOf(':');
        String name = colon < 0 ? authority : authority.substring(0, colon);
        String number = InetAddress.getByName(name).getHostAddress();
        String host = number.contains(":") ? "[" + number + "]" : number;
        String rest = address.toString().substring(address.getScheme().length() + 3 + authority.length());
        return URI.create(address.getScheme() + "://" + host + (colon < 0 ? "" : authority.substring(colon)) + rest);
    }

    private static HttpRequest.Builder request(URI address, Optional<StoredTile> stored) {
        // Plain http stays with 1.1: the offer of an upgrade to 2 confuses some small servers.
        var version = "https".equalsIgnoreCase(address.getScheme()) ? Version.HTTP_2 : Version.HTTP_1_1;
        var request = HttpRequest.newBuilder(address)
                .version(version)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "image/png,image/jpeg,image/*;q=0.8");
        stored.map(StoredTile::etag)
                .filter(etag -> !etag.isEmpty())
                .ifPresent(etag -> request.header("If-None-Match", etag));
        stored.map(StoredTile::lastModified)
                .filter(date -> !date.isEmpty())
                .ifPresent(date -> request.header("If-Modified-Since", date));
        return request;
    }

    static TileFailure failureOf(Throwable cause) {
        return switch (cause) {
            case LimitedBody.TooLarge large ->
                new TileFailure(Reason.TOO_LARGE, String.valueOf(large.getMessage()), large);
            case HttpConnectTimeoutException slow -> new TileFailure(Reason.SLOW, "no connection in time", slow);
            case HttpTimeoutException slow -> new TileFailure(Reason.SLOW, "no answer in time", slow);
            case UnknownHostException unknown -> new TileFailure(Reason.OFFLINE, "host not known", unknown);
            case NoRouteToHostException cut -> new TileFailure(Reason.OFFLINE, "no way to the host", cut);
            case ConnectException failed -> new TileFailure(reasonOf(failed), "no connection", failed);
            case SSLException untrusted -> new TileFailure(Reason.UNTRUSTED, "no secure connection", untrusted);
            case IOException broken ->
                new TileFailure(Reason.DAMAGED, "the answer broke off or makes no sense", broken);
            default -> new TileFailure(Reason.SERVER_ERROR, "the request failed", cause);
        };
    }

    private static Reason reasonOf(ConnectException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof UnresolvedAddressException
                    || cause instanceof UnknownHostException
                    || String.valueOf(cause.getMessage()).contains("unreachable")) return Reason.OFFLINE;
        return Reason.REFUSED;
    }

    /// Made at the first question, because that costs a tenth of a second.
    private synchronized HttpClient client() throws TileFailure {
        if (closed) throw new TileFailure(Reason.CLOSED, "the basemap was closed");
        if (client == null)
            client = HttpClient.newBuilder()
                    .followRedirects(Redirect.NEVER)
                    .connectTimeout(patience)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
        return client;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) client.shutdownNow();
    }
}
