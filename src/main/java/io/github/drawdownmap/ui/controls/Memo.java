package io.github.drawdownmap.ui.controls;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The answer to the last question, which is worked out anew only for another one.
public final class Memo<Q, A> {
    private @Nullable Known<Q, A> known;

    private record Known<Q, A>(Q question, A answer) {}

    public A of(Q question, Function<Q, A> workOut) {
        Known<Q, A> before = known;
        if (before != null && before.question().equals(question)) return before.answer();
        A answer = workOut.apply(question);
        known = new Known<>(question, answer);
        return answer;
    }

    public void forget() {
        known = null;
    }
}
