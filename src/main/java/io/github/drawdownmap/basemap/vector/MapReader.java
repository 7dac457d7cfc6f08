package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.WorldBounds;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads the file that `assets/basemap/build-basemap.mjs` writes; the format is described there.
final class MapReader {
    static final int FORMAT_VERSION = 2;

    private static final byte[] MAGIC = "DDBASEMP".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = MAGIC.length + 2 + 4 + 4;
    // Far above what a map needs: a damaged length must not take all memory.
    private static final int MAX_PAYLOAD_BYTES = 64 << 20;

    // What an enum answers for its values is a new array each time.
    private static final AreaLayer[] AREA_LAYERS = AreaLayer.values();
    private static final LineLayer[] LINE_LAYERS = LineLayer.values();
    private static final PlaceLabel.Kind[] KINDS = PlaceLabel.Kind.values();

    private final byte[] payload;
    private int position;

    private MapReader(byte[] payload) {
        this.payload = payload;
    }

    static VectorMap read(byte[] file) throws MapFileException {
        return new MapReader(unpack(file)).readMap();
    }

    private static byte[] unpack(byte[] file) throws MapFileException {
        for (int i = 0; i < MAGIC.length; i++)
            if (i >= file.length || file[i] != MAGIC[i]) throw new MapFileException("This is not a vector map file", i);
        if (file.length < HEADER_BYTES) throw new MapFileException("The vector map ends in its header", file.length);
        var header = ByteBuffer.wrap(file, MAGIC.length, HEADER_BYTES - MAGIC.length);
        int version = header.getShort() & 0xffff;
        if (version != FORMAT_VERSION)
            throw new MapFileException(
                    "The vector map has format version " + version + ", this program reads " + FORMAT_VERSION,
                    MAGIC.length);
        int length = header.getInt();
        if (length < 0 || length > MAX_PAYLOAD_BYTES)
            throw new MapFileException("The vector map claims a size of " + (length & 0xffffffffL), MAGIC.length + 2);
        byte[] payload = inflate(file, length);
        var checksum = new CRC32();
        checksum.update(payload);
        if ((int) checksum.getValue() != header.getInt())
            throw new MapFileException("The vector map is damaged: its checksum differs", MAGIC.length + 6);
        return payload;
    }

    private static byte[] inflate(byte[] file, int length) throws MapFileException {
        byte[] payload = new byte[length];
        try (var inflater = new Inflater()) {
            inflater.setInput(file, HEADER_BYTES, file.length - HEADER_BYTES);
            int filled = 0;
            while (filled < length) {
                int count = inflater.inflate(payload, filled, length - filled);
                if (count == 0)
                    throw new MapFileException("The vector map ends too soon", HEADER_BYTES + inflater.getBytesRead());
                filled += count;
            }
            // The deflated data has an end of its own, with a checksum.
            if (inflater.inflate(new byte[1]) > 0 || !inflater.finished())
                throw new MapFileException(
                        "The vector map does not end where it should", HEADER_BYTES + inflater.getBytesRead());
            return payload;
        } catch (DataFormatException damaged) {
            throw new MapFileException("The vector map is damaged", HEADER_BYTES, damaged);
        }
    }

    private VectorMap readMap() throws MapFileException {
        String credit = readText();
        var arcs = readArcs();
        var countries = readCountries(arcs);
        var areas = readAreas(arcs);
        var lines = readLines(arcs, countries);
        var labels = readLabels(countries);
        if (position != payload.length) throw new MapFileException("The vector map has bytes after its end", position);
        return new VectorMap(credit, countries, areas, lines, labels);
    }

