<span id="waiting" data-one="<fmt:message key="waiting.one"/>" data-two="<fmt:message key="waiting.two"/>"<%--
        --%> data-three="<fmt:message key="waiting.three"/>"><c:choose>
    <c:when test="${fn:length(waiting.names()) == 1}">
        <fmt:message key="waiting.one">
            <fmt:param><bdi>${fn:escapeXml(waiting.names()[0])}</bdi></fmt:param>
        </fmt:message>
    </c:when>
    <c:when test="${fn:length(waiting.names()) == 2}">
        <fmt:message key="waiting.two">
            <fmt:param><bdi>${fn:escapeXml(waiting.names()[0])}</bdi></fmt:param>
            <fmt:param><bdi>${fn:escapeXml(waiting.names()[1])}</bdi></fmt:param>
        </fmt:message>
    </c:when>
    <c:when test="${fn:length(waiting.names()) == 3}">
        <fmt:message key="waiting.three">
            <fmt:param><bdi>${fn:escapeXml(waiting.names()[0])}</bdi></fmt:param>
            <fmt:param><bdi>${fn:escapeXml(waiting.names()[1])}</bdi></fmt:param>
            <fmt:param><bdi>${fn:escapeXml(waiting.names()[2])}</bdi></fmt:param>
        </fmt:message>
    </c:when>
</c:choose></span>
