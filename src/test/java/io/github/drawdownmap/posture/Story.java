package io.github.drawdownmap.posture;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.posture.comparison.Comparison;
import java.nio.file.Path;
import java.time.LocalDate;

/// The whole story in a small file, written by hand from the tables of the requirement: each reported change with its
/// earlier versions, evidence, mentions and a dispute, and both plans.
public final class Story {
    static final Path FILE = Path.of("src/test/resources/io/github/drawdownmap/data/format-2.geojson");
    public static final Posture POSTURE = read();

    private Story() {}

    private static Posture read() {
        try {
            return PostureReader.read(FILE).posture().orElseThrow();
        } catch (PostureFileException e) {
            throw new IllegalStateException(e);
        }
    }

    static SiteTrack track(Posture posture, String site, String track) {
        return posture.site(site).orElseThrow().track(posture.track(track).orElseThrow());
    }

    static SiteTrack track(String site, String track) {
        return track(POSTURE, site, track);
    }

    public static Comparison compare(Posture posture, String site, String plan, LocalDate day) {
        return Comparison.of(
                posture.site(site).orElseThrow(),
                posture.track(plan).orElseThrow(),
                posture.reportedTrack().orElseThrow(),
                day);
    }
}
