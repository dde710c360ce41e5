<section id="tally"<c:if
        test="${not empty tally.outcome()}"> data-outcome="${fn:escapeXml(tally.outcome())}"<%--
            --%> data-cards="${fn:escapeXml(tally.cards())}"</c:if>>
<c:if test="${not empty tally.outcome()}">
    <c:set var="figures" value="${tally.statistics()}"/>
    <h3 class="unseen"><fmt:message key="tally.title"/></h3>
    <div class="verdict">
        <c:if test="${not empty tally.leaders()}"><p class="leaders" aria-hidden="true"><%--
            --%><c:forEach items="${tally.leaders()}" var="card"><%--
                --%><span class="face" data-label="${fn:escapeXml(card)}">${fn:escapeXml(card)}</span><%--
            --%></c:forEach></p></c:if>
        <div>
        <c:choose>
            <c:when test="${tally.outcome() == 'winner'}"><p class="outcome"><fmt:message key="tally.winner">
                <fmt:param value="${fn:escapeXml(tally.leaders()[0])}"/>
            </fmt:message></p></c:when>
            <c:when test="${tally.outcome() == 'tie'}"><p class="outcome"><fmt:message key="tally.tie">
                <fmt:param value="${fn:escapeXml(tally.leaders()[0])}"/>
                <fmt:param value="${fn:escapeXml(tally.leaders()[1])}"/>
            </fmt:message></p></c:when>
            <c:otherwise>
                <p class="outcome"><fmt:message key="tally.none"/></p>
                <p><fmt:message key="tally.none.text"/></p>
            </c:otherwise>
        </c:choose>
            <c:if test="${tally.consensus()}"><p class="consensus"><fmt:message key="tally.consensus"/></p></c:if>
            <dl class="figures">
                <div><dt><fmt:message key="tally.votes"/></dt><dd>${fn:escapeXml(tally.votes())}</dd></div>
            <c:if test="${not empty figures.modes()}"><div><dt><fmt:message key="tally.agreement"/></dt><%--
                --%><dd><fmt:message key="tally.percent">
                    <fmt:param value="${fn:escapeXml(figures.agreement())}"/>
                </fmt:message></dd></div></c:if>
            <c:choose>
                <c:when test="${not empty tally.median()}"><div><dt><fmt:message key="tally.median"/></dt><%--
                    --%><dd><fmt:formatNumber value="${tally.median()}"/></dd></div></c:when>
                <c:when test="${not empty figures.middle()}"><div><dt><fmt:message key="tally.median"/></dt><%--
                    --%><dd>${fn:escapeXml(figures.middle()[0])}
                        <c:if test="${fn:length(figures.middle()) == 2}"><%--
                            --%> – ${fn:escapeXml(figures.middle()[1])}</c:if><%--
                    --%></dd></div></c:when>
            </c:choose>
            <c:if test="${tally.outcome() == 'tie'}"><div><dt><fmt:message key="tally.mode"/></dt><%--
                --%><dd><c:forEach items="${figures.modes()}" var="card" varStatus="status">
                    <c:if test="${status.index > 0}"> · </c:if>${fn:escapeXml(card)}
                </c:forEach></dd></div></c:if>
            <c:if test="${figures.range() > 0}"><div><dt><fmt:message key="tally.range"/></dt><dd><c:choose>
                <c:when test="${figures.range() == 1}"><fmt:message key="tally.step.one"/></c:when>
                <c:otherwise>
                    <fmt:message key="tally.step.many">
                        <fmt:param value="${fn:escapeXml(figures.range())}"/>
                    </fmt:message>
                </c:otherwise>
            </c:choose></dd></div></c:if>
            </dl>
            <c:if test="${not figures.numbered() and not empty figures.middle()}"><%--
                --%><p class="aside"><fmt:message key="tally.positions"/></p></c:if>
        </div>
    </div>
    <ul class="spread">
    <c:forEach items="${tally.bars()}" var="bar">
        <li<c:if test="${bar.leading()}"> class="leading"</c:if>>
            <b>${fn:escapeXml(bar.card())}</b>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><%--
                --%><rect width="${fn:escapeXml(100 * bar.votes() / bar.most())}" height="10"/></svg>
            <span><c:choose>
                <c:when test="${bar.votes() == 1}"><fmt:message key="tally.vote.one"/></c:when>
                <c:otherwise>
                    <fmt:message key="tally.vote.many"><fmt:param value="${fn:escapeXml(bar.votes())}"/></fmt:message>
                </c:otherwise>
            </c:choose></span>
        </li>
    </c:forEach>
    </ul>
    <c:if test="${not empty figures.ends()}">
        <div class="ends">
            <p><fmt:message key="tally.ends"/></p>
            <dl>
            <c:forEach items="${figures.ends()}" var="end" varStatus="status">
                <div><dt><fmt:message key="${status.first ? 'tally.lowest' : 'tally.highest'}"/><%--
                    --%> <b>${fn:escapeXml(end.card())}</b></dt>
                <dd><c:forEach items="${end.names()}" var="name" varStatus="names">
                    <c:if test="${names.index > 0}">, </c:if><bdi>${fn:escapeXml(name)}</bdi><%--
                --%></c:forEach>
                <c:if test="${end.more() > 0}">&#32;<fmt:message key="tally.more">
                    <fmt:param value="${fn:escapeXml(end.more())}"/>
                </fmt:message></c:if></dd></div>
            </c:forEach>
            </dl>
        </div>
    </c:if>
</c:if>
</section>
