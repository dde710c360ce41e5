<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
        description="The form in which tickets come from elsewhere." %>
<%@ attribute name="room" required="true" description="the id of the room" %>
<%@ attribute name="form" required="false" type="org.pointingparty.page.FormState" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="wrong" value="${not empty form and not empty form.error('text')}"/>
<form method="post" enctype="multipart/form-data"
        action="${fn:escapeXml(pageContext.request.contextPath)}/rooms/${fn:escapeXml(room)}/import"
        class="stack import">
    <c:if test="${not empty form}"><t:field-error form="${form}" field="text"/></c:if>
    <label for="import-file"><fmt:message key="import.file"/></label>
    <input id="import-file" name="file" type="file" accept=".csv,.tsv,.txt,.xml" aria-describedby="import-hint">
    <label for="import-text"><fmt:message key="import.text"/></label>
    <textarea id="import-text" name="text" rows="4" dir="auto"
            aria-describedby="${fn:escapeXml(wrong ? 'text-error import-hint' : 'import-hint')}"<c:if
            test="${wrong}"> aria-invalid="true"</c:if>>
<c:if test="${not empty form}">${fn:escapeXml(form.typed('text'))}</c:if></textarea>
    <p id="import-hint" class="hint"><fmt:message key="import.hint"/></p>
    <p class="sending" role="status" hidden><fmt:message key="import.sending"/> <progress></progress></p>
    <button name="preview" value="yes"><fmt:message key="import.preview"/></button>
</form>
