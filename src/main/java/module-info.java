/// Drawdown Map: a map viewer of a military drawdown, day by day.
@org.jspecify.annotations.NullMarked
module io.github.drawdownmap {
    requires static org.jspecify;
    requires com.gluonhq.maps;
    requires javafx.base;
    requires javafx.controls;
    requires javafx.graphics;
    requires org.threeten.extra;
    requires tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel.reader;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires java.xml;

    opens io.github.drawdownmap.shell to
            info.picocli;
    opens io.github.drawdownmap.shell.window to
            info.picocli;
    opens io.github.drawdownmap.shell.window.sheet to
            info.picocli;
    opens io.github.drawdownmap.shell.command to
            info.picocli;
    opens io.github.drawdownmap.shell.command.manual to
            info.picocli;

    exports io.github.drawdownmap.shell to
            javafx.graphics;

    provides com.gluonhq.maps.tile.TileRetriever with
            io.github.drawdownmap.map.tiles.GluonTileRetriever;
}
