package io.github.drawdownmap.data.table.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.drawdownmap.files.kind.TextEncoding;
import io.github.drawdownmap.spreadsheet.Formulas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads a file of separated values: its encoding and its separator are found out.
public final class SeparatedValues {
    private static final String SEPARATORS = ",;\t|";
    private static final int MOST_ROWS = 200_000;
    private static final int TRIED_ROWS = 30;
    private static final Pattern TEXT_FORMULA = Pattern.compile("^=\"([^\"]*)\"$");
    private static final String EXCEL_HINT = "sep=";
    private static final int BUFFER = 8192;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private SeparatedValues() {}

    public static List<Sheet.Line> read(String file, byte[] bytes, Optional<Charset> encoding)
            throws TableFileException {
        String text = decode(file, bytes, encoding);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) text = text.substring(1);
        if (text.indexOf(0) >= 0) throw noText(file);
        boolean hinted =
                text.regionMatches(true, 0, EXCEL_HINT, 0, EXCEL_HINT.length()) && text.length() > EXCEL_HINT.length();
        char separator = hinted ? text.charAt(EXCEL_HINT.length()) : separator(text);
        List<CsvRecord> records = records(file, text, separator, MOST_ROWS + 1);
        if (records.size() > MOST_ROWS)
            throw new TableFileException(file, "there are more than " + MOST_ROWS + " rows", "take a part of them");
        tellOfOpenQuote(file, text, records);
        List<Sheet.Line> lines = new ArrayList<>();
        for (int i = hinted ? 1 : 0; i < records.size(); i++) {
            Sheet.Line line = line(i + 1, records.get(i));
            if (!line.isEmpty()) lines.add(line);
        }
        return lines;
    }

    /// A cell as it was meant: `="0049"` is how a text is kept from being taken for a number.
    private static String cell(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        return Formulas.unguarded(TEXT_FORMULA.matcher(plain).replaceFirst("$1"));
    }

    private static Sheet.Line line(int number, CsvRecord record) {
        return new Sheet.Line(
                number, record.getFields().stream().map(SeparatedValues::cell).toList());
    }

    private static TableFileException noText(String file) {
        return new TableFileException(file, "this is no text", "give a table as " + TableFiles.KINDS);
    }

    private static List<CsvRecord> records(String file, String text, char separator, int most)
            throws TableFileException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                records.add(row);
                if (records.size() >= most) break;
            }
            return records;
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new TableFileException(
                    file,
                    "the table breaks off behind row " + records.size() + " (" + e.getMessage() + ")",
                    "check the quotation marks there",
                    e);
        }
    }

    /// A quotation mark that nothing closes swallows the rest of a file without a word.
    private static void tellOfOpenQuote(String file, String text, List<CsvRecord> records) throws TableFileException {
        if (records.isEmpty() || text.chars().filter(c -> c == '"').count() % 2 == 0) return;
        boolean swallows = records.getLast().getFields().getLast().contains("\n");
        if (swallows)
            throw new TableFileException(
                    file,
                    "a quotation mark in row " + records.size() + " is not closed, so all behind it would be one cell",
                    "close it, or write it twice where it is meant itself");
    }

    /// The sign that parts the first row into most cells and most rows into as many.
    private static char separator(String text) {
        String start = text.lines().limit(TRIED_ROWS).reduce("", (lines, line) -> lines + line + "\n");
        return SEPARATORS
                .chars()
                .mapToObj(c -> (char) c)
                .max(Comparator.<Character>comparingInt(c -> cells(start, c).getFirst())
                        .thenComparingLong(c -> {
                            List<Integer> cells = cells(start, c);
                            return cells.stream()
                                    .filter(cells.getFirst()::equals)
                                    .count();
                        })
                        .thenComparingInt(c -> -SEPARATORS.indexOf(c)))
                .orElseThrow();
    }

    /// How many cells each of the rows has.
    private static List<Integer> cells(String start, char separator) {
        List<Integer> counts = new ArrayList<>();
        int count = 1;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted) count++;
            else if (c == '\n' && !quoted) {
                if (!blank) counts.add(count);
                count = 1;
                blank = true;
            }
            if (c != '\n') blank = false;
        }
        return counts.isEmpty() ? List.of(count) : counts;
    }

    /// What is UTF-8 throughout is that, whatever else is named: of what may look like it, the bytes tell.
    private static String decode(String file, byte[] bytes, Optional<Charset> named) throws TableFileException {
        Optional<TextEncoding> told = TextEncoding.of(bytes);
        Optional<Charset> wide = told.flatMap(encoding -> wide(encoding, bytes));
        if (wide.isEmpty() && told.isPresent() && named.isEmpty())
            throw new TableFileException(file, "the text is " + told.get().title() + ", not UTF-8", "save it as UTF-8");
        boolean isUtf8 =
                told.isEmpty() && badByte(bytes, StandardCharsets.UTF_8).isEmpty();
        Charset charset = isUtf8 ? StandardCharsets.UTF_8 : named.or(() -> wide).orElse(StandardCharsets.UTF_8);
        OptionalInt bad = badByte(bytes, charset);
        if (bad.isEmpty()) return new String(bytes, charset);
        if (named.isEmpty() && wide.isPresent()) throw noText(file);
        long line = 1;
        for (int i = 0; i < bad.getAsInt(); i++) if (bytes[i] == '\n') line++;
        throw new TableFileException(
                file,
                "the text is not " + charset.name() + " in line " + line,
                "save it as UTF-8, or name its encoding on the command line, as with --encoding windows-1252");
    }

    /// Where the first byte is that is no text in an encoding.
    private static OptionalInt badByte(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) return OptionalInt.of(in.position());
            if (result.isUnderflow()) return OptionalInt.empty();
            out.clear();
        }
    }

    /// The encoding of wide letters; without a mark the first letter, which is a plain one, tells the order of bytes.
    private static Optional<Charset> wide(TextEncoding encoding, byte[] bytes) {
        boolean isMarked = bytes[0] != 0 && bytes[1] != 0;
        return switch (encoding) {
            case UTF_32 -> Optional.of(bytes[0] == 0 ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE);
            case UTF_16 ->
                Optional.of(
                        isMarked
                                ? StandardCharsets.UTF_16
                                : bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
            case UTF_7, ISO_2022 -> Optional.empty();
        };
    }
}
