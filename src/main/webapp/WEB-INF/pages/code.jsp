<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="form" value="${page.form()}"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}">
<fmt:message key="code.title" var="title"/>
<t:head title="${title}"/>
<body class="home">
<header class="top"><t:brand/></header>
<main id="main" tabindex="-1">
    <section class="felt hero">
        <h1>${fn:escapeXml(title)}</h1>
        <p><fmt:message key="code.lead"/></p>
        <form method="post"
                action="${fn:escapeXml(pageContext.request.contextPath)}/rooms/${fn:escapeXml(page.room())}/enter"
                class="stack">
            <label for="code"><fmt:message key="code.label"/></label>
            <div class="line">
                <input id="code" name="code" value="${fn:escapeXml(form.typed('code'))}" autocomplete="off"
                        autocapitalize="characters" spellcheck="false"
                        aria-describedby="${fn:escapeXml(empty form.error('code')
                                ? 'code-hint' : 'code-error code-hint')}"<c:if
                        test="${not empty form.error('code')}"> aria-invalid="true" autofocus</c:if>>
                <button class="primary"><fmt:message key="code.submit"/></button>
            </div>
            <t:field-error form="${form}" field="code"/>
            <p id="code-hint" class="hint"><fmt:message key="code.hint"/></p>
        </form>
    </section>
</main>
</body>
</html>
