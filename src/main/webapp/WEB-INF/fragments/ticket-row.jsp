<li id="ticket-${fn:escapeXml(ticketRow.id())}" class="ticket-row"<c:if
        test="${ticketRow.current()}"> aria-current="step"</c:if>>
    <c:if test="${not empty ticketRow.key()}"><span class="key">${fn:escapeXml(ticketRow.key())}</span></c:if>
    <span class="title" dir="auto">${fn:escapeXml(ticketRow.title())}</span>
    <c:choose>
        <c:when test="${ticketRow.current()}"><span class="badge"><fmt:message key="backlog.now"/></span></c:when>
        <c:when test="${ticketRow.skipped()}"><span class="badge"><fmt:message key="backlog.skipped"/></span></c:when>
        <c:when test="${empty ticketRow.estimate()}"><%--
            --%><span class="unseen"><fmt:message key="backlog.open"/></span></c:when>
    </c:choose>
    <c:if test="${not empty ticketRow.estimate()}"><%--
        --%><span class="unseen"><fmt:message key="backlog.estimate"/></span><%--
        --%><b class="estimate">${fn:escapeXml(ticketRow.estimate())}</b></c:if>
    <c:if test="${ticketRow.driving() and not ticketRow.current()}">
        <form method="post" action="${fn:escapeXml(ticketRow.room())}/commands/choose" data-command="choose">
            <input type="hidden" name="ticket" value="${fn:escapeXml(ticketRow.id())}">
            <button id="choose-${fn:escapeXml(ticketRow.id())}" class="quiet"><%--
                --%><fmt:message key="${empty ticketRow.estimate() ? 'backlog.choose' : 'backlog.choose.again'}"/><%--
                --%><span class="unseen">: ${fn:escapeXml(ticketRow.title())}</span></button>
        </form>
    </c:if>
    <c:if test="${ticketRow.driving()}">
        <div class="tools">
            <form method="post" action="${fn:escapeXml(ticketRow.room())}/commands/move" data-command="move">
                <input type="hidden" name="ticket" value="${fn:escapeXml(ticketRow.id())}"><%--
                --%><input type="hidden" name="before" disabled><input type="hidden" name="after" disabled>
                <button id="up-${fn:escapeXml(ticketRow.id())}" name="to" value="up"<%--
                        --%> aria-label="<fmt:message key="ticket.move.up"/>: ${fn:escapeXml(ticketRow.title())}"<%--
                        --%>>↑</button>
                <button id="down-${fn:escapeXml(ticketRow.id())}" name="to" value="down"<%--
                        --%> aria-label="<fmt:message key="ticket.move.down"/>: ${fn:escapeXml(ticketRow.title())}"<%--
                        --%>>↓</button>
            </form>
            <a id="edit-${fn:escapeXml(ticketRow.id())}"<%--
                    --%> href="${fn:escapeXml(ticketRow.room())}/ticket?number=${fn:escapeXml(ticketRow.id())}"><%--
                --%><fmt:message key="ticket.edit"/><%--
                --%><span class="unseen">: ${fn:escapeXml(ticketRow.title())}</span></a>
        </div>
    </c:if>
</li>
