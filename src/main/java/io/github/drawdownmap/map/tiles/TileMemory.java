package io.github.drawdownmap.map.tiles;

/// How much memory the background of one map may keep, so that all else has room in a small heap as well. What is in
/// view stays in any case.
///
/// @param storeBytes of the tiles that were painted last
/// @param sheetBytes of the pictures of a sheet, of each of which JavaFX may keep a copy that it draws from
record TileMemory(long storeBytes, long sheetBytes) {
    private static final long MOST_BYTES = 256L << 20;
    private static final int SHARE_OF_HEAP = 4;

    /// Half for the store, a quarter for a sheet and a quarter for the copies of its pictures.
    static TileMemory within(long heapBytes) {
        long all = Math.min(MOST_BYTES, heapBytes / SHARE_OF_HEAP);
        return new TileMemory(all / 2, all / 4);
    }

    /// A quarter of the heap of this program, and at most 256 MB.
    static TileMemory ofThisProgram() {
        return within(Runtime.getRuntime().maxMemory());
    }
}
