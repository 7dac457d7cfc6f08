package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.look.Look;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// What a picture needs whatever it is of: JavaFX without a screen, and the map that comes with the program. They are
/// made ready beside each other, while somebody reads what the picture is to be of.
public final class Workbench implements AutoCloseable {
    private final FutureTask<Boolean> toolkit;
    private final FutureTask<VectorMap> embedded = onThreadOfItsOwn(VectorMap::bundled);

    public Workbench() {
        this(Toolkit::startWithoutScreen);
    }

    Workbench(Runnable start) {
        toolkit = onThreadOfItsOwn(() -> {
            start.run();
            return true;
        });
    }

    private static <T> FutureTask<T> onThreadOfItsOwn(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("getting ready").start(task);
        return task;
    }

    /// See [PictureStudio#open(Look, PictureOptions, String)].
    public PictureStudio open(Look look, PictureOptions options, String program)
            throws IOException, MbTilesException, InterruptedException {
        Toolkit.result(toolkit);
        return PictureStudio.open(look, options, program, embedded());
    }

    private VectorMap embedded() throws IOException, InterruptedException {
        try {
            return embedded.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) throw unreadable;
            return Toolkit.result(embedded);
        }
    }

    /// Waits for JavaFX to have started: where the program ends meanwhile, JavaFX prints at length that it could not.
    @Override
    public void close() {
        try {
            toolkit.get();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException told) {
            // By whoever wanted to draw.
        }
    }
}
