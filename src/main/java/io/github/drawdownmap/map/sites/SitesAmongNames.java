package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.map.names.LabelLayer;
import io.github.drawdownmap.map.names.SiteName;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// The sites as the names of places see them. Painted sites have no labels and are named among the places, as many as
/// there is room for.
public final class SitesAmongNames implements LabelLayer.Sites {
    /// Where more are in view or around it, names would find no room between them.
    static final int MOST = 400;

    private final Session session;
    private final SiteLayer layer;
    private final SiteSwarm swarm;

    public SitesAmongNames(Session session, SiteLayer layer, SiteSwarm swarm) {
        this.session = session;
        this.layer = layer;
        this.swarm = swarm;
    }

    @Override
    public List<Bounds> obstacles(Camera camera) {
        List<Bounds> taken = new ArrayList<>();
        double diameter = layer.diameterAt(camera.zoom());
        for (SiteMarker marker : layer.markers()) {
            Point2D center = marker.center(camera);
            double size = diameter * marker.share();
            taken.add(LabelSides.square(center, size));
            taken.add(marker.label().boundsAt(center, marker.labelRadius() * size / marker.diameter()));
        }
        swarm.bounds(camera, MOST).forEach(taken::add);
        layer.counts().bounds(camera, diameter).forEach(taken::add);
        return taken;
    }

    @Override
    public List<SiteName> named(WorldBounds area, double zoom) {
        Set<String> labeled =
                layer.markers().stream().map(marker -> marker.site().id()).collect(Collectors.toSet());
        List<SiteSwarm.Spot> near = swarm.within(area, MOST + 1);
        if (near.size() > MOST) return List.of();
        double radius = layer.diameterAt(zoom) / 2;
        return near.stream()
                .filter(spot -> !labeled.contains(spot.site().id()))
                .map(spot -> new SiteName(
                        spot.place(), spot.site().name(session.look().language()), radius * spot.share()))
                .toList();
    }
}
