package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// The file that settings are kept in, which is written whole or not at all.
record SettingsFile(Path path) {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final long MAX_BYTES = 1 << 16;

    /// What it holds; nothing when there is none.
    Properties read() throws IOException, DamagedException {
        Properties values = new Properties();
        // A pipe would be waited for.
        if (Files.exists(path) && !Files.isRegularFile(path))
            throw new FileSystemException(path.toString(), null, Messages.text("shell.settings.not-a-file"));
        try {
            if (Files.size(path) > MAX_BYTES) throw new DamagedException(path + " is too long for settings");
            String text = Files.readString(path);
            if (text.chars().anyMatch(letter -> letter < ' ' && !Character.isWhitespace(letter)))
                throw new DamagedException(path + " is no text");
            values.load(new StringReader(text));
        } catch (NoSuchFileException e) {
            return values;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new DamagedException(e);
        }
        return values;
    }

    void write(Properties content) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (WholeFile whole = WholeFile.at(path, true)) {
            Writer writer = new OutputStreamWriter(whole.out(), StandardCharsets.UTF_8);
            content.store(writer, null);
            whole.keep();
        }
    }

    /// Renames a settings file that cannot be read, so that a new one can be written.
    ///
    /// @return what to tell of it, in a sentence
    String keepAside(DamagedException cause) {
        LOG.log(Level.DEBUG, "settings damaged: " + path, cause);
        Path aside = path.resolveSibling(path.getFileName() + ".damaged");
        try {
            Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
            return Messages.text("shell.settings.damaged", aside);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "not moved to " + aside, e);
            return Messages.text("shell.settings.lost", path);
        }
    }

    /// What the file holds are no settings.
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1;

        DamagedException(String message) {
            super(message);
        }

        DamagedException(Throwable cause) {
            super(cause);
        }
    }
}
