<p id="announcement" class="unseen" role="status" aria-live="polite">
<c:choose>
    <c:when test="${announcement.phase() == 'voting' and empty announcement.ticket()}">
        <fmt:message key="announcement.quick"/>
    </c:when>
    <c:when test="${announcement.phase() == 'voting'}">
        <fmt:message key="announcement.voting">
            <fmt:param value="${fn:escapeXml(announcement.round())}"/>
            <fmt:param value="${fn:escapeXml(announcement.ticket())}"/>
        </fmt:message>
    </c:when>
    <c:when test="${announcement.outcome() == 'winner'}">
        <fmt:message key="announcement.winner">
            <fmt:param value="${fn:escapeXml(announcement.leaders()[0])}"/>
        </fmt:message>
    </c:when>
    <c:when test="${announcement.outcome() == 'tie'}">
        <fmt:message key="announcement.tie">
            <fmt:param value="${fn:escapeXml(announcement.leaders()[0])}"/>
            <fmt:param value="${fn:escapeXml(announcement.leaders()[1])}"/>
        </fmt:message>
    </c:when>
    <c:when test="${announcement.outcome() == 'none'}"><fmt:message key="announcement.none"/></c:when>
    <c:when test="${announcement.phase() == 'done'}"><fmt:message key="announcement.done"/></c:when>
    <c:otherwise><fmt:message key="announcement.waiting"/></c:otherwise>
</c:choose>
</p>
