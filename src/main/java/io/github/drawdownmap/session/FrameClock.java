package io.github.drawdownmap.session;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/// Tells the time at each frame, in nanoseconds, while it runs.
public interface FrameClock {
    void start(LongConsumer onFrame);

    void stop();

    /// The frames of the JavaFX screen.
    static FrameClock ofScreen() {
        return new FrameClock() {
            private LongConsumer listener = time -> {};
            private final AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long time) {
                    listener.accept(time);
                }
            };

            @Override
            public void start(LongConsumer onFrame) {
                listener = onFrame;
                timer.start();
            }

            @Override
            public void stop() {
                timer.stop();
            }
        };
    }
}
