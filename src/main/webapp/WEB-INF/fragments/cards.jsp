<div class="cards">
<c:forEach items="${cards.labels()}" var="card" varStatus="status">
    <label class="card" data-label="${fn:escapeXml(card)}"><%--
        --%><input type="radio" name="card" id="card-${fn:escapeXml(status.index)}"<%--
                --%> value="${fn:escapeXml(card)}"<c:choose>
            <c:when test="${card == '?'}"> title="<fmt:message key="hand.unsure"/>"</c:when>
            <c:when test="${card == '☕'}"> title="<fmt:message key="hand.break"/>"</c:when>
            <c:when test="${card == '∞'}"> title="<fmt:message key="hand.infinity"/>"</c:when>
        </c:choose>
        <c:if test="${card == cards.played()}"> checked</c:if>><%--
        --%><span class="face">${fn:escapeXml(card)}</span></label>
</c:forEach>
</div>
