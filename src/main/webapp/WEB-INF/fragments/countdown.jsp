<section id="countdown" tabindex="-1">
<c:if test="${countdown.round() > 0}">
    <p><fmt:message key="countdown.left">
        <fmt:param><b data-due="${fn:escapeXml(countdown.due())}" data-now="${fn:escapeXml(now)}"><%--
            --%>${fn:escapeXml(countdown.left(now))}</b></fmt:param>
    </fmt:message></p>
    <c:if test="${countdown.driving()}">
        <form method="post"
                action="${fn:escapeXml(countdown.room())}/commands/hold?round=${fn:escapeXml(countdown.round())}"
                data-command="hold" data-round="${fn:escapeXml(countdown.round())}"><%--
            --%><button id="hold"><fmt:message key="countdown.hold"/></button></form>
    </c:if>
</c:if>
</section>
