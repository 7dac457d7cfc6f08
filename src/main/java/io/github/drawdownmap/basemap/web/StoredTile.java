package io.github.drawdownmap.basemap.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.CRC32;

/// A tile as it was answered, with what is needed to use it again.
///
/// @param encoded the picture as the server sent it
/// @param etag the server's mark for this version, empty when it gave none
/// @param lastModified the server's date of this version as it wrote it, empty when it gave none
@SuppressWarnings("ArrayRecordComponent") // nobody compares stored tiles
record StoredTile(byte[] encoded, String etag, String lastModified, Instant freshUntil, Instant usableUntil) {
    private static final int FORMAT = 0x44_4D_54_31; // "DMT1"

    boolean isFresh(Instant now) {
        return now.isBefore(freshUntil);
    }

    boolean isUsable(Instant now) {
        return now.isBefore(usableUntil);
    }

    /// The same tile after the server said that it has not changed.
    StoredTile renewed(Freshness freshness) {
        return new StoredTile(encoded, etag, lastModified, freshness.freshUntil(), freshness.usableUntil());
    }

    /// One file: format, checksum of the rest, dates, marks, picture.
    byte[] toBytes() throws IOException {
        var content = new ByteArrayOutputStream(encoded.length + 256);
        var out = new DataOutputStream(content);
        out.writeLong(freshUntil.toEpochMilli());
        out.writeLong(usableUntil.toEpochMilli());
        out.writeUTF(etag);
        out.writeUTF(lastModified);
        out.write(encoded);

        var file = new ByteArrayOutputStream(content.size() + 16);
        var header = new DataOutputStream(file);
        header.writeInt(FORMAT);
        header.writeLong(checksum(content.toByteArray()));
        content.writeTo(file);
        return file.toByteArray();
    }

    /// @throws IOException when the file is of another format or was not written to its end
    static StoredTile of(byte[] file) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(file));
        if (in.readInt() != FORMAT) throw new IOException("not a stored tile");
        long checksum = in.readLong();
        byte[] content = in.readAllBytes();
        if (checksum(content) != checksum) throw new IOException("stored tile is damaged");

        var fields = new DataInputStream(new ByteArrayInputStream(content));
        Instant freshUntil = Instant.ofEpochMilli(fields.readLong());
        Instant usableUntil = Instant.ofEpochMilli(fields.readLong());
        String etag = fields.readUTF();
        String lastModified = fields.readUTF();
        return new StoredTile(fields.readAllBytes(), etag, lastModified, freshUntil, usableUntil);
    }

    private static long checksum(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
