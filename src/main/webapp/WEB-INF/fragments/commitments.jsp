<section id="commitments"<c:if
        test="${commitments.round() > 0}"> data-round="${fn:escapeXml(commitments.round())}"</c:if>>
<c:choose>
    <c:when test="${not empty commitments.votes()}">
        <p class="scripted"><%--
            --%><button type="button" id="verify" class="quiet"><fmt:message key="commitments.verify"/></button></p>
        <p id="verified" role="status" data-one="<fmt:message key="commitments.one"/>"
                data-many="<fmt:message key="commitments.many"/>" data-wrong="<fmt:message key="commitments.wrong"/>"
                data-late="<fmt:message key="commitments.late"/>"
                data-again="<fmt:message key="commitments.again"/>"></p>
        <details>
            <summary><fmt:message key="commitments.details"/></summary>
            <p><fmt:message key="commitments.how"/></p>
            <ul>
            <c:forEach items="${commitments.votes()}" var="vote">
                <li data-participant="${fn:escapeXml(vote.participant())}" data-card="${fn:escapeXml(vote.card())}"<%--
                        --%> data-salt="${fn:escapeXml(vote.salt())}" data-hash="${fn:escapeXml(vote.hash())}">
                    <p><bdi>${fn:escapeXml(vote.name())}</bdi> <b>${fn:escapeXml(vote.card())}</b>&#32;<%--
                        --%><code>${fn:escapeXml(vote.hash())}</code></p>
                    <p><code>printf '%s\n' pointing-party-vote-1 ${fn:escapeXml(commitments.room())}<%--
                        --%>&#32;${fn:escapeXml(commitments.round())}&#32;${fn:escapeXml(vote.participant())}<%--
                        --%>&#32;${fn:escapeXml(vote.quoted())}&#32;${fn:escapeXml(vote.salt())} | sha256sum</code></p>
                </li>
            </c:forEach>
            </ul>
        </details>
    </c:when>
    <c:when test="${commitments.round() > 0}"><p class="hint"><fmt:message key="commitments.open"/></p></c:when>
</c:choose>
</section>
