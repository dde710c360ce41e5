package org.pointingparty.page.assets;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.pointingparty.page.transfer.Transfers;

/**
 * Serves scripts, styles and pictures, which browsers may keep for ever, since a hash of the content is in their names.
 * An address of another release (in a page that a browser has kept, or that came from a node with another release) gets
 * the current content, to be asked for again the next time: such a page keeps its styles, and nothing wrong is cached.
 */
@WebServlet(urlPatterns = "/assets/*", asyncSupported = true, loadOnStartup = 1)
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private transient Assets assets;

    @Inject
    private transient Transfers transfers;

    /** Serves the assets that the container injects. */
    public AssetServlet() {
    }

    AssetServlet(Assets assets, Transfers transfers) {
        this.assets = assets;
        this.transfers = transfers;
    }

    /** Refuses to start in development where there are no sources to serve. */
    @Override
    public void init() throws ServletException {
        if (assets.areSources() && !exists(assets.address("css/style.css"))) {
            throw new ServletException("POINTING_PARTY_DEVELOPMENT is on, but there are no sources; start bin/dev");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = "assets" + Objects.toString(request.getPathInfo(), "");
        if (assets.areSources() && exists(address)) {
            send(address, "no-store", request, response);
        } else if (assets.isForEver(address)) {
            send(address, FOR_EVER, request, response);
        } else if (assets.successor(address).isPresent()) {
            send(assets.successor(address).get(), "no-cache", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean exists(String address) {
        String path = getServletContext().getRealPath("/" + address);
        return path != null && Files.isRegularFile(Path.of(path));
    }

    private void send(String address, String cached, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (InputStream content = open(address)) {
            String type = Objects.requireNonNullElse(
                    getServletContext().getMimeType(address), "application/octet-stream");
            response.setContentType(type.startsWith("text/") ? type + ";charset=UTF-8" : type);
            response.setHeader("Cache-Control", cached);
            transfers.send(content.readAllBytes(), request, response);
        }
    }

    /** Reads a source from the disk, since a server may cache it for some seconds. */
    private InputStream open(String address) throws IOException {
        return assets.areSources()
                ? Files.newInputStream(Path.of(getServletContext().getRealPath("/" + address)))
                : getServletContext().getResourceAsStream("/" + address);
    }
}
