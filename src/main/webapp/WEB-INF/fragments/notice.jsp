<p id="notice" role="status" aria-live="polite"<c:if
        test="${not empty notice.code()}"> data-code="${fn:escapeXml(notice.code())}"</c:if>
        <c:if test="${not empty notice.ref()}"> data-ref="${fn:escapeXml(notice.ref())}"</c:if>
        <c:if test="${not empty notice.refs()}"> data-refs="${fn:escapeXml(notice.listed())}"</c:if>><c:choose>
    <c:when test="${notice.code() == 'nudge'}"><fmt:message key="hand.nudged"/></c:when>
    <c:when test="${notice.code() == 'kept'}"><fmt:message key="notice.kept"/></c:when>
    <c:when test="${notice.code() == 'not-kept'}"><fmt:message key="notice.not-kept"/></c:when>
    <c:otherwise>${fn:escapeXml(notice.text())}</c:otherwise>
</c:choose></p>
