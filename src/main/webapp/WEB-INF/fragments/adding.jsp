<section id="adding">
<c:if test="${adding.total() > 0}"><p><fmt:message key="backlog.part">
    <fmt:param value="${fn:escapeXml(adding.from())}"/>
    <fmt:param value="${fn:escapeXml(adding.to())}"/>
    <fmt:param value="${fn:escapeXml(adding.total())}"/>
</fmt:message> <a href="${fn:escapeXml(adding.room())}/tickets"><fmt:message key="backlog.all"/></a></p></c:if>
<c:if test="${adding.driving()}">
    <p><label class="tend"><input type="checkbox" id="tend"> <fmt:message key="backlog.tend"/></label></p>
    <c:if test="${adding.deleted() > 0}">
        <form method="post" action="${fn:escapeXml(adding.room())}/commands/restore"
                data-command="restore" class="line">
            <p class="hint" role="status" dir="auto"><fmt:message key="backlog.deleted">
                <fmt:param value="${fn:escapeXml(adding.title())}"/>
            </fmt:message></p>
            <button id="restore" name="ticket" value="${fn:escapeXml(adding.deleted())}" class="quiet"><%--
                --%><fmt:message key="backlog.restore"/></button>
        </form>
    </c:if>
    <form method="post" action="${fn:escapeXml(adding.room())}/commands/add" data-command="add" class="stack">
        <h3><fmt:message key="add.title"/></h3>
        <label for="add-title"><fmt:message key="add.name"/></label>
        <input id="add-title" name="title" autocomplete="off" dir="auto">
        <label for="add-description"><fmt:message key="add.description"/></label>
        <textarea id="add-description" name="description" rows="2" dir="auto"></textarea>
        <details class="more">
            <summary><fmt:message key="add.more"/></summary>
            <div class="stack">
                <label for="add-link"><fmt:message key="add.link"/></label>
                <input id="add-link" name="link" type="url" autocomplete="off" placeholder="https://">
                <p class="hint"><fmt:message key="add.markdown"/></p>
            </div>
        </details>
        <button id="add"><fmt:message key="add.submit"/></button>
    </form>
    <details id="import">
        <summary><fmt:message key="import.title"/></summary>
        <t:import-form room="${adding.room()}"/>
        <p class="hint unscripted"><%--
            --%><a href="${fn:escapeXml(adding.room())}/import"><fmt:message key="import.page"/></a></p>
    </details>
</c:if>
</section>
