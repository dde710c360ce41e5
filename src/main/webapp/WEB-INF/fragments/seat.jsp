<li id="seat-${fn:escapeXml(seat.id())}" class="seat token-${fn:escapeXml(seat.id() % 6)}"<%--
        --%> data-role="${fn:escapeXml(seat.spectator() ? 'spectator' : 'voter')}"<%--
        --%> data-away="${fn:escapeXml(seat.away())}">
    <span class="name" dir="auto">${fn:escapeXml(seat.name())}</span>
    <c:if test="${seat.facilitator()}"><%--
        --%><fmt:message key="${seat.acting() ? 'seat.acting' : 'seat.facilitator'}" var="mandate"/><%--
        --%><span class="facilitator" title="${fn:escapeXml(mandate)}"><%--
        --%><span class="unseen">${fn:escapeXml(mandate)}</span></span></c:if>
    <c:if test="${seat.spectator()}"><span class="badge"><fmt:message key="seat.spectator"/></span></c:if>
    <c:if test="${seat.away()}"><span class="badge"><fmt:message key="seat.away"/></span></c:if>
    <pp:fragment name="vote" view="${seat.mark()}"/>
</li>
