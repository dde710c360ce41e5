<%@ page session="false" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="contextPath" value="${pageContext.request.contextPath}"/>
<c:set var="form" value="${page.form()}"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(language.toLanguageTag())}">
<t:head title=""/>
<body class="home">
<header class="top">
    <t:brand/>
    <c:if test="${not empty page.name()}">
        <p class="who" dir="auto"><fmt:message key="name.signed">
            <fmt:param value="${fn:escapeXml(page.name())}"/>
        </fmt:message></p>
        <form method="post" action="${fn:escapeXml(contextPath)}/logout"><%--
            --%><button class="quiet"><fmt:message key="name.logout"/></button></form>
    </c:if>
</header>
<main id="main" tabindex="-1">
    <section class="felt hero">
        <h1><fmt:message key="app.tagline"/></h1>
        <c:if test="${empty page.name()}">
            <h2><fmt:message key="name.title"/></h2>
            <t:name-form form="${form}" submit="name.submit"/>
        </c:if>
    </section>
    <c:if test="${not empty page.name()}">
    <div class="doors">
        <section class="panel">
            <h2><fmt:message key="create.title"/></h2>
            <form method="post" action="${fn:escapeXml(contextPath)}/rooms" class="stack">
                <label for="title"><fmt:message key="create.name"/></label>
                <input id="title" name="title" value="${fn:escapeXml(form.typed('title'))}"
                        autocomplete="off" dir="auto"
                        aria-describedby="${fn:escapeXml(empty form.error('title')
                                ? 'title-hint' : 'title-error title-hint')}"<c:if
                        test="${not empty form.error('title')}"> aria-invalid="true"</c:if>>
                <t:field-error form="${form}" field="title"/>
                <p id="title-hint" class="hint"><fmt:message key="create.name.hint"/></p>
                <label for="deck"><fmt:message key="create.deck"/></label>
                <select id="deck" name="deck"<c:if test="${not empty form.error('deck')}">
                        aria-describedby="deck-error" aria-invalid="true"</c:if>>
                <c:forEach items="${page.decks()}" var="deck">
                    <option value="${fn:escapeXml(deck.name())}"<c:if
                            test="${deck.name() == form.typed('deck')}"> selected</c:if>><%--
                        --%><fmt:message key="deck.${deck.name()}"/>: ${fn:escapeXml(deck.cards())}</option>
                </c:forEach>
                </select>
                <t:field-error form="${form}" field="deck"/>
                <details class="more"<c:if test="${page.more()}"> open</c:if>>
                    <summary><fmt:message key="create.policy"/></summary>
                    <div class="stack">
                        <label for="cards"><fmt:message key="create.cards"/></label>
                        <textarea id="cards" name="cards" rows="2" dir="auto"
                                aria-describedby="${fn:escapeXml(empty form.error('cards')
                                        ? 'cards-hint' : 'cards-error cards-hint')}"<c:if
                                test="${not empty form.error('cards')}"> aria-invalid="true"</c:if>>
${fn:escapeXml(form.typed('cards'))}</textarea>
                        <t:field-error form="${form}" field="cards"/>
                        <p id="cards-hint" class="hint"><fmt:message key="create.cards.hint"/></p>
                        <t:policy options="${page.policy()}"/>
                        <p class="hint"><fmt:message key="create.policy.hint"/></p>
                    </div>
                </details>
                <t:field-error form="${form}" field="policy"/>
                <label for="tickets"><fmt:message key="create.tickets"/></label>
                <textarea id="tickets" name="tickets" rows="5" dir="auto"
                        aria-describedby="${fn:escapeXml(empty form.error('tickets')
                                ? 'tickets-hint samples' : 'tickets-error tickets-hint samples')}"<c:if
                        test="${not empty form.error('tickets')}"> aria-invalid="true"</c:if>>
${fn:escapeXml(form.typed('tickets'))}</textarea>
                <t:field-error form="${form}" field="tickets"/>
                <p id="tickets-hint" class="hint"><fmt:message key="create.tickets.hint"/></p>
                <t:field-error form="${form}" field="create"/>
                <button class="primary"><fmt:message key="create.submit"/></button>
                <div id="samples" class="hint">
                    <p><fmt:message key="create.samples"/></p>
                    <p class="samples">${fn:escapeXml(page.samples())}</p>
                </div>
            </form>
        </section>
        <div class="side">
            <section class="panel">
                <h2><fmt:message key="rooms.title"/></h2>
                <c:choose>
                    <c:when test="${empty page.rooms()}"><p class="hint"><fmt:message key="rooms.empty"/></p></c:when>
                    <c:otherwise>
                        <ul class="rooms">
                        <c:forEach items="${page.rooms()}" var="room">
                            <c:if test="${not room.archived()}"><li><%--
                                --%><a href="${fn:escapeXml(contextPath)}/rooms/${fn:escapeXml(room.id())}"<%--
                                        --%> dir="auto">${fn:escapeXml(room.title())}</a></li></c:if>
                        </c:forEach>
                        </ul>
                        <c:if test="${page.archive()}">
                        <details id="archived-rooms" class="more">
                            <summary><fmt:message key="rooms.archived"/></summary>
                            <ul class="rooms">
                            <c:forEach items="${page.rooms()}" var="room">
                                <c:if test="${room.archived()}"><li><%--
                                    --%><a href="${fn:escapeXml(contextPath)}/rooms/${fn:escapeXml(room.id())}"<%--
                                            --%> dir="auto">${fn:escapeXml(room.title())}</a></li></c:if>
                            </c:forEach>
                            </ul>
                        </details>
                        </c:if>
                    </c:otherwise>
                </c:choose>
                <c:if test="${not empty page.bin()}">
                <details id="bin" class="more">
                    <summary><fmt:message key="bin.title"/></summary>
                    <p class="hint"><fmt:message key="bin.hint"/></p>
                    <c:forEach items="${page.bin()}" var="room">
                    <form method="post" class="line"<%--
                            --%> action="${fn:escapeXml(contextPath)}/rooms/${fn:escapeXml(room.id())}/recover">
                        <span dir="auto">${fn:escapeXml(room.title())}</span>
                        <button><fmt:message key="bin.recover"/></button>
                    </form>
                    </c:forEach>
                </details>
                </c:if>
            </section>
            <section class="panel">
                <h2><fmt:message key="join.title"/></h2>
                <form method="post" action="${fn:escapeXml(contextPath)}/join" class="stack">
                    <label for="room"><fmt:message key="join.room"/></label>
                    <input id="room" name="room" value="${fn:escapeXml(form.typed('room'))}" autocomplete="off"
                            aria-describedby="${fn:escapeXml(empty form.error('room')
                                    ? 'room-hint' : 'room-error room-hint')}"<c:if
                            test="${not empty form.error('room')}"> aria-invalid="true"</c:if>>
                    <t:field-error form="${form}" field="room"/>
                    <p id="room-hint" class="hint"><fmt:message key="join.hint"/></p>
                    <button><fmt:message key="join.submit"/></button>
                </form>
            </section>
            <section class="panel">
                <h2><fmt:message key="me.title"/></h2>
                <t:name-form form="${form}" name="${page.name()}" submit="name.change"/>
            </section>
        </div>
    </div>
    </c:if>
</main>
</body>
</html>
