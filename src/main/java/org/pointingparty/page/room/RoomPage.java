package org.pointingparty.page.room;

import org.jspecify.annotations.Nullable;
import org.pointingparty.page.fragment.QrDrawing;
import org.pointingparty.view.NoticeView;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.personal.FacilitationView;
import org.pointingparty.view.personal.HandView;
import org.pointingparty.view.personal.MeView;
import org.pointingparty.view.personal.UpkeepView;

/**
 * What the page of a room shows, {@code page}.
 *
 * @param id the room's id
 * @param title the room's title
 * @param link the room's whole address, to be shared
 * @param code the code by which the room can be found, or null while it is unknown
 * @param qr the link as a QR code
 * @param participant the viewer's number
 * @param version the token of the moment shown
 * @param plain whether the page was asked for as {@code ?plain=1}
 * @param view what all share
 * @param hand the viewer's own cards
 * @param me the viewer's own seat
 * @param facilitation what the viewer can do as a facilitator
 * @param upkeep what the viewer can do with the room itself
 * @param notice what to say to the viewer, perhaps nothing
 */
public record RoomPage(
        String id,
        String title,
        String link,
        @Nullable String code,
        QrDrawing qr,
        int participant,
        String version,
        boolean plain,
        RoomView view,
        HandView hand,
        MeView me,
        FacilitationView facilitation,
        UpkeepView upkeep,
        NoticeView notice) {
}
