<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="contextPath" value="${pageContext.request.contextPath}"/>
<c:set var="preview" value="${page.preview()}"/>
<fmt:message key="import.title" var="heading"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}">
<t:head title="${heading}">
    <script type="module" src="${fn:escapeXml(contextPath)}/${fn:escapeXml(assets.address('js/upload.js'))}"></script>
</t:head>
<body class="home">
<header class="top">
    <t:brand/>
    <p><a href="${fn:escapeXml(contextPath)}/rooms/${fn:escapeXml(page.room())}" dir="auto"><%--
        --%><fmt:message key="import.back">
            <fmt:param value="${fn:escapeXml(page.title())}"/>
        </fmt:message></a></p>
</header>
<main id="main" tabindex="-1" class="document">
    <h1>${fn:escapeXml(heading)}</h1>
    <c:if test="${not empty preview}">
    <section id="preview" class="panel" aria-labelledby="preview-title">
        <h2 id="preview-title"><fmt:message key="import.found">
            <fmt:param value="${fn:escapeXml(fn:length(preview.rows()))}"/>
        </fmt:message></h2>
        <p><fmt:message key="import.fates">
            <fmt:param value="${fn:escapeXml(preview.added())}"/>
            <fmt:param value="${fn:escapeXml(preview.changed())}"/>
            <fmt:param value="${fn:escapeXml(preview.same())}"/>
        </fmt:message></p>
        <c:if test="${preview.wrongs() > 0}">
        <section id="wrong">
            <h3><fmt:message key="import.wrong">
                <fmt:param value="${fn:escapeXml(preview.wrongs())}"/>
            </fmt:message></h3>
            <ul>
            <c:forEach items="${preview.wrong()}" var="row">
                <li class="error" dir="auto"><fmt:message key="import.line">
                    <fmt:param value="${fn:escapeXml(row.line())}"/>
                </fmt:message>&#32;${fn:escapeXml(row.reason())}
                    <c:if test="${not empty row.text()}">&#32;<q>${fn:escapeXml(row.text())}</q></c:if></li>
            </c:forEach>
            </ul>
            <c:if test="${preview.wrongs() > fn:length(preview.wrong())}"><p class="hint"><%--
                --%><fmt:message key="import.wrong.first">
                    <fmt:param value="${fn:escapeXml(fn:length(preview.wrong()))}"/>
                </fmt:message></p></c:if>
        </section>
        </c:if>
        <c:if test="${not empty preview.rows()}">
        <form method="post" enctype="multipart/form-data"
                action="${fn:escapeXml(contextPath)}/rooms/${fn:escapeXml(page.room())}/import">
            <input type="hidden" name="format" value="csv">
            <textarea name="text" hidden>
${fn:escapeXml(preview.text())}</textarea>
            <p class="sending" role="status" hidden><fmt:message key="import.sending"/> <progress></progress></p>
            <button id="take" class="primary"><%--
                --%><fmt:message key="${preview.wrongs() > 0 ? 'import.take.good' : 'import.take'}">
                    <fmt:param value="${fn:escapeXml(fn:length(preview.rows()))}"/>
                </fmt:message></button>
        </form>
        <table class="sheet">
            <thead><tr><%--
                --%><th scope="col"><fmt:message key="import.column.line"/></th><%--
                --%><th scope="col"><fmt:message key="export.key"/></th><%--
                --%><th scope="col"><fmt:message key="summary.ticket"/></th><%--
                --%><th scope="col"><fmt:message key="import.column.fate"/></th></tr></thead>
            <tbody>
            <c:forEach items="${preview.rows()}" var="row">
                <tr>
                    <td>${fn:escapeXml(row.line())}</td>
                    <td>${fn:escapeXml(row.key())}</td>
                    <th scope="row" dir="auto">${fn:escapeXml(row.title())}</th>
                    <td><fmt:message key="import.fate.${row.fate()}"/>
                        <c:if test="${row.shortened()}">, <fmt:message key="import.shortened"/></c:if></td>
                </tr>
            </c:forEach>
            </tbody>
        </table>
        </c:if>
    </section>
    </c:if>
    <section class="panel">
        <c:if test="${not empty preview}"><h2><fmt:message key="import.again"/></h2></c:if>
        <t:import-form room="${page.room()}" form="${page.form()}"/>
    </section>
</main>
</body>
</html>
