<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="What is wrong with a field, beside it." %>
<%@ attribute name="form" required="true" type="org.pointingparty.page.FormState" %>
<%@ attribute name="field" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:if test="${not empty form.error(field)}"><%--
    --%><p id="${fn:escapeXml(field)}-error" class="error" role="alert">${fn:escapeXml(form.error(field))}</p></c:if>
