<section id="summary">
<c:if test="${summary.done()}">
    <table>
        <caption><fmt:message key="summary.title"/></caption>
        <thead><tr><th scope="col"><fmt:message key="summary.ticket"/></th><th scope="col"><fmt:message key="summary.estimate"/></th></tr></thead>
        <tbody>
        <c:forEach items="${summary.tickets()}" var="row">
            <tr>
                <th scope="row" dir="auto">${fn:escapeXml(row.title())}</th>
                <td><c:choose><c:when test="${not empty row.estimate()}"><b class="estimate">${fn:escapeXml(row.estimate())}</b></c:when><c:otherwise><fmt:message key="${row.skipped() ? 'summary.skipped' : 'summary.open'}"/></c:otherwise></c:choose></td>
            </tr>
        </c:forEach>
        </tbody>
        <c:if test="${not empty summary.sum()}"><tfoot><tr><th scope="row"><fmt:message key="summary.sum"/></th><td><b><fmt:formatNumber value="${summary.sum()}"/></b></td></tr></tfoot></c:if>
    </table>
    <p><fmt:message key="summary.count"><fmt:param value="${fn:escapeXml(summary.estimated())}"/><fmt:param value="${fn:escapeXml(fn:length(summary.tickets()))}"/></fmt:message></p>
    <p class="links">
        <a href="${fn:escapeXml(summary.room())}/summary"><fmt:message key="export.print"/></a>
        <a href="${fn:escapeXml(summary.room())}/export.csv" download>CSV</a>
        <a href="${fn:escapeXml(summary.room())}/export.json" download>JSON</a>
        <a href="${fn:escapeXml(summary.room())}/export.md" download>Markdown</a>
    </p>
</c:if>
</section>
