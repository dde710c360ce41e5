<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The way past the header, and the way home." %>
<%@ attribute name="here" description="The address of a page that has another base; empty where it has none." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<a class="skip-link" href="${fn:escapeXml(here)}#main"><fmt:message key="app.skip"/></a>
<c:set var="contextPath" value="${pageContext.request.contextPath}"/>
<a class="brand" href="${fn:escapeXml(contextPath)}/">
    <img src="${fn:escapeXml(contextPath)}/${fn:escapeXml(assets.address('img/logo.svg'))}"
            alt="" width="40" height="40">
    <span><fmt:message key="app.name"/></span>
</a>
