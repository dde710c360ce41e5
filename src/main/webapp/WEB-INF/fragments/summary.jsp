<section id="summary">
<c:if test="${summary.done()}">
    <c:set var="meeting" value="${summary.meeting()}"/>
    <table>
        <caption><fmt:message key="summary.title"/></caption>
        <thead><tr><%--
            --%><th scope="col"><fmt:message key="summary.ticket"/></th><%--
            --%><c:if test="${not empty meeting.first()}"><%--
                --%><th scope="col"><fmt:message key="summary.rounds"/></th></c:if><%--
            --%><th scope="col"><fmt:message key="summary.estimate"/></th></tr></thead>
        <tbody>
        <c:forEach items="${summary.tickets()}" var="row">
            <tr>
                <th scope="row" dir="auto">${fn:escapeXml(row.title())}</th>
                <c:if test="${not empty meeting.first()}"><%--
                    --%><td class="course"><pp:fragment name="course" view="${row}"/></td></c:if>
                <td class="settled"><c:choose>
                    <c:when test="${not empty row.estimate()}"><%--
                        --%><b class="estimate">${fn:escapeXml(row.estimate())}</b></c:when>
                    <c:otherwise>
                        <fmt:message key="${row.skipped() ? 'summary.skipped' : 'summary.open'}"/>
                    </c:otherwise>
                </c:choose></td>
            </tr>
        </c:forEach>
        </tbody>
        <c:if test="${not empty summary.sum()}"><tfoot><tr><th scope="row"<c:if
                test="${not empty meeting.first()}"> colspan="2"</c:if>><fmt:message key="summary.sum"/></th><%--
            --%><td class="settled"><b><fmt:formatNumber value="${summary.sum()}"/></b></td></tr></tfoot></c:if>
    </table>
    <p><fmt:message key="summary.count">
        <fmt:param value="${fn:escapeXml(summary.estimated())}"/>
        <fmt:param value="${fn:escapeXml(fn:length(summary.tickets()))}"/>
    </fmt:message></p>
    <dl class="figures">
        <c:if test="${not empty meeting.first()}"><div><dt><fmt:message key="summary.agreement.first"/></dt><%--
            --%><dd><fmt:message key="tally.percent">
                <fmt:param value="${fn:escapeXml(meeting.first())}"/>
            </fmt:message></dd></div></c:if>
        <c:if test="${not empty meeting.last()}"><div><dt><fmt:message key="summary.agreement.last"/></dt><%--
            --%><dd><fmt:message key="tally.percent">
                <fmt:param value="${fn:escapeXml(meeting.last())}"/>
            </fmt:message></dd></div></c:if>
        <c:if test="${not empty meeting.time()}"><div><dt><fmt:message key="summary.time.ticket"/></dt><%--
            --%><dd><fmt:message key="summary.time">
                <fmt:param value="${fn:escapeXml(meeting.time().minutes())}"/>
                <fmt:param value="${fn:escapeXml(meeting.time().seconds())}"/>
            </fmt:message></dd></div></c:if>
    </dl>
    <p class="links">
        <a href="${fn:escapeXml(summary.room())}/summary"><fmt:message key="export.print"/></a>
        <a href="${fn:escapeXml(summary.room())}/export.csv" download>CSV</a>
        <a href="${fn:escapeXml(summary.room())}/export.json" download>JSON</a>
        <a href="${fn:escapeXml(summary.room())}/export.md" download>Markdown</a>
    </p>
</c:if>
</section>
