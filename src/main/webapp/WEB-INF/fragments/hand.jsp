<section id="hand">
<c:if test="${hand.open()}">
    <form method="post" action="${fn:escapeXml(hand.room())}/commands/vote" data-command="vote">
        <input type="hidden" name="round" value="${fn:escapeXml(hand.round())}">
        <fieldset>
            <legend><fmt:message key="hand.legend"/></legend>
            <pp:fragment name="cards" view="${hand.choice()}"/>
        </fieldset>
        <button class="primary unscripted"><fmt:message key="hand.play"/></button>
    </form>
    <c:if test="${hand.nudged()}"><p class="nudged"><fmt:message key="hand.nudged"/></p></c:if>
    <div class="played">
    <c:choose>
        <c:when test="${hand.revealed()}"><p><fmt:message key="hand.late"/></p></c:when>
        <c:when test="${empty hand.played()}"><p><fmt:message key="hand.secret"/></p></c:when>
        <c:otherwise>
            <p><fmt:message key="hand.played"><fmt:param value="${fn:escapeXml(hand.played())}"/></fmt:message></p>
            <form method="post"<%--
                    --%> action="${fn:escapeXml(hand.room())}/commands/retract?round=${fn:escapeXml(hand.round())}"<%--
                    --%> data-command="retract" data-round="${fn:escapeXml(hand.round())}">
                <button id="retract" class="quiet"><fmt:message key="hand.retract"/></button>
            </form>
        </c:otherwise>
    </c:choose>
    </div>
</c:if>
<c:if test="${hand.spectator()}"><p class="watching"><fmt:message key="hand.spectator"/></p></c:if>
</section>
