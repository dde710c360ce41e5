<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="room" value="${pageContext.request.contextPath}/rooms/${page.room()}"/>
<fmt:message key="tickets.title" var="heading"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}">
<t:head title="${heading}"/>
<body class="home">
<header class="top">
    <t:brand/>
    <p><a href="${fn:escapeXml(room)}" dir="auto"><fmt:message key="import.back">
        <fmt:param value="${fn:escapeXml(page.title())}"/>
    </fmt:message></a></p>
</header>
<main id="main" tabindex="-1" class="document">
    <h1>${fn:escapeXml(heading)}</h1>
    <form method="get" action="${fn:escapeXml(room)}/tickets" role="search" class="line">
        <label for="q"><fmt:message key="tickets.search"/></label>
        <input id="q" name="q" type="search" value="${fn:escapeXml(page.sought())}" dir="auto">
        <button><fmt:message key="tickets.find"/></button>
    </form>
    <p role="status"><fmt:message key="tickets.found">
        <fmt:param value="${fn:escapeXml(fn:length(page.rows()))}"/>
        <fmt:param value="${fn:escapeXml(page.total())}"/>
    </fmt:message></p>
    <table class="sheet">
        <thead><tr><th scope="col">#</th><%--
            --%><th scope="col"><fmt:message key="export.key"/></th><%--
            --%><th scope="col"><fmt:message key="summary.ticket"/></th><%--
            --%><th scope="col"><fmt:message key="summary.estimate"/></th><%--
            --%><c:if test="${page.driving()}"><td></td></c:if></tr></thead>
        <tbody>
        <c:forEach items="${page.rows()}" var="row">
            <tr id="ticket-${fn:escapeXml(row.number())}">
                <td>${fn:escapeXml(row.place())}</td>
                <td>${fn:escapeXml(row.key())}</td>
                <th scope="row" dir="auto"><c:choose>
                    <c:when test="${page.driving()}"><%--
                        --%><a href="${fn:escapeXml(room)}/ticket?number=${fn:escapeXml(row.number())}"><%--
                            --%>${fn:escapeXml(row.title())}</a></c:when>
                    <c:otherwise>${fn:escapeXml(row.title())}</c:otherwise>
                </c:choose></th>
                <td><c:choose>
                    <c:when test="${not empty row.estimate()}"><%--
                        --%><b class="estimate">${fn:escapeXml(row.estimate())}</b></c:when>
                    <c:when test="${row.skipped()}"><fmt:message key="summary.skipped"/></c:when>
                </c:choose></td>
                <c:if test="${page.driving()}"><td><%--
                    --%><form method="post" action="${fn:escapeXml(room)}/commands/choose"><%--
                        --%><button name="ticket" value="${fn:escapeXml(row.number())}" class="quiet"><%--
                            --%><fmt:message key="${empty row.estimate()
                                    ? 'backlog.choose' : 'backlog.choose.again'}"/><%--
                            --%><span class="unseen">: ${fn:escapeXml(row.title())}</span></button></form></td></c:if>
            </tr>
        </c:forEach>
        </tbody>
    </table>
</main>
</body>
</html>
