package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.Background;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.concurrent.Task;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class NoticesTest {
    private static final int SECONDS = 20;

    private final Background background = new Background();
    private final Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);

    @SuppressWarnings("NullAway.Init") // set by start()
    private Notices notices;

    @Start
    void start(Stage stage) {
        notices = new Notices(session, new SimpleObjectProperty<>(Point2D.ZERO));
        stage.setScene(new Scene(notices, 600, 200));
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    private boolean isShown(FxRobot robot) {
        return robot.lookup("Cancel").tryQuery().isPresent();
    }

    /// Or what stands above and below the map would be pushed out of a small window.
    @Test
    void a_long_notice_asks_for_no_height(FxRobot robot) {
        robot.interact(() -> notices.say("It cannot be read as it is now. ".repeat(20)));
        assertThat(notices.minHeight(-1)).isZero();
    }

    @Test
    void what_is_said_of_a_file_goes_with_it(FxRobot robot) {
        robot.interact(() -> notices.sayUntilClosed("The settings are damaged."));
        robot.interact(() -> notices.sayOfFile("The look is of another file."));
        robot.interact(() -> session.stepDays(1));
        assertThat(robot.lookup("The look is of another file.").tryQuery()).isPresent();
        robot.interact(() -> session.renew(PostureFixture.posture(List.of(PostureFixture.ERBIL))));
        assertThat(robot.lookup("The look is of another file.").tryQuery()).isEmpty();
        assertThat(robot.lookup("The settings are damaged.").tryQuery()).isPresent();
    }

    /// It lay over the sites for as long as nobody closed it.
    @Test
    void that_a_file_is_saved_is_said_for_a_while(FxRobot robot) throws TimeoutException {
        robot.interact(() -> notices.offer("day.png is saved", "Show", () -> {}));
        assertThat(seen()).containsExactly("day.png is saved");
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> seen().isEmpty());
    }

    @Test
    void what_is_wrong_with_the_tiles_can_be_put_away_until_it_happens_again(FxRobot robot) {
        String words = "The server does not answer.";
        robot.interact(() -> notices.basemapProperty().set(words));
        robot.clickOn("Close");
        assertThat(seen()).isEmpty();
        robot.interact(() -> notices.basemapProperty().set("The server asks for a key."));
        assertThat(seen()).containsExactly("The server asks for a key.");

        robot.interact(() -> {
            notices.basemapProperty().set("");
            notices.basemapProperty().set(words);
        });
        assertThat(seen()).containsExactly(words);
    }

    private List<String> seen() {
        return InWindow.seen(() -> notices.getChildren().stream()
                .filter(Node::isVisible)
                .map(notice -> ((Label) notice.lookup(".label")).getText())
                .toList());
    }

    @Test
    void work_can_be_stopped_as_long_as_it_goes_on(FxRobot robot) throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        Task<String> work = new Task<>() {
            @Override
            protected String call() throws InterruptedException {
                try {
                    new CountDownLatch(1).await();
                    return "";
                } finally {
                    stopped.countDown();
                }
            }
        };
        robot.interact(() -> notices.sayUntilDone(work, "Writing day.png"));
        background.run(work);
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> isShown(robot));
        robot.clickOn("Cancel");
        assertThat(stopped.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> !isShown(robot));
    }
}
