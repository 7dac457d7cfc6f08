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
public final class Workbench {
    private final FutureTask<Boolean> toolkit = onThreadOfItsOwn(() -> {
        Toolkit.startWithoutScreen();
        return true;
    });
    private final FutureTask<VectorMap> embedded = onThreadOfItsOwn(VectorMap::bundled);

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
}
