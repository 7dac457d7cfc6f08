package io.github.drawdownmap.basemap.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TileServersTest {
    /// What the platform throws, and what it means to the user.
    static Stream<Arguments> failures() {
        var unresolved = new ConnectException();
        unresolved.initCause(new UnresolvedAddressException());
        return Stream.of(
                Arguments.of(unresolved, Reason.OFFLINE),
                Arguments.of(new UnknownHostException("t.example"), Reason.OFFLINE),
                Arguments.of(new NoRouteToHostException(), Reason.OFFLINE),
                Arguments.of(new ConnectException("Network is unreachable"), Reason.OFFLINE),
                Arguments.of(new ConnectException("Connection refused"), Reason.REFUSED),
                Arguments.of(new HttpConnectTimeoutException("slow"), Reason.SLOW),
                Arguments.of(new SSLHandshakeException("no trust"), Reason.UNTRUSTED),
                Arguments.of(new IOException("reset by peer"), Reason.DAMAGED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_to_get_an_answer_has_its_reason(Exception thrown, Reason reason) {
        assertThat(TileServers.failureOf(thrown).reason()).isEqualTo(reason);
    }
}
