<p id="notice" role="status" aria-live="polite"<c:if
        test="${not empty notice.code()}"> data-code="${fn:escapeXml(notice.code())}"</c:if>
        <c:if test="${not empty notice.ref()}"> data-ref="${fn:escapeXml(notice.ref())}"</c:if>
        <c:if test="${not empty notice.refs()}"> data-refs="${fn:escapeXml(notice.listed())}"</c:if>><c:choose>
    <c:when test="${notice.code() == 'nudge'}"><fmt:message key="hand.nudged"/></c:when>
    <c:otherwise>${fn:escapeXml(notice.text())}</c:otherwise>
</c:choose></p>
