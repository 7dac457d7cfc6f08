package io.github.drawdownmap.details.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
class SourceLinkTest {
    private static final String ARABIC = "السفارة الأمريكية: الأنباء عن رحيل قواتنا من بغداد بشكل كامل غداً غير دقيقة";

    private final List<URI> opened = new ArrayList<>();

    private static Source source(String title, String language, String url) {
        return new Source(
                "s",
                "Publisher",
                title,
                Optional.empty(),
                Optional.of(URI.create(url)),
                language,
                "",
                Source.Seen.OPENED,
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true",
        "HTTP://example.org, true",
        "file:///etc/passwd, false",
        "javascript:alert(1), false",
        "ftp://example.org/a, false",
        "mailto:someone@example.org, false",
        "https:/no-host, false",
        "example.org, false",
    })
    void only_web_addresses_with_a_host_are_safe(String address, boolean safe) {
        assertThat(WebAddress.isSafe(URI.create(address))).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)"})
    void an_address_of_another_kind_is_plain_text(String address) {
        assertThat(SourceLink.titled(source("Title", "en", address), opened::add))
                .isInstanceOf(Label.class)
                .isNotInstanceOf(Hyperlink.class);
    }

    @Test
    void an_arabic_title_runs_from_right_to_left_and_opens_like_any_other(FxRobot robot) {
        Region link = SourceLink.titled(source(ARABIC, "ar", "https://example.org/a"), opened::add);
        assertThat(link.getAccessibleRole()).isEqualTo(AccessibleRole.HYPERLINK);
        assertThat(((Region) link.getChildrenUnmodifiable().getFirst()).getNodeOrientation())
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        robot.interact(() -> link.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(opened).containsExactly(URI.create("https://example.org/a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 160, 240, 300})
    void an_arabic_text_wraps_at_any_width(int width, FxRobot robot) {
        robot.interact(() -> {
            VBox box = new VBox(Words.of(ARABIC), Words.of("Victoria (قاعدة فيكتوريا), beside the airport"));
            Scene scene = new Scene(new Group(box));
            scene.getRoot().applyCss();
            box.resize(width, 400);
            box.layout();
            assertThat(((Region) box.getChildren().getFirst()).getHeight()).isGreaterThan(30);
        });
    }
}
