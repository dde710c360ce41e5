<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
        description="The form in which visitors say who they are." %>
<%@ attribute name="form" required="true" type="org.pointingparty.page.FormState" %>
<%@ attribute name="name" required="false" description="the name to begin with" %>
<%@ attribute name="returnTo" required="false" description="the address to come back to" %>
<%@ attribute name="submit" required="true" description="the key of the button's text" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="error" value="${form.error('name')}"/>
<c:set var="typed" value="${empty error and empty form.typed('name') ? name : form.typed('name')}"/>
<form method="post" action="${fn:escapeXml(pageContext.request.contextPath)}/visitor" class="stack">
    <c:if test="${not empty returnTo}"><input type="hidden" name="return" value="${fn:escapeXml(returnTo)}"></c:if>
    <label for="name"><fmt:message key="name.label"/></label>
    <div class="line">
        <input id="name" name="name" value="${fn:escapeXml(typed)}" autocomplete="nickname" dir="auto"
                aria-describedby="${fn:escapeXml(empty error ? 'name-hint' : 'name-error name-hint')}"<c:if
                test="${not empty error}"> aria-invalid="true" autofocus</c:if>>
        <button<c:if test="${empty name}"> class="primary"</c:if>><fmt:message key="${submit}"/></button>
    </div>
    <t:field-error form="${form}" field="name"/>
    <p id="name-hint" class="hint"><fmt:message key="name.hint"/></p>
</form>
