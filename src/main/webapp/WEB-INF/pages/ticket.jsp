<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="room" value="${pageContext.request.contextPath}/rooms/${page.room()}"/>
<c:set var="form" value="${page.form()}"/>
<fmt:message key="ticket.edit.title" var="heading"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}">
<t:head title="${heading}"/>
<body class="home">
<header class="top">
    <t:brand/>
    <p><a href="${fn:escapeXml(room)}" dir="auto"><fmt:message key="import.back">
        <fmt:param value="${fn:escapeXml(page.title())}"/>
    </fmt:message></a></p>
</header>
<main id="main" tabindex="-1" class="document">
    <h1>${fn:escapeXml(heading)}</h1>
    <section class="panel">
        <form method="post" action="${fn:escapeXml(room)}/ticket" class="stack">
            <input type="hidden" name="number" value="${fn:escapeXml(page.number())}">
            <t:field-error form="${form}" field="edit"/>
            <label for="title"><fmt:message key="add.name"/></label>
            <input id="title" name="title" value="${fn:escapeXml(form.typed('title'))}"
                    autocomplete="off" dir="auto"<c:if test="${not empty form.error('title')}">
                    aria-invalid="true" aria-describedby="title-error"</c:if>>
            <t:field-error form="${form}" field="title"/>
            <label for="description"><fmt:message key="add.description"/></label>
            <textarea id="description" name="description" rows="8" dir="auto" aria-describedby="description-hint">
${fn:escapeXml(form.typed('description'))}</textarea>
            <t:field-error form="${form}" field="description"/>
            <p id="description-hint" class="hint"><fmt:message key="add.markdown"/></p>
            <label for="key"><fmt:message key="export.key"/></label>
            <input id="key" name="key" value="${fn:escapeXml(form.typed('key'))}"
                    autocomplete="off" dir="auto"<c:if test="${not empty form.error('key')}">
                    aria-invalid="true" aria-describedby="key-error"</c:if>>
            <t:field-error form="${form}" field="key"/>
            <label for="link"><fmt:message key="add.link"/></label>
            <input id="link" name="link" value="${fn:escapeXml(form.typed('link'))}"
                    autocomplete="off" placeholder="https://"<c:if test="${not empty form.error('link')}">
                    aria-invalid="true" aria-describedby="link-error"</c:if>>
            <t:field-error form="${form}" field="link"/>
            <button id="save" class="primary"><fmt:message key="ticket.save"/></button>
        </form>
    </section>
    <section class="panel">
        <h2><fmt:message key="ticket.place"/></h2>
        <form method="post" action="${fn:escapeXml(room)}/commands/move" class="line">
            <input type="hidden" name="ticket" value="${fn:escapeXml(page.number())}">
            <c:forTokens items="first up down last" delims=" " var="place">
                <button id="${fn:escapeXml(place)}" name="to" value="${fn:escapeXml(place)}"><%--
                    --%><fmt:message key="ticket.move.${place}"/></button>
            </c:forTokens>
        </form>
        <form method="post" action="${fn:escapeXml(room)}/commands/delete" class="line">
            <input type="hidden" name="ticket" value="${fn:escapeXml(page.number())}">
            <button id="delete"><fmt:message key="ticket.delete"/></button>
            <p class="hint"><fmt:message key="ticket.delete.hint"/></p>
        </form>
    </section>
</main>
</body>
</html>
