#!/usr/bin/python3
"""Makes the fonts of this folder from Debian's packages fonts-inter and fonts-noto-core (needs python3-fonttools).

Inter's digits differ in width and JavaFX cannot ask a font for its tabular ones, so a date would tremble while it is
scrubbed. Here the tabular digits take the place of the usual ones, and what cannot be reached from a character is left
out. Noto Sans Arabic keeps its shaping rules; what Arabic and Kurdish do not need is left out, and it gets a family name
of its own: where the whole font is installed as well, text would be shaped with that one's glyph numbers and drawn with
the glyphs of this one.
"""
import pathlib

from fontTools import subset, ttLib

HERE = pathlib.Path(__file__).parent
INTER = pathlib.Path("/usr/share/fonts/opentype/inter")
NOTO = pathlib.Path("/usr/share/fonts/truetype/noto")
ARABIC_FAMILY = ("Noto Sans Arabic", "Drawdown Arabic")
ARABIC = [*range(0x20, 0x7F), 0xA0, 0xAB, 0xBB, *range(0x600, 0x700), *range(0x2000, 0x2070)]


def tabular_digits(font):
    gsub = font["GSUB"].table
    lookups = [i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex]
    mapping = {}
    for index in sorted(set(lookups)):
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping |= getattr(table, "ExtSubTable", table).mapping
    digits = {code: mapping[font.getBestCmap()[code]] for code in map(ord, "0123456789")}
    widest = max(font["hmtx"][glyph][0] for glyph in digits.values())
    for glyph in digits.values():
        font["hmtx"][glyph] = (widest, font["hmtx"][glyph][1])
    return digits


def rename(font, old, new):
    for record in font["name"].names:
        words = record.toUnicode()
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = words.replace(old, new).replace(old.replace(" ", ""), new.replace(" ", ""))


def name_weights_alike(font):
    for record in font["name"].names:
        if record.nameID in (1, 4):
            record.string = record.toUnicode().replace("Semi Bold", "SemiBold")


def make(source, features, unicodes=None, cmap_changes=lambda font: {}, family=None):
    font = ttLib.TTFont(source)
    changes = cmap_changes(font)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(changes)
    name_weights_alike(font)
    if family:
        rename(font, *family)
    options = subset.Options(layout_features=features, name_IDs=["*"], hinting=False, notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes or font.getBestCmap())
    subsetter.subset(font)
    font.save(HERE / source.name)


for weight in ["Regular", "Medium", "SemiBold", "Bold"]:
    make(INTER / f"Inter-{weight}.otf", features=[], cmap_changes=tabular_digits)
for weight in ["Regular", "Bold"]:
    make(NOTO / f"NotoSansArabic-{weight}.ttf", features=["*"], unicodes=ARABIC, family=ARABIC_FAMILY)
