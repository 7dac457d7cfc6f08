package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.data.table.Conversion;
import io.github.drawdownmap.data.table.value.DateOrder;
import io.github.drawdownmap.i18n.Messages;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/// The options that say of tables what they do not say themselves, for the window and for `convert`.
public final class TableOptions {
    private final Choice<Charset> encoding = Choice.option(
            Charset.class,
            "--encoding",
            "NAME",
            "Encoding of tables that are texts in neither UTF-8 nor UTF-16, such as windows-1252.",
            TableOptions::encoding);

    private final Choice<DateOrder> dates = Choice.option(
            DateOrder.class,
            "--dates",
            "ORDER",
            "day-first or month-first: how a date in tables such as 03/04/2025 is meant, which is refused otherwise.",
            TableOptions::order);

    /// The part of a command that asks for these.
    public CommandSpec choices() {
        return Choice.all(encoding, dates);
    }

    public Conversion.Means means() {
        return new Conversion.Means(encoding.given(), dates.given().orElse(DateOrder.UNSURE));
    }

    /// An encoding by its name.
    private static Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(Messages.text("command.no-encoding", name));
        }
    }

    /// Which of two numbers comes first.
    private static DateOrder order(String name) {
        return Stream.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
                .filter(order -> order.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Messages.text("command.no-order", name)));
    }
}
