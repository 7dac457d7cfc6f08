package io.github.drawdownmap.shell.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a command prints for other programs; it remembers that not all of it went through, which a printer of Java
/// would keep to itself.
public final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    /// A printer of lines in the letters of the terminal.
    PrintWriter printer(Charset charset) {
        return new PrintWriter(this, false, charset);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (failure == null) failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            if (failure == null) failure = e;
            throw e;
        }
    }

    /// Why not all went through; empty when it did.
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /// Whether the reader went away, as `head` does; nobody need be told.
    static boolean isReaderGone(IOException failure) {
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("broken pipe")
                || reason.contains("pipe is being closed")
                || reason.contains("pipe closed");
    }
}
