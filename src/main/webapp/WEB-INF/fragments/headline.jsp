<div id="headline"<c:if test="${headline.archived()}"> data-archived="true"</c:if>>
<h1 dir="auto">${fn:escapeXml(headline.title())}</h1>
<c:if test="${headline.archived()}"><p class="hint" role="status"><fmt:message key="room.archived"/></p></c:if>
</div>
