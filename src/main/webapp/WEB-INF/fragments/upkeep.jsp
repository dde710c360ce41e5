<c:set var="commands" value="${upkeep.room()}/commands"/>
<section id="upkeep" tabindex="-1">
<c:if test="${upkeep.facilitator()}">
    <details class="choice facilitating">
        <summary id="keep" class="button quiet"><fmt:message key="upkeep.title"/></summary>
        <form method="post" action="${fn:escapeXml(commands)}/title" data-command="title" class="stack">
            <label for="room-title"><fmt:message key="upkeep.name"/></label>
            <input id="room-title" name="title" value="${fn:escapeXml(upkeep.title())}" autocomplete="off" dir="auto">
            <button id="retitle"><fmt:message key="upkeep.rename"/></button>
        </form>
        <c:choose>
        <c:when test="${upkeep.archived()}"><form method="post" action="${fn:escapeXml(commands)}/unarchive"
                data-command="unarchive" class="stack">
            <button id="unarchive"><fmt:message key="upkeep.unarchive"/></button>
        </form></c:when>
        <c:otherwise><form method="post" action="${fn:escapeXml(commands)}/archive"
                data-command="archive" class="stack">
            <p class="hint"><fmt:message key="upkeep.archive.hint"/></p>
            <button id="archive"><fmt:message key="upkeep.archive"/></button>
        </form></c:otherwise>
        </c:choose>
        <c:if test="${not empty upkeep.people()}">
        <form method="post" action="${fn:escapeXml(commands)}/erase" data-command="erase" class="stack">
            <details class="choice">
                <summary id="erasing" class="button"><fmt:message key="upkeep.erase"/></summary>
                <p class="hint"><fmt:message key="upkeep.erase.warning"/></p>
                <label for="erased"><fmt:message key="upkeep.erase.person"/></label>
                <select id="erased" name="participant">
                    <option value=""><fmt:message key="facilitation.nobody"/></option>
                <c:forEach items="${upkeep.people()}" var="person">
                    <option value="${fn:escapeXml(person.id())}">${fn:escapeXml(person.name())}</option>
                </c:forEach>
                </select>
                <button id="erase"><fmt:message key="upkeep.erase.anyway"/></button>
            </details>
        </form>
        </c:if>
        <c:if test="${upkeep.governs()}">
        <form method="post" action="${fn:escapeXml(upkeep.room())}/delete" class="stack">
            <details class="choice">
                <summary id="deleting" class="button"><fmt:message key="upkeep.delete"/></summary>
                <p class="hint"><fmt:message
                        key="${upkeep.recoverable() ? 'upkeep.discard.warning' : 'upkeep.delete.warning'}"/></p>
                <label class="check"><input id="sure" type="checkbox" name="sure" value="yes" required><%--
                    --%>&#32;<fmt:message key="upkeep.delete.sure"/></label>
                <button id="delete-room"><fmt:message
                        key="${upkeep.recoverable() ? 'upkeep.discard' : 'upkeep.delete.anyway'}"/></button>
            </details>
        </form>
        </c:if>
    </details>
</c:if>
<details class="choice facilitating">
    <summary id="erasing-me" class="button quiet"><fmt:message key="upkeep.erase.me"/></summary>
    <form method="post" action="${fn:escapeXml(commands)}/erase-me" class="stack">
        <p class="hint"><fmt:message key="upkeep.erase.me.warning"/></p>
        <button id="erase-me"><fmt:message key="upkeep.erase.anyway"/></button>
    </form>
</details>
</section>
