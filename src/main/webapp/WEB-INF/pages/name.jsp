<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}">
<fmt:message key="name.untitled" var="untitled"/>
<t:head title="${empty page.title() ? untitled : page.title()}"/>
<body class="home">
<header class="top"><t:brand/></header>
<main id="main" tabindex="-1">
    <section class="felt hero">
        <c:if test="${empty page.title()}"><h1>${fn:escapeXml(untitled)}</h1></c:if>
        <c:if test="${not empty page.title()}"><h1 dir="auto"><fmt:message key="name.room">
            <fmt:param value="${fn:escapeXml(page.title())}"/>
        </fmt:message></h1></c:if>
        <p><fmt:message key="${empty page.title() ? 'name.untitled.lead' : 'name.room.lead'}"/></p>
        <t:name-form form="${page.form()}" returnTo="${page.returnTo()}" submit="name.submit"/>
    </section>
</main>
</body>
</html>
