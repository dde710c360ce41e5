<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="contextPath" value="${pageContext.request.contextPath}"/>
<c:set var="meeting" value="${page.meeting()}"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}">
<t:head title="${meeting.title()}"/>
<body class="home">
<header class="top">
    <t:brand/>
    <p><a href="${fn:escapeXml(contextPath)}/rooms/${fn:escapeXml(page.room())}"><%--
        --%><fmt:message key="export.back"/></a></p>
</header>
<main id="main" tabindex="-1" class="document">
    <h1 dir="auto">${fn:escapeXml(meeting.title())}</h1>
    <p><fmt:message key="summary.count">
        <fmt:param value="${fn:escapeXml(page.estimated())}"/>
        <fmt:param value="${fn:escapeXml(fn:length(meeting.tickets()))}"/>
    </fmt:message></p>
    <nav class="links screen" aria-label="<fmt:message key="export.title"/>">
        <t:exports room="${page.room()}" nameless="${not page.named()}"/>
        <c:choose>
            <c:when test="${page.named()}"><%--
                --%><a href="${fn:escapeXml(contextPath)}/rooms/${fn:escapeXml(page.room())}/summary?names=no"><%--
                    --%><fmt:message key="export.nameless"/></a></c:when>
            <c:otherwise><%--
                --%><a href="${fn:escapeXml(contextPath)}/rooms/${fn:escapeXml(page.room())}/summary"><%--
                    --%><fmt:message key="export.named"/></a></c:otherwise>
        </c:choose>
    </nav>
    <p class="hint screen"><fmt:message key="export.print.hint"/></p>
    <table class="sheet">
        <thead><tr><c:if test="${page.keyed()}"><th scope="col"><fmt:message key="export.key"/></th></c:if><%--
            --%><th scope="col"><fmt:message key="summary.ticket"/></th><%--
            --%><th scope="col"><fmt:message key="summary.estimate"/></th><%--
            --%><th scope="col"><fmt:message key="export.rounds"/></th></tr></thead>
        <tbody>
        <c:forEach items="${meeting.tickets()}" var="ticket">
            <tr>
                <c:if test="${page.keyed()}"><td><c:choose>
                    <c:when test="${not empty ticket.link()}"><%--
                        --%><a href="${fn:escapeXml(ticket.link())}" rel="noopener noreferrer nofollow"><%--
                            --%>${fn:escapeXml(empty ticket.key() ? '↗' : ticket.key())}</a></c:when>
                    <c:otherwise>${fn:escapeXml(ticket.key())}</c:otherwise>
                </c:choose></td></c:if>
                <th scope="row" dir="auto">${fn:escapeXml(ticket.title())}
                    <c:if test="${not empty ticket.description()}"><%--
                        --%><div class="description"><pp:markdown text="${ticket.description()}"/></div></c:if></th>
                <td><c:choose>
                    <c:when test="${not empty ticket.estimate()}"><%--
                        --%><b class="estimate">${fn:escapeXml(ticket.estimate())}</b></c:when>
                    <c:otherwise>
                        <fmt:message key="${ticket.skipped() ? 'summary.skipped' : 'summary.open'}"/>
                    </c:otherwise>
                </c:choose></td>
                <td><ol><c:forEach items="${ticket.rounds()}" var="round"><li><%--
                    --%><c:forEach items="${round.votes()}" var="play" varStatus="status">
                        <c:if test="${not status.first}">, </c:if><span dir="auto"><%--
                            --%><c:if test="${not empty play.participant()}"><%--
                                --%>${fn:escapeXml(play.participant())}&#32;</c:if><%--
                            --%><b>${fn:escapeXml(play.card())}</b></span><%--
                    --%></c:forEach></li></c:forEach></ol></td>
            </tr>
        </c:forEach>
        </tbody>
    </table>
</main>
</body>
</html>
