package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.shell.command.manual.Program;
import io.github.drawdownmap.wording.DayWords;
import java.util.List;
import javafx.beans.Observable;
import picocli.CommandLine.IVersionProvider;

/// The versions of the program, its data, JavaFX and Java, for `--version` and the about box.
public final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return with(PostureReader.bundled()).toArray(String[]::new);
    }

    /// The versions with a posture as the data.
    static List<String> with(Posture data) {
        return List.of(
                Program.name(),
                "Data as of " + DayWords.full(data.compiled()),
                "JavaFX " + Program.versionOf(Observable.class),
                "Java " + Runtime.version());
    }
}
