<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
        description="Links to what a room has come to, to be taken home." %>
<%@ attribute name="room" required="true" description="the id of the room" %>
<%@ attribute name="nameless" required="false" type="java.lang.Boolean" description="whether without names" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="names" value="${nameless ? '?names=no' : ''}"/>
<c:set var="base" value="${pageContext.request.contextPath}/rooms/${room}"/>
<a href="${fn:escapeXml(base)}/export.csv${fn:escapeXml(names)}" download>CSV</a>
<a href="${fn:escapeXml(base)}/export.json${fn:escapeXml(names)}" download>JSON</a>
<a href="${fn:escapeXml(base)}/export.md${fn:escapeXml(names)}" download>Markdown</a>
