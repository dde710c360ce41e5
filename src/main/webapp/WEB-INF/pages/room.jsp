<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="contextPath" value="${pageContext.request.contextPath}"/>
<c:set var="shared" value="${page.view()}"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}"
        data-participant="${fn:escapeXml(page.participant())}" data-version="${fn:escapeXml(page.version())}">
<t:head title="${page.title()}">
    <base href="${fn:escapeXml(contextPath)}/rooms/">
    <noscript><meta http-equiv="refresh" content="10; url=${fn:escapeXml(page.id())}?plain=1"></noscript>
    <script type="module" src="${fn:escapeXml(contextPath)}/${fn:escapeXml(assets.address('js/live.js'))}"></script>
</t:head>
<body class="room">
<header class="top">
    <t:brand here="${page.id()}"/>
    <pp:fragment name="headline" view="${shared.headline()}"/>
    <p id="connection" role="status"><%--
        --%><span class="live"><fmt:message key="connection.live"/></span><%--
        --%><span class="polling"><fmt:message key="connection.polling"/></span><%--
        --%><span class="down"><fmt:message key="connection.down"/></span><%--
        --%><span class="busy"><fmt:message key="connection.busy"/></span></p>
    <div class="invite">
        <label for="invitation"><fmt:message key="room.invite"/></label>
        <div class="line">
            <input id="invitation" readonly value="${fn:escapeXml(page.link())}">
            <button type="button" class="scripted" data-copy="invitation"><%--
                --%><span><fmt:message key="room.copy"/></span><%--
                --%><span class="copied"><fmt:message key="room.copied"/></span></button>
        </div>
        <details id="ways-in" class="choice">
            <summary class="button quiet"><fmt:message key="room.ways"/></summary>
            <div class="panel">
                <c:if test="${not empty page.code()}"><p><fmt:message key="room.code"/>&#32;<%--
                    --%><b id="join-code">${fn:escapeXml(page.code())}</b></p></c:if>
                <svg class="qr" viewBox="${fn:escapeXml(page.qr().viewBox())}"
                        role="img" aria-label="<fmt:message key="room.qr"/>"><%--
                    --%><path d="${fn:escapeXml(page.qr().path())}"/></svg>
            </div>
        </details>
    </div>
    <form method="post" action="${fn:escapeXml(contextPath)}/logout"><%--
        --%><button class="quiet"><fmt:message key="name.logout"/></button></form>
</header>
<main id="main" class="floor" tabindex="-1">
    <div class="felt">
        <pp:fragment name="ticket" view="${shared.ticket()}"/>
        <div class="pace">
            <p class="progress"><pp:fragment name="progress" view="${shared.progress()}"/><%--
                --%><span> <fmt:message key="room.progress"/></span> <%--
                --%><pp:fragment name="waiting" view="${shared.waiting()}"/></p>
            <pp:fragment name="timer" view="${shared.timer()}"/>
        </div>
        <pp:fragment name="hand" view="${page.hand()}"/>
        <pp:fragment name="tally" view="${shared.tally()}"/>
        <pp:fragment name="commitments" view="${shared.commitments()}"/>
        <pp:fragment name="summary" view="${shared.summary()}"/>
        <pp:fragment name="countdown" view="${shared.countdown()}"/>
        <pp:fragment name="impasse" view="${shared.impasse()}"/>
        <pp:fragment name="controls" view="${shared.controls()}"/>
    </div>
    <aside class="side">
        <section class="panel">
            <h2><fmt:message key="room.participants"/></h2>
            <pp:fragment name="participants" view="${shared.participants()}"/>
        </section>
        <div class="panel"><pp:fragment name="me" view="${page.me()}"/>
            <pp:fragment name="facilitation" view="${page.facilitation()}"/>
            <pp:fragment name="upkeep" view="${page.upkeep()}"/></div>
    </aside>
    <section class="panel list">
        <h2><fmt:message key="room.backlog"/></h2>
        <pp:fragment name="backlog" view="${shared.backlog()}"/>
        <p class="when-empty"><fmt:message key="backlog.empty"/></p>
        <pp:fragment name="adding" view="${shared.adding()}"/>
        <details id="export">
            <summary><fmt:message key="export.title"/></summary>
            <p class="links"><a href="${fn:escapeXml(page.id())}/summary"><fmt:message key="export.print"/></a> <%--
                --%><t:exports room="${page.id()}"/></p>
            <p class="links"><fmt:message key="export.nameless"/>: <t:exports room="${page.id()}" nameless="true"/></p>
        </details>
    </section>
</main>
<p id="time-said" class="unseen" role="status"
        data-countdown="<fmt:message key="countdown.said"/>" data-timer="<fmt:message key="timer.said"/>"
        data-soon="<fmt:message key="timer.soon"/>" data-over="<fmt:message key="timer.over"/>"></p>
<pp:fragment name="announcement" view="${shared.announcement()}"/>
<pp:fragment name="notice" view="${page.notice()}"/>
<noscript><p class="footnote"><fmt:message key="room.refresh"/></p></noscript>
</body>
</html>
