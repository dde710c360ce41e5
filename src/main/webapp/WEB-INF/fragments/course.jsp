<c:if test="${not empty course.rounds()}">
    <ol class="rounds"><c:forEach items="${course.rounds()}" var="round"><li><c:choose>
        <c:when test="${empty round.leaders()}"><fmt:message key="tally.none"/></c:when>
        <c:otherwise><b><c:forEach items="${round.leaders()}" var="card" varStatus="status">
            <c:if test="${status.index > 0}"> / </c:if>${fn:escapeXml(card)}
        </c:forEach></b> <small><fmt:message key="tally.percent">
            <fmt:param value="${fn:escapeXml(round.agreement())}"/>
        </fmt:message></small></c:otherwise>
    </c:choose></li></c:forEach></ol>
    <c:if test="${not empty course.time()}"><span class="time"><fmt:message key="summary.time">
        <fmt:param value="${fn:escapeXml(course.time().minutes())}"/>
        <fmt:param value="${fn:escapeXml(course.time().seconds())}"/>
    </fmt:message></span></c:if>
    <c:if test="${not empty course.moves()}">
        <details>
            <summary><fmt:message key="summary.moved"/></summary>
            <ul>
            <c:forEach items="${course.moves()}" var="move">
                <li><bdi>${fn:escapeXml(move.name())}</bdi>: <%--
                    --%><c:forEach items="${move.cards()}" var="card" varStatus="status">
                        <c:if test="${status.index > 0}"> → </c:if>${fn:escapeXml(card)}
                    </c:forEach>
                    <c:if test="${not empty move.steps()}"> (${fn:escapeXml(move.steps())})</c:if></li>
            </c:forEach>
            </ul>
        </details>
    </c:if>
    <c:if test="${not empty course.objectors()}"><p><fmt:message key="impasse.objectors"/>: <%--
        --%><c:forEach items="${course.objectors()}" var="name" varStatus="status">
            <c:if test="${status.index > 0}">, </c:if><bdi>${fn:escapeXml(name)}</bdi><%--
        --%></c:forEach></p></c:if>
</c:if>
