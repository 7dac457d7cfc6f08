package io.github.drawdownmap.data.table.file;

/// How much of a workbook has been taken in: more than a story needs would fill the memory.
final class Room {
    static final int MOST_COLUMNS = 500;
    static final int MOST_SHEETS = 200;
    static final long MOST_BYTES = 100L << 20;
    private static final int MOST_ROWS = 200_000;
    /// A row that names a column far to the right has room for all before it.
    private static final long MOST_CELLS = 20_000_000;

    private final String file;
    private long bytes;
    private long cells;
    private int rows;

    Room(String file) {
        this.file = file;
    }

    void takeBytes(long more) throws TableFileException {
        bytes += more;
        if (bytes > MOST_BYTES) throw tooLarge();
    }

    /// A row that is gone through.
    ///
    /// @param more how many cells it has room for
    /// @param isFilled whether one of them says anything
    void takeRow(int more, boolean isFilled) throws TableFileException {
        cells += more;
        if (isFilled) rows++;
        if (cells > MOST_CELLS || rows > MOST_ROWS)
            throw new TableFileException(
                    file,
                    "the workbook has more cells than a story needs",
                    "take the sheets that are needed into a new one");
    }

    TableFileException tooLarge() {
        return new TableFileException(
                file,
                "the workbook unpacks to more than " + (MOST_BYTES >> 20) + " MB",
                "take the sheets that are needed into a new one, or save them as .csv");
    }
}
