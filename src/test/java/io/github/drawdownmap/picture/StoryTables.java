package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.table.Conversion;
import io.github.drawdownmap.data.table.file.TableFiles;
import io.github.drawdownmap.data.table.value.DateOrder;
import io.github.drawdownmap.posture.Posture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A story written as the rows of tables, without their headings.
record StoryTables(String title, String sites, String changes, String sources) {
    static final String A_PAPER = "paper,A paper,A report,1 January 1800\n";

    /// @param folder where the tables are written
    Posture posture(Path folder) throws IOException {
        Files.writeString(folder.resolve("sites.csv"), "name,latitude,longitude\n" + sites);
        Files.writeString(folder.resolve("changes.csv"), "site,when,level,sources,track\n" + changes);
        Files.writeString(folder.resolve("sources.csv"), "id,publisher,title,published\n" + sources);
        Conversion conversion = Conversion.of(
                TableFiles.read(List.of(folder), Optional.empty()),
                new Conversion.Terms(title, LocalDate.of(2025, 1, 1), DateOrder.UNSURE));
        assertThat(conversion.hasErrors()).as(conversion.problems()::toString).isFalse();
        return conversion.posture().orElseThrow();
    }
}
