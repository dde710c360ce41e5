<c:set var="commands" value="${timer.room()}/commands"/>
<section id="timer" tabindex="-1">
<c:if test="${timer.running()}">
    <p><fmt:message key="${timer.reveals() ? 'timer.left.reveals' : 'timer.left'}">
        <fmt:param><b data-due="${fn:escapeXml(timer.due())}" data-now="${fn:escapeXml(now)}" data-minutes="true"><%--
            --%>${fn:escapeXml(timer.left(now))}</b></fmt:param>
    </fmt:message></p>
    <c:if test="${timer.driving()}">
        <form method="post" action="${fn:escapeXml(commands)}/timer-stop?round=${fn:escapeXml(timer.round())}"
                data-command="timer-stop" data-round="${fn:escapeXml(timer.round())}"><%--
            --%><button id="timer-stop" class="quiet"><fmt:message key="timer.stop"/></button></form>
    </c:if>
</c:if>
<c:if test="${timer.over()}"><p class="over"><fmt:message key="timer.over"/></p></c:if>
<c:if test="${timer.driving() and not timer.running()}">
    <details class="choice">
        <summary id="timing" class="button quiet"><fmt:message key="timer.title"/></summary>
        <form method="post" action="${fn:escapeXml(commands)}/timer?round=${fn:escapeXml(timer.round())}"
                data-command="timer" data-round="${fn:escapeXml(timer.round())}">
            <label for="timer-seconds"><fmt:message key="timer.length"/></label>
            <select id="timer-seconds" name="seconds">
            <c:forTokens items="30=0:30 60=1:00 90=1:30 120=2:00 180=3:00 300=5:00 600=10:00 900=15:00"
                    delims=" " var="length">
                <option value="${fn:escapeXml(fn:substringBefore(length, '='))}"<c:if
                        test="${length == '120=2:00'}"> selected</c:if>><%--
                    --%>${fn:escapeXml(fn:substringAfter(length, '='))}</option>
            </c:forTokens>
            </select>
            <label><input type="checkbox" id="timer-reveal" name="reveal" value="yes"> <%--
                --%><fmt:message key="timer.reveal"/></label>
            <button id="timer-start"><fmt:message key="timer.start"/></button>
        </form>
    </details>
</c:if>
</section>
