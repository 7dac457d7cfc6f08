package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.wording.DayWords;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import picocli.CommandLine.IVersionProvider;

/// The versions of the program, its data, JavaFX and Java, for `--version` and the about box.
public final class ProgramVersion implements IVersionProvider {

    /// The program's own version, "development" when it does not run from its jar.
    public static String ofProgram() {
        return versionOf(ProgramVersion.class);
    }

    @Override
    public String[] getVersion() {
        return with(PostureReader.bundled()).toArray(String[]::new);
    }

    /// The versions with a posture as the data.
    static List<String> with(Posture data) {
        return List.of(
                "Drawdown Map " + ofProgram(),
                "Data as of " + DayWords.full(data.compiled()),
                "JavaFX " + versionOf(Observable.class),
                "Java " + Runtime.version());
    }

    private static String versionOf(Class<?> type) {
        return Optional.ofNullable(type.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("development");
    }
}
