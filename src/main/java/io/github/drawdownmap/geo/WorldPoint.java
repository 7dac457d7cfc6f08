package io.github.drawdownmap.geo;

/// A point of the projected world: x runs east and y south, and the whole world is the square 0..1.
public record WorldPoint(double x, double y) {}
