package io.github.drawdownmap.posture.source;

/// How far the sources can be relied on for one statement, with the reason kept beside it.
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
