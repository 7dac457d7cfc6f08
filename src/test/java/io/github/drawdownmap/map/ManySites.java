package io.github.drawdownmap.map;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// The posture of the tests with any number of sites, strewn over Iraq: each has the history of one of the three.
public final class ManySites {
    private static final List<Site> HISTORIES =
            List.of(PostureFixture.AIN_AL_ASAD, PostureFixture.BAGHDAD, PostureFixture.ERBIL);

    private ManySites() {}

    public static Posture posture(int count) {
        var random = new Random(7);
        return PostureFixture.posture(IntStream.range(0, count)
                .mapToObj(i -> site(i, new LatLon(30 + 7 * random.nextDouble(), 41 + 6 * random.nextDouble())))
                .toList());
    }

    /// The same, all of them where the first is.
    public static Posture atOnePlace(int count) {
        return PostureFixture.posture(IntStream.range(0, count)
                .mapToObj(i -> site(i, new LatLon(33, 44)))
                .toList());
    }

    /// The first lie where they are told to, the others over Iraq, until there are so many.
    public static Posture posture(int count, LatLon... first) {
        List<Site> strewn = posture(count).sites();
        return PostureFixture.posture(IntStream.range(0, count)
                .mapToObj(i -> i < first.length ? site(i, first[i]) : strewn.get(i))
                .toList());
    }

    private static Site site(int number, LatLon position) {
        Site like = HISTORIES.get(number % HISTORIES.size());
        return new Site(
                "site-" + number,
                Map.of("en", "Site " + number),
                like.kind(),
                like.area(),
                "",
                position,
                "",
                1,
                List.of(),
                like.tracks());
    }
}
