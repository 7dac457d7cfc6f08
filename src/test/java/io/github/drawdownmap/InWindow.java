package io.github.drawdownmap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;

/// A test with windows, whose robot looks for nodes on the application thread: there they come and go, as the names of
/// places in a map do at any time, and a walk over them from another thread would meet a list that has become shorter.
public final class InWindow extends ApplicationExtension {
    static {
        // The pointer is where it is sent at once, not by way of two hundred points.
        System.setProperty("testfx.robot.move_max_count", "1");
    }

    /// What a question about the scene is answered with by the thread that changes it.
    public static <T> T seen(Callable<T> question) {
        var asked = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) asked.run();
        else Platform.runLater(asked);
        try {
            return asked.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public NodeQuery lookup(String selector) {
        return seen(() -> onItsThread(super.lookup(selector)));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> condition) {
        return seen(() -> onItsThread(super.lookup(condition)));
    }

    @Override
    public NodeQuery from(Node... parents) {
        return seen(() -> onItsThread(super.from(parents)));
    }

    private static NodeQuery onItsThread(NodeQuery query) {
        return (NodeQuery) Proxy.newProxyInstance(
                InWindow.class.getClassLoader(), new Class<?>[] {NodeQuery.class}, (proxy, method, arguments) -> {
                    Object answer = seen(() -> {
                        try {
                            return method.invoke(query, arguments);
                        } catch (InvocationTargetException e) {
                            throw (Exception) e.getCause();
                        }
                    });
                    return query.equals(answer) ? proxy : answer;
                });
    }
}
