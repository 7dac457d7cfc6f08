package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.controls.field.LineField;
import io.github.drawdownmap.wording.TypedDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;

/// A line that a day is typed into, as people write it.
public final class DayText extends LineField {
    private static final int COLUMNS = 14;
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Supplier<Look> look;
    private final LocalDate today;
    private final boolean mayBeNone;

    /// @param key of what the day is asked for
    /// @param look in whose posture the day is to lie
    public DayText(String key, LocalDate day, Supplier<Look> look, LocalDate today) {
        this(key, day.toString(), look, today, false);
    }

    /// The same of a day that need not be there.
    public static DayText orNone(String key, Optional<LocalDate> day, Supplier<Look> look, LocalDate today) {
        return new DayText(key, day.map(LocalDate::toString).orElse(""), look, today, true);
    }

    private DayText(String key, String written, Supplier<Look> look, LocalDate today, boolean mayBeNone) {
        super(written);
        this.mayBeNone = mayBeNone;
        this.look = look;
        this.today = today;
        setPrefColumnCount(COLUMNS);
        setAccessibleText(Messages.text(key));
        textProperty()
                .subscribe(text -> pseudoClassStateChanged(ERROR, problem().isPresent()));
    }

    /// Empty while what stands there is no day of the posture.
    public Optional<LocalDate> day() {
        return parsed() instanceof TypedDay.Read read ? Optional.of(read.day()) : Optional.empty();
    }

    /// Why the text is no day, in a sentence; empty when it is one, or when it is blank and may be.
    public Optional<String> problem() {
        if (mayBeNone && getText().isBlank()) return Optional.empty();
        return parsed() instanceof TypedDay.Rejected rejected ? Optional.of(rejected.reason()) : Optional.empty();
    }

    private TypedDay parsed() {
        Look shown = look.get();
        Posture posture = shown.posture();
        return TypedDay.parse(getText(), new TypedDay.Frame(posture.firstDay(), posture.lastDay(), shown.day(), today));
    }
}
