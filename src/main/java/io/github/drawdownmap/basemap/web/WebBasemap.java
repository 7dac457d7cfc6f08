package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.i18n.Messages;
import java.net.URI;

/// A basemap on the web: where its tiles are and who made it.
///
/// @param name what the Basemap menu calls it
public record WebBasemap(String name, XyzTemplate template, int minZoom, int maxZoom, Attribution attribution) {
    public static final WebBasemap OPEN_STREET_MAP = new WebBasemap(
            "OpenStreetMap",
            new XyzTemplate("https://tile.openstreetmap.org/{z}/{x}/{y}.png"),
            0,
            19,
            new Attribution(
                    Messages.text("basemap.osm.attribution"), URI.create("https://www.openstreetmap.org/copyright")));

    private static final int USUAL_MAX_ZOOM = 19;

    /// A basemap of which only the address is known. Its credit is the host, for want of better.
    public static WebBasemap at(XyzTemplate template) {
        var credit = new Attribution(Messages.text("basemap.web.attribution", template.host()), null);
        return new WebBasemap(template.host(), template, template.minZoom(), USUAL_MAX_ZOOM, credit);
    }

    /// One sentence on what the server learns when its tiles are fetched.
    public String privacyNotice() {
        String key = switch (template.nearness()) {
            case THIS_COMPUTER -> "basemap.web.privacy.computer";
            case THIS_NETWORK -> "basemap.web.privacy.network";
            case INTERNET -> "basemap.web.privacy";
        };
        return Messages.text(key, template.host());
    }
}
