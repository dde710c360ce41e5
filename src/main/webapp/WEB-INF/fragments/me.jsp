<section id="me">
    <h2><fmt:message key="me.title"/></h2>
    <form method="post" action="${fn:escapeXml(me.room())}/commands/rename" data-command="rename" class="line">
        <label for="rename-name" class="unseen"><fmt:message key="name.label"/></label>
        <input id="rename-name" name="name" value="${fn:escapeXml(me.name())}" autocomplete="off" dir="auto">
        <button id="rename"><fmt:message key="me.rename"/></button>
    </form>
    <div class="switch" role="group" aria-label="<fmt:message key="me.role"/>">
    <c:forTokens items="voter spectator" delims=" " var="role">
        <form method="post" action="${fn:escapeXml(me.room())}/commands/role" data-command="role">
            <input type="hidden" name="role" value="${fn:escapeXml(role)}">
            <button id="role-${fn:escapeXml(role)}" aria-pressed="${fn:escapeXml(role == me.role())}"><%--
                --%><fmt:message key="me.role.${role}"/></button>
        </form>
    </c:forTokens>
    </div>
    <form method="post" action="${fn:escapeXml(me.room())}/commands/leave" data-command="leave">
        <button id="leave" class="quiet"><fmt:message key="me.leave"/></button>
    </form>
</section>
