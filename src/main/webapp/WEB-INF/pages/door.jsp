<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="room" value="${pageContext.request.contextPath}/rooms/${page.room()}"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}">
<t:head title="${page.title()}">
    <c:if test="${page.asking()}"><meta http-equiv="refresh" content="10; url=${fn:escapeXml(room)}"></c:if>
</t:head>
<body class="home">
<header class="top"><t:brand/></header>
<main id="main" tabindex="-1">
    <section class="felt hero">
        <h1 dir="auto">${fn:escapeXml(page.title())}</h1>
        <p id="door"><fmt:message key="door.removed"/></p>
        <c:choose>
        <c:when test="${page.asking()}"><p id="asking" role="status"><fmt:message key="door.asking"/></p></c:when>
        <c:when test="${page.declined()}"><p id="declined"><fmt:message key="door.declined"/></p></c:when>
        <c:otherwise><form method="post" action="${fn:escapeXml(room)}/knock" class="stack">
            <button id="knock" class="primary"><fmt:message key="door.knock"/></button>
        </form></c:otherwise>
        </c:choose>
    </section>
</main>
</body>
</html>
