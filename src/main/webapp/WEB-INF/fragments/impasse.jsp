<section id="impasse" tabindex="-1" aria-label="<fmt:message key="impasse.title"/>">
<c:if test="${impasse.round() > 0}">
    <c:set var="commands" value="${impasse.room()}/commands"/>
    <h3><fmt:message key="impasse.title"/></h3>
    <c:choose>
        <c:when test="${empty impasse.proposed()}"><p><fmt:message key="impasse.explain"/></p></c:when>
        <c:otherwise>
            <p class="outcome"><fmt:message key="impasse.question">
                <fmt:param value="${fn:escapeXml(impasse.proposed())}"/>
            </fmt:message></p>
            <form method="post" action="${fn:escapeXml(commands)}/answer?round=${fn:escapeXml(impasse.round())}"
                    data-command="answer" data-round="${fn:escapeXml(impasse.round())}" class="answers">
                <button id="support" name="support" value="yes"><fmt:message key="impasse.support"/></button>
                <button id="object" name="support" value="no"><fmt:message key="impasse.object"/></button>
            </form>
            <dl class="figures" role="status">
                <div><dt><fmt:message key="impasse.supporters"/></dt><%--
                    --%><dd>${fn:escapeXml(fn:length(impasse.supporters()))}</dd></div>
                <div><dt><fmt:message key="impasse.objectors"/></dt><%--
                    --%><dd>${fn:escapeXml(fn:length(impasse.objectors()))}
                        <c:if test="${not empty impasse.objectors()}">: <%--
                            --%><c:forEach items="${impasse.objectors()}" var="name" varStatus="status">
                                <c:if test="${status.index > 0}">, </c:if><bdi>${fn:escapeXml(name)}</bdi><%--
                            --%></c:forEach>
                        </c:if></dd></div>
                <div><dt><fmt:message key="impasse.awaited"/></dt><dd>${fn:escapeXml(impasse.awaited())}</dd></div>
            </dl>
            <c:if test="${impasse.driving()}"><%--
                --%><form method="post" action="${fn:escapeXml(commands)}/next" data-command="next"><%--
                    --%><input type="hidden" name="estimate" value="${fn:escapeXml(impasse.proposed())}"><%--
                    --%><button id="settle-proposed"<c:if
                            test="${impasse.awaited() == 0 and empty impasse.objectors()}"> class="primary"</c:if>><%--
                        --%><fmt:message key="controls.settle">
                            <fmt:param value="${fn:escapeXml(impasse.proposed())}"/>
                        </fmt:message></button></form></c:if>
        </c:otherwise>
    </c:choose>
    <c:if test="${impasse.driving()}">
        <form method="post" action="${fn:escapeXml(commands)}/propose?round=${fn:escapeXml(impasse.round())}"
                data-command="propose" data-round="${fn:escapeXml(impasse.round())}" class="line">
            <label for="proposal"><fmt:message key="impasse.propose"/></label>
            <select id="proposal" name="estimate">
            <c:forEach items="${impasse.deck()}" var="card"><option<c:if
                    test="${card == impasse.suggestion()}"> selected</c:if>>${fn:escapeXml(card)}</option></c:forEach>
            </select>
            <button id="propose"><fmt:message key="impasse.ask"/></button>
        </form>
    </c:if>
</c:if>
</section>