    private Arcs readArcs() throws MapFileException {
        int count = readCount();
        int[] starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + readCount();
            if (starts[i + 1] > payload.length) throw damaged("more points than bytes");
        }
        int[] x = readDifferences(starts[count]);
        int[] y = readDifferences(starts[count]);
        byte[] details = readBytes(starts[count]);
        return new Arcs(starts, x, y, details);
    }

    private int[] readDifferences(int count) throws MapFileException {
        int[] values = new int[count];
        int last = 0;
        for (int i = 0; i < count; i++) values[i] = last += readSigned();
        return values;
    }

    private List<Country> readCountries(Arcs arcs) throws MapFileException {
        int count = readCount();
        var countries = new ArrayList<Country>(count);
        for (int i = 0; i < count; i++) countries.add(new Country(readText(), readBounds(), readRings(arcs)));
        return countries;
    }

    private WorldBounds readBounds() throws MapFileException {
        int start = position;
        double unit = 1.0 / VectorMap.WORLD_UNITS;
        double west = readSigned() * unit;
        double north = readSigned() * unit;
        double east = readSigned() * unit;
        double south = readSigned() * unit;
        if (!(west <= east && north <= south))
            throw new MapFileException("The vector map has a country from east to west or from south to north", start);
        return new WorldBounds(west, north, east, south);
    }

    private List<ArcPath> readRings(Arcs arcs) throws MapFileException {
        int count = readCount();
        var rings = new ArrayList<ArcPath>(count);
        for (int i = 0; i < count; i++) rings.add(readPath(arcs));
        return List.copyOf(rings);
    }

    private List<VectorMap.Area> readAreas(Arcs arcs) throws MapFileException {
        int count = readCount();
        var areas = new ArrayList<VectorMap.Area>(count);
        for (int i = 0; i < count; i++) {
            var layer = choose(AREA_LAYERS);
            areas.add(new VectorMap.Area(layer, readRings(arcs)));
        }
        return areas;
    }

    private List<VectorMap.Line> readLines(Arcs arcs, List<Country> countries) throws MapFileException {
        int count = readCount();
        var lines = new ArrayList<VectorMap.Line>(count);
        for (int i = 0; i < count; i++)
            lines.add(new VectorMap.Line(choose(LINE_LAYERS), readText(), readOwners(countries), readPath(arcs)));
        return lines;
    }

    private Set<String> readOwners(List<Country> countries) throws MapFileException {
        int count = readCount();
        if (count == 0) return Set.of();
        var owners = new HashSet<String>();
        for (int i = 0; i < count; i++) owners.add(codeOf(countries, readCount()));
        return Set.copyOf(owners);
    }

    private String codeOf(List<Country> countries, int index) throws MapFileException {
        if (index >= countries.size()) throw damaged("country " + index + " does not exist");
        return countries.get(index).code();
    }

    private ArcPath readPath(Arcs arcs) throws MapFileException {
        int[] references = new int[readCount()];
        for (int i = 0; i < references.length; i++) {
            references[i] = readSigned();
            if (!arcs.has(references[i])) throw damaged("arc " + references[i] + " does not exist");
        }
        return new ArcPath(arcs, references);
    }

    private Labels readLabels(List<Country> countries) throws MapFileException {
        int count = readCount();
        var labels = new Labels();
        for (int i = 0; i < count; i++) readLabel(countries, labels);
        return labels;
    }

    /// One name with all its places.
    private void readLabel(List<Country> countries, Labels labels) throws MapFileException {
        int start = position;
        try {
            labels.add(readName(countries));
            int places = readCount();
            for (int i = 0; i < places; i++)
                labels.addPlace(readSigned(), readSigned(), readByte(), readByte(), readByte());
        } catch (IllegalArgumentException wrong) {
            throw new MapFileException("The vector map has a wrong label: " + wrong.getMessage(), start, wrong);
        }
    }

    private Labels.Name readName(List<Country> countries) throws MapFileException {
        var kind = choose(KINDS);
        int rank = readByte();
        boolean capital = readByte() != 0;
        int owner = readCount();
        String country = owner == 0 ? "" : codeOf(countries, owner - 1);
        return new Labels.Name(kind, rank, capital, country, readCount(), readNames());
    }

    private Map<String, String> readNames() throws MapFileException {
        int count = readCount();
        if (count == 1) return Map.of(readText(), readText());
        var names = HashMap.<String, String>newHashMap(Math.min(count, 16));
        for (int i = 0; i < count; i++) names.put(readText(), readText());
        return Map.copyOf(names);
    }

    private <T> T choose(T[] values) throws MapFileException {
        int index = readByte();
        if (index >= values.length) throw damaged("kind " + index + " is not known");
        return values[index];
    }

    private int readByte() throws MapFileException {
        if (position == payload.length) throw damaged("it ends too soon");
        return payload[position++] & 0xff;
    }

    private byte[] readBytes(int count) throws MapFileException {
        if (count > payload.length - position) throw damaged("it ends too soon");
        byte[] bytes = Arrays.copyOfRange(payload, position, position + count);
        position += count;
        return bytes;
    }

    private String readText() throws MapFileException {
        int length = readCount();
        if (length > payload.length - position) throw damaged("it ends too soon");
        String text = new String(payload, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /// A number that counts bytes or more that follow, or a population.
    private int readCount() throws MapFileException {
        int value = readVarint();
        if (value < 0) throw damaged("a count is too large");
        return value;
    }

    private int readSigned() throws MapFileException {
        int value = readVarint();
        return (value >>> 1) ^ -(value & 1);
    }

    private int readVarint() throws MapFileException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = readByte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) return value;
        }
        throw damaged("a number has no end");
    }

    private MapFileException damaged(String how) {
        return new MapFileException("The vector map is damaged: " + how, position);
    }
}
