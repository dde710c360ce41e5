<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The head of a page; its body adds to it." %>
<%@ attribute name="title" required="true" description="what the page is about; nothing on the home page" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="contextPath" value="${pageContext.request.contextPath}"/>
<head>
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title><c:if test="${not empty title}">${fn:escapeXml(title)} · </c:if><fmt:message key="app.name"/></title>
    <link rel="icon" type="image/svg+xml"
            href="${fn:escapeXml(contextPath)}/${fn:escapeXml(assets.address('img/logo.svg'))}">
    <link rel="stylesheet" href="${fn:escapeXml(contextPath)}/${fn:escapeXml(assets.address('css/style.css'))}">
    <jsp:doBody/>
</head>
