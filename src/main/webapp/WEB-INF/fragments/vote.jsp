<i id="vote-${fn:escapeXml(vote.participant())}" data-voted="${fn:escapeXml(vote.voted())}"<c:if
        test="${vote.leading() or vote.changed()}"> class="${fn:escapeXml(vote.leading() ? 'leading' : '')}<%--
            --%>${fn:escapeXml(vote.changed() ? ' changed' : '')}"</c:if>
        <c:choose>
            <c:when test="${vote.changed()}"> title="<fmt:message key="vote.changed"/>"</c:when>
            <c:when test="${not empty vote.commitment()}"> title="${fn:escapeXml(vote.commitment())}"</c:when>
        </c:choose>>${fn:escapeXml(vote.revealed()
            ? (empty vote.card() ? '–' : vote.card()) : (vote.voted() ? '✓' : ''))}</i>
