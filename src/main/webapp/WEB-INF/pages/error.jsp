<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<fmt:message key="error.title" var="title"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}">
<t:head title="${title}"/>
<body class="home">
<header class="top"><t:brand/></header>
<main id="main" tabindex="-1">
    <section class="felt hero">
        <p class="position">${fn:escapeXml(page.status())}</p>
        <h1>${fn:escapeXml(title)}</h1>
        <p>${fn:escapeXml(page.text())}</p>
        <a class="button primary" href="${fn:escapeXml(pageContext.request.contextPath)}/"><%--
            --%><fmt:message key="error.back"/></a>
    </section>
</main>
</body>
</html>
