import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The icon in the containers of Windows and macOS, which hold PNG pictures of several sizes.
final class Icons {
    private Icons() {}

    static Path ico(Path pictures, Path file) throws IOException {
        List<Integer> sizes = List.of(16, 32, 48, 128, 256);
        List<byte[]> contents = new ArrayList<>();
        for (int size : sizes) contents.add(picture(pictures, size));
        int offset = 6 + 16 * sizes.size();
        ByteBuffer ico = ByteBuffer.allocate(offset
                        + contents.stream().mapToInt(content -> content.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            // A byte holds no 256; 0 stands for it.
            byte size = (byte) (int) sizes.get(i);
            ico.put(size).put(size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            ico.putInt(contents.get(i).length).putInt(offset);
            offset += contents.get(i).length;
        }
        contents.forEach(ico::put);
        return Files.write(file, ico.array());
    }

    static Path icns(Path pictures, Path file) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream entries = new DataOutputStream(content);
        for (Map.Entry<String, Integer> entry : new TreeMap<>(Map.of("ic07", 128, "ic08", 256)).entrySet()) {
            byte[] picture = picture(pictures, entry.getValue());
            entries.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            entries.writeInt(8 + picture.length);
            entries.write(picture);
        }
        ByteBuffer icns = ByteBuffer.allocate(8 + content.size());
        icns.put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(icns.capacity())
                .put(content.toByteArray());
        return Files.write(file, icns.array());
    }

    private static byte[] picture(Path pictures, int size) throws IOException {
        return Files.readAllBytes(pictures.resolve("drawdown-map-" + size + ".png"));
    }
}
