<li id="seat-${fn:escapeXml(seat.id())}" class="seat token-${fn:escapeXml(seat.id() % 6)}"<%--
        --%> data-role="${fn:escapeXml(seat.spectator() ? 'spectator' : 'voter')}"<%--
        --%> data-away="${fn:escapeXml(seat.away())}">
    <span class="name" dir="auto">${fn:escapeXml(seat.name())}</span>
    <c:if test="${seat.facilitator()}"><span class="facilitator" title="<fmt:message key="seat.facilitator"/>"><%--
        --%><span class="unseen"><fmt:message key="seat.facilitator"/></span></span></c:if>
    <c:if test="${seat.spectator()}"><span class="badge"><fmt:message key="seat.spectator"/></span></c:if>
    <c:if test="${seat.away()}"><span class="badge"><fmt:message key="seat.away"/></span></c:if>
    <pp:fragment name="vote" view="${seat.mark()}"/>
</li>
