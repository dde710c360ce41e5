<c:set var="commands" value="${controls.room()}/commands"/>
<section id="controls" tabindex="-1" aria-label="<fmt:message key="controls.title"/>">
<c:if test="${not controls.driving()}"><p class="hint"><fmt:message key="controls.reserved"/></p></c:if>
<c:if test="${controls.driving()}">
<c:choose>
    <c:when test="${controls.phase() == 'waiting' and controls.more()}">
        <form method="post" action="${fn:escapeXml(commands)}/start" data-command="start"><%--
            --%><button id="start" class="primary"><fmt:message key="controls.start"/></button></form>
    </c:when>
    <c:when test="${controls.phase() == 'done' and controls.more()}">
        <form method="post" action="${fn:escapeXml(commands)}/start" data-command="start"><%--
            --%><button id="start" class="primary"><fmt:message key="controls.continue"/></button></form>
    </c:when>
    <c:when test="${controls.phase() == 'voting' and controls.complete()}">
        <form method="post" action="${fn:escapeXml(commands)}/reveal?round=${fn:escapeXml(controls.round())}"
                data-command="reveal" data-round="${fn:escapeXml(controls.round())}"><%--
            --%><button id="reveal" class="primary"><fmt:message key="controls.reveal"/></button></form>
    </c:when>
    <c:when test="${controls.phase() == 'voting'}">
        <details class="choice">
            <summary id="reveal" class="button"><fmt:message key="controls.reveal.early"/></summary>
            <form method="post" action="${fn:escapeXml(commands)}/reveal?round=${fn:escapeXml(controls.round())}"
                    data-command="reveal" data-round="${fn:escapeXml(controls.round())}">
                <p><fmt:message key="controls.reveal.warning"/></p>
                <button id="reveal-anyway" class="primary"><fmt:message key="controls.reveal.anyway"/></button>
            </form>
        </details>
    </c:when>
    <c:when test="${controls.phase() == 'revealed'}">
        <c:choose>
            <c:when test="${controls.quick()}">
                <form method="post" action="${fn:escapeXml(commands)}/next" data-command="next"><%--
                    --%><button id="next" class="primary"><fmt:message key="controls.quick.end"/></button></form>
            </c:when>
            <c:when test="${controls.outcome() == 'winner'}">
                <form method="post" action="${fn:escapeXml(commands)}/next" data-command="next"><%--
                    --%><button id="next" class="primary"><%--
                        --%><fmt:message key="${controls.more() ? 'controls.next' : 'controls.next.last'}">
                            <fmt:param value="${fn:escapeXml(controls.leaders()[0])}"/>
                        </fmt:message></button></form>
            </c:when>
            <c:otherwise>
                <c:forEach items="${controls.leaders()}" var="card" varStatus="status">
                    <form method="post" action="${fn:escapeXml(commands)}/next" data-command="next">
                        <input type="hidden" name="estimate" value="${fn:escapeXml(card)}">
                        <button id="settle-${fn:escapeXml(status.index)}" class="primary"><%--
                            --%><fmt:message key="controls.settle">
                                <fmt:param value="${fn:escapeXml(card)}"/>
                            </fmt:message></button>
                    </form>
                </c:forEach>
            </c:otherwise>
        </c:choose>
        <form method="post" action="${fn:escapeXml(commands)}/revote" data-command="revote"><%--
            --%><button id="revote"><fmt:message key="controls.revote"/></button></form>
        <c:if test="${not controls.quick()}">
        <details class="choice">
            <summary id="other" class="button"><fmt:message key="controls.other"/></summary>
            <form method="post" action="${fn:escapeXml(commands)}/next" data-command="next">
                <label for="other-card"><fmt:message key="controls.other.card"/></label>
                <select id="other-card" name="estimate">
                <c:forEach items="${controls.deck()}" var="card">
                    <option<c:if test="${card == controls.leaders()[0]}"> selected</c:if>>${fn:escapeXml(card)}</option>
                </c:forEach>
                </select>
                <button id="settle-other"><fmt:message key="controls.other.submit"/></button>
            </form>
            <form method="post" action="${fn:escapeXml(commands)}/next" data-command="next">
                <label for="other-number"><fmt:message key="controls.number"/></label>
                <input id="other-number" name="estimate" size="6" maxlength="7" inputmode="decimal"
                        autocomplete="off" required>
                <button id="settle-number"><fmt:message key="controls.number.submit"/></button>
            </form>
        </details>
        </c:if>
    </c:when>
</c:choose>
<c:if test="${controls.phase() != 'voting' and not controls.quick()}">
    <form method="post" action="${fn:escapeXml(commands)}/quick" data-command="quick"><%--
        --%><button id="quick" class="quiet"><fmt:message key="controls.quick"/></button></form>
</c:if>
<c:if test="${controls.round() > 0 and not (controls.quick() and controls.phase() == 'revealed')}">
    <form method="post" action="${fn:escapeXml(commands)}/skip?round=${fn:escapeXml(controls.round())}"
            data-command="skip" data-round="${fn:escapeXml(controls.round())}"><%--
        --%><button id="skip" class="quiet"><%--
            --%><fmt:message key="${controls.quick() ? 'controls.quick.end' : 'controls.skip'}"/></button></form>
</c:if>
</c:if>
</section>
