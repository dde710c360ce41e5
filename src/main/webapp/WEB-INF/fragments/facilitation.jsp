<c:set var="commands" value="${facilitation.room()}/commands"/>
<section id="facilitation" tabindex="-1">
<c:if test="${facilitation.deputy()}">
    <form method="post" action="${fn:escapeXml(commands)}/take-over" data-command="take-over">
        <p class="hint"><fmt:message key="facilitation.vacant"/></p>
        <button id="take-over" class="quiet"><fmt:message key="facilitation.take-over"/></button>
    </form>
</c:if>
<c:if test="${facilitation.facilitator()}">
    <c:if test="${facilitation.acting()}"><p id="acting" class="hint"><%--
        --%><fmt:message key="${facilitation.governs() ? 'facilitation.abandoned' : 'facilitation.acting'}"/></p></c:if>
    <c:forEach items="${facilitation.unconfirmed()}" var="person">
        <form method="post" action="${fn:escapeXml(commands)}/appoint" data-command="appoint">
            <input type="hidden" name="participant" value="${fn:escapeXml(person.id())}">
            <button id="confirm-${fn:escapeXml(person.id())}"><fmt:message key="facilitation.confirm">
                <fmt:param value="${fn:escapeXml(person.name())}"/>
            </fmt:message></button>
        </form>
    </c:forEach>
    <c:forEach items="${facilitation.knocking()}" var="person">
        <form method="post" action="${fn:escapeXml(commands)}/admit" data-command="admit" class="stack">
            <input type="hidden" name="participant" value="${fn:escapeXml(person.id())}">
            <p class="hint"><fmt:message key="facilitation.knocking">
                <fmt:param value="${fn:escapeXml(person.name())}"/>
            </fmt:message></p>
            <button id="admit-${fn:escapeXml(person.id())}"><fmt:message key="facilitation.let-in"/></button>
            <button id="decline-${fn:escapeXml(person.id())}" class="quiet" data-command="decline"<%--
                    --%> formaction="${fn:escapeXml(commands)}/decline"><%--
                --%><fmt:message key="facilitation.decline"/></button>
        </form>
    </c:forEach>
    <details class="choice facilitating">
        <summary id="facilitate" class="button quiet"><fmt:message key="facilitation.title"/></summary>
        <c:if test="${facilitation.round() > 0}">
            <form method="post" action="${fn:escapeXml(commands)}/nudge?round=${fn:escapeXml(facilitation.round())}"
                    data-command="nudge" data-round="${fn:escapeXml(facilitation.round())}"><%--
                --%><button id="nudge"><fmt:message key="facilitation.nudge"/></button></form>
        </c:if>
        <form method="post" action="${fn:escapeXml(commands)}/policy" data-command="policy" class="stack">
            <t:policy options="${facilitation.policy()}"/>
            <button id="policy"><fmt:message key="policy.submit"/></button>
        </form>
        <details class="choice">
            <summary id="dealing" class="button"><fmt:message key="deck.title"/></summary>
            <form method="post" action="${fn:escapeXml(commands)}/deck" data-command="deck" class="stack">
                <select id="deck-name" name="deck" aria-label="<fmt:message key="deck.title"/>">
                <c:forEach items="${facilitation.decks()}" var="deck">
                    <option value="${fn:escapeXml(deck)}"<c:if
                            test="${deck == facilitation.deck()}"> selected</c:if>><%--
                        --%><fmt:message key="deck.${deck}"/></option>
                </c:forEach>
                </select>
                <label for="deck-cards"><fmt:message key="deck.own"/></label>
                <textarea id="deck-cards" name="cards" rows="2" dir="auto" aria-describedby="deck-hint"></textarea>
                <p id="deck-hint" class="hint"><fmt:message key="create.cards.hint"/></p>
                <button id="deck"><fmt:message key="deck.change"/></button>
            </form>
        </details>
        <c:if test="${not empty facilitation.others()}">
            <form method="post" action="${fn:escapeXml(commands)}/spectate" data-command="spectate" class="stack">
                <label for="person"><fmt:message key="facilitation.person"/></label>
                <select id="person" name="participant">
                    <option value=""><fmt:message key="facilitation.nobody"/></option>
                <c:forEach items="${facilitation.others()}" var="person">
                    <option value="${fn:escapeXml(person.id())}">${fn:escapeXml(person.name())}
                        <c:if test="${person.facilitator()}"> – <fmt:message key="seat.facilitator"/></c:if>
                        <c:if test="${person.spectator()}"> – <fmt:message key="seat.spectator"/></c:if></option>
                </c:forEach>
                </select>
                <c:if test="${facilitation.governs()}"><%--
                    --%><button id="appoint" formaction="${fn:escapeXml(commands)}/appoint" data-command="appoint"><%--
                    --%><fmt:message key="facilitation.appoint"/></button></c:if>
                <button id="hand-over" formaction="${fn:escapeXml(commands)}/hand-over" data-command="hand-over"><%--
                    --%><fmt:message key="facilitation.hand-over"/></button>
                <button id="spectate"><fmt:message key="facilitation.spectate"/></button>
                <c:if test="${facilitation.governs()}"><details class="choice">
                    <summary id="removing" class="button"><fmt:message key="facilitation.remove"/></summary>
                    <p class="hint"><fmt:message key="facilitation.remove.warning"/></p>
                    <button id="remove-person" formaction="${fn:escapeXml(commands)}/remove" data-command="remove"><%--
                        --%><fmt:message key="facilitation.remove.anyway"/></button>
                </details></c:if>
            </form>
        </c:if>
        <c:if test="${facilitation.governs()}">
            <details class="choice">
                <summary id="renewing" class="button"><fmt:message key="facilitation.renew-code"/></summary>
                <form method="post" action="${fn:escapeXml(commands)}/renew-code" class="stack">
                    <p class="hint"><fmt:message key="facilitation.renew-code.hint"/></p>
                    <button id="renew-code"><fmt:message key="facilitation.renew-code.anyway"/></button>
                </form>
            </details>
        </c:if>
        <c:forEach items="${facilitation.removed()}" var="person">
            <form method="post" action="${fn:escapeXml(commands)}/admit" data-command="admit">
                <input type="hidden" name="participant" value="${fn:escapeXml(person.id())}">
                <button id="admit-${fn:escapeXml(person.id())}"><fmt:message key="facilitation.admit">
                    <fmt:param value="${fn:escapeXml(person.name())}"/>
                </fmt:message></button>
            </form>
        </c:forEach>
    </details>
</c:if>
</section>
