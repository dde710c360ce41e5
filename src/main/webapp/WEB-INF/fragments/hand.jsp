<section id="hand">
<c:if test="${hand.open()}">
    <form method="post" action="${fn:escapeXml(hand.room())}/commands/vote" data-command="vote">
        <input type="hidden" name="round" value="${fn:escapeXml(hand.round())}">
        <fieldset>
            <legend><fmt:message key="hand.legend"/></legend>
            <div class="cards">
            <c:forEach items="${hand.cards()}" var="card" varStatus="status">
                <label class="card" data-label="${fn:escapeXml(card)}"><input type="radio" name="card" id="card-${fn:escapeXml(status.index)}" value="${fn:escapeXml(card)}"<c:choose><c:when test="${card == '?'}"> title="<fmt:message key="hand.unsure"/>"</c:when><c:when test="${card == '☕'}"> title="<fmt:message key="hand.break"/>"</c:when><c:when test="${card == '∞'}"> title="<fmt:message key="hand.infinity"/>"</c:when></c:choose><c:if test="${card == hand.played()}"> checked</c:if>><span class="face">${fn:escapeXml(card)}</span></label>
            </c:forEach>
            </div>
        </fieldset>
        <button class="primary unscripted"><fmt:message key="hand.play"/></button>
    </form>
    <div class="played">
    <c:choose>
        <c:when test="${empty hand.played()}"><p><fmt:message key="hand.secret"/></p></c:when>
        <c:otherwise>
            <p><fmt:message key="hand.played"><fmt:param value="${fn:escapeXml(hand.played())}"/></fmt:message></p>
            <form method="post" action="${fn:escapeXml(hand.room())}/commands/retract?round=${fn:escapeXml(hand.round())}" data-command="retract" data-round="${fn:escapeXml(hand.round())}">
                <button id="retract" class="quiet"><fmt:message key="hand.retract"/></button>
            </form>
        </c:otherwise>
    </c:choose>
    </div>
</c:if>
<c:if test="${hand.spectator()}"><p class="watching"><fmt:message key="hand.spectator"/></p></c:if>
</section>
