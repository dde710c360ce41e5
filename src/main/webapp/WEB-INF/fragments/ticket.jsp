<section id="ticket"<c:if test="${ticket.id() > 0}"> data-ticket="${fn:escapeXml(ticket.id())}"</c:if>>
<c:choose>
    <c:when test="${ticket.id() > 0}">
        <p class="position"><fmt:message key="ticket.position">
            <fmt:param value="${fn:escapeXml(ticket.position())}"/>
            <fmt:param value="${fn:escapeXml(ticket.total())}"/>
        </fmt:message></p>
        <c:choose>
            <c:when test="${not empty ticket.link()}"><p class="key"><%--
                --%><a href="${fn:escapeXml(ticket.link())}" rel="noopener noreferrer nofollow" dir="auto"><%--
                    --%>${fn:escapeXml(empty ticket.key() ? ticket.link() : ticket.key())}</a></p></c:when>
            <c:when test="${not empty ticket.key()}"><p class="key">${fn:escapeXml(ticket.key())}</p></c:when>
        </c:choose>
        <h2 dir="auto">${fn:escapeXml(ticket.title())}</h2>
        <c:if test="${not empty ticket.description()}"><%--
            --%><div class="description" dir="auto"><pp:markdown text="${ticket.description()}"/></div></c:if>
    </c:when>
    <c:when test="${ticket.phase() == 'voting'}">
        <h2><fmt:message key="ticket.quick.title"/></h2>
        <p class="description"><fmt:message key="ticket.quick.text"/></p>
    </c:when>
    <c:when test="${ticket.phase() == 'done'}">
        <h2><fmt:message key="ticket.done.title"/></h2>
        <p class="description"><fmt:message key="ticket.done.text"/></p>
    </c:when>
    <c:when test="${ticket.total() == 0}">
        <h2><fmt:message key="ticket.waiting.none.title"/></h2>
        <p class="description"><fmt:message key="ticket.waiting.none.text"/></p>
    </c:when>
    <c:otherwise>
        <h2><fmt:message key="ticket.waiting.title"/></h2>
        <p class="description"><%--
            --%><fmt:message key="${ticket.driving() ? 'ticket.waiting.text' : 'ticket.waiting.reserved'}"/></p>
    </c:otherwise>
</c:choose>
</section>
